import { readText } from './clean-text.js'
import { Groups } from './groups.js'
import type { LooseRecord, RecordFacts } from './record-facts.js'
import type { AttestationFacts, ReportData, SourceFacts } from './report-data.js'
import { Tally } from './tally.js'

const MAX_ROWS = 50
const MAX_NAMES = 1_000

/** Counts records by source, lost and undated records, and attestations. */
export class LogStatistics {
  #records = 0
  #lost = 0
  #undated = 0
  readonly #all = new Tally()
  readonly #sources = new Groups(MAX_NAMES, createSource)
  readonly #attestations = new Groups(MAX_NAMES, createAttestation)

  addRecord(facts: RecordFacts, unmapped: unknown): void {
    const { app, host, kind, lost, time } = facts
    this.#records += 1
    this.#lost += lost
    if (time === undefined) this.#undated += 1
    this.#all.addTime(time)
    this.#sources.get(app, host)?.tally.add(facts)
    if (kind === 'log_started') this.#addAttestations(facts, unmapped as LooseRecord)
  }

  #addAttestations({ time }: RecordFacts, { attested }: LooseRecord): void {
    for (const [fact, value] of Object.entries(attested ?? {})) {
      const { at, by } = Object(value) as Record<string, unknown>
      this.#attestations.get(readText(fact), readText(at), readText(by))?.tally.addTime(time)
    }
  }

  summarize(): Pick<ReportData, 'records' | 'lost' | 'undated' | 'period' | 'sources' | 'attestations'> {
    const isDated = this.#all.first <= this.#all.last
    return {
      ...{ records: this.#records, lost: this.#lost, undated: this.#undated },
      period: isDated ? this.#all.span : undefined,
      sources: this.#sources.rank(
        MAX_ROWS,
        (one, other) => other.tally.calls - one.tally.calls,
        describeSource,
      ),
      attestations: this.#attestations.rank(MAX_ROWS, compareDates, describeAttestation),
    }
  }
}

const createSource = (app = '', host = '') => ({ app, host, tally: new Tally() })
const createAttestation = (fact = '', at = '', by = '') => ({ fact, at, by, tally: new Tally() })

const compareDates = (one: { at: string }, other: { at: string }) =>
  one.at === other.at ? 0 : one.at < other.at ? 1 : -1

function describeSource({ app, host, tally }: ReturnType<typeof createSource>): SourceFacts {
  return { app, host, records: tally.calls, ...tally.span }
}

function describeAttestation({
  fact,
  at,
  by,
  tally,
}: ReturnType<typeof createAttestation>): AttestationFacts {
  return { fact, at, by, ...tally.span }
}
