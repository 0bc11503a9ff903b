import { BatchError, MailchimpError } from '../index.js'
import type { BatchAccess } from './batch-access.js'
import { parseStatus, type StartedBatch } from './batch-state.js'
import { createAbortError, deleteBatches } from './cancel-batches.js'
import type { RunOptions } from './check-options.js'
import type { ProgressMeter } from './progress-meter.js'
import type { BatchPart } from './split-operations.js'

/** The batches that were started, and the operations that were not sent or whose sending failed. */
export interface StartedBatches {
  readonly batches: readonly StartedBatch[]
  readonly failed: readonly FailedPart[]
}

export interface FailedPart {
  readonly part: BatchPart
  readonly error: MailchimpError
}

/**
 * Starts batches one after the other, and stops at the first failure. The failed batch is not started again, because
 * Mailchimp may have started it nevertheless.
 *
 * @throws {MailchimpError} if the first one fails, or the run is aborted
 */
export async function startBatches(
  access: BatchAccess,
  parts: readonly BatchPart[],
  options: RunOptions,
  meter: ProgressMeter,
): Promise<StartedBatches> {
  const batches: StartedBatch[] = []
  meter.publish('sending')
  for (const [at, part] of parts.entries()) {
    try {
      const id = await startBatch(access, part, options.signal)
      batches.push({ id, range: part.range })
      announceStart(id, options)
    } catch (error) {
      if (!(error instanceof MailchimpError)) throw error
      if (batches.length > 0 && options.signal?.aborted)
        throw await stopStarting(access, batches, options, error)
      if (batches.length === 0) throw error
      return { batches, failed: [{ part, error }, ...parts.slice(at + 1).map(createUnsentPart)] }
    }
  }
  return { batches, failed: [] }
}

async function startBatch(
  access: BatchAccess,
  { sent }: BatchPart,
  signal: AbortSignal | undefined,
): Promise<string> {
  const { id } = parseStatus(await access.start(sent, signal))
  if (id !== undefined) return id
  const message = 'the response to batches.start has no batch id; Mailchimp may have started it'
  throw new BatchError('batch_gone', message, { outcome: 'unknown', operation: 'batches.start' })
}

/** Calls the listener and ignores its error: a throw here would lose the id of a running batch. */
function announceStart(id: string, { onStart }: RunOptions): void {
  try {
    onStart?.(id)
  } catch {
    // Documented as ignored.
  }
}

function createUnsentPart(part: BatchPart): FailedPart {
  const message =
    'the batch of this operation was not started, because an earlier one failed; nothing was sent'
  return { part, error: new BatchError('batch_not_started', message, { outcome: 'not_sent' }) }
}

/** Creates the error of an aborted run. The aborted call may have started one more batch, with an unknown id. */
async function stopStarting(
  access: BatchAccess,
  batches: readonly StartedBatch[],
  { cancel }: RunOptions,
  { outcome }: MailchimpError,
): Promise<BatchError> {
  const ids = batches.map(({ id }) => id)
  const deletion = cancel ? await deleteBatches(access, ids) : undefined
  return createAbortError(ids, deletion, outcome === 'unknown')
}
