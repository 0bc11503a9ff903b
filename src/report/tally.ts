import type { RecordFacts } from './record-facts.js'
import { ACCESS_CLASSES, type CallTotals, type Span } from './report-data.js'

/** Counts calls, and records when the first and the last one began. */
export class Tally implements CallTotals, Span {
  calls = 0
  refused = 0
  failed = 0
  unknown = 0
  first = Number.POSITIVE_INFINITY
  last = Number.NEGATIVE_INFINITY
  readonly access = ACCESS_CLASSES.map(() => 0)

  add({ access, isFailed, isRefused, isUnknown, time }: RecordFacts): void {
    this.calls += 1
    if (isRefused) this.refused += 1
    if (isFailed) this.failed += 1
    if (isUnknown) this.unknown += 1
    const at = findAccess(access)
    this.access[at] = (this.access[at] as number) + 1
    this.addTime(time)
  }

  addTime(time: number | undefined): void {
    if (time === undefined) return
    this.first = Math.min(this.first, time)
    this.last = Math.max(this.last, time)
  }

  get totals(): CallTotals {
    const { calls, refused, failed, unknown } = this
    return { calls, refused, failed, unknown }
  }

  /** Both are 0 if there is no valid time. */
  get span(): Span {
    return this.first > this.last ? { first: 0, last: 0 } : { first: this.first, last: this.last }
  }
}

/** Returns the index of a class in `ACCESS_CLASSES`. */
export function findAccess(access: string | undefined): number {
  const at = (ACCESS_CLASSES as readonly (string | undefined)[]).indexOf(access)
  return at === -1 ? ACCESS_CLASSES.length - 1 : at
}
