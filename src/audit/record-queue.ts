import type { RecordText } from './record-text.js'

/** A record that waits to be written. */
export interface QueuedRecord {
  readonly record: RecordText
  /** Set for an intent: its call waits. */
  readonly waiting?: { readonly resolve: () => void; readonly reject: (error: unknown) => void }
}

const MAX_RECORDS = 10_000
const MAX_BYTES = 16 * 1024 * 1024
/** The size that sealing adds to a record. */
const PLACE_BYTES = 400

/** Queues records in the order of writing: outcomes of a failed write go first. */
export class RecordQueue {
  #queued: QueuedRecord[] = []
  /** Outcomes of failed writes. They are never dropped, because their calls have happened. */
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

  /** Keeps an outcome of a failed write for the next write. */
  requeue(queued: QueuedRecord): void {
    this.#owed.push(queued)
    this.#bytes += estimateBytes(queued.record)
  }

  /** Removes up to `max` records from the queue, and returns them. */
  take(max: number): QueuedRecord[] {
    const owed = this.#owed.splice(0, max)
    const taken = [...owed, ...this.#queued.splice(0, max - owed.length)]
    for (const { record } of taken) this.#bytes -= estimateBytes(record)
    return taken
  }
}

function estimateBytes({ start, middle, end }: RecordText): number {
  return start.length + middle.length + end.length + PLACE_BYTES
}
