import { MailchimpError, type Outcome } from './error-classes.js'

/** The call got no place in the limit of calls in flight, or lost it while it was in flight. */
export class LimitError extends MailchimpError {
  /**
   * - `limit_timeout`: no place became free before the call's deadline
   * - `limit_unavailable`: the limit's store is unreachable, and `whenUnavailable` is `closed`
   * - `limit_lost`: the place was lost to another call, so this one was stopped
   */
  declare readonly code: 'limit_timeout' | 'limit_unavailable' | 'limit_lost'
  declare readonly outcome: Outcome
  /** Milliseconds that the call waited for its place. */
  readonly waitedMs: number
  /** The number of other calls of this process that were waiting when it failed. */
  readonly waiting: number

  constructor(
    code: LimitError['code'],
    message: string,
    facts: {
      outcome: Outcome
      waitedMs: number
      waiting: number
      operation?: string | undefined
      hint?: string | undefined
    },
  ) {
    super(code, message, facts.operation, facts.hint)
    this.outcome = facts.outcome
    this.waitedMs = facts.waitedMs
    this.waiting = facts.waiting
  }

  /** Not 429, which handlers read as Mailchimp's limit. */
  get status(): 503 {
    return 503
  }
}

// Set on the prototype, as on built-in errors: an own `name` would be printed with every error.
Object.defineProperty(LimitError.prototype, 'name', {
  value: 'LimitError',
  configurable: true,
  writable: true,
})
