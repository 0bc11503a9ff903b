import assert from 'node:assert/strict'
import { vi } from 'vitest'
import type { CredentialCache } from '../../src/credentials/cache.js'
import type { Credential } from '../../src/credentials/credential.js'
import type { CredentialEvent } from '../../src/credentials/event.js'
import { CredentialError } from '../../src/index.js'
import { cacheOf, HandClock } from './a-cache.js'
import { AnsweringProvider, numberOf } from './answering-provider.js'
import type { Command } from './arbitrary-command.js'
import { CacheModel, eitherRejected, expected, type ModelAnswer, type ModelHeld } from './cache-model.js'
import { settled } from './slow-provider.js'

const REFRESH_MS = 60_000
const TIMEOUT_MS = 5_000

/** As a call has one: without it, calls would be held to be told of what happened. */
const listen = () => {}

interface Caller {
  readonly kind: 'current' | 'replacement' | 'rotation'
  /** The key that was rejected, and whether that counts as one. */
  readonly rejected?: number
  readonly counts?: boolean
  readonly mayWait: boolean
  /** The ask that it has to wait for. */
  waitsFor?: number | undefined
  end?: { readonly credential?: Credential | undefined; readonly error?: unknown }
}

/** A cache and the model of one, to which the same things happen. */
export class Schedule {
  readonly events: CredentialEvent[] = []
  readonly errors: unknown[] = []
  readonly #clock = new HandClock()
  readonly #model: CacheModel
  readonly #source = new AnsweringProvider(this.#clock, TIMEOUT_MS)
  readonly #seen: Credential[] = []
  readonly #cache: CredentialCache
  #callers: Caller[] = []
  /** Those whose promise is settled, in the order in which that happened. */
  #ended: Caller[] = []
  #confirming: { number: number; rejected: number; before: number | undefined } | undefined
  /** The rejections since the last look: a call may have been settled before and after each change of them. */
  #rejections: ReadonlyMap<number, number>[] = [new Map()]
  /** After the clock was set back nobody can say how long ago a key was rejected: either is right then. */
  #setBackBy = 0

