import { ConfigError, CredentialError, MailchimpError } from '../errors/error-classes.js'
import { isErrorName } from '../secrets/plain-words.js'

/** Creates the error for a source without a credential. `chain()` continues with the next source. */
export function createMissingError(source: string, detail = 'provides no credential'): CredentialError {
  return new CredentialError(
    'credential_missing',
    `${source} ${detail}: provide an API key or an access token`,
  )
}

/** Creates the error for an unusable credential. The message must not quote the credential. */
export function createInvalidError(message: string): CredentialError {
  return new CredentialError('credential_invalid', message)
}

/** Wraps the error of a failed source. Only its kind is kept, because its message could contain anything. */
export function wrapSourceError(source: string, error: unknown): MailchimpError {
  if (error instanceof MailchimpError) return error
  return new CredentialError('credential_unavailable', `${source} failed${describeErrorKind(error)}`)
}

/** Describes a foreign error by its name and code. Omits its message, and any name that could contain a key. */
function describeErrorKind(error: unknown): string {
  if (!(error instanceof Error)) return ''
  const code = (error as { code?: unknown }).code
  const kinds = [error.name, code].filter((kind) => typeof kind === 'string' && isErrorName(kind))
  return kinds.length === 0 ? '' : ` (${kinds.join(', ')})`
}

/** Creates the error for a package that a source needs, if it is not installed or cannot be loaded. */
export function createPackageError(name: string, caller: string, error: unknown): ConfigError {
  const isAbsent = (error as NodeJS.ErrnoException | undefined)?.code === 'MODULE_NOT_FOUND'
  const message = isAbsent
    ? `needs the package ${name}: npm install ${name}`
    : `needs the package ${name}, which is installed but cannot be loaded${describeErrorKind(error)}`
  return new ConfigError(caller, [{ path: '', message }])
}
