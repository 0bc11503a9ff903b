/** A key that the provider returned: its number and its expiry. */
export interface ModelKey {
  readonly key: number
  readonly end: number
}

/** The current credential according to the model. */
export interface ModelCredential {
  readonly current: ModelKey
  readonly previous: ModelKey | undefined
  readonly fetchedAt: number
}

/** The result of a fetch. */
export type ModelAnswer =
  | { readonly kind: 'good'; readonly given: ModelKey; readonly previous?: ModelKey }
  | { readonly kind: 'bad' }

/** The state at one moment. A call that settles between two checks has seen one of these. */
export interface Snapshot {
  readonly cached: ModelCredential | undefined
  readonly rejectedAt: ReadonlyMap<number, number>
}

const REJECTION_TTL_MS = 60_000

/** Returns the number of the key that a call must get, or undefined. */
export function selectKey({ cached, rejectedAt }: Snapshot, now: number): number | undefined {
  if (cached === undefined) return undefined
  const alive = [cached.current, cached.previous].filter((each) => each !== undefined && now < each.end)
  const getRejectionTime = ({ key }: ModelKey) => {
    const at = rejectedAt.get(key)
    return at === undefined || now < at || now - at >= REJECTION_TTL_MS ? Number.NEGATIVE_INFINITY : at
  }
  const [first, second] = alive as ModelKey[]
  if (first === undefined || second === undefined) return first?.key
  return getRejectionTime(second) < getRejectionTime(first) ? second.key : first.key
}

/** Returns the states in which at most one of the keys is rejected now. */
export function enumerateRejections(
  credentials: readonly (ModelCredential | undefined)[],
  now: number,
): readonly ReadonlyMap<number, number>[] {
  const keys = credentials
    .flatMap((credential) => [credential?.current, credential?.previous])
    .filter((each) => each !== undefined)
  return [new Map(), ...keys.map(({ key }) => new Map([[key, now]]))]
}

/**
 * A reference model of the credential cache, without promises, timers and events. Fetches are numbered in the order of
 * their start, and settle one after the other.
 */
export class CacheModel {
  readonly #refreshMs: number
  readonly #maxStaleMs: number
  cached: ModelCredential | undefined
  rejectedAt: ReadonlyMap<number, number> = new Map()
  /** The fetches in flight, the earliest first. */
  inFlight: readonly number[] = []
  lastSettled = 0
  failures = 0
  /** The numbers of `refreshed` and `failed` events that the cache must emit. */
  storedCount = 0
  failedCount = 0
  /** The cache starts no fetch before `retryAfter`, and none for a rejected key before `confirmAfter`. */
  retryAfter = Number.NEGATIVE_INFINITY
  confirmAfter = Number.NEGATIVE_INFINITY

  constructor(refreshMs: number, maxStaleMs: number) {
    this.#refreshMs = refreshMs
    this.#maxStaleMs = maxStaleMs
  }

  snapshot(): Snapshot {
    return { cached: this.cached, rejectedAt: this.rejectedAt }
  }

  begin(number: number): void {
    this.inFlight = [...this.inFlight, number]
  }

  /** Returns whether a background fetch may start: one is due, and no backoff is active. */
  canRefresh(now: number): boolean {
    return this.inFlight.length === 0 && now >= this.retryAfter && this.#isDue(now)
  }

  #isDue(now: number): boolean {
    if (this.cached === undefined) return true
    const { fetchedAt } = this.cached
    return now < fetchedAt || now >= fetchedAt + Math.max(this.#window * 0.7, Math.min(this.#window, 1000))
  }

  /** Returns whether a call may have to wait for the provider. */
  canWait(now: number): boolean {
    if (selectKey(this.snapshot(), now) === undefined) return true
    return this.failures === 0 && now >= (this.cached?.fetchedAt ?? 0) + this.#window
  }

  get #window(): number {
    return this.cached === undefined
      ? 0
      : Math.min(this.#refreshMs, this.cached.current.end - this.cached.fetchedAt)
  }

  settle(number: number, answer: ModelAnswer, now: number): void {
    if (!this.inFlight.includes(number)) return
    this.inFlight = this.inFlight.filter((each) => each !== number)
    if (answer.kind === 'bad' || now >= answer.given.end) this.#fail(now)
    else this.#store(number, answer, now)
  }

  #store(number: number, { given, previous }: ModelAnswer & { kind: 'good' }, now: number): void {
    if (given.key !== this.cached?.current.key) this.confirmAfter = Number.NEGATIVE_INFINITY
    const limitEnd = ({ key, end }: ModelKey) => ({ key, end: Math.min(end, now + this.#maxStaleMs) })
    this.cached = { current: limitEnd(given), previous: previous && limitEnd(previous), fetchedAt: now }
    // This result supersedes all earlier fetches.
    this.inFlight = this.inFlight.filter((each) => each > number)
    this.lastSettled = number
    this.failures = 0
    this.retryAfter = Number.NEGATIVE_INFINITY
    this.storedCount += 1
  }

  #fail(now: number): void {
    this.failedCount += 1
    this.failures += 1
    // The first one has no delay; later delays are at least half of a value that doubles each time.
    if (this.failures > 1) this.retryAfter = now + Math.min(30_000, 500 * 2 ** (this.failures - 2))
  }

  reject(key: number, now: number): void {
    this.rejectedAt = new Map([...this.rejectedAt, [key, now]])
  }

  /** Delays the next fetch for a rejected key, because the provider returned the same key again. */
  delayConfirmation(now: number): void {
    this.confirmAfter = now + 100
  }

  clearRejections(): void {
    this.rejectedAt = new Map()
  }

  /** Forgets the delays, because they may be shorter or longer after the clock was set back. */
  clearBackoffs(): void {
    this.retryAfter = Number.NEGATIVE_INFINITY
    this.confirmAfter = Number.NEGATIVE_INFINITY
  }
}
