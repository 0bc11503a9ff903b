import type { Fault } from '../errors/error-classes.js'
import { maskShapes } from '../secrets/redact.js'
import { formatFaultPath } from '../validation/fault-path.js'

/** Finds secrets in a configuration. Runs first, so that no other error can show a part of one. */
export function findLiteralSecrets(value: unknown, path: readonly PropertyKey[] = []): Fault[] {
  if (typeof value === 'string') return hasSecret(value) ? [createLiteralSecretFault(path)] : []
  if (typeof value !== 'object' || value === null || path.length > MAX_DEPTH) return []
  return Object.entries(value).flatMap(([name, inner]) => {
    const innerPath = [...path, Array.isArray(value) ? Number(name) : name]
    const isNamedSecret = /^(?:api_?key|access_?token)$/i.test(name) && path.at(-1) !== 'env'
    return isNamedSecret || hasSecret(name)
      ? [createLiteralSecretFault(innerPath)]
      : findLiteralSecrets(inner, innerPath)
  })
}

/** Valid configurations are not nested this deep; the schema rejects deeper ones without showing values. */
const MAX_DEPTH = 20

/** Matches a token of HashiCorp Vault or OpenBao. */
const VAULT_TOKEN = /(?<!\w)(?:hv[sbr]|[sbr])\.[\w-]{24,}/

function hasSecret(text: string): boolean {
  return maskShapes(text) !== text || VAULT_TOKEN.test(text)
}

function createLiteralSecretFault(path: readonly PropertyKey[]): Fault {
  return {
    path: formatFaultPath(path),
    message:
      'must not contain a secret, because this file gets copied, committed and printed. Put the key into the environment and name its variable: "credentials": { "env": "MAILCHIMP_API_KEY" }',
  }
}
