import { MailchimpError, type Outcome } from './error-classes.js'

/**
 * The results of a batch, or of one of its operations, are not available.
 *
 * - `aborted`: the run was aborted by its caller; the message says whether its batches continue
 * - `batch_not_started`: the batch was not started, because an earlier one failed to start
 * - `batch_unfinished`: `patienceMs` has passed; the batches continue
 * - `batch_gone`: Mailchimp no longer has the batch, after seven days or because it was deleted
 * - `archive_unreadable`: the archive with the results is damaged, too large, or not where Mailchimp stores archives
 * - `result_missing`: the archive has no result for this operation
 * - `result_doubled`: the archive has several results for this operation
 * - `result_unreadable`: the result of this operation is not in Mailchimp's format
 */
export class BatchError extends MailchimpError {
  declare readonly code:
    | 'aborted'
    | 'batch_not_started'
    | 'batch_unfinished'
    | 'batch_gone'
    | 'archive_unreadable'
    | 'result_missing'
    | 'result_doubled'
    | 'result_unreadable'
  declare readonly outcome: Outcome
  /**
   * The ids of the batches whose results are not available. `client.resumeBatch()` accepts them, unless they are gone.
   */
  readonly batchIds: readonly string[]

  constructor(
    code: BatchError['code'],
    message: string,
    facts: {
      outcome: Outcome
      batchIds?: readonly string[]
      operation?: string | undefined
      hint?: string | undefined
    },
  ) {
    super(code, message, facts.operation, facts.hint)
    this.outcome = facts.outcome
    this.batchIds = facts.batchIds ?? []
  }

  get status(): number {
    return BATCH_STATUS[this.code] ?? 502
  }
}

const BATCH_STATUS: Readonly<Partial<Record<BatchError['code'], number>>> = {
  aborted: 499,
  batch_not_started: 503,
  batch_unfinished: 504,
  batch_gone: 410,
}

// Set on the prototype, as on built-in errors: an own `name` would be printed with every error.
Object.defineProperty(BatchError.prototype, 'name', {
  value: 'BatchError',
  configurable: true,
  writable: true,
})
