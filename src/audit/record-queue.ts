import type { AuditRecord } from './record.js'

/** A record that waits to be written. */
export interface QueuedRecord {
  readonly record: AuditRecord
  /** Set for an intent: its call waits. */
  readonly waiting?: { readonly resolve: () => void; readonly reject: (error: unknown) => void }
}

const MAX_RECORDS = 10_000
const MAX_BYTES = 16 * 1024 * 1024
/** A record of a single call has about this size. */
const USUAL_BYTES = 1_200
const RESOURCE_BYTES = 120

/** Records in the order in which they are written: those that could not be written before go first. */
export class RecordQueue {
  #queued: QueuedRecord[] = []
  /** Outcomes that could not be written. They are never dropped: the calls have happened. */
  #owed: QueuedRecord[] = []
  #bytes = 0

  get owed(): number {
    return this.#owed.length
  }

  get length(): number {
    return this.#queued.length
  }

  /** Whether another record would exceed the bounds. */
  get isFull(): boolean {
    return this.#queued.length + this.#owed.length >= MAX_RECORDS || this.#bytes >= MAX_BYTES
  }

  add(queued: QueuedRecord): void {
    this.#queued.push(queued)
    this.#bytes += estimateBytes(queued.record)
  }

  /** Keeps an outcome that could not be written for the next attempt. */
  owe(queued: QueuedRecord): void {
    this.#owed.push(queued)
    this.#bytes += estimateBytes(queued.record)
  }

  /** Takes at most as many records as this out of the queue. */
  take(max: number): QueuedRecord[] {
    const owed = this.#owed.splice(0, max)
    const taken = [...owed, ...this.#queued.splice(0, max - owed.length)]
    for (const { record } of taken) this.#bytes -= estimateBytes(record)
    return taken
  }
}

function estimateBytes({ resources, unmapped }: AuditRecord): number {
  const { batch = [] } = unmapped as { batch?: readonly object[] }
  return USUAL_BYTES + RESOURCE_BYTES * ((resources?.length ?? 0) + batch.length)
}
