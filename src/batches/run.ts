import { ApiError, BatchError, type BatchResult, type BatchRun } from '../index.js'
import { assignResults, createLostResult, type OperationLookup } from './assign-results.js'
import type { BatchAccess } from './batch-access.js'
import { type BatchStatus, parseStatus, type StartedBatch } from './batch-state.js'
import { createAbortError, type Deletion, deleteBatches } from './cancel-batches.js'
import type { RunOptions } from './check-options.js'
import { fetchArchive, type ReadArchive } from './fetch-archive.js'
import type { ProgressMeter } from './progress-meter.js'
import type { StartedBatches } from './start-batches.js'
import { computePollDelay, type Timing } from './timing.js'

/** The parts of a run. */
export interface RunParts extends StartedBatches {
  readonly access: BatchAccess
  readonly options: RunOptions
  readonly timing: Timing
  readonly meter: ProgressMeter
  readonly lookUp: OperationLookup
}

/** Waits for batches, and iterates over their results. */
export class Run implements BatchRun {
  readonly batchIds: readonly string[]
  readonly #parts: RunParts
  /** The batches whose results were not all returned. */
  readonly #open: Set<string>
  #deletion: Promise<Deletion> | undefined

  constructor(parts: RunParts) {
    this.#parts = parts
    this.batchIds = Object.freeze(parts.batches.map(({ id }) => id))
    this.#open = new Set(this.batchIds)
    const { cancel, signal } = parts.options
    if (!cancel || signal === undefined) return
    signal.addEventListener('abort', this.#cancel)
    if (signal.aborted) this.#cancel()
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<BatchResult> {
    const { meter } = this.#parts
    let isComplete = false
    try {
      yield* this.#yieldUnsent()
      yield* this.#yieldBatches()
      isComplete = true
    } catch (error) {
      throw await this.#explainAbort(error)
    } finally {
      meter.publish(isComplete ? 'finished' : 'stopped')
    }
  }

  /** Yields an error for each operation of the batches that could not be started. */
  *#yieldUnsent(): Generator<BatchResult> {
    const { failed, lookUp, meter } = this.#parts
    for (const { part, error } of failed) {
      const { first, last } = part.range
      for (let index = first; index <= last; index += 1)
        yield { index, operation: lookUp(index)?.id, page: 0, status: undefined, error } as BatchResult
      const count = last - first + 1
      meter.recordResults(`unsent ${first}`, { done: count, failed: count })
    }
  }

  async *#yieldBatches(): AsyncGenerator<BatchResult> {
    const { batches, options, timing, meter } = this.#parts
    const patienceEnd = timing.now() + options.patienceMs
    const waiting = new Set(batches)
    const faults: BatchError[] = []
    for (let rounds = 0; waiting.size > 0; rounds += 1) {
      for (const batch of [...waiting]) {
        const status = await this.#poll(batch)
        if (status === undefined || (status !== 'gone' && !status.isFinished)) continue
        waiting.delete(batch)
        rounds = -1
        yield* this.#yieldBatch(batch, status, faults)
        meter.publish('reading')
      }
      if (waiting.size > 0) await this.#pause(rounds, patienceEnd, waiting, faults)
    }
    throwFaults(faults)
  }

