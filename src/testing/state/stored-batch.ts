/** An operation of a batch as submitted. */
export interface SubmittedOperation {
  readonly method: string
  readonly path: string
  readonly operation_id?: string
  readonly params?: Readonly<Record<string, unknown>>
  readonly body?: string
}

/** The result of an operation, as in the archive. */
export interface BatchResult {
  readonly status_code: number
  readonly operation_id: string | null
  /** The body of the response, as JSON in a string. */
  readonly response: string
}

export const BATCH_STATUSES = ['pending', 'preprocessing', 'started', 'finalizing', 'finished'] as const

export type BatchStatus = (typeof BATCH_STATUSES)[number]

export interface StoredBatch {
  readonly id: string
  readonly operations: readonly SubmittedOperation[]
  readonly submittedAt: Date
  status: BatchStatus
  completedAt: Date | undefined
  /** One array of results for each file of the archive. */
  files: readonly (readonly BatchResult[])[]
}
