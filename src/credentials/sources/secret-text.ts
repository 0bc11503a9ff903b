import { CredentialError } from '../../errors/error-classes.js'
import { looksLikeSecret } from '../../secrets/key-shape.js'
import type { OptionRules } from '../../validation/option-rules.js'
import type { CredentialFacts, CredentialInput } from '../provider.js'

/** How a text contains a credential. */
export interface SecretFormat {
  /**
   * The field with the key, in a JSON secret.
   *
   * @default none: plain text is the key; JSON is read as a credential, `{ "apiKey", "server", "expiresAt" }`
   */
  readonly field?: string | undefined
  /**
   * Whether the secret is an API key or an OAuth access token.
   *
   * @default 'apiKey'
   */
  readonly as?: 'apiKey' | 'accessToken' | undefined
}

/** No credential is longer, even in JSON. */
export const MAX_SECRET_BYTES = 64 * 1024

/**
 * Parses the text of a secret: a key, or JSON that contains it. White space around the text, and around strings in
 * JSON, is removed, because programs and editors append a line break.
 *
 * @throws {CredentialError} that quotes nothing of the text
 */
export function parseCredential(
  text: string,
  { field, as = 'apiKey' }: SecretFormat,
  source: string,
  facts: CredentialFacts = {},
): CredentialInput {
  if (text.length > MAX_SECRET_BYTES)
    throw createInvalidSecretError(source, 'is far too long for a credential')
  const secret = text.trim()
  if (secret === '') throw createInvalidSecretError(source, 'is empty')
  if (field === undefined && !/^["[{]/.test(secret)) return mergeFacts({ [as]: secret }, facts)
  const fields = parseFields(secret, source)
  if (field === undefined) {
    // Not `credential_missing`: a chain would continue with another key.
    if (!fields['apiKey'] && !fields['accessToken']) throw createInvalidSecretError(source, NO_KEY)
    return mergeFacts(fields, facts)
  }
  const value = Object.hasOwn(fields, field) ? fields[field] : undefined
  if (typeof value === 'string' && value !== '') return mergeFacts({ [as]: value }, facts)
  throw createInvalidSecretError(source, `has no string in its field \`${field}\``)
}

const NO_KEY = 'has neither `apiKey` nor `accessToken`: name the field that holds the key with `field`'

const QUOTED = 'is in quotation marks: store it without them, as `jq -r` prints it'

function parseFields(secret: string, source: string): Record<string, unknown> {
  let fields: unknown
  try {
    fields = JSON.parse(secret)
  } catch {
    throw createInvalidSecretError(source, 'is not JSON')
  }
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
    throw createInvalidSecretError(source, typeof fields === 'string' ? QUOTED : 'is not a JSON object')
  }
  const trimmed: Record<string, unknown> = Object.create(null)
  for (const [name, value] of Object.entries(fields))
    trimmed[name] = typeof value === 'string' ? value.trim() : value
  return trimmed
}

/** Fields of the secret override the facts of its store: they were written for the key. */
function mergeFacts(fields: Record<string, unknown>, facts: CredentialFacts): CredentialInput {
  return { ...facts, ...fields } as unknown as CredentialInput
}

function createInvalidSecretError(source: string, fault: string): CredentialError {
  return new CredentialError('credential_invalid', `the secret from ${source} ${fault}`)
}

/** The rules for options that say how a text contains a credential. */
export const formatRules: OptionRules<SecretFormat> = {
  field: {
    isValid: (value) => typeof value === 'string' && /^.{1,100}$/.test(value) && !looksLikeSecret(value),
    fault: 'must be the name of a field, like "apiKey", not its contents',
  },
  as: {
    isValid: (value) => value === 'apiKey' || value === 'accessToken',
    fault: 'must be "apiKey" or "accessToken"',
  },
}
