import { ApiError } from './api-error.js'
import { MailchimpError } from './mailchimp-error.js'

export { ApiError, type FieldError } from './api-error.js'
export type { ErrorCode } from './error-code.js'
export type { ErrorHttpResponse, ErrorSummary } from './error-response.js'
export { MailchimpError } from './mailchimp-error.js'

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

  /** @param hint which file it is */
  constructor(source: string, faults: readonly Fault[], hint?: string) {
    const message = [`${source} cannot be used:`, ...faults.map(formatFault)].join('\n')
    super('invalid_config', message, undefined, hint)
    this.faults = faults
  }

  get status(): 500 {
    return 500
  }
}

function formatFault({ path, message }: Fault): string {
  return path === '' ? `  - ${message}` : `  - ${path}: ${message}`
}

/** An argument of a call cannot be used. Nothing was sent. */
export class ArgumentError extends MailchimpError {
  /** The argument or parameter that is at fault. */
  declare readonly argument?: string

  constructor(message: string, facts: { operation?: string | undefined; argument?: string } = {}) {
    super('invalid_argument', message, facts.operation)
    if (facts.argument !== undefined) this.argument = facts.argument
  }

  /** Not 400: handlers take that for a member that exists. */
  get status(): 422 {
    return 422
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
    hint?: string
    rule?: string | undefined
    wouldAllow?: readonly string[]
    batchIndex?: number | undefined
  }) {
    super(refusal.code, refusal.message, refusal.operation, refusal.hint)
    this.wouldAllow = refusal.wouldAllow ?? []
    if (refusal.rule !== undefined) this.rule = refusal.rule
    if (refusal.batchIndex !== undefined) this.batchIndex = refusal.batchIndex
  }

  get status(): 403 {
    return 403
  }
}

/**
 * No usable credential; nothing was sent. The message says which kind of stop it is, `hint` which variable, file or
 * store it is about and what to do. Neither holds a secret.
 */
export class CredentialError extends MailchimpError {
  declare readonly code: keyof typeof CREDENTIAL_MESSAGES
  declare readonly hint: string

  /** @param hint what is wrong, where, and what to do; for the operator */
  constructor(code: CredentialError['code'], hint: string, operation?: string) {
    super(code, CREDENTIAL_MESSAGES[code], operation, hint)
  }

  get status(): 401 | 503 {
    return this.code === 'credential_unavailable' ? 503 : 401
  }
}

const CREDENTIAL_MESSAGES = {
  credential_missing: 'no Mailchimp credential is configured, so nothing was sent; see error.hint',
  credential_invalid:
    'the configured Mailchimp credential cannot be used, so nothing was sent; see error.hint',
  credential_unavailable:
    'the Mailchimp credential cannot be read or checked now, so nothing was sent; see error.hint',
  credential_expired: 'the Mailchimp credential is no longer in use, so nothing was sent; see error.hint',
  credential_mismatch:
    'the Mailchimp credential is not the expected one, so nothing was sent; see error.hint',
} as const

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
    | 'too_late'
  readonly outcome: Outcome
  /** The system's own code for what happened: `ECONNRESET`, `UND_ERR_HEADERS_TIMEOUT`. */
  declare readonly reason?: string

  constructor(
    code: TransportError['code'],
    message: string,
    facts: {
      outcome: Outcome
      reason?: string | undefined
      operation?: string | undefined
      hint?: string | undefined
    },
  ) {
    super(code, message, facts.operation, facts.hint)
    this.outcome = facts.outcome
    if (facts.reason !== undefined) this.reason = facts.reason
  }

  get status(): number | undefined {
    return TRANSPORT_STATUS[this.code]
  }
}

/** The official SDK knows the other ones too, and has no answer in their errors. */
const TRANSPORT_STATUS: Readonly<Partial<Record<TransportError['code'], number>>> = {
  aborted: 499,
  source_not_allowed: 403,
  response_too_large: 502,
  client_closed: 503,
  too_late: 403,
}

// On the prototypes, as built-in errors have it: an own `name` would show up in every printed error. And not in
// static blocks: a bundler renames a class that names itself inside of itself, and `console.log` prints that.
const errorClasses = {
  MailchimpError,
  ConfigError,
  ArgumentError,
  ScopeError,
  CredentialError,
  TransportError,
  ApiError,
}
for (const [name, { prototype }] of Object.entries(errorClasses)) {
  Object.defineProperty(prototype, 'name', { value: name, configurable: true, writable: true })
}
