import { DurationHistogram } from './duration-histogram.js'
import { Groups } from './groups.js'
import type { RecordFacts } from './record-facts.js'
import type {
  ActorFacts,
  ActorOperation,
  ErrorFacts,
  KeyFacts,
  OperationFacts,
  Ranked,
  RefusalFacts,
  ReportData,
  ScopeFacts,
} from './report-data.js'
import { Tally } from './tally.js'

const MAX_ROWS = 50
const MAX_NAMES = 1_000
const MAX_ACTORS = 200
const MAX_OPERATIONS_OF_ACTOR = 300
const MAX_OPERATIONS_OF_ERROR = 20

/** Counts calls by operation, caller, key, rule, error and scope. */
export class CallStatistics {
  readonly #all = new Tally()
  readonly #operations = new Groups(MAX_NAMES, createOperation)
  readonly #actors = new Groups(MAX_ACTORS, createActor)
  readonly #keys = new Groups(MAX_NAMES, (fingerprint = '') => ({ fingerprint, tally: new Tally() }))
  readonly #refusals = new Groups(MAX_NAMES, createRefusal)
  readonly #errors = new Groups(MAX_NAMES, createError)
  readonly #scopes = new Groups(MAX_NAMES, createScope)

  addCall(facts: RecordFacts): void {
    const { actor, duration, key, operation, revision, rule, scope } = facts
    this.#all.add(facts)
    const group = this.#operations.get(operation)
    group?.tally.add(facts)
    if (duration !== undefined && facts.attempts > 0) group?.times.add(duration)
    const caller = this.#actors.get(actor)
    caller?.tally.add(facts)
    caller?.operations.get(operation)?.tally.add(facts)
    if (key !== undefined) this.#keys.get(key)?.tally.add(facts)
    if (scope !== undefined) this.#scopes.get(scope, revision)?.tally.add(facts)
    if (facts.isRefused) this.#refusals.get(operation, actor, rule)?.tally.add(facts)
    if (facts.isFailed) this.#addError(facts)
  }

  /** Counts the calls inside a batch. */
  addBatch({ actor, batch }: RecordFacts): void {
    const caller = batch.length === 0 ? undefined : this.#actors.get(actor)
    for (const { operation, count } of batch) {
      const group = caller?.operations.get(operation)
      if (group !== undefined) group.batched += count
    }
  }

  #addError(facts: RecordFacts): void {
    const error = this.#errors.get(facts.code ?? '(no code)', facts.status?.toString())
    error?.tally.add(facts)
    error?.operations.get(facts.operation)?.tally.add(facts)
  }

  summarize(): Pick<
    ReportData,
    'totals' | 'operations' | 'actors' | 'keys' | 'refusals' | 'errors' | 'scopes'
  > {
    return {
      totals: this.#all.totals,
      operations: this.#operations.rank(MAX_ROWS, compareSlowness, describeOperation),
      actors: this.#actors.rank(MAX_ROWS, compareCalls, describeActor),
      keys: this.#keys.rank(MAX_ROWS, (one, other) => other.tally.last - one.tally.last, describeKey),
      refusals: this.#refusals.rank(MAX_ROWS, compareCalls, describeRefusal),
      errors: this.#errors.rank(MAX_ROWS, compareCalls, describeError),
      scopes: this.#scopes.rank(MAX_ROWS, (one, other) => other.tally.last - one.tally.last, describeScope),
    }
  }
}

interface Tallied {
  readonly tally: Tally
}

const createOperation = (operation = '') => ({
  ...{ operation, tally: new Tally(), times: new DurationHistogram() },
})
const createActor = (actor: string | undefined) => ({
  ...{ actor, tally: new Tally() },
  operations: new Groups(MAX_OPERATIONS_OF_ACTOR, createActorOperation),
})
const createActorOperation = (operation = '') => ({ operation, tally: new Tally(), batched: 0 })
const createRefusal = (operation = '', actor?: string, rule?: string) => ({
  ...{ operation, actor, rule, tally: new Tally() },
})
const createError = (code = '', status?: string) => ({
  ...{ code, status: status === undefined ? undefined : Number(status), tally: new Tally() },
  operations: new Groups(MAX_OPERATIONS_OF_ERROR, createActorOperation),
})
const createScope = (name = '', revision?: string) => ({ name, revision, tally: new Tally() })

const compareCalls = (one: Tallied, other: Tallied) => other.tally.calls - one.tally.calls

const estimateSlowness = ({ times }: ReturnType<typeof createOperation>) => times.estimateQuantile(0.95) ?? -1
const compareSlowness: (one: Slow, other: Slow) => number = (one, other) =>
  estimateSlowness(other) - estimateSlowness(one) || compareCalls(one, other)
type Slow = ReturnType<typeof createOperation>

function describeOperation({ operation, tally, times }: Slow): OperationFacts {
  const [p50, p95] = [times.estimateQuantile(0.5), times.estimateQuantile(0.95)]
  const isSent = p50 !== undefined && p95 !== undefined
  return { operation, ...tally.totals, times: isSent ? { p50, p95, max: times.max } : undefined }
}

function describeActor({ actor, tally, operations }: ReturnType<typeof createActor>): ActorFacts {
  const ranked: Ranked<ActorOperation> = operations.rank(MAX_ROWS, compareUse, (each) => ({
    ...{ operation: each.operation, batched: each.batched, ...each.tally.totals },
  }))
  return { actor, ...tally.totals, ...tally.span, access: tally.access, operations: ranked }
}

const compareUse = (
  one: ReturnType<typeof createActorOperation>,
  other: ReturnType<typeof createActorOperation>,
) => other.tally.calls + other.batched - one.tally.calls - one.batched

function describeKey({ fingerprint, tally }: { fingerprint: string } & Tallied): KeyFacts {
  return { fingerprint, ...tally.totals, ...tally.span, access: tally.access }
}

function describeRefusal({ operation, actor, rule, tally }: ReturnType<typeof createRefusal>): RefusalFacts {
  return { operation, actor, rule, count: tally.calls, ...tally.span }
}

function describeError({ code, status, tally, operations }: ReturnType<typeof createError>): ErrorFacts {
  const { rows } = operations.rank(3, compareCalls, ({ operation }) => operation)
  return { code, status, count: tally.calls, unknown: tally.unknown, operations: rows, ...tally.span }
}

function describeScope({ name, revision, tally }: ReturnType<typeof createScope>): ScopeFacts {
  return { name, revision, ...tally.totals, ...tally.span }
}
