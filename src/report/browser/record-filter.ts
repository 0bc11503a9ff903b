import type { NotableKind, NotableRecord } from '../report-data.js'

export interface RecordFilter {
  readonly words: readonly string[]
  readonly kinds: ReadonlySet<NotableKind>
  readonly range: readonly [from: number, to: number] | undefined
}

/** A record and its searchable text, in lower case. */
export interface IndexedRecord {
  readonly record: NotableRecord
  readonly text: string
}

export function indexRecords(rows: readonly NotableRecord[]): IndexedRecord[] {
  return rows.map((record) => {
    const { access, actor, detail, kind, more, operation } = record
    const texts = [kind, operation, access, actor, detail, ...more.flat()]
    return { record, text: texts.filter(Boolean).join('\n').toLowerCase() }
  })
}

export function splitWords(text: string): string[] {
  return text.toLowerCase().split(/\s+/).filter(Boolean)
}

/**
 * Returns the records that contain all words, are of one of the chosen kinds (any kind if none is chosen) and in the
 * time range.
 */
export function filterRecords(
  all: readonly IndexedRecord[],
  { words, kinds, range }: RecordFilter,
): NotableRecord[] {
  const isInTime = ({ time = 0 }: NotableRecord) =>
    range === undefined || (time >= range[0] && time < range[1])
  const isOfKind = ({ kind }: NotableRecord) => kinds.size === 0 || kinds.has(kind)
  return all
    .filter(
      ({ record, text }) => isOfKind(record) && isInTime(record) && words.every((w) => text.includes(w)),
    )
    .map(({ record }) => record)
}
