import type { AuditSource } from './audit-source.js'
import { sortKeys, splitJson } from './json-text.js'
import { createRecord, type RecordKind, type RecordParts } from './record.js'

/** The canonical JSON of a record, split at the values that are inserted when it joins the chain. */
export interface RecordText {
  readonly kind: RecordKind
  /** Up to the value of `attestation_list`. */
  readonly start: string
  /** Up to the value of `metadata.sequence`. */
  readonly middle: string
  readonly end: string
}

/** Formats a record of the log itself or of a client. For records of calls, see `CallTemplates`. */
export function formatRecord(parts: RecordParts, source: AuditSource): RecordText {
  const [start = '', middle = '', end = ''] = splitJson(createRecord(parts, source))
  return { kind: parts.kind, start, middle, end }
}

const UNMAPPED = ',"unmapped":'

/** Adds the number of records that were lost before this one. */
export function addLost(record: RecordText, lost: number): RecordText {
  if (lost === 0) return record
  const { end } = record
  const at = end.lastIndexOf(UNMAPPED) + UNMAPPED.length
  const unmapped = sortKeys({ ...JSON.parse(end.slice(at, -1)), lost })
  return { ...record, end: `${end.slice(0, at)}${JSON.stringify(unmapped)}}` }
}
