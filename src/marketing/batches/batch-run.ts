import type { MailchimpError } from '../../errors/error-classes.js'
import type { ProgressListener } from '../../observe/progress.js'
import type { OperationId, Result } from '../operation-types.js'

/** Options of `client.resumeBatch()`. */
export interface ResumeOptions {
  /**
   * Called with the progress: `waiting` counts the operations that Mailchimp has settled, `reading` the yielded
   * results.
   */
  readonly onProgress?: ProgressListener | undefined
  /**
   * How long to wait for the batches to finish, in milliseconds. After that, reading the results fails with a
   * `BatchError`, code `batch_unfinished`, and the batches continue.
   *
   * @default 3600000 (an hour)
   */
  readonly patienceMs?: number | undefined
  /** Aborts starting, waiting and reading. Batches that were started continue, unless `cancel` is true. */
  readonly signal?: AbortSignal | undefined
  /**
   * Whether an abort also deletes the unfinished batches. Mailchimp then stops them; executed operations stay in
   * effect, but their results are lost. The scope must allow `batches.deleteRequest`.
   *
   * @default false
   */
  readonly cancel?: boolean | undefined
}

/** Options of `client.runBatch()`. */
export interface BatchOptions extends ResumeOptions {
  /**
   * Called with the id of each batch as soon as it is known, before the next one is started. If the process stores the
   * ids, another one can resume the batches after a crash. Errors of the callback are ignored.
   */
  readonly onStart?: ((batchId: string) => void) | undefined
}

/** The result of an operation that succeeded. */
export interface BatchSuccess<Id extends OperationId = OperationId> {
  /** The position of the operation in the argument of `runBatch()`, from 0. */
  readonly index: number
  readonly operation: Id
  /** 0, except for a GET without `count`, which has one result for each page. */
  readonly page: number
  /** The HTTP status. */
  readonly status: number
  /** The value that the method would have returned. */
  readonly data: Result<Id>
  readonly error?: undefined
}

/** The result of an operation that failed, or whose result is unknown. */
export interface BatchFailure<Id extends OperationId = OperationId> {
  readonly index: number
  /** Undefined only in another process, if the result is missing. */
  readonly operation: Id | undefined
  readonly page: number
  /** Undefined if there is no result. */
  readonly status: number | undefined
  /** The error that the method would have thrown, or a `BatchError` if the result is unknown. */
  readonly error: MailchimpError
  readonly data?: undefined
}

/** The result of one operation; check `error` first. */
export type BatchResult<Id extends OperationId = OperationId> =
  | { [Each in Id]: BatchSuccess<Each> }[Id]
  | BatchFailure<Id>

/**
 * Batches that run at Mailchimp. Iterating waits for them, and yields the results in the order in which the batches
 * finish; a second iteration yields them again.
 */
export interface BatchRun<Id extends OperationId = OperationId> extends AsyncIterable<BatchResult<Id>> {
  /** The ids of the batches, in order. Store them to resume after a crash: Mailchimp keeps results for seven days. */
  readonly batchIds: readonly string[]
}
