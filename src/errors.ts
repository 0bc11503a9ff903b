import type { ErrorCode } from './error-code.js'

export type { ErrorCode } from './error-code.js'

/** Facts that a log line may hold. Nothing personal, nothing secret. */
interface Printable {
  [name: string]: string | number | boolean | readonly string[] | undefined
}

/**
 * Every error of this package. It never holds a credential, a request header, a URL or a request body,
 * so it can be logged, sent to an error tracker or shown as it is.
 *
 * @example
 * ```ts
 * import mailchimp, { MailchimpError } from 'mailchimp-hardened'
 *
 * try {
 *   await mailchimp.ping.get()
 * } catch (error) {
 *   if (error instanceof MailchimpError) console.error(error.code, error.operation)
 * }
 * ```
 */
export abstract class MailchimpError extends Error {
  /** Which kind of stop this is. */
  readonly code: ErrorCode
  /** The operation that was called, as `lists.getList`; absent where no call is concerned. */
  declare readonly operation?: string

  constructor(code: ErrorCode, message: string, operation?: string) {
    super(message)
    this.code = code
    if (operation !== undefined) this.operation = operation
  }

  /** What loggers that serialise errors get: the message and the plain facts. */
  toJSON(): Printable {
    return { name: this.name, message: this.message, ...(this as unknown as Printable) }
  }
}

/** One thing that is wrong in a configuration. */
export interface Fault {
  /** Where: `scope.allow[0].ops[1]`. */
  readonly path: string
  /** What is wrong and what to write instead. Never a secret's value. */
  readonly message: string
}

/** An option or a configuration file cannot be used. All faults are reported at once. */
export class ConfigError extends MailchimpError {
  readonly faults: readonly Fault[]

  constructor(source: string, faults: readonly Fault[]) {
    super('invalid_config', [`${source} cannot be used:`, ...faults.map(faultLine)].join('\n'))
    this.faults = faults
  }
}

function faultLine({ path, message }: Fault): string {
  return path === '' ? `  - ${message}` : `  - ${path}: ${message}`
}

/** An argument of a call cannot be used. Nothing was sent. */
export class ArgumentError extends MailchimpError {
  /** The argument or parameter that is at fault. */
  declare readonly argument?: string

  constructor(message: string, where: { operation?: string | undefined; argument?: string } = {}) {
    super('invalid_argument', message, where.operation)
    if (where.argument !== undefined) this.argument = where.argument
  }
}

/** The scope does not allow a call. No secret was read and no connection opened. */
export class ScopeError extends MailchimpError {
  declare readonly code: 'unknown_operation' | 'denied' | 'not_allowed'
  /** The rule that refused, where one did: its id, or its place in the scope. */
  declare readonly rule?: string
  /** Selectors of which each would allow the call. */
  readonly wouldAllow: readonly string[]
  /** The place of the refused operation inside a batch. */
  declare readonly batchIndex?: number

  constructor(refusal: {
    code: 'unknown_operation' | 'denied' | 'not_allowed'
    message: string
    operation: string
    rule?: string | undefined
    wouldAllow?: readonly string[]
    batchIndex?: number | undefined
  }) {
    super(refusal.code, refusal.message, refusal.operation)
    this.wouldAllow = refusal.wouldAllow ?? []
    if (refusal.rule !== undefined) this.rule = refusal.rule
    if (refusal.batchIndex !== undefined) this.batchIndex = refusal.batchIndex
  }
}

/** No usable credential. The message names the variable, option or provider, never a value. */
export class CredentialError extends MailchimpError {
  declare readonly code:
    | 'credential_missing'
    | 'credential_invalid'
    | 'credential_unavailable'
    | 'credential_expired'
    | 'credential_mismatch'

  constructor(code: CredentialError['code'], message: string, operation?: string) {
    super(code, message, operation)
  }
}

/**
 * What is known of a call that ended without a complete answer.
 *
 * - `not_sent`: not a byte of it reached the network; it is safe to call again
 * - `unknown`: it was on its way; Mailchimp may have carried it out
 * - `answered`: Mailchimp carried it out or refused it, but the answer could not be taken in whole
 */
