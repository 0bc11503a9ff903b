/** Buckets are 4 % wide, so a quantile is accurate to 2 %. */
const LOG_WIDTH = Math.log(1.04)

/** A histogram of durations with logarithmic buckets: at most about 900, however many durations are added. */
export class DurationHistogram {
  readonly #buckets = new Map<number, number>()
  #count = 0
  max = 0

  /** @param duration milliseconds, not negative */
  add(duration: number): void {
    const at = duration < 1 ? -1 : Math.floor(Math.log(duration) / LOG_WIDTH)
    this.#buckets.set(at, (this.#buckets.get(at) ?? 0) + 1)
    this.#count += 1
    this.max = Math.max(this.max, duration)
  }

  /** Returns the duration that this share of all durations does not exceed; undefined if there are none. */
  estimateQuantile(share: number): number | undefined {
    let due = Math.max(1, Math.ceil(share * this.#count))
    for (const [at, count] of [...this.#buckets].sort(([one], [other]) => one - other)) {
      due -= count
      if (due <= 0) return at === -1 ? 0 : Math.min(this.max, Math.exp((at + 0.5) * LOG_WIDTH))
    }
    return undefined
  }
}
