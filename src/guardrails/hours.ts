import type { GuardrailCondition } from '../options/guardrail-kit.js'

type HoursOptions = Extract<GuardrailCondition, { readonly hours: unknown }>['hours']

const MINUTE_MS = 60_000
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const DAY_MINUTES = 24 * 60

/** Hours on days of the week in a time zone, with its daylight saving time. */
export class Hours {
  readonly #format: Intl.DateTimeFormat
  readonly #from: number
  readonly #to: number
  readonly #days: ReadonlySet<number>
  /** The minute of the cached result, which can change only at whole minutes. */
  #minute = Number.NaN
  #isInside = false

  constructor({ from, to, days, timeZone }: HoursOptions) {
    this.#format = new Intl.DateTimeFormat('en-US', {
      ...{ timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    })
    this.#from = parseTime(from)
    this.#to = parseTime(to)
    this.#days = new Set(days.map((day) => DAYS.indexOf(day)))
  }

  includes(now: number): boolean {
    const minute = Math.floor(now / MINUTE_MS)
    if (minute === this.#minute) return this.#isInside
    this.#minute = minute
    this.#isInside = this.#decide(now)
    return this.#isInside
  }

  /** Returns whether these hours started between two times outside of them. */
  includesStart(earlier: number, later: number): boolean {
    if (Math.floor(earlier / MINUTE_MS) === Math.floor(later / MINUTE_MS)) return false
    if (later - earlier >= 8 * DAY_MINUTES * MINUTE_MS) return true
    const first = this.#readClock(earlier)
    const last = this.#readClock(later)
    // Rounded, because a day on which the clocks change is an hour longer or shorter.
    const passed = (later - earlier) / MINUTE_MS - (last.minutes - first.minutes)
    const days = Math.round(passed / DAY_MINUTES)
    for (let n = 0; n <= days; n += 1) {
      const isAfter = n > 0 || this.#from > first.minutes
      const isBefore = n < days || this.#from <= last.minutes
      if (isAfter && isBefore && this.#days.has((first.day + n) % 7)) return true
    }
    return false
  }

  /**
   * Returns whether a time is within the hours. Hours that end before they begin span midnight, and belong to the day
   * on which they begin.
   */
  #decide(now: number): boolean {
    const { day, minutes } = this.#readClock(now)
    const isToday = this.#days.has(day)
    if (this.#from < this.#to) return isToday && minutes >= this.#from && minutes < this.#to
    const wasYesterday = this.#days.has((day + 6) % 7)
    return (isToday && minutes >= this.#from) || (wasYesterday && minutes < this.#to)
  }

  #readClock(now: number): { readonly day: number; readonly minutes: number } {
    const parts = Object.fromEntries(this.#format.formatToParts(now).map(({ type, value }) => [type, value]))
    return {
      day: DAYS.indexOf(String(parts['weekday']).toLowerCase()),
      minutes: (Number(parts['hour']) * 60 + Number(parts['minute'])) % DAY_MINUTES,
    }
  }
}

function parseTime(text: string): number {
  return Number(text.slice(0, 2)) * 60 + Number(text.slice(3))
}
