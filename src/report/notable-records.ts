import type { ParsedRecord } from '../audit/parse-line.js'
import { describeRecord } from './describe-record.js'
import type { RecordFacts } from './record-facts.js'
import { NOTABLE_KINDS, type Notable, type NotableKind, type NotableRecord } from './report-data.js'

/** The maximum number of rows on a page. */
export const MAX_NOTABLE = 5_000

/** Returns why a record belongs in the table; undefined if it does not. */
export function classifyNotable(facts: RecordFacts): NotableKind | undefined {
  if (facts.isUnknown) return 'unknown'
  if (facts.isRefused) return 'refused'
  if (facts.isFailed) return 'failed'
  return NOTABLE_KINDS.slice(4).find((kind) => kind === facts.access)
}

/** Keeps the newest records of each kind, so that many refusals do not displace sends. */
export class NotableRecords {
  readonly #max: number
  readonly #kinds = NOTABLE_KINDS.map((kind) => ({ kind, all: 0, rows: [] as NotableRecord[] }))

  constructor(max = MAX_NOTABLE) {
    this.#max = max
  }

  add(kind: NotableKind, facts: RecordFacts, parsed: ParsedRecord): void {
    const group = this.#kinds.find((each) => each.kind === kind)
    if (group === undefined) return
    group.all += 1
    group.rows.push(describeRecord(kind, facts, parsed))
    if (group.rows.length >= 2 * this.#max) group.rows = keepNewest(group.rows, this.#max)
  }

  summarize(): Notable {
    const shares = divideShares(
      this.#kinds.map(({ rows }) => rows.length),
      this.#max,
    )
    const shown = this.#kinds.map(({ rows }, n) => keepNewest(rows, shares[n] as number))
    return {
      rows: keepNewest(shown.flat(), this.#max),
      counts: this.#kinds.map(({ kind, all }, n) => ({ kind, all, shown: shares[n] as number })),
    }
  }
}

const keepNewest = (rows: readonly NotableRecord[], count: number) =>
  [...rows].sort((one, other) => (other.time ?? 0) - (one.time ?? 0)).slice(0, count)

/** Divides the rows: each kind gets up to an equal share, and those with more records share the rest. */
function divideShares(counts: readonly number[], rowCount: number): number[] {
  const shares = counts.map(() => 0)
  const byCount = [...counts.keys()].sort((one, other) => (counts[one] as number) - (counts[other] as number))
  for (const [n, at] of byCount.entries()) {
    const equal = Math.floor(rowCount / (byCount.length - n))
    shares[at] = Math.min(counts[at] as number, equal)
    rowCount -= shares[at]
  }
  return shares
}
