import { BatchError, MailchimpError } from '../index.js'
import type { BatchAccess } from './batch-access.js'
import { parseStatus } from './batch-state.js'

/** The result of deleting batches. */
export interface Deletion {
  readonly deleted: readonly string[]
  /** The batches that had already finished, and keep their results. */
  readonly finished: readonly string[]
  /** The batches that could not be deleted, and continue. */
  readonly running: readonly string[]
  /** Why the first of these could not be deleted. */
  readonly reason: string | undefined
}

type Outcome = 'deleted' | 'finished' | { readonly reason: string }

/** Deletes batches that are not finished: Mailchimp stops them, and discards their results. Never rejects. */
export async function deleteBatches(access: BatchAccess, ids: readonly string[]): Promise<Deletion> {
  const outcomes = await Promise.all(ids.map(async (id) => ({ id, outcome: await deleteBatch(access, id) })))
  const select = (isWanted: (outcome: Outcome) => boolean) =>
    outcomes.filter(({ outcome }) => isWanted(outcome)).map(({ id }) => id)
  return {
    deleted: select((outcome) => outcome === 'deleted'),
    finished: select((outcome) => outcome === 'finished'),
    running: select((outcome) => typeof outcome === 'object'),
    reason: outcomes
      .map(({ outcome }) => (typeof outcome === 'object' ? outcome.reason : undefined))
      .find(Boolean),
  }
}

async function deleteBatch(access: BatchAccess, id: string): Promise<Outcome> {
  try {
    if (await isFinished(access, id)) return 'finished'
    await access.remove(id)
    return 'deleted'
  } catch (error) {
    return { reason: error instanceof MailchimpError ? error.code : 'internal_error' }
  }
}

/** Returns whether a batch is finished: deleting it would stop nothing, and discard its results. */
async function isFinished(access: BatchAccess, id: string): Promise<boolean> {
  try {
    return parseStatus(await access.fetchStatus(id, undefined)).isFinished
  } catch {
    return false
  }
}

/**
 * Creates the error of an aborted run.
 *
 * @param ids the batches whose results were not returned
 * @param mayHaveMore whether one more batch, with an unknown id, may have been started
 */
export function createAbortError(
  ids: readonly string[],
  deletion: Deletion | undefined,
  mayHaveMore = false,
): BatchError {
  const more = mayHaveMore ? '; one more may have been started' : ''
  const message = `the batches were aborted by their caller; ${describeEnd(ids, deletion)}${more}`
  const running = ids.filter((id) => !deletion?.deleted.includes(id))
  return new BatchError('aborted', message, { outcome: 'unknown', batchIds: running })
}

function describeEnd(ids: readonly string[], deletion: Deletion | undefined): string {
  if (deletion === undefined) return `${ids.length} of them continue, and resumeBatch() returns their results`
  const { deleted, finished, running, reason } = deletion
  const done = finished.length === 0 ? '' : `, ${finished.length} were finished and can be resumed`
  const rest =
    running.length === 0 ? '' : `, and ${running.length} continue, because deleting them failed (${reason})`
  return `${deleted.length} of them were deleted: operations already executed stay executed${done}${rest}`
}
