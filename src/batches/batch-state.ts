import type { OperationRange } from './archive-survey.js'

/** A batch that Mailchimp runs. */
export interface StartedBatch {
  readonly id: string
  /** Undefined if another process started it. */
  readonly range: OperationRange | undefined
}

/** The status of a batch. */
export interface BatchStatus {
  readonly id: string | undefined
  readonly isFinished: boolean
  readonly total: number
  readonly settled: number
  readonly failed: number
  /** The link to the archive; empty if there is none yet. */
  readonly link: string
}

/** Parses the status of a batch; a field of another type counts as missing. */
export function parseStatus(data: unknown): BatchStatus {
  const read: Record<string, unknown> = Object.assign(Object.create(null), data)
  const id = read['id']
  const link = read['response_body_url']
  return {
    id: typeof id === 'string' && isBatchId(id) ? id : undefined,
    isFinished: read['status'] === 'finished',
    total: parseCount(read['total_operations']),
    settled: parseCount(read['finished_operations']),
    failed: parseCount(read['errored_operations']),
    link: typeof link === 'string' ? link : '',
  }
}

/** Returns whether a value is a batch id, which becomes part of a path. */
export function isBatchId(id: unknown): id is string {
  return typeof id === 'string' && /^[\w-]{1,64}$/.test(id)
}

function parseCount(value: unknown): number {
  return Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : 0
}
