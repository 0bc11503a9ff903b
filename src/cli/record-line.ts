import type { ParsedRecord } from '../audit/parse-line.js'
import { type RecordFacts, readFacts, readTime } from '../report/record-facts.js'
import { escapeControls, MAX_COLUMNS } from './output.js'

/**
 * Formats an audit record as one line of at most 80 columns. The record is untrusted: each field may contain anything.
 */
export function formatRecordLine(parsed: ParsedRecord): string {
  const facts = readFacts(parsed)
  const parts = [
    formatTime(readTime(parsed.record.time)),
    facts.kind.padEnd(8),
    `${facts.operation}${describeInside(facts)}`,
    ...describeOutcome(facts),
    ...(facts.actor === undefined ? [] : [`by ${facts.actor}`]),
  ]
  const line = escapeControls(parts.join('  '))
  return line.length <= MAX_COLUMNS ? line : `${line.slice(0, MAX_COLUMNS - 1)}…`
}

function formatTime(time: number | undefined): string {
  return time === undefined ? '??:??:??.???' : new Date(time).toISOString().slice(11, 23)
}

function describeInside({ batch }: RecordFacts): string {
  return batch.length === 0 ? '' : ` (${batch.reduce((sum, { count }) => sum + count, 0)} calls)`
}

function describeOutcome({ kind, status, code, duration }: RecordFacts): string[] {
  if (kind === 'intent') return []
  return [
    ...(status === undefined ? [] : [String(status)]),
    ...(code === undefined ? [] : [code]),
    ...(duration === undefined ? [] : [`${duration} ms`]),
  ]
}
