import type { MailchimpError } from '../../errors/error-classes.js'
import type { ProgressListener } from '../../observe/progress.js'
import type { OperationId, Result } from '../operation-types.js'

/** Options of `client.resumeBatch()`. */
export interface ResumeOptions {
  /** Called with the progress: `waiting` counts what Mailchimp has settled, `reading` what was given. */
  readonly onProgress?: ProgressListener | undefined
  /**
   * How long to wait for the batches to finish, in milliseconds. Then reading the results fails with a `BatchError`,
   * `batch_unfinished`; the batches continue.
   *
   * @default 3600000 (an hour)
   */
  readonly patienceMs?: number | undefined
  /** Aborts starting, waiting and reading. Batches that were started continue, unless `cancel` is true. */
  readonly signal?: AbortSignal | undefined
  /**
   * Whether an abort also deletes the batches that are not finished. Mailchimp then stops them: what they have done
   * stays done, and its results are lost. The scope must allow `batches.deleteRequest`.
   *
   * @default false
   */
  readonly cancel?: boolean | undefined
}

/** Options of `client.runBatch()`. */
export interface BatchOptions extends ResumeOptions {
  /**
   * Called with the id of each batch as soon as it is known, before the next one is started: a process that writes
   * the ids down can be killed at any moment, and another one resumes them. What it throws is ignored.
   */
  readonly onStart?: ((batchId: string) => void) | undefined
}

/** The result of an operation that succeeded. */
export interface BatchSuccess<Id extends OperationId = OperationId> {
  /** The position of the operation among those given to `runBatch()`, from 0. */
  readonly index: number
  readonly operation: Id
  /** 0, except for a GET without `count`, which has one result for each page. */
  readonly page: number
  /** The HTTP status. */
  readonly status: number
  /** What the method would have returned. */
  readonly data: Result<Id>
  readonly error?: undefined
}

/** The result of an operation that failed, or whose result is not known. */
export interface BatchFailure<Id extends OperationId = OperationId> {
  readonly index: number
  /** Undefined only in another process, if the result is missing. */
  readonly operation: Id | undefined
  readonly page: number
  /** Undefined if there is no result. */
  readonly status: number | undefined
  /** What the method would have thrown; or a `BatchError`, if the result is not known. */
  readonly error: MailchimpError
  readonly data?: undefined
}

/** The result of one operation; check `error` first. */
export type BatchResult<Id extends OperationId = OperationId> =
  | { [Each in Id]: BatchSuccess<Each> }[Id]
  | BatchFailure<Id>

/**
 * Batches that run at Mailchimp. To iterate waits for them and gives the results, in the order in which batches
 * finish; a second iteration gives them again.
 */
export interface BatchRun<Id extends OperationId = OperationId> extends AsyncIterable<BatchResult<Id>> {
  /** The ids of the batches, in order. Write them down to resume after a crash: results are kept for seven days. */
  readonly batchIds: readonly string[]
}
