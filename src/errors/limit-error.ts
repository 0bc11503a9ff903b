import { MailchimpError, type Outcome } from './error-classes.js'

/** No place in the limit of calls in flight, or the place of a call was lost while the call was on its way. */
export class LimitError extends MailchimpError {
  /**
   * - `limit_timeout`: no place became free before the call's deadline
   * - `limit_unavailable`: the limit's store is unreachable, and the limit is `closed` then
   * - `limit_lost`: the place went to another call, so this one was stopped
   */
  declare readonly code: 'limit_timeout' | 'limit_unavailable' | 'limit_lost'
  declare readonly outcome: Outcome
  /** Milliseconds that the call waited for its place. */
  readonly waitedMs: number
  /** How many other calls of this process waited with it when it failed. */
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

  /** Not 429: handlers take that for an account that is full. */
  get status(): 503 {
    return 503
  }
}

// On the prototype, as built-in errors have it: an own `name` would show up in every printed error.
Object.defineProperty(LimitError.prototype, 'name', {
  value: 'LimitError',
  configurable: true,
  writable: true,
})
