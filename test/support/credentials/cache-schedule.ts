import assert from 'node:assert/strict'
import { vi } from 'vitest'
import type { CredentialCache } from '../../../src/credentials/cache/credential-cache.js'
import type { Credential } from '../../../src/credentials/credential.js'
import type { CredentialEvent } from '../../../src/credentials/event.js'
import { CredentialError } from '../../../src/index.js'
import { createCache, ManualClock } from './cache-fixture.js'
import {
  CacheModel,
  enumerateRejections,
  type ModelAnswer,
  type ModelCredential,
  selectKey,
} from './cache-model.js'
import type { Command } from './command-arbitrary.js'
import { flushPromises } from './deferred-provider.js'
import { getKeyNumber, ScriptedProvider } from './scripted-provider.js'

const REFRESH_MS = 60_000
const TIMEOUT_MS = 5_000

/** The listener of each call. Without one, events would be queued for the next call. */
const ignoreEvents = () => {}

interface Caller {
  readonly kind: 'current' | 'replacement' | 'rotation'
  /** The rejected key, and whether the rejection counts because the key was in use. */
  readonly rejected?: number
  readonly counts?: boolean
  readonly mayWait: boolean
  /** The fetch that it has to wait for. */
  awaitedCall?: number | undefined
  end?: { readonly credential?: Credential | undefined; readonly error?: unknown }
}

/** A cache and its model, which execute the same commands. */
export class CacheSchedule {
  readonly events: CredentialEvent[] = []
  readonly errors: unknown[] = []
  readonly #clock = new ManualClock()
  readonly #model: CacheModel
  readonly #source = new ScriptedProvider(this.#clock, TIMEOUT_MS)
  readonly #usedCredentials: Credential[] = []
  readonly #cache: CredentialCache
  #callers: Caller[] = []
  /** The callers whose promise has settled, in this order. */
  #settledCallers: Caller[] = []
  #confirmation: { number: number; rejected: number; before: number | undefined } | undefined
  /** The rejections since the last check: a call may have settled before or after each of them. */
  #rejections: ReadonlyMap<number, number>[] = [new Map()]
  /** After the clock is set back, the age of a rejection is unknown: both outcomes are correct. */
  #setBackMs = 0

