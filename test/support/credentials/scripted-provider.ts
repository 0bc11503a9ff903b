import type { Credential } from '../../../src/credentials/credential.js'
import type { Provider } from '../../../src/credentials/provider.js'
import { keyNumber } from '../canary-key.js'
import { createInput, type ManualClock } from './cache-fixture.js'
import type { ModelAnswer, ModelKey } from './cache-model.js'

export type AnswerKind =
  | 'same'
  | 'new'
  | 'withPrevious'
  | 'ending'
  | 'endingAfterPrevious'
  | 'ended'
  | 'empty'
  | 'malformed'
  | 'throws'

interface ProviderCall {
  readonly number: number
  readonly signal: AbortSignal | undefined
  readonly timeoutAt: number
  readonly resolve: (given: unknown) => void
  readonly reject: (error: unknown) => void
  state: 'open' | 'answered' | 'needless'
}

/** Few enough that they recur, and that the cache forgets none of them. */
const KEYS = 7

export const allKeys = Array.from({ length: KEYS }, (_, number) => keyNumber(number))

const keyNumbers = new Map(allKeys.map((key, number) => [key, number]))

export const getKeyNumber = ({ secret }: Credential) => keyNumbers.get(secret.reveal()) as number

function toInput({ key, end }: ModelKey) {
  return createInput(key, end === Number.POSITIVE_INFINITY ? {} : { expiresAt: new Date(end) })
}

/** A provider that answers as scripted, and reports what a model has to know of each answer. */
export class ScriptedProvider {
  readonly #clock: ManualClock
  readonly #timeoutMs: number
  readonly calls: ProviderCall[] = []
  /** The number of the key that it returned last. */
  newestKey = 0
  #results: { number: number; answer: ModelAnswer }[] = []
  #elapsedMs = 0

  constructor(clock: ManualClock, timeoutMs: number) {
    this.#clock = clock
    this.#timeoutMs = timeoutMs
  }

  readonly provider: Provider = ({ signal } = {}) =>
    new Promise((resolve, reject) => {
      const number = this.calls.length + 1
      const endsAt = this.#elapsedMs + this.#timeoutMs
      this.calls.push({ number, signal, timeoutAt: endsAt, resolve: resolve as never, reject, state: 'open' })
    })

  get #openCalls(): ProviderCall[] {
    return this.calls.filter(({ state }) => state === 'open')
  }

  /** Advances the time of the fetches: those that exceed the timeout have failed. */
  advance(ms: number): void {
    this.#elapsedMs += ms
    for (const ask of this.#openCalls)
      if (ask.timeoutAt <= this.#elapsedMs) this.#record(ask, { kind: 'bad' })
  }

  /** No caller waits any more for fetches before this number. */
  supersede(number: number): void {
    for (const ask of this.#openCalls) if (ask.number < number) ask.state = 'needless'
  }

  /** The answers since the last call of this method, in order. */
  takeResults() {
    return this.#results.splice(0)
  }

  /** Answers one of the pending fetches; returns false if there is none. */
  answer(which: number, kind: AnswerKind, ms: number): boolean {
    const open = this.#openCalls
    const ask = open[which % Math.max(1, open.length)]
    if (ask === undefined) return false
    if (kind === 'throws') ask.reject(new Error(keyNumber(0)))
    if (kind === 'empty') ask.resolve({ apiKey: '' })
    if (kind === 'malformed') ask.resolve({ apiKey: `${keyNumber(1)} ` })
    if (kind === 'throws' || kind === 'empty' || kind === 'malformed') this.#record(ask, { kind: 'bad' })
    else this.#respond(ask, kind, ms)
    return true
  }

  #respond(ask: ProviderCall, kind: AnswerKind, ms: number): void {
    if (kind !== 'same') this.newestKey = (this.newestKey + 1) % KEYS
    const now = this.#clock.now()
    const end = kind === 'ended' ? now - ms : kind.startsWith('ending') ? now + ms : Number.POSITIVE_INFINITY
    const key = { key: this.newestKey, end }
    const hasPrevious = kind === 'withPrevious' || kind === 'endingAfterPrevious'
    const previous = hasPrevious ? { key: (this.newestKey + KEYS - 1) % KEYS, end: end + 1000 } : undefined
    ask.resolve({ ...toInput(key), ...(previous && { previous: toInput(previous) }) })
    this.#record(ask, { kind: 'good', given: key, ...(previous && { previous }) })
  }

  #record(ask: ProviderCall, answer: ModelAnswer): void {
    ask.state = 'answered'
    this.#results.push({ number: ask.number, answer })
  }
}
