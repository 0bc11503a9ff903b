import { BatchError, MailchimpError } from '../index.js'
import type { BatchAccess } from './batch-access.js'
import { parseStatus } from './batch-state.js'

/** What became of batches that were to be deleted. */
export interface Deletion {
  readonly deleted: readonly string[]
  /** The batches that were finished already, and keep their results. */
  readonly finished: readonly string[]
  /** The batches that could not be deleted run on. */
  readonly kept: readonly string[]
  /** Why the first of them could not. */
  readonly reason: string | undefined
}

type Outcome = 'deleted' | 'finished' | { readonly reason: string }

/** Deletes batches that are not finished: Mailchimp stops them, and loses their results. Never rejects. */
export async function deleteBatches(access: BatchAccess, ids: readonly string[]): Promise<Deletion> {
  const outcomes = await Promise.all(ids.map(async (id) => ({ id, outcome: await deleteBatch(access, id) })))
  const select = (isWanted: (outcome: Outcome) => boolean) =>
    outcomes.filter(({ outcome }) => isWanted(outcome)).map(({ id }) => id)
  return {
    deleted: select((outcome) => outcome === 'deleted'),
    finished: select((outcome) => outcome === 'finished'),
    kept: select((outcome) => typeof outcome === 'object'),
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

/** Deleting a finished batch stops nothing, and loses its results. */
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
  if (deletion === undefined) return `${ids.length} of them continue, and resumeBatch() returns their results`
  const { deleted, finished, kept, reason } = deletion
  const done = finished.length === 0 ? '' : `, ${finished.length} were finished and can be resumed`
  const rest =
    kept.length === 0 ? '' : `, and ${kept.length} continue, because deleting them failed (${reason})`
  return `${deleted.length} of them were deleted: operations already executed stay executed${done}${rest}`
}
