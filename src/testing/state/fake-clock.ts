/** The time of the stand-in. It stands still if it was set, and runs with the system's if it was not. */
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

  /** Stops the clock at this moment. */
  set(to: Date | string | number): void {
    const time = new Date(to).getTime()
    if (Number.isNaN(time)) throw new TypeError('clock.set(): not a date: give a Date or an ISO 8601 text')
    this.#fixed = time
  }

  /** Moves the clock on, and stops it there. */
  advance(milliseconds: number): void {
    if (!Number.isFinite(milliseconds)) throw new TypeError('clock.advance(): give a number of milliseconds')
    this.set(this.now().getTime() + milliseconds)
  }

  reset(): void {
    this.#fixed = this.#start
  }
}

/** A time as Mailchimp writes it: ISO 8601 in UTC, to the second. */
export function formatTimestamp(date: Date): string {
  return `${date.toISOString().slice(0, -5)}+00:00`
}
