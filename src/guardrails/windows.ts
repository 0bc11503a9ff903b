import { createHmac, randomBytes } from 'node:crypto'
import type { GuardrailCount } from '../options/guardrail-kit.js'
import { parseDuration } from './duration.js'

/** A time that never goes back: if the system clock is set back, it continues from the last event. */
class SteadyTime {
  #aheadMs = 0
  #last = Number.NEGATIVE_INFINITY

  /** Returns the milliseconds since the last event. */
  measureGap(now: number): number {
    return Math.max(0, now + this.#aheadMs - this.#last)
  }

  /** Returns the time of an event that happens now. */
  advance(now: number): number {
    if (now + this.#aheadMs < this.#last) this.#aheadMs = this.#last - now
    this.#last = now + this.#aheadMs
    return this.#last
  }
}

/** A sliding window of time that ends now. */
abstract class Window {
  protected readonly max: number
  protected readonly spanMs: number
  protected readonly clock = new SteadyTime()

  constructor({ max, per }: GuardrailCount) {
    this.max = max
    this.spanMs = parseDuration(per)
  }

  /** Returns whether nothing was added within the window. */
  isQuiet(now: number): boolean {
    return this.clock.measureGap(now) >= this.spanMs
  }
}

/**
 * Detects more than `max` events in the window. Exact: it keeps the times of the last `max` events, and the next one is
 * too many if the oldest of them is still in the window.
 */
export class EventWindow extends Window {
  #times: Float64Array | undefined
  #next = 0

  /** Counts an event. Returns whether it exceeds the maximum. */
  add(now: number): boolean {
    const time = this.clock.advance(now)
    if (this.max === 0) return true
    this.#times ??= new Float64Array(this.max).fill(Number.NEGATIVE_INFINITY)
    const oldest = this.#times[this.#next] as number
    this.#times[this.#next] = time
    this.#next = (this.#next + 1) % this.max
    return time - oldest < this.spanMs
  }
}

/** Detects more than `max` distinct values in the window. Keeps their HMACs, not the values. */
export class ValueWindow extends Window {
  readonly #key = randomBytes(32)
  /** When each value was last seen, by its HMAC; the oldest first. */
  readonly #seen = new Map<string, number>()

  add(value: string, now: number): boolean {
    const digest = createHmac('sha256', this.#key).update(value).digest('base64')
    this.#seen.delete(digest)
    const newest = this.clock.advance(now)
    this.#seen.set(digest, newest)
    for (const [oldest, time] of this.#seen) {
      // One more than allowed is enough to know that there are too many.
      if (newest - time < this.spanMs && this.#seen.size <= this.max + 1) break
      this.#seen.delete(oldest)
    }
    return this.#seen.size > this.max
  }
}