  constructor(maxStaleMs: number | undefined) {
    this.#model = new CacheModel(REFRESH_MS, maxStaleMs ?? Number.POSITIVE_INFINITY)
    this.#cache = cacheOf(this.#source.provider, {
      clock: this.#clock,
      timeoutMs: TIMEOUT_MS,
      lifetime: { refreshMs: REFRESH_MS, maxStaleMs },
      onEvent: (event) => void this.events.push(event),
    })
  }

  async run(commands: readonly Command[]): Promise<void> {
    for (const command of commands) {
      if (command.do === 'advance' || command.do === 'setBack') await this.#look()
      this.#do(command)
      if (command.look) await this.#look()
    }
    await this.#look()
    await this.#finish()
  }

  #do(command: Command): void {
    if (command.do === 'call') this.#call(command.callers)
    if (command.do === 'answer') this.#source.answer(command.which, command.answer, command.ms)
    if (command.do === 'reject') this.#reject(command.which, command.callers)
    if (command.do === 'rotate') this.#rotate()
    if (command.do === 'advance') this.#advance(command.ms)
    if (command.do === 'setBack') this.#setBack(command.ms)
  }

  #setBack(ms: number): void {
    this.#clock.forward(-ms)
    this.#model.forgetWaits()
    this.#setBackBy += ms
  }

  #advance(ms: number): void {
    this.#clock.forward(ms)
    vi.advanceTimersByTime(ms)
    this.#source.forward(ms)
  }

  /** Does something that may ask the provider once, and says whether it did. */
  #asksAtMostOnce(act: () => void): boolean {
    const before = this.#source.asks.length
    act()
    assert(this.#source.asks.length - before <= 1, 'more than one ask at once')
    return this.#source.asks.length > before
  }

  #call(callers: number): void {
    const now = this.#clock.now()
    const mayAsk = this.#model.mayAsk(now)
    const mayWait = this.#model.mayWait(now)
    const before = this.#callers.length
    const asked = this.#asksAtMostOnce(() => {
      for (let n = 0; n < callers; n += 1)
        this.#follow(this.#cache.current(listen), { kind: 'current', mayWait })
    })
    if (asked) {
      assert(mayAsk, 'an ask that was not due, or while another was under way or backing off')
      this.#model.begin(this.#source.asks.length)
    }
    if (!mayWait) return
    for (const caller of this.#callers.slice(before)) caller.waitsFor = this.#model.underWay.at(-1)
  }

  #reject(which: number, callers: number): void {
    const credential = this.#seen.at(-1 - (which % Math.max(1, this.#seen.length)))
    if (credential === undefined) return
    const now = this.#clock.now()
    const rejected = numberOf(credential)
    const { held, spareUntil } = this.#model
    const counts = (expected(this.#model.snapshot(), now) ?? held?.given.key) === rejected
    const isAskedFor = this.#confirming?.rejected === rejected
    const asked = this.#asksAtMostOnce(() => {
      for (let n = 0; n < callers; n += 1) {
        const replacement = this.#cache.replacementFor(credential, listen)
        this.#follow(replacement, {
          kind: 'replacement',
          rejected,
          counts,
          mayWait: counts || this.#setBackBy > 0,
        })
      }
    })
    if (!asked) return
    assert(counts || this.#setBackBy > 0, 'an ask because of a key that was not in use')
    assert(!isAskedFor && now >= spareUntil, 'an ask too many because of one key')
    this.#model.begin(this.#source.asks.length)
    this.#confirming = { number: this.#source.asks.length, rejected, before: held?.given.key }
  }

  #rotate(): void {
    const asked = this.#asksAtMostOnce(() => this.#rotating())
    assert(asked, 'rotate() asks')
    this.#model.begin(this.#source.asks.length)
  }

  #rotating(): void {
    const rotation = this.#cache.rotate().then(({ after }) => {
      assert(this.#cache.known.newestFirst.some(({ fingerprint }) => fingerprint === after))
      return undefined
    })
    this.#follow(rotation, { kind: 'rotation', mayWait: true })
  }

  #follow(promise: Promise<Credential | undefined>, caller: Caller): void {
    this.#callers.push(caller)
    promise.then(
      (credential) => {
        caller.end = { credential }
        this.#ended.push(caller)
      },
      (error: unknown) => {
        caller.end = { error }
        this.#ended.push(caller)
      },
    )
  }

  /** Lets everything settle, in the cache and in the model, and compares. */
  async #look(): Promise<void> {
    const helds = [
      this.#model.held,
      ...this.#source.takeAnswered().map(({ number, answer }) => this.#land(number, answer)),
    ]
    const asked = this.#source.asks.length
    await settled()
    assert.equal(this.#source.asks.length, asked, 'an ask without a call')
    const ended = this.#ended.splice(0)
    this.#callers = this.#callers.filter(({ end }) => end === undefined)
    this.#markRejected(ended)
    this.#compare(ended, helds)
    this.#rejections = [this.#model.rejectedAt]
    this.#checkWhatWaits()
    this.#checkEvents()
  }

  /** In whichever order the marks were made: each may have been the first one, when a call was settled. */
  #markRejected(ended: readonly Caller[]): void {
    const now = this.#clock.now()
    const before = this.#model.rejectedAt
    for (const { kind, rejected, counts, end } of ended) {
      if (kind === 'rotation' && end?.error === undefined) this.#forgetRejections()
      if (rejected === undefined || counts !== true) continue
      this.#rejections.push(new Map([...before, [rejected, now]]))
      this.#model.reject(rejected, now)
    }
    this.#rejections.push(this.#model.rejectedAt)
  }

  #forgetRejections(): void {
    this.#model.forgetRejections()
    this.#rejections.push(this.#model.rejectedAt)
  }

  #land(number: number, answer: ModelAnswer): ModelHeld | undefined {
    const now = this.#clock.now()
    this.#model.land(number, answer, now)
    this.#source.forget(this.#model.landed)
    const confirming = this.#confirming
    if (confirming !== undefined && !this.#model.underWay.includes(confirming.number)) {
      if (this.#model.held?.given.key === confirming.before) this.#model.vain(now)
      this.#confirming = undefined
    }
    return this.#model.held
  }

  #compare(ended: readonly Caller[], helds: readonly (ModelHeld | undefined)[]): void {
    const now = this.#clock.now()
    const rejections = this.#setBackBy > 0 ? eitherRejected(helds, now) : this.#rejections
    const right = new Set(
      helds.flatMap((held) => rejections.map((rejectedAt) => expected({ held, rejectedAt }, now))),
    )
    for (const { kind, rejected, waitsFor = 0, end } of ended) {
      assert(!this.#model.underWay.includes(waitsFor), 'a late call did not wait')
      if (end?.error !== undefined) this.#compareError(kind, end.error, right)
      else if (end?.credential !== undefined) this.#compareKey(rejected, end.credential, right)
      else if (kind === 'replacement') assert(right.has(rejected), 'there was another key')
    }
  }

  #compareError(kind: Caller['kind'], error: unknown, right: ReadonlySet<number | undefined>): void {
    this.errors.push(error)
    assert(error instanceof CredentialError)
    if (kind !== 'rotation') assert(right.has(undefined), 'a call failed that could go on')
  }

  #compareKey(rejected: number | undefined, credential: Credential, right: ReadonlySet<number | undefined>) {
    const key = numberOf(credential)
    assert(right.has(key), `key ${key} was given instead of ${[...right].join(' or ')}`)
    assert.notEqual(key, rejected)
    assert(this.#cache.known.newestFirst.includes(credential.secret))
    this.#seen.push(credential)
  }

  #checkWhatWaits(): void {
    assert(this.#model.underWay.length > 0 || this.#callers.length === 0, 'a call waits for nothing')
    assert(
      this.#callers.every(({ mayWait }) => mayWait),
      'a call waits that needs not',
    )
    for (const { state, signal } of this.#source.asks) {
      if (state === 'needless') assert(signal?.aborted, 'a needless ask goes on')
    }
  }

  #checkEvents(): void {
    const count = (type: CredentialEvent['type']) => this.events.filter((event) => event.type === type).length
    assert.deepEqual([count('refreshed'), count('failed')], [this.#model.adopted, this.#model.failed])
    assert(count('expired') <= this.#model.adopted)
  }

  /** Once the provider works, everybody has what it gave, whatever happened before. */
  async #finish(): Promise<void> {
    while (this.#source.answer(0, 'new', 0)) await this.#look()
    assert.deepEqual(this.#callers, [])
    this.#advance(200_000 + this.#setBackBy)
    this.#call(1)
    this.#source.answer(0, 'new', 0)
    await this.#look()
    this.#call(10)
    await this.#look()
    assert.deepEqual(this.#seen.slice(-10).map(numberOf), Array(10).fill(this.#source.newest))
  }
}
