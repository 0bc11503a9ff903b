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

/** What a run consists of. */
export interface RunParts extends StartedBatches {
  readonly access: BatchAccess
  readonly options: RunOptions
  readonly timing: Timing
  readonly meter: ProgressMeter
  readonly lookUp: OperationLookup
}

/** Batches at Mailchimp, and the reading of their results. */
export class Run implements BatchRun {
  readonly batchIds: readonly string[]
  readonly #parts: RunParts
  /** The batches whose results were not given. */
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
      yield* this.#giveUnsent()
      yield* this.#giveBatches()
      isComplete = true
    } catch (error) {
      throw await this.#explainAbort(error)
    } finally {
      meter.publish(isComplete ? 'finished' : 'stopped')
    }
  }

  /** The operations of batches that could not be started have the error of that as their results. */
  *#giveUnsent(): Generator<BatchResult> {
    const { failed, lookUp, meter } = this.#parts
    for (const { part, error } of failed) {
      const { first, last } = part.range
      for (let index = first; index <= last; index += 1)
        yield { index, operation: lookUp(index)?.id, page: 0, status: undefined, error } as BatchResult
      const count = last - first + 1
      meter.recordGiven(`unsent ${first}`, { done: count, failed: count })
    }
  }

  async *#giveBatches(): AsyncGenerator<BatchResult> {
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
        yield* this.#giveBatch(batch, status, faults)
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

  /** Returns undefined if the status cannot be read now: the batch runs on meanwhile. */
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

  async *#giveBatch(
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
        meter.recordGiven(batch.id, { done, failed })
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
      return yield* this.#loseBatch(batch, 'batch_gone', 'is no longer kept by Mailchimp', faults)
    const read = await fetchArchive(this.#parts, batch, status)
    if ('fault' in read) return yield* this.#loseBatch(batch, 'archive_unreadable', read.fault, faults)
    const { access, lookUp } = this.#parts
    yield* assignResults(read.archive, read.survey, { access, batch, status, lookUp })
    const fault = findSurveyFault(read, status)
    if (fault !== undefined) faults.push(createBatchFault(batch, 'archive_unreadable', fault))
  }

  /** Tells each operation of a batch without results, if this process knows them; the end of the iteration otherwise. */
  *#loseBatch(
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
  const { range, counts, strangers } = survey
  if (range === undefined)
    return `has no result for its ${total} operations, but ${strangers} that match none`
  const missing = range.last - range.first + 1 - counts.size
  return strangers > missing ? `has ${strangers} results that match none of its operations` : undefined
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

/** The results of the other batches were given before. */
function throwFaults(faults: readonly BatchError[]): void {
  const [first] = faults
  if (first === undefined) return
  if (faults.length === 1) throw first
  const batchIds = faults.flatMap((fault) => fault.batchIds)
  const message = `${first.message}; the results of ${batchIds.length} batches are missing in all`
  throw new BatchError(first.code, message, { outcome: 'unknown', batchIds })
}
