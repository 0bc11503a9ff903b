/** The minimum time between updates: a terminal is slower than a file. */
const INTERVAL_MS = 100

/** A line on the terminal with the progress, the rate and the remaining time. */
export class ProgressLine {
  readonly #output: NodeJS.WriteStream
  readonly #begin = performance.now()
  #last = Number.NEGATIVE_INFINITY
  #isShown = false
  /** The number of members that an earlier process has done. */
  readonly #before: number

  constructor(before: number, output: NodeJS.WriteStream = process.stderr) {
    this.#before = before
    this.#output = output
  }

  /** @param fraction the part of the work that is done, 0 to 1 */
  show(done: number, fraction: number): void {
    const now = performance.now()
    if (!this.#output.isTTY || now - this.#last < INTERVAL_MS) return
    this.#last = now
    this.#isShown = true
    this.#output.write(
      `\r\u001b[K${formatProgress(done, this.#before, fraction, (now - this.#begin) / 1000)}`,
    )
  }

  clear(): void {
    if (this.#isShown) this.#output.write('\r\u001b[K')
    this.#isShown = false
  }
}

/** Formats the progress of a process that began `seconds` ago, when an earlier one had done `before` members. */
export function formatProgress(done: number, before: number, fraction: number, seconds: number): string {
  const rate = seconds > 0 ? (done - before) / seconds : 0
  const share = Math.min(1, Math.max(0, fraction))
  const rest = share > 0 && rate > 0 ? (done / share - done) / rate : undefined
  const parts = [
    `${done.toLocaleString('en')} members`,
    `${Math.floor(share * 100)} %`,
    `${Math.round(rate).toLocaleString('en')}/s`,
    ...(rest === undefined ? [] : [`${formatDuration(rest)} left`]),
  ]
  return parts.join(', ')
}

function formatDuration(seconds: number): string {
  const whole = Math.ceil(seconds)
  const minutes = Math.floor(whole / 60)
  return `${minutes}:${String(whole % 60).padStart(2, '0')}`
}
