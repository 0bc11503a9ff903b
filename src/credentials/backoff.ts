import type { Clock } from './clock.js'

const LONGEST_MS = 60_000

/** When something that failed may be tried again: later each time, up to a minute, and not all at the same moment. */
export class Backoff {
  readonly #clock: Clock
  readonly #free: number
  readonly #firstMs: number
  #failures = 0
  #until = 0

  /**
   * @param free how many failures have no wait after them
   * @param firstMs the first wait
   */
  constructor(clock: Clock, free: number, firstMs: number) {
    this.#clock = clock
    this.#free = free
    this.#firstMs = firstMs
  }

  get isOver(): boolean {
    const left = this.#until - this.#clock.now()
    // More than the longest wait is left only where the clock was set back.
    return left <= 0 || left > LONGEST_MS
  }

  failed(): void {
    this.#failures += 1
    const waits = this.#failures - this.#free
    if (waits < 1) return
    const ms = Math.min(LONGEST_MS, this.#firstMs * 2 ** (waits - 1))
    this.#until = this.#clock.now() + ms * (0.5 + this.#clock.random() / 2)
  }

  succeeded(): void {
    this.#failures = 0
    this.#until = 0
  }
}
