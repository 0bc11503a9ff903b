import type { AuditSource } from './audit-source.js'
import { type AuditRecord, createRecord, type RecordParts } from './record.js'

/** Creates the first record of a file, or of a log that is kept elsewhere. */
export function createLogStarted(
  start: {
    readonly file?: string
    readonly previous?: string | undefined
    readonly attested: object | undefined
  },
  source: AuditSource,
): AuditRecord {
  const { attested, file, previous } = start
  return createLogRecord(
    'log_started',
    'audit.start',
    { attested, file, lost: undefined, previous_file: previous },
    source,
  )
}

/** Creates the record that says which files were too old. */
export function createFilesRemoved(
  files: readonly string[],
  keepDays: number,
  source: AuditSource,
): AuditRecord {
  return createLogRecord(
    'files_removed',
    'audit.removeFiles',
    { files, keep_days: keepDays, lost: undefined },
    source,
  )
}

/** @param unmapped in the order of its keys */
function createLogRecord(
  kind: RecordParts['kind'],
  operation: string,
  unmapped: object,
  source: AuditSource,
): AuditRecord {
  return createRecord(
    {
      ...{ kind, time: Date.now(), activityId: 99, activity_name: kind, operation, service: 'audit' },
      unmapped: unmapped as RecordParts['unmapped'],
    },
    source,
  )
}
