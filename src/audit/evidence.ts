import type { RecordedCalls } from './recorded-calls.js'

/** What a log says about the calls of one operation. */
export interface CallEvidence {
  readonly operation: string
  readonly count: number
  readonly first: Date
  readonly last: Date
  /** The callers that the log names, at most 100. */
  readonly actors: readonly string[]
}

const MAX_ACTORS = 100

/** Adds up the calls of one operation. */
export class EvidenceCounter {
  readonly #operation: string
  #count = 0
  #first = Number.POSITIVE_INFINITY
  #last = Number.NEGATIVE_INFINITY
  readonly #actors = new Set<string>()

  constructor(operation: string) {
    this.#operation = operation
  }

  add({ count, time, actor }: RecordedCalls): void {
    this.#count += count
    this.#first = Math.min(this.#first, time)
    this.#last = Math.max(this.#last, time)
    if (actor !== undefined && this.#actors.size < MAX_ACTORS) this.#actors.add(actor)
  }

  get evidence(): CallEvidence {
    return {
      ...{ operation: this.#operation, count: this.#count, actors: [...this.#actors].sort() },
      ...{ first: new Date(this.#first), last: new Date(this.#last) },
    }
  }
}

/** Counters by key, each created when it is first needed. */
export class EvidenceCounters {
  readonly #counters = new Map<string, EvidenceCounter>()

  add(calls: RecordedCalls, key = calls.operation): void {
    const counter = this.#counters.get(key) ?? new EvidenceCounter(calls.operation)
    counter.add(calls)
    this.#counters.set(key, counter)
  }

  /** Lists the evidence, sorted by operation. */
  list(): CallEvidence[] {
    return [...this.#counters.values()]
      .map(({ evidence }) => evidence)
      .sort((one, other) => (one.operation < other.operation ? -1 : 1))
  }
}
