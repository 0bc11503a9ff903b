import { maskShapes } from '../call/redact.js'
import type { Fault } from '../errors.js'
import { pathText } from '../faults.js'

/** Looked for before anything else, so that no other error shows a part of a secret. */
export function literalSecrets(value: unknown, path: readonly PropertyKey[] = []): Fault[] {
  if (typeof value === 'string') return holdsSecret(value) ? [literalSecret(path)] : []
  if (typeof value !== 'object' || value === null || path.length > DEEPEST) return []
  return Object.entries(value).flatMap(([name, inner]) => {
    const here = [...path, Array.isArray(value) ? Number(name) : name]
    const isNamedSecret = /^(?:api_?key|access_?token)$/i.test(name) && path.at(-1) !== 'env'
    return isNamedSecret || holdsSecret(name) ? [literalSecret(here)] : literalSecrets(inner, here)
  })
}

/** No part of a configuration stands deeper: the schema refuses what does, and shows no value. */
const DEEPEST = 20

/** A token of HashiCorp Vault or OpenBao. */
const VAULT_TOKEN = /(?<!\w)(?:hv[sbr]|[sbr])\.[\w-]{24,}/

function holdsSecret(text: string): boolean {
  return maskShapes(text) !== text || VAULT_TOKEN.test(text)
}

function literalSecret(path: readonly PropertyKey[]): Fault {
  return {
    path: pathText(path),
    message:
      'must not hold a secret: this file gets copied, committed and printed. Put the key into the environment and name its variable: "credentials": { "env": "MAILCHIMP_API_KEY" }',
  }
}
