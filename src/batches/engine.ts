import { ArgumentError, type BatchRun, type MethodCalls } from '../index.js'
import type { BatchEngine } from '../marketing/batches/batch-engine.js'
import { type BatchAccess, type CheckedOperation, createBatchAccess } from './batch-access.js'
import { isBatchId } from './batch-state.js'
import { checkOptions, type RunOptions } from './check-options.js'
import { ProgressMeter } from './progress-meter.js'
import { Run } from './run.js'
import { splitOperations } from './split-operations.js'
import { startBatches } from './start-batches.js'
import { systemTiming, type Timing } from './timing.js'

/** The number of unfinished batches that Mailchimp accepts for an account, from all programs together. */
const MAX_BATCHES = 500

/** Creates the engine that runs the batches of all clients. */
export function createBatchEngine(timing: Timing = systemTiming): BatchEngine {
  return {
    async runBatch(client, callOptions, operations, batchOptions) {
      const access = createBatchAccess(client, callOptions)
      const options = checkOptions('runBatch', batchOptions, access.signal)
      const checked = await checkOperations(access, operations, options)
      return await startRun(access, checked, options, timing)
    },
    async resumeBatch(client, callOptions, batchIds, batchOptions) {
      const access = createBatchAccess(client, callOptions)
      const options = checkOptions('resumeBatch', batchOptions, access.signal)
      const ids = checkBatchIds(batchIds)
      if (options.cancel) access.assertAllowed('batches.deleteRequest')
      const meter = new ProgressMeter(access, options.onProgress, undefined)
      const batches = ids.map((id) => ({ id, range: undefined }))
      return new Run({ access, options, timing, meter, batches, failed: [], lookUp: () => undefined })
    },
  }
}

/** Checks all operations before the first is sent. They are read one by one, from a sync or async iterable. */
async function checkOperations(
  access: BatchAccess,
  operations: MethodCalls,
  { cancel }: RunOptions,
): Promise<CheckedOperation[]> {
  // Fails before anything runs if the scope allows starting batches, but not reading their status.
  access.assertAllowed('batches.status')
  if (cancel) access.assertAllowed('batches.deleteRequest')
  if (!isIterable(operations))
    throw createArgumentError('runBatch', 'operations must be an iterable of call() results')
  const checked: CheckedOperation[] = []
  for await (const described of operations) checked.push(access.checkOperation(described, checked.length))
  return checked
}

async function startRun(
  access: BatchAccess,
  checked: readonly CheckedOperation[],
  options: RunOptions,
  timing: Timing,
): Promise<BatchRun> {
  const parts = splitOperations(checked)
  if (parts.length > MAX_BATCHES)
    throw createArgumentError(
      'runBatch',
      `operations make ${parts.length} batches, but an account can have only ${MAX_BATCHES}: run them in several parts`,
    )
  const meter = new ProgressMeter(access, options.onProgress, checked.length)
  const started = await startBatches(access, parts, options, meter)
  // Drops the bodies, which are no longer needed.
  const rows = checked.map(({ operation }) => operation)
  const lookUp = (index: number) => rows[index]
  return new Run({ access, options, timing, meter, ...started, lookUp })
}

function checkBatchIds(batchIds: readonly string[]): readonly string[] {
  if (!Array.isArray(batchIds) || batchIds.length === 0 || !batchIds.every(isBatchId))
    throw createArgumentError('resumeBatch', 'batchIds must be an array of ids, as run.batchIds')
  return [...new Set(batchIds)]
}

function isIterable(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Symbol.iterator in value || Symbol.asyncIterator in value
}

function createArgumentError(method: string, fault: string): ArgumentError {
  return new ArgumentError(`${method}(): ${fault}`, { argument: fault.slice(0, fault.indexOf(' ')) })
}