  async #pause(
    rounds: number,
    patienceEnd: number,
    waiting: ReadonlySet<StartedBatch>,
    faults: readonly BatchError[],
  ): Promise<void> {
    const { options, timing, meter } = this.#parts
    meter.publish('waiting')
    const left = patienceEnd - timing.now()
    if (left <= 0) throwFaults([createUnfinishedError(waiting, options.patienceMs), ...faults])
    await timing.pause(Math.min(left, computePollDelay(rounds, timing.random())), options.signal)
    options.signal?.throwIfAborted()
  }

  /** Fetches the status of a batch; returns undefined if it cannot be read now, which does not affect the batch. */
  async #poll({ id }: StartedBatch): Promise<BatchStatus | 'gone' | undefined> {
    const { access, options, meter } = this.#parts
    try {
      const status = parseStatus(await access.fetchStatus(id, options.signal))
      meter.recordStatus(id, status)
      return status
    } catch (error) {
      if (error instanceof ApiError && error.status === 404) return 'gone'
      if (access.isTransient(error) && !options.signal?.aborted) return undefined
      throw error
    }
  }

  async *#yieldBatch(
    batch: StartedBatch,
    status: BatchStatus | 'gone',
    faults: BatchError[],
  ): AsyncGenerator<BatchResult> {
    const { meter, options } = this.#parts
    let [done, failed] = [0, 0]
    for await (const result of this.#createResults(batch, status, faults)) {
      if (result.page === 0) {
        done += 1
        if (result.error !== undefined) failed += 1
        meter.recordResults(batch.id, { done, failed })
      }
      yield result
      options.signal?.throwIfAborted()
    }
    this.#open.delete(batch.id)
    if (this.#open.size === 0) options.signal?.removeEventListener('abort', this.#cancel)
  }

  async *#createResults(
    batch: StartedBatch,
    status: BatchStatus | 'gone',
    faults: BatchError[],
  ): AsyncGenerator<BatchResult> {
    if (status === 'gone')
      return yield* this.#yieldLostBatch(batch, 'batch_gone', 'is no longer kept by Mailchimp', faults)
    const read = await fetchArchive(this.#parts, batch, status)
    if ('fault' in read) return yield* this.#yieldLostBatch(batch, 'archive_unreadable', read.fault, faults)
    const { access, lookUp } = this.#parts
    yield* assignResults(read.archive, read.survey, { access, batch, status, lookUp })
    const fault = findSurveyFault(read, status)
    if (fault !== undefined) faults.push(createBatchFault(batch, 'archive_unreadable', fault))
  }

  /**
   * Yields an error for each operation of a batch without results. If this process does not know the operations, adds a
   * fault, which is thrown at the end of the iteration.
   */
  *#yieldLostBatch(
    batch: StartedBatch,
    code: BatchError['code'],
    fault: string,
    faults: BatchError[],
  ): Generator<BatchResult> {
    const { range } = batch
    if (range === undefined) return void faults.push(createBatchFault(batch, code, fault))
    for (let index = range.first; index <= range.last; index += 1)
      yield createLostResult(index, this.#parts.lookUp(index), batch, code, fault)
  }

  readonly #cancel = () => {
    this.#deletion ??= deleteBatches(this.#parts.access, [...this.#open])
  }

  async #explainAbort(error: unknown): Promise<unknown> {
    if (!this.#parts.options.signal?.aborted) return error
    return createAbortError([...this.#open], await this.#deletion)
  }
}

function findSurveyFault({ survey }: ReadArchive, { total }: BatchStatus): string | undefined {
  const { range, counts, unmatched } = survey
  if (range === undefined)
    return `has no result for its ${total} operations, but ${unmatched} that match none`
  const missing = range.last - range.first + 1 - counts.size
  return unmatched > missing ? `has ${unmatched} results that match none of its operations` : undefined
}

function createBatchFault({ id }: StartedBatch, code: BatchError['code'], fault: string): BatchError {
  const message = `the archive of a batch ${fault}; Mailchimp may have carried its operations out`
  return new BatchError(code, message, { outcome: 'unknown', batchIds: [id] })
}

function createUnfinishedError(waiting: ReadonlySet<StartedBatch>, patienceMs: number): BatchError {
  const batchIds = [...waiting].map(({ id }) => id)
  const message = `${waiting.size} batches were not finished after ${patienceMs} ms (patienceMs); they continue, and resumeBatch() returns their results`
  return new BatchError('batch_unfinished', message, { outcome: 'unknown', batchIds })
}

/** Throws the faults at the end, when the results of the other batches have been returned. */
function throwFaults(faults: readonly BatchError[]): void {
  const [first] = faults
  if (first === undefined) return
  if (faults.length === 1) throw first
  const batchIds = faults.flatMap((fault) => fault.batchIds)
  const message = `${first.message}; the results of ${batchIds.length} batches are missing in all`
  throw new BatchError(first.code, message, { outcome: 'unknown', batchIds })
}
