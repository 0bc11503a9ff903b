import { ApiError } from './api-error.js'
import { MailchimpError } from './mailchimp-error.js'
import type { Outcome } from './outcome.js'

export { ApiError, type FieldError } from './api-error.js'
export type { ErrorCode } from './error-code.js'
export type { ErrorHttpResponse, ErrorSummary } from './error-response.js'
export { MailchimpError } from './mailchimp-error.js'
export type { Outcome } from './outcome.js'

/** One problem in a configuration. */
export interface Fault {
  /** The path of the value: `scope.allow[0].ops[1]`. */
  readonly path: string
  /** What is wrong and what to write instead. Never contains a secret value. */
  readonly message: string
}

/** An option or a configuration file is invalid. Lists all faults at once. */
export class ConfigError extends MailchimpError {
  readonly faults: readonly Fault[]

  /** @param hint names the file */
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

/** An argument of a call is invalid. Nothing was sent. */
export class ArgumentError extends MailchimpError {
  /** The name of the invalid argument or parameter. */
  declare readonly argument?: string

  constructor(message: string, facts: { operation?: string | undefined; argument?: string } = {}) {
    super('invalid_argument', message, facts.operation)
    if (facts.argument !== undefined) this.argument = facts.argument
  }

  /** Not 400: existing handlers read 400 as "member exists". */
  get status(): 422 {
    return 422
  }
}

/**
 * The scope does not allow the call: no secret was read and no connection opened. With the code `locked`, the client is
 * locked: nothing was sent, but the call may have waited in the queue.
 */
export class ScopeError extends MailchimpError {
  declare readonly code: 'unknown_operation' | 'denied' | 'not_allowed' | 'locked'
  /** The rule that refused the call: its id, or its path in the scope; the id of the guardrail that locked the client. */
  declare readonly rule?: string
  /** Selectors, any one of which would allow the call. */
  readonly wouldAllow: readonly string[]
  /** The index of the refused operation in a batch, or of the refused member in `lists.batchListMembers`. */
  declare readonly batchIndex?: number

  constructor(refusal: {
    code: ScopeError['code']
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
 * No usable credential; nothing was sent. The message says what kind of failure it is; `hint` names the variable,
 * file or store and says what to do. Neither contains a secret.
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
  credential_expired: 'the Mailchimp credential has expired, so nothing was sent; see error.hint',
  credential_mismatch:
    'the Mailchimp credential is not the expected one, so nothing was sent; see error.hint',
} as const

/** The network, a timeout or an abort ended the call before the response was complete. */
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
  declare readonly outcome: Outcome
  /** The system's error code: `ECONNRESET`, `UND_ERR_HEADERS_TIMEOUT`. */
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

/** Codes that are missing here also occur with the official SDK, whose errors have no response for them. */
const TRANSPORT_STATUS: Readonly<Partial<Record<TransportError['code'], number>>> = {
  aborted: 499,
  source_not_allowed: 403,
  response_too_large: 502,
  client_closed: 503,
  too_late: 403,
}

// `name` is set on the prototypes, as on built-in errors: an own `name` would be printed with every error. It is not
// set in static blocks: a bundler renames a class that refers to itself, and `console.log` would print that name.
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
