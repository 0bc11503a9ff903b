import { CredentialError, createMissingError, MailchimpError, wrapSourceError } from '../source-kit.js'

/** gRPC status names, indexed by code. */
const STATUSES: readonly string[] = [
  'OK',
  'CANCELLED',
  'UNKNOWN',
  'INVALID_ARGUMENT',
  'DEADLINE_EXCEEDED',
  'NOT_FOUND',
  'ALREADY_EXISTS',
  'PERMISSION_DENIED',
  'RESOURCE_EXHAUSTED',
  'FAILED_PRECONDITION',
  'ABORTED',
  'OUT_OF_RANGE',
  'UNIMPLEMENTED',
  'INTERNAL',
  'UNAVAILABLE',
  'DATA_LOSS',
  'UNAUTHENTICATED',
]

/** Used if a response contains no status name. */
const STATUS_BY_HTTP_CODE: Readonly<Record<number, string>> = {
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  429: 'RESOURCE_EXHAUSTED',
  500: 'INTERNAL',
  503: 'UNAVAILABLE',
  504: 'DEADLINE_EXCEEDED',
}

const REMEDIES: Readonly<Record<string, string>> = {
  FAILED_PRECONDITION: 'the version is disabled or destroyed, so enable it or add a new one',
  PERMISSION_DENIED: 'its identity needs the role roles/secretmanager.secretAccessor on this secret',
}

/** Wraps a Google error. Uses only known codes of it, never its text. */
export function wrapGoogleError(source: string, error: unknown): MailchimpError {
  // Our errors have a `status` too, which is not Google's.
  if (error instanceof MailchimpError) return error
  const status = readStatus(error)
  if (status === undefined)
    return isNoIdentityError(error) ? createNoIdentityError(source) : wrapSourceError(source, error)
  if (status === 'NOT_FOUND')
    return createMissingError(source, 'has no such secret, or no such version of it')
  const remedy = REMEDIES[status]
  const message = `${source} failed (${status})${remedy === undefined ? '' : `: ${remedy}`}`
  return new CredentialError('credential_unavailable', message)
}

/** Returns whether Google's client found no credentials. Its error for this has no distinct name or code. */
function isNoIdentityError(error: unknown): boolean {
  const { message } = (error ?? {}) as { message?: unknown }
  return typeof message === 'string' && message.startsWith('Could not load the default credentials')
}

function createNoIdentityError(source: string): CredentialError {
  const advice = 'set GOOGLE_APPLICATION_CREDENTIALS, or run gcloud auth application-default login'
  return new CredentialError(
    'credential_unavailable',
    `${source} found no Application Default Credentials: ${advice}`,
  )
}

/**
 * Returns the gRPC status name of an error. A gRPC error has a status code; a REST error has the HTTP status, and
 * Google's response body as its message.
 */
function readStatus(error: unknown): string | undefined {
  const { code, status, message } = (error ?? {}) as Record<string, unknown>
  if (typeof code === 'number' && code > 0 && code < STATUSES.length) return STATUSES[code]
  const word = typeof message === 'string' ? /"status":\s*"([A-Z_]+)"/.exec(message)?.[1] : undefined
  if (word !== undefined && STATUSES.includes(word)) return word
  return typeof status === 'number' ? STATUS_BY_HTTP_CODE[status] : undefined
}
