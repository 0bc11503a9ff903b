/** The stand-in's clock: shows the system's time until it is set, and then stands still. */
export class FakeClock {
  #fixed: number | undefined
  readonly #start: number | undefined

  constructor(start: Date | undefined) {
    this.#start = start?.getTime()
    this.#fixed = this.#start
  }

  now(): Date {
    return new Date(this.#fixed ?? Date.now())
  }

  /** Stops the clock at this time. */
  set(to: Date | string | number): void {
    const time = new Date(to).getTime()
    if (Number.isNaN(time))
      throw new TypeError('clock.set(): invalid date: pass a Date or an ISO 8601 string')
    this.#fixed = time
  }

  /** Advances the clock and stops it there. */
  advance(milliseconds: number): void {
    if (!Number.isFinite(milliseconds)) throw new TypeError('clock.advance(): pass a number of milliseconds')
    this.set(this.now().getTime() + milliseconds)
  }

  /** Returns a function that runs `work` later, with the clock set to the current time. */
  keepTime(work: () => void): () => void {
    const time = this.now().getTime()
    return () => {
      const fixed = this.#fixed
      this.#fixed = time
      try {
        work()
      } finally {
        this.#fixed = fixed
      }
    }
  }

  reset(): void {
    this.#fixed = this.#start
  }
}

/** Formats a time as Mailchimp does: ISO 8601 in UTC, to the second. */
export function formatTimestamp(date: Date): string {
  return `${date.toISOString().slice(0, -5)}+00:00`
}
