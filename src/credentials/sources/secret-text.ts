import { CredentialError } from '../../errors/error-classes.js'
import type { CredentialFacts, CredentialInput } from '../provider.js'

/** How a text holds a credential. */
export interface SecretFormat {
  /**
   * The field of a secret in JSON that holds the key.
   *
   * @default a plain text is the key; JSON is read as a credential: `{ "apiKey", "server", "expiresAt" }`
   */
  readonly field?: string | undefined
  /**
   * Whether it is an API key or an OAuth access token.
   *
   * @default 'apiKey'
   */
  readonly as?: 'apiKey' | 'accessToken' | undefined
}

/** No credential is longer, JSON around it included. */
export const MAX_SECRET_BYTES = 64 * 1024

/**
 * Reads the text of a secret: a key, or JSON around it. White space at its ends, and at those of the texts in JSON, is
 * not part of it, because programs and editors end what they write with a line break.
 *
 * @throws {CredentialError} that quotes nothing of the text.
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
    // Not an absence: a chain would go on to another key than the one that was meant.
    if (!fields['apiKey'] && !fields['accessToken']) throw createInvalidSecretError(source, NO_KEY)
    return mergeFacts(fields, facts)
  }
  const value = Object.hasOwn(fields, field) ? fields[field] : undefined
  if (typeof value === 'string' && value !== '') return mergeFacts({ [as]: value }, facts)
  throw createInvalidSecretError(source, `has no text in its field \`${field}\``)
}

const NO_KEY = 'has neither `apiKey` nor `accessToken`: name the field that holds the key with `field`'

const QUOTED = 'stands in quotation marks: it must be there without them, as `jq -r` prints it'

function parseFields(secret: string, source: string): Record<string, unknown> {
  let fields: unknown
  try {
    fields = JSON.parse(secret)
  } catch {
    throw createInvalidSecretError(source, 'is not JSON')
  }
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
    throw createInvalidSecretError(source, typeof fields === 'string' ? QUOTED : 'is not an object in JSON')
  }
  const trimmed: Record<string, unknown> = Object.create(null)
  for (const [name, value] of Object.entries(fields))
    trimmed[name] = typeof value === 'string' ? value.trim() : value
  return trimmed
}

/** What stands in the secret itself was written for it, and wins. */
function mergeFacts(fields: Record<string, unknown>, facts: CredentialFacts): CredentialInput {
  return { ...facts, ...fields } as unknown as CredentialInput
}

function createInvalidSecretError(source: string, fault: string): CredentialError {
  return new CredentialError('credential_invalid', `the secret from ${source} ${fault}`)
}
