import type { ParsedRecord } from '../audit/parse-line.js'
import { describeRecord } from './describe-record.js'
import type { RecordFacts } from './record-facts.js'
import { NOTABLE_KINDS, type Notable, type NotableKind, type NotableRecord } from './report-data.js'

/** As many rows as a page shows. */
export const MAX_NOTABLE = 5_000

/** Returns why a record belongs into the table; undefined if it does not. */
export function classifyNotable(facts: RecordFacts): NotableKind | undefined {
  if (facts.isUnknown) return 'unknown'
  if (facts.isRefused) return 'refused'
  if (facts.isFailed) return 'failed'
  return NOTABLE_KINDS.slice(4).find((kind) => kind === facts.access)
}

/** Keeps the newest records of each kind: many refusals push no mail out of the table. */
export class NotableRecords {
  readonly #max: number
  readonly #kinds = NOTABLE_KINDS.map((kind) => ({ kind, all: 0, rows: [] as NotableRecord[] }))

  constructor(max = MAX_NOTABLE) {
    this.#max = max
  }

  add(kind: NotableKind, facts: RecordFacts, parsed: ParsedRecord): void {
    const kept = this.#kinds.find((each) => each.kind === kind)
    if (kept === undefined) return
    kept.all += 1
    kept.rows.push(describeRecord(kind, facts, parsed))
    if (kept.rows.length >= 2 * this.#max) kept.rows = keepNewest(kept.rows, this.#max)
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

/** Divides places: each kind gets what it needs up to an equal share, and what is left goes to the others. */
function divideShares(needs: readonly number[], places: number): number[] {
  const shares = needs.map(() => 0)
  const byNeed = [...needs.keys()].sort((one, other) => (needs[one] as number) - (needs[other] as number))
  for (const [n, at] of byNeed.entries()) {
    const equal = Math.floor(places / (byNeed.length - n))
    shares[at] = Math.min(needs[at] as number, equal)
    places -= shares[at]
  }
  return shares
}
