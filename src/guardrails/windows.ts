import { createHmac, randomBytes } from 'node:crypto'
import type { GuardrailCount } from '../options/guardrail-kit.js'
import { parseDuration } from './duration.js'

/** The time of a window, which does not go back when the clock is set back: until it catches up, no time passes. */
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

/**
 * Tells whether there were more than `max` events in the span that ends now. Exact: it keeps the times of the last `max`,
 * so the next one is too many while the oldest of them is younger than the span.
 */
export class EventWindow {
  readonly #max: number
  readonly #spanMs: number
  readonly #clock = new SteadyTime()
  #times: Float64Array | undefined
  #next = 0

  constructor({ max, per }: GuardrailCount) {
    this.#max = max
    this.#spanMs = parseDuration(per)
  }

  /** Counts an event. Returns whether it is one too many. */
  add(now: number): boolean {
    const time = this.#clock.advance(now)
    if (this.#max === 0) return true
    this.#times ??= new Float64Array(this.#max).fill(Number.NEGATIVE_INFINITY)
    const oldest = this.#times[this.#next] as number
    this.#times[this.#next] = time
    this.#next = (this.#next + 1) % this.#max
    return time - oldest < this.#spanMs
  }

  /** Whether there was no event in the span that ends now. */
  isQuiet(now: number): boolean {
    return this.#clock.measureGap(now) >= this.#spanMs
  }
}

/** Tells whether there were more than `max` different values in the span that ends now. Keeps no value. */
export class ValueWindow {
  readonly #max: number
  readonly #spanMs: number
  readonly #clock = new SteadyTime()
  readonly #key = randomBytes(32)
  /** When each value was last seen, by its HMAC; the oldest first. */
  readonly #seen = new Map<string, number>()

  constructor({ max, per }: GuardrailCount) {
    this.#max = max
    this.#spanMs = parseDuration(per)
  }

  add(value: string, now: number): boolean {
    const digest = createHmac('sha256', this.#key).update(value).digest('base64')
    this.#seen.delete(digest)
    const newest = this.#clock.advance(now)
    this.#seen.set(digest, newest)
    for (const [oldest, time] of this.#seen) {
      // One more than allowed is enough to know that there are too many.
      if (newest - time < this.#spanMs && this.#seen.size <= this.#max + 1) break
      this.#seen.delete(oldest)
    }
    return this.#seen.size > this.#max
  }

  /** Whether no value was seen in the span that ends now. */
  isQuiet(now: number): boolean {
    return this.#clock.measureGap(now) >= this.#spanMs
  }
}
