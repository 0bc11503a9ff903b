import { MailchimpError, type Outcome } from './error-classes.js'

/**
 * The audit log cannot record a call, so the call is refused; nothing was sent. Only calls that change something fail
 * like this: reads continue, and the log counts the records that it loses.
 */
export class AuditError extends MailchimpError {
  declare readonly code: 'audit_failed'
  declare readonly outcome: Outcome
  /** The error code of the failed write: `ENOSPC`. */
  readonly reason: string

  /** @param hint what cannot be written; for the operator */
  constructor(reason: string, hint: string, operation?: string) {
    const subject = operation === undefined ? 'the call' : operation
    super(
      'audit_failed',
      `${subject} is refused, because the audit log cannot record it; nothing was sent`,
      operation,
      hint,
    )
    this.reason = reason
  }

  get status(): 503 {
    return 503
  }
}

// Set on the prototype, as on built-in errors: an own `name` would be printed with every error.
Object.defineProperty(AuditError.prototype, 'name', {
  value: 'AuditError',
  configurable: true,
  writable: true,
})
