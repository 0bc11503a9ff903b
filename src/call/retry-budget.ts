import type { AttemptFailure } from './retry-policy.js'

const CAPACITY = 100
const RETRY_COST = 10
const THROTTLED_COST = 5

/**
 * Ends retrying when most calls of a client fail: each retry costs tokens, each success returns one. A throttled call
 * costs less, because the server requested the wait.
 */
export class RetryBudget {
  #tokens = CAPACITY

  /** Takes the tokens of a retry. Returns false if there are too few. */
  tryTake(failure: AttemptFailure): boolean {
    const cost = failure === 'throttled' ? THROTTLED_COST : RETRY_COST
    if (this.#tokens < cost) return false
    this.#tokens -= cost
    return true
  }

  recordSuccess(): void {
    if (this.#tokens < CAPACITY) this.#tokens += 1
  }
}
