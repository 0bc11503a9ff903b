import type { AuditNote } from '../index.js'
import type { AuditSource } from './audit-source.js'
import { sortKeys } from './json-text.js'
import { formatRecord, type RecordText } from './record-text.js'

/** Creates the record of an event of a client that is not a call: a lock, an unlock, a tripped guardrail. */
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
