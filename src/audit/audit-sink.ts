import type { SealedRecord } from './chain.js'
import type { RecordText } from './record-text.js'

/** The destination of sealed records: files, or a function. */
export interface AuditSink {
  /** Names the destination in errors: `the directory /var/log/mailchimp`. */
  readonly place: string
  /** The directory of the log, if it has one. */
  readonly directory?: string
  /** The maximum number of records in one write. */
  readonly maxBatch: number
  /** Whether the next write needs no `prepare` and returns no promise. */
  readonly isReady: boolean
  /** Prepares the next write. Returns records to write first, such as the header of a new file. */
  prepare(): Promise<readonly RecordText[]>
  /**
   * Writes all of the records, or none.
   *
   * @param isIntent whether a call waits for one of them
   */
  write(sealed: readonly SealedRecord[], isIntent: boolean): Promise<void> | undefined
  close(): Promise<void>
}
