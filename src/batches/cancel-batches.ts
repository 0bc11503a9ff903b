import { BatchError, MailchimpError } from '../index.js'
import type { BatchAccess } from './batch-access.js'

/** What became of batches that were to be deleted. */
export interface Deletion {
  readonly deleted: readonly string[]
  /** The batches that could not be deleted run on. */
  readonly kept: readonly string[]
  /** Why the first of them could not. */
  readonly reason: string | undefined
}

/** Deletes batches: Mailchimp stops them, and loses their results. Never rejects. */
export async function deleteBatches(access: BatchAccess, ids: readonly string[]): Promise<Deletion> {
  const outcomes = await Promise.all(ids.map(async (id) => ({ id, failure: await deleteBatch(access, id) })))
  const kept = outcomes.filter(({ failure }) => failure !== undefined)
  return {
    deleted: outcomes.filter(({ failure }) => failure === undefined).map(({ id }) => id),
    kept: kept.map(({ id }) => id),
    reason: kept[0]?.failure,
  }
}

/** Returns the code of the failure, or undefined. */
async function deleteBatch(access: BatchAccess, id: string): Promise<string | undefined> {
  try {
    await access.remove(id)
    return undefined
  } catch (error) {
    return error instanceof MailchimpError ? error.code : 'internal_error'
  }
}

/**
 * Creates the error of an aborted run.
 *
 * @param ids the batches whose results were not given
 * @param mayHaveMore whether one more batch may have been started, whose id is not known
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
  if (deletion === undefined) return `${ids.length} of them run on, and resumeBatch() gives their results`
  const { deleted, kept, reason } = deletion
  const rest =
    kept.length === 0 ? '' : `, and ${kept.length} run on, because deleting them failed (${reason})`
  return `${deleted.length} of them were deleted: what they have done stays done${rest}`
}
