import type { ParsedRecord } from '../audit/parse-line.js'
import { CallStatistics } from './call-statistics.js'
import { LogStatistics } from './log-statistics.js'
import { classifyNotable, NotableRecords } from './notable-records.js'
import { type RecordFacts, readFacts } from './record-facts.js'
import { ACCESS_CLASSES, type Activity, type ReportData } from './report-data.js'
import { findAccess } from './tally.js'
import { TimeBuckets } from './time-buckets.js'

/** More calls are never in flight, so the oldest one has no outcome. */
const MAX_OPEN = 10_000
const MAX_NOTE_KINDS = 20
const OTHER_NOTES = '(other notes)'

const CALL_LANES = ['refused', 'failed', 'unknown', 'lost'] as const
const END_KINDS: ReadonlySet<string> = new Set(['read', 'refusal', 'outcome'])
/** Kinds that are not notes: signatures are counted with the chain. */
const COUNTED_ELSEWHERE: ReadonlySet<string> = new Set(['checkpoint'])

/** Builds a report from records, in the order of their chains. Its size does not depend on their number. */
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
    else if (END_KINDS.has(facts.kind)) this.#endCall(facts, parsed)
    else if (!COUNTED_ELSEWHERE.has(facts.kind)) this.#addNote(facts, parsed)
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

  /**
   * Counts a call without an outcome as unknown: the process died or its log failed, so the call may have been sent.
   */
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

  /** Finishes the report. The remaining calls without an outcome are unknown. */
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
