import type { AuditNote } from '../index.js'
import type { AuditSource } from './audit-source.js'
import { type AuditRecord, createRecord, type RecordParts } from './record.js'

/** Creates the record of something that happened to a client beside its calls: it was locked, a guardrail tripped. */
export function createNote(
  { kind, operation, actor, facts }: AuditNote,
  time: number,
  source: AuditSource,
): AuditRecord {
  return createRecord(
    {
      ...{ kind, time, activityId: 99, activity_name: kind, operation, service: 'client' },
      invokedBy: actor,
      severity_id: kind === 'client_unlocked' ? 1 : 3,
      unmapped: sortFacts({ ...facts, lost: undefined }),
    },
    source,
  )
}

/** In the order of RFC 8785, as all keys of a record. */
function sortFacts(facts: object): RecordParts['unmapped'] {
  const sorted = Object.entries(facts).sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(sorted) as RecordParts['unmapped']
}
