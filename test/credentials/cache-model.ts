/** What the model knows of one key that the provider gave: its number, and when it ends. */
export interface ModelKey {
  readonly key: number
  readonly end: number
}

/** What the model takes for the credential at hand. */
export interface ModelHeld {
  readonly given: ModelKey
  readonly previous: ModelKey | undefined
  readonly takenAt: number
}

/** How a provider's ask can end. */
export type ModelAnswer =
  | { readonly kind: 'good'; readonly given: ModelKey; readonly previous?: ModelKey }
  | { readonly kind: 'bad' }

/** What holds at one moment: calls that are settled between two looks were settled at one of these. */
export interface Snapshot {
  readonly held: ModelHeld | undefined
  readonly rejectedAt: ReadonlyMap<number, number>
}

const LATELY_MS = 60_000

/** What a call has to get then: the number of a key, or nothing. */
export function expected({ held, rejectedAt }: Snapshot, now: number): number | undefined {
  if (held === undefined) return undefined
  const alive = [held.given, held.previous].filter((each) => each !== undefined && now < each.end)
  const rejection = ({ key }: ModelKey) => {
    const at = rejectedAt.get(key)
    return at === undefined || now < at || now - at >= LATELY_MS ? Number.NEGATIVE_INFINITY : at
  }
  const [first, second] = alive as ModelKey[]
  if (first === undefined || second === undefined) return first?.key
  return rejection(second) < rejection(first) ? second.key : first.key
}

/** As if one of the keys was rejected now, each of them in turn. */
export function eitherRejected(
  helds: readonly (ModelHeld | undefined)[],
  now: number,
): readonly ReadonlyMap<number, number>[] {
  const keys = helds.flatMap((held) => [held?.given, held?.previous]).filter((each) => each !== undefined)
  return [new Map(), ...keys.map(({ key }) => new Map([[key, now]]))]
}

/**
 * A credential cache as it is to be, without promises, timers and events: asks have numbers in the order in which
 * they began, and land one after the other.
 */
export class CacheModel {
  readonly #refreshMs: number
  readonly #maxStaleMs: number
  held: ModelHeld | undefined
  rejectedAt: ReadonlyMap<number, number> = new Map()
  /** The asks under way, the earliest first. */
  underWay: readonly number[] = []
  landed = 0
  failures = 0
  /** How many answers were adopted and how many failures counted, for the events. */
  adopted = 0
  failed = 0
  /** No unforced ask before this moment, and no forced one for a rejected key before that. */
  quietUntil = Number.NEGATIVE_INFINITY
  spareUntil = Number.NEGATIVE_INFINITY

  constructor(refreshMs: number, maxStaleMs: number) {
    this.#refreshMs = refreshMs
    this.#maxStaleMs = maxStaleMs
  }

  snapshot(): Snapshot {
    return { held: this.held, rejectedAt: this.rejectedAt }
  }

  begin(number: number): void {
    this.underWay = [...this.underWay, number]
  }

  /** Whether an ask that is nobody's wish may begin: one is due, and nothing speaks against it. */
  mayAsk(now: number): boolean {
    return this.underWay.length === 0 && now >= this.quietUntil && this.#isDue(now)
  }

  #isDue(now: number): boolean {
    if (this.held === undefined) return true
    const { takenAt } = this.held
    return now < takenAt || now >= takenAt + Math.max(this.#window * 0.7, Math.min(this.#window, 1000))
  }

  /** Whether a call may have to wait for the provider. */
  mayWait(now: number): boolean {
    if (expected(this.snapshot(), now) === undefined) return true
    return this.failures === 0 && now >= (this.held?.takenAt ?? 0) + this.#window
  }

  get #window(): number {
    return this.held === undefined ? 0 : Math.min(this.#refreshMs, this.held.given.end - this.held.takenAt)
  }

  land(number: number, answer: ModelAnswer, now: number): void {
    if (!this.underWay.includes(number)) return
    this.underWay = this.underWay.filter((each) => each !== number)
    if (answer.kind === 'bad' || now >= answer.given.end) this.#fail(now)
    else this.#adopt(number, answer, now)
  }

  #adopt(number: number, { given, previous }: ModelAnswer & { kind: 'good' }, now: number): void {
    if (given.key !== this.held?.given.key) this.spareUntil = Number.NEGATIVE_INFINITY
    const withEnd = ({ key, end }: ModelKey) => ({ key, end: Math.min(end, now + this.#maxStaleMs) })
    this.held = { given: withEnd(given), previous: previous && withEnd(previous), takenAt: now }
    // Whoever waits for an earlier one has what it could bring.
    this.underWay = this.underWay.filter((each) => each > number)
    this.landed = number
    this.failures = 0
    this.quietUntil = Number.NEGATIVE_INFINITY
    this.adopted += 1
  }

  #fail(now: number): void {
    this.failed += 1
    this.failures += 1
    // The first one is free; the wait is at least half of what is doubled each time.
    if (this.failures > 1) this.quietUntil = now + Math.min(30_000, 500 * 2 ** (this.failures - 2))
  }

  reject(key: number, now: number): void {
    this.rejectedAt = new Map([...this.rejectedAt, [key, now]])
  }

  /** The provider was asked because of a rejected key, and there is no other one. */
  vain(now: number): void {
    this.spareUntil = now + 100
  }

  forgetRejections(): void {
    this.rejectedAt = new Map()
  }

  /** The clock was set back: a wait that is left may be shorter or longer. */
  forgetWaits(): void {
    this.quietUntil = Number.NEGATIVE_INFINITY
    this.spareUntil = Number.NEGATIVE_INFINITY
  }
}
