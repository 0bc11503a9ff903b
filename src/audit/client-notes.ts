import type { AuditNote } from '../index.js'
import type { AuditSource } from './audit-source.js'
import { sortKeys } from './json-text.js'
import { formatRecord, type RecordText } from './record-text.js'

/** Creates the record of something that happened to a client beside its calls: it was locked, a guardrail tripped. */
export function createNote(
  { kind, operation, actor, facts }: AuditNote,
  time: number,
  source: AuditSource,
): RecordText {
  return formatRecord(
    {
      ...{ kind, time, activityId: 99, activity_name: kind, operation, service: 'client' },
      invokedBy: actor,
      severity_id: kind === 'client_unlocked' ? 1 : 3,
      unmapped: sortKeys(facts),
    },
    source,
  )
}
