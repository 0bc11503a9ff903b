import type { AuditRecord } from '../audit/record.js'
import { escapeControls, MAX_COLUMNS } from './output.js'

/** Formats an audit record as one line of at most 80 columns. */
export function formatRecordLine(record: AuditRecord): string {
  const { time, metadata, api, actor } = record
  const parts = [
    new Date(time).toISOString().slice(11, 23),
    metadata.event_code.padEnd(8),
    `${api.operation}${describeInside(record)}`,
    ...describeOutcome(record),
    ...(actor.invoked_by === undefined ? [] : [`by ${actor.invoked_by}`]),
  ]
  const line = escapeControls(parts.join('  '))
  return line.length <= MAX_COLUMNS ? line : `${line.slice(0, MAX_COLUMNS - 1)}…`
}

function describeInside({ unmapped }: AuditRecord): string {
  const { batch } = unmapped as { batch?: readonly { readonly count: number }[] }
  if (!Array.isArray(batch)) return ''
  return ` (${batch.reduce((sum, { count }) => sum + Number(count), 0)} calls)`
}

function describeOutcome({ metadata, api, status_code, duration }: AuditRecord): string[] {
  if (metadata.event_code === 'intent') return []
  const { code } = api.response ?? {}
  return [
    ...(code === undefined ? [] : [String(code)]),
    ...(status_code === undefined ? [] : [status_code]),
    ...(duration === undefined ? [] : [`${duration} ms`]),
  ]
}
