import type { Progress, ProgressListener } from '../index.js'
import type { BatchAccess } from './batch-access.js'
import type { BatchStatus } from './batch-state.js'

type Phase = Progress['phase']
type Counts = Pick<Progress, 'done' | 'failed'>

/** Adds up the progress of the batches of a run. */
export class ProgressMeter {
  readonly #access: Pick<BatchAccess, 'publish'>
  readonly #listener: ProgressListener | undefined
  readonly #counts = new Map<string, Counts>()
  readonly #totals = new Map<string, number>()
  readonly #total: number | undefined

  /** @param total the number of operations, if this process sent them */
  constructor(
    access: Pick<BatchAccess, 'publish'>,
    listener: ProgressListener | undefined,
    total: number | undefined,
  ) {
    this.#access = access
    this.#listener = listener
    this.#total = total
  }

  /** Records the counts that Mailchimp reports for a batch. */
  recordStatus(id: string, { total, settled, failed }: BatchStatus): void {
    this.#totals.set(id, total)
    this.#counts.set(id, { done: settled, failed })
  }

  /** Records the counts of the returned results, which replace those from Mailchimp. */
  recordResults(id: string, counts: Counts): void {
    this.#counts.set(id, counts)
  }

  publish(phase: Phase): void {
    let [done, failed] = [0, 0]
    for (const counts of this.#counts.values()) {
      done += counts.done
      failed += counts.failed
    }
    const known = [...this.#totals.values()].reduce((sum, total) => sum + total, 0)
    this.#access.publish({ done, failed, phase, total: this.#total ?? (known || undefined) }, this.#listener)
  }
}
