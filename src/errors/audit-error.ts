import { MailchimpError, type Outcome } from './error-classes.js'

/**
 * The audit log cannot record what a call is about to do, so the call does not happen; nothing was sent. Only calls
 * that change something fail like this: reads continue, and the log counts them.
 */
export class AuditError extends MailchimpError {
  declare readonly code: 'audit_failed'
  declare readonly outcome: Outcome
  /** Why the log cannot be written, as the system names it: `ENOSPC`. */
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

// On the prototype, as built-in errors have it: an own `name` would show up in every printed error.
Object.defineProperty(AuditError.prototype, 'name', {
  value: 'AuditError',
  configurable: true,
  writable: true,
})
