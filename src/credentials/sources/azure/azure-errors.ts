import { CredentialError, type MailchimpError } from '../../../errors/error-classes.js'
import { createInvalidError, createMissingError, wrapSourceError } from '../../credential-errors.js'

/** What Azure's client throws, as far as it is looked at. */
interface RestError {
  readonly statusCode?: unknown
  readonly code?: unknown
  readonly details?: { readonly error?: { readonly innerError?: { readonly code?: unknown } } }
}

/** Why Azure gave nothing, without a word of its error that is not known beforehand. */
export function wrapAzureError(source: string, error: unknown): MailchimpError {
  const { statusCode, code, details } = (error ?? {}) as RestError
  // Another 404 comes from something else than a vault.
  if (statusCode === 404 && code === 'SecretNotFound') {
    return createMissingError(source, 'has no such secret, or no such version of it')
  }
  if (statusCode !== 403) return wrapSourceError(source, error)
  if (details?.error?.innerError?.code === 'SecretDisabled') return createDisabledError(source)
  return new CredentialError(
    'credential_unavailable',
    `${source} failed (Forbidden): its identity needs the role Key Vault Secrets User on this secret, and the vault's firewall has to let it in`,
  )
}

export function createDisabledError(source: string): CredentialError {
  return createInvalidError(`the secret from ${source} is disabled: enable it, or set a new version`)
}
