import type { AuditSource } from './audit-source.js'
import type { RecordKind } from './record.js'
import { formatRecord, type RecordText } from './record-text.js'

/** Creates the first record of a file, or of a log that is kept elsewhere. */
export function createLogStarted(
  start: {
    readonly file?: string
    readonly previous?: string | undefined
    readonly attested: object | undefined
  },
  source: AuditSource,
): RecordText {
  const { attested, file, previous } = start
  return createLogRecord('log_started', 'audit.start', { attested, file, previous_file: previous }, source)
}

/** Creates the record that names the deleted files. */
export function createFilesRemoved(
  files: readonly string[],
  keepDays: number,
  source: AuditSource,
): RecordText {
  return createLogRecord('files_removed', 'audit.removeFiles', { files, keep_days: keepDays }, source)
}

/** @param unmapped with its keys in canonical order */
function createLogRecord(
  kind: RecordKind,
  operation: string,
  unmapped: object,
  source: AuditSource,
): RecordText {
  return formatRecord(
    {
      ...{ kind, time: Date.now(), activityId: 99, activity_name: kind, operation, service: 'audit' },
      unmapped,
    },
    source,
  )
}
