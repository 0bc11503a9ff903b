import {
  CredentialError,
  createInvalidError,
  createMissingError,
  type MailchimpError,
  wrapSourceError,
} from '../source-kit.js'

/** The fields of the Azure client's errors that are read here. */
interface RestError {
  readonly statusCode?: unknown
  readonly code?: unknown
  readonly details?: { readonly error?: { readonly innerError?: { readonly code?: unknown } } }
}

/** Wraps an Azure error. Uses only known codes of it, never its text. */
export function wrapAzureError(source: string, error: unknown): MailchimpError {
  const { statusCode, code, details } = (error ?? {}) as RestError
  // A 404 with another code does not come from a vault.
  if (statusCode === 404 && code === 'SecretNotFound') {
    return createMissingError(source, 'has no such secret, or no such version of it')
  }
  if (statusCode !== 403) return wrapSourceError(source, error)
  if (details?.error?.innerError?.code === 'SecretDisabled') return createDisabledError(source)
  return new CredentialError(
    'credential_unavailable',
    `${source} failed (Forbidden): its identity needs the role Key Vault Secrets User on this secret, and the vault's firewall must allow it`,
  )
}

export function createDisabledError(source: string): CredentialError {
  return createInvalidError(`the secret from ${source} is disabled: enable it, or set a new version`)
}
