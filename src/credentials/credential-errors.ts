import { ConfigError, CredentialError, MailchimpError } from '../errors/error-classes.js'
import { isErrorName } from '../secrets/plain-words.js'

/** There is no credential at a source: `chain()` goes on to the next one. */
export function createMissingError(source: string, detail = 'provides no credential'): CredentialError {
  return new CredentialError(
    'credential_missing',
    `${source} ${detail}: an API key or an access token is needed`,
  )
}

/** What a source holds cannot be used. The fault quotes nothing of it. */
export function createInvalidError(message: string): CredentialError {
  return new CredentialError('credential_invalid', message)
}

/** A source could not be asked. What it threw could hold anything, so only its kind is told. */
export function wrapSourceError(source: string, error: unknown): MailchimpError {
  if (error instanceof MailchimpError) return error
  return new CredentialError('credential_unavailable', `${source} failed${describeErrorKind(error)}`)
}

/** The kind of a foreign error. Its message stays out, and so does any name that could hold a key. */
function describeErrorKind(error: unknown): string {
  if (!(error instanceof Error)) return ''
  const code = (error as { code?: unknown }).code
  const kinds = [error.name, code].filter((kind) => typeof kind === 'string' && isErrorName(kind))
  return kinds.length === 0 ? '' : ` (${kinds.join(', ')})`
}

/** A package that only this source needs is not there, or cannot be loaded. */
export function createPackageError(name: string, caller: string, error: unknown): ConfigError {
  const isAbsent = (error as NodeJS.ErrnoException | undefined)?.code === 'MODULE_NOT_FOUND'
  const message = isAbsent
    ? `needs the package ${name}: npm install ${name}`
    : `needs the package ${name}, which is there and cannot be loaded${describeErrorKind(error)}`
  return new ConfigError(caller, [{ path: '', message }])
}