export type Outcome = 'not_sent' | 'unknown' | 'answered'

/** The network, a timeout or an abort ended a call before there was a complete answer. */
export class TransportError extends MailchimpError {
  declare readonly code:
    | 'aborted'
    | 'timeout'
    | 'connection_failed'
    | 'tls_failed'
    | 'source_not_allowed'
    | 'response_too_large'
    | 'client_closed'
  readonly outcome: Outcome
  /** The system's own code for what happened: `ECONNRESET`, `UND_ERR_HEADERS_TIMEOUT`. */
  declare readonly reason?: string

  constructor(
    code: TransportError['code'],
    message: string,
    facts: { outcome: Outcome; reason?: string | undefined; operation?: string | undefined },
  ) {
    super(code, message, facts.operation)
    this.outcome = facts.outcome
    if (facts.reason !== undefined) this.reason = facts.reason
  }
}

/** An answer as existing code for the official SDK reads it; of a very long text the first 64 KiB. */
export interface ErrorHttpResponse {
  readonly status: number
  readonly statusCode: number
  // biome-ignore lint/suspicious/noExplicitAny: existing code reads `e.response.body.title` unchecked
  readonly body: any
  readonly text: string
  /** Whether the status is in the 200s: so it is where an answer could not be read. */
  readonly ok: boolean
  /** The media type without its parameters: `application/problem+json`. */
  readonly type: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** The same as `headers`: existing code reads either. */
  readonly header: Readonly<Record<string, string>>
}

/** A field that Mailchimp found wrong. */
export interface FieldError {
  readonly field: string
  readonly message: string
}

/**
 * Mailchimp, or the network in front of it, answered with an error.
 *
 * `detail`, `fieldErrors` and `response` can hold personal data: they are there when you read them, and absent
 * from `console.log`, `JSON.stringify` and every logger.
 */
export class ApiError extends MailchimpError {
  declare readonly code:
    | 'key_rejected'
    | 'forbidden'
    | 'throttled'
    | 'edge_refused'
    | 'redirected'
    | 'unreadable_answer'
    | 'api_error'
  /** The HTTP status. */
  readonly status: number
  /** Mailchimp's name of the error: `Member Exists`. */
  readonly title: string
  /** Mailchimp's id of this request, for its support. */
  declare readonly requestId?: string
  readonly #response: ErrorHttpResponse

  constructor(
    code: ApiError['code'],
    message: string,
    facts: { operation: string; title: string; requestId?: string | undefined; response: ErrorHttpResponse },
  ) {
    super(code, message, facts.operation)
    this.status = facts.response.status
    this.title = facts.title
    if (facts.requestId !== undefined) this.requestId = facts.requestId
    this.#response = facts.response
  }

  /** The same as `status`, as HTTP libraries call it. */
  get statusCode(): number {
    return this.status
  }

  /** Mailchimp's explanation of this error. May hold personal data. */
  get detail(): string | undefined {
    const detail: unknown = this.#response.body?.detail
    return typeof detail === 'string' ? detail : undefined
  }

  /**
   * The fields that were wrong, with Mailchimp's explanation. May hold personal data. Its name is not `errors`,
   * because `console.log` and loggers print an array of that name whatever the class of the error says.
   */
  get fieldErrors(): readonly FieldError[] {
    const errors: unknown = this.#response.body?.errors
    return Array.isArray(errors) ? errors : []
  }

  /** The whole answer. May hold personal data. */
  get response(): ErrorHttpResponse {
    return this.#response
  }
}

// On the prototypes, as built-in errors have it: an own `name` would show up in every printed error. And not in
// static blocks: a bundler renames a class that names itself inside of itself, and `console.log` prints that.
const classes = {
  MailchimpError,
  ConfigError,
  ArgumentError,
  ScopeError,
  CredentialError,
  TransportError,
  ApiError,
}
for (const [name, { prototype }] of Object.entries(classes)) {
  Object.defineProperty(prototype, 'name', { value: name, configurable: true, writable: true })
}
