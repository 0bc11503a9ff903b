const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Each width is a multiple of the previous one, so that buckets can be merged. */
const WIDTHS = [
  ...[SECOND, 5 * SECOND, 15 * SECOND, MINUTE, 5 * MINUTE, 15 * MINUTE],
  ...[HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, DAY, 7 * DAY, 28 * DAY, 364 * DAY, 3640 * DAY],
]
const MAX_BUCKETS = 120

/** Counts named events over time. The buckets become wider as the period grows, so that their number stays small. */
export class TimeBuckets {
  #level = 0
  #buckets = new Map<number, Map<string, number>>()
  #first = Number.POSITIVE_INFINITY
  #last = Number.NEGATIVE_INFINITY

  /** Milliseconds. */
  get width(): number {
    return WIDTHS[this.#level] as number
  }

  /** The start of the first bucket; 0 if there is none. */
  get start(): number {
    return this.length === 0 ? 0 : this.#first * this.width
  }

  get length(): number {
    return Math.max(0, this.#last - this.#first + 1)
  }

  add(time: number, name: string, count = 1): void {
    this.#include(Math.floor(time / this.width))
    while (this.length > MAX_BUCKETS && this.#level < WIDTHS.length - 1) this.#widen()
    const at = Math.floor(time / this.width)
    const counts = this.#buckets.get(at) ?? new Map<string, number>()
    this.#buckets.set(at, counts)
    counts.set(name, (counts.get(name) ?? 0) + count)
  }

  /** Returns the counts of one name, one for each bucket. */
  list(name: string): number[] {
    return Array.from({ length: this.length }, (_, n) => this.#buckets.get(this.#first + n)?.get(name) ?? 0)
  }

  #include(at: number): void {
    this.#first = Math.min(this.#first, at)
    this.#last = Math.max(this.#last, at)
  }

  #widen(): void {
    const narrow = this.width
    this.#level += 1
    const convert = (at: number) => Math.floor((at * narrow) / this.width)
    const wide = new Map<number, Map<string, number>>()
    for (const [at, counts] of this.#buckets) {
      const merged = wide.get(convert(at)) ?? new Map<string, number>()
      for (const [name, count] of counts) merged.set(name, (merged.get(name) ?? 0) + count)
      wide.set(convert(at), merged)
    }
    this.#buckets = wide
    this.#first = convert(this.#first)
    this.#last = convert(this.#last)
  }
}
