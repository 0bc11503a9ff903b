import type { ParsedRecord } from '../audit/parse-line.js'
import { CallStatistics } from './call-statistics.js'
import { LogStatistics } from './log-statistics.js'
import { classifyNotable, NotableRecords } from './notable-records.js'
import { type RecordFacts, readFacts } from './record-facts.js'
import { ACCESS_CLASSES, type Activity, type ReportData } from './report-data.js'
import { findAccess } from './tally.js'
import { TimeBuckets } from './time-buckets.js'

/** More calls than that were never in flight: the oldest will have no outcome. */
const MAX_OPEN = 10_000
const MAX_NOTE_KINDS = 20
const OTHER_NOTES = '(other notes)'

const CALL_LANES = ['refused', 'failed', 'unknown', 'lost'] as const
const ENDED: ReadonlySet<string> = new Set(['read', 'refusal', 'outcome'])
/** Signatures are counted with the chain. */
const ROUTINE: ReadonlySet<string> = new Set(['checkpoint'])

/** Gathers a report from records, in the order of their chains. Its size does not grow with their number. */
export class ReportBuilder {
  readonly #calls = new CallStatistics()
  readonly #log = new LogStatistics()
  readonly #notable = new NotableRecords()
  readonly #activity = new TimeBuckets()
  readonly #noteKinds = new Set<string>()
  readonly #open = new Map<string, readonly [RecordFacts, ParsedRecord]>()

  addRecord(parsed: ParsedRecord): void {
    const facts = readFacts(parsed)
    this.#log.addRecord(facts, parsed.record.unmapped)
    if (facts.lost > 0) this.#mark('lost', facts, facts.lost)
    if (facts.kind === 'intent') this.#openCall(facts, parsed)
    else if (ENDED.has(facts.kind)) this.#endCall(facts, parsed)
    else if (!ROUTINE.has(facts.kind)) this.#addNote(facts, parsed)
  }

  #openCall(facts: RecordFacts, parsed: ParsedRecord): void {
    this.#calls.addBatch(facts)
    this.#open.set(facts.correlation ?? `${parsed.chain}:${parsed.sequence}`, [facts, parsed])
    if (this.#open.size <= MAX_OPEN) return
    const [oldest = ''] = this.#open.keys()
    this.#abandonCall(oldest)
  }

  #endCall(facts: RecordFacts, parsed: ParsedRecord): void {
    if (facts.correlation !== undefined) this.#open.delete(facts.correlation)
    this.#addCall(facts, parsed)
  }

  /** The process died, or its log failed: the call may have happened. */
  #abandonCall(correlation: string): void {
    const [facts, parsed] = this.#open.get(correlation) ?? []
    this.#open.delete(correlation)
    if (facts !== undefined && parsed !== undefined) this.#addCall({ ...facts, isUnknown: true }, parsed)
  }

  #addCall(facts: RecordFacts, parsed: ParsedRecord): void {
    this.#calls.addCall(facts)
    this.#mark(`access:${findAccess(facts.access)}`, facts)
    const kind = classifyNotable(facts)
    if (kind === undefined) return
    this.#notable.add(kind, facts, parsed)
    if (kind === 'unknown' || kind === 'refused' || kind === 'failed') this.#mark(kind, facts)
  }

  #addNote(facts: RecordFacts, parsed: ParsedRecord): void {
    this.#notable.add('note', facts, parsed)
    const isNew = !this.#noteKinds.has(facts.kind)
    const kind = isNew && this.#noteKinds.size >= MAX_NOTE_KINDS ? OTHER_NOTES : facts.kind
    this.#noteKinds.add(kind)
    this.#mark(`note:${kind}`, facts)
  }

  #mark(name: string, { time }: RecordFacts, count = 1): void {
    if (time !== undefined) this.#activity.add(time, name, count)
  }

  /** Ends the report: calls without an outcome get none any more. */
  finish(): Omit<ReportData, 'createdAt' | 'version' | 'files' | 'chain'> {
    for (const correlation of this.#open.keys()) this.#abandonCall(correlation)
    return {
      ...this.#calls.summarize(),
      ...this.#log.summarize(),
      activity: this.#listActivity(),
      notable: this.#notable.summarize(),
    }
  }

  #listActivity(): Activity {
    const activity = this.#activity
    const perClass = ACCESS_CLASSES.map((_, at) => activity.list(`access:${at}`))
    const ends = CALL_LANES.map((kind) => ({ kind, isNote: false, counts: activity.list(kind) }))
    const notes = [...this.#noteKinds].map((kind) => {
      return { kind, isNote: true, counts: activity.list(`note:${kind}`) }
    })
    return {
      ...{ start: activity.start, width: activity.width },
      buckets: Array.from({ length: activity.length }, (_, n) => perClass.map((counts) => counts[n] ?? 0)),
      lanes: [...ends, ...notes].filter(({ counts }) => counts.some((count) => count > 0)),
    }
  }
}
