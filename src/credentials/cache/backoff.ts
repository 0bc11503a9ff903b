import type { Clock } from '../../clock.js'

const MAX_BACKOFF_MS = 60_000

/** Computes when to retry after a failure: exponential backoff up to a minute, with jitter. */
export class Backoff {
  readonly #clock: Clock
  readonly #freeFailures: number
  readonly #initialMs: number
  #failures = 0
  #retryAfter = 0

  /**
   * @param freeFailures how many failures may be retried at once
   * @param initialMs the first delay
   */
  constructor(clock: Clock, freeFailures: number, initialMs: number) {
    this.#clock = clock
    this.#freeFailures = freeFailures
    this.#initialMs = initialMs
  }

  get hasElapsed(): boolean {
    const remainingMs = this.#retryAfter - this.#clock.now()
    // A longer wait than the maximum means that the clock was set back.
    return remainingMs <= 0 || remainingMs > MAX_BACKOFF_MS
  }

  recordFailure(): void {
    this.#failures += 1
    const waitCount = this.#failures - this.#freeFailures
    if (waitCount < 1) return
    const ms = Math.min(MAX_BACKOFF_MS, this.#initialMs * 2 ** (waitCount - 1))
    this.#retryAfter = this.#clock.now() + ms * (0.5 + this.#clock.random() / 2)
  }

  reset(): void {
    this.#failures = 0
    this.#retryAfter = 0
  }
}