  constructor(maxStaleMs: number | undefined) {
    this.#model = new CacheModel(REFRESH_MS, maxStaleMs ?? Number.POSITIVE_INFINITY)
    this.#cache = createCache(this.#source.provider, {
      clock: this.#clock,
      timeoutMs: TIMEOUT_MS,
      lifetime: { refreshMs: REFRESH_MS, maxStaleMs },
      onEvent: (event) => void this.events.push(event),
    })
  }

  async run(commands: readonly Command[]): Promise<void> {
    for (const command of commands) {
      if (command.do === 'advance' || command.do === 'setBack') await this.#synchronize()
      this.#execute(command)
      if (command.look) await this.#synchronize()
    }
    await this.#synchronize()
    await this.#finish()
  }

  #execute(command: Command): void {
    if (command.do === 'call') this.#call(command.callers)
    if (command.do === 'answer') this.#source.answer(command.which, command.answer, command.ms)
    if (command.do === 'reject') this.#reject(command.which, command.callers)
    if (command.do === 'rotate') this.#rotate()
    if (command.do === 'advance') this.#advance(command.ms)
    if (command.do === 'setBack') this.#setBack(command.ms)
  }

  #setBack(ms: number): void {
    this.#clock.advance(-ms)
    this.#model.clearBackoffs()
    this.#setBackMs += ms
  }

  #advance(ms: number): void {
    this.#clock.advance(ms)
    vi.advanceTimersByTime(ms)
    this.#source.advance(ms)
  }

  /** Executes a step that may call the provider once, and returns whether it did. */
  #checkSingleFetch(act: () => void): boolean {
    const before = this.#source.calls.length
    act()
    assert(this.#source.calls.length - before <= 1, 'more than one fetch at once')
    return this.#source.calls.length > before
  }

  #call(callers: number): void {
    const now = this.#clock.now()
    const mayFetch = this.#model.canRefresh(now)
    const mayWait = this.#model.canWait(now)
    const before = this.#callers.length
    const hasFetched = this.#checkSingleFetch(() => {
      for (let n = 0; n < callers; n += 1)
        this.#track(this.#cache.getCredential(ignoreEvents), { kind: 'current', mayWait })
    })
    if (hasFetched) {
      assert(mayFetch, 'a fetch that was not due, or during another fetch or a backoff')
      this.#model.begin(this.#source.calls.length)
    }
    if (!mayWait) return
    for (const caller of this.#callers.slice(before)) caller.awaitedCall = this.#model.inFlight.at(-1)
  }

  #reject(which: number, callers: number): void {
    const credential = this.#usedCredentials.at(-1 - (which % Math.max(1, this.#usedCredentials.length)))
    if (credential === undefined) return
    const now = this.#clock.now()
    const rejected = getKeyNumber(credential)
    const { cached, confirmAfter } = this.#model
    const counts = (selectKey(this.#model.snapshot(), now) ?? cached?.current.key) === rejected
    const isConfirming = this.#confirmation?.rejected === rejected
    const hasFetched = this.#checkSingleFetch(() => {
      for (let n = 0; n < callers; n += 1) {
        const replacement = this.#cache.getReplacement(credential, ignoreEvents)
        this.#track(replacement, {
          kind: 'replacement',
          rejected,
          counts,
          mayWait: counts || this.#setBackMs > 0,
        })
      }
    })
    if (!hasFetched) return
    assert(counts || this.#setBackMs > 0, 'a fetch for a key that was not in use')
    assert(!isConfirming && now >= confirmAfter, 'a second fetch for one key')
    this.#model.begin(this.#source.calls.length)
    this.#confirmation = { number: this.#source.calls.length, rejected, before: cached?.current.key }
  }

  #rotate(): void {
    const hasFetched = this.#checkSingleFetch(() => this.#startRotation())
    assert(hasFetched, 'rotate() must fetch')
    this.#model.begin(this.#source.calls.length)
  }

  #startRotation(): void {
    const rotation = this.#cache.rotate().then(({ after }) => {
      assert(this.#cache.knownSecrets.newestFirst.some(({ fingerprint }) => fingerprint === after))
      return undefined
    })
    this.#track(rotation, { kind: 'rotation', mayWait: true })
  }

  #track(promise: Promise<Credential | undefined>, caller: Caller): void {
    this.#callers.push(caller)
    promise.then(
      (credential) => {
        caller.end = { credential }
        this.#settledCallers.push(caller)
      },
      (error: unknown) => {
        caller.end = { error }
        this.#settledCallers.push(caller)
      },
    )
  }

  /** Waits until the cache and the model have settled, and compares them. */
  async #synchronize(): Promise<void> {
    const candidates = [
      this.#model.cached,
      ...this.#source.takeResults().map(({ number, answer }) => this.#settle(number, answer)),
    ]
    const before = this.#source.calls.length
    await flushPromises()
    assert.equal(this.#source.calls.length, before, 'a fetch without a call')
    const ended = this.#settledCallers.splice(0)
    this.#callers = this.#callers.filter(({ end }) => end === undefined)
    this.#markRejected(ended)
    this.#compare(ended, candidates)
    this.#rejections = [this.#model.rejectedAt]
    this.#checkWaiters()
    this.#checkEvents()
  }

  /** Marks the rejected keys. The order is unknown, so each mark may have been the first when a call settled. */
  #markRejected(ended: readonly Caller[]): void {
    const now = this.#clock.now()
    const before = this.#model.rejectedAt
    for (const { kind, rejected, counts, end } of ended) {
      if (kind === 'rotation' && end?.error === undefined) this.#clearRejections()
      if (rejected === undefined || counts !== true) continue
      this.#rejections.push(new Map([...before, [rejected, now]]))
      this.#model.reject(rejected, now)
    }
    this.#rejections.push(this.#model.rejectedAt)
  }

  #clearRejections(): void {
    this.#model.clearRejections()
    this.#rejections.push(this.#model.rejectedAt)
  }

  #settle(number: number, answer: ModelAnswer): ModelCredential | undefined {
    const now = this.#clock.now()
    this.#model.settle(number, answer, now)
    this.#source.supersede(this.#model.lastSettled)
    const confirming = this.#confirmation
    if (confirming !== undefined && !this.#model.inFlight.includes(confirming.number)) {
      if (this.#model.cached?.current.key === confirming.before) this.#model.delayConfirmation(now)
      this.#confirmation = undefined
    }
    return this.#model.cached
  }

  #compare(ended: readonly Caller[], candidates: readonly (ModelCredential | undefined)[]): void {
    const now = this.#clock.now()
    const rejections = this.#setBackMs > 0 ? enumerateRejections(candidates, now) : this.#rejections
    const right = new Set(
      candidates.flatMap((credential) =>
        rejections.map((rejectedAt) => selectKey({ cached: credential, rejectedAt }, now)),
      ),
    )
    for (const { kind, rejected, awaitedCall = 0, end } of ended) {
      assert(!this.#model.inFlight.includes(awaitedCall), 'a late call did not wait')
      if (end?.error !== undefined) this.#compareError(kind, end.error, right)
      else if (end?.credential !== undefined) this.#compareKey(rejected, end.credential, right)
      else if (kind === 'replacement')
        assert(right.has(rejected), 'a replacement failed although there was another key')
    }
  }

  #compareError(kind: Caller['kind'], error: unknown, right: ReadonlySet<number | undefined>): void {
    this.errors.push(error)
    assert(error instanceof CredentialError)
    if (kind !== 'rotation') assert(right.has(undefined), 'a call failed although a key was available')
  }

  #compareKey(rejected: number | undefined, credential: Credential, right: ReadonlySet<number | undefined>) {
    const key = getKeyNumber(credential)
    assert(right.has(key), `key ${key} was returned instead of ${[...right].join(' or ')}`)
    assert.notEqual(key, rejected)
    assert(this.#cache.knownSecrets.newestFirst.includes(credential.secret))
    this.#usedCredentials.push(credential)
  }

  #checkWaiters(): void {
    assert(this.#model.inFlight.length > 0 || this.#callers.length === 0, 'a call waits for nothing')
    assert(
      this.#callers.every(({ mayWait }) => mayWait),
      'a call waits unnecessarily',
    )
    for (const { state, signal } of this.#source.calls) {
      if (state === 'superseded') assert(signal?.aborted, 'a superseded fetch continues')
    }
  }

  #checkEvents(): void {
    const countEvents = (type: CredentialEvent['type']) =>
      this.events.filter((event) => event.type === type).length
    assert.deepEqual(
      [countEvents('refreshed'), countEvents('failed')],
      [this.#model.storedCount, this.#model.failedCount],
    )
    assert(countEvents('expired') <= this.#model.storedCount)
  }

  /** Checks that every call gets the newest key after the provider recovers. */
  async #finish(): Promise<void> {
    while (this.#source.answer(0, 'new', 0)) await this.#synchronize()
    assert.deepEqual(this.#callers, [])
    this.#advance(200_000 + this.#setBackMs)
    this.#call(1)
    this.#source.answer(0, 'new', 0)
    await this.#synchronize()
    this.#call(10)
    await this.#synchronize()
    assert.deepEqual(
      this.#usedCredentials.slice(-10).map(getKeyNumber),
      Array(10).fill(this.#source.newestKey),
    )
  }
}
