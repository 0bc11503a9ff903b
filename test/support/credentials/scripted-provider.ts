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
  state: 'open' | 'answered' | 'superseded'
}

/** So few that keys recur, and that the cache forgets none of them. */
const KEYS = 7

export const allKeys = Array.from({ length: KEYS }, (_, number) => keyNumber(number))

const keyNumbers = new Map(allKeys.map((key, number) => [key, number]))

export const getKeyNumber = ({ secret }: Credential) => keyNumbers.get(secret.reveal()) as number

function toInput({ key, end }: ModelKey) {
  return createInput(key, end === Number.POSITIVE_INFINITY ? {} : { expiresAt: new Date(end) })
}

/** A provider that follows a script, and reports each of its results for the model. */
export class ScriptedProvider {
  readonly #clock: ManualClock
  readonly #timeoutMs: number
  readonly calls: ProviderCall[] = []
  /** The number of the newest key. */
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

  /** Advances the time, and records each fetch that exceeds its timeout as failed. */
  advance(ms: number): void {
    this.#elapsedMs += ms
    for (const call of this.#openCalls)
      if (call.timeoutAt <= this.#elapsedMs) this.#record(call, { kind: 'bad' })
  }

  /** Marks the fetches before this number as superseded. */
  supersede(number: number): void {
    for (const call of this.#openCalls) if (call.number < number) call.state = 'superseded'
  }

  /** Returns the results since the last call of this method, in order. */
  takeResults() {
    return this.#results.splice(0)
  }

  /** Answers one of the pending fetches. Returns false if none is pending. */
  answer(which: number, kind: AnswerKind, ms: number): boolean {
    const open = this.#openCalls
    const call = open[which % Math.max(1, open.length)]
    if (call === undefined) return false
    if (kind === 'throws') call.reject(new Error(keyNumber(0)))
    if (kind === 'empty') call.resolve({ apiKey: '' })
    if (kind === 'malformed') call.resolve({ apiKey: `${keyNumber(1)} ` })
    if (kind === 'throws' || kind === 'empty' || kind === 'malformed') this.#record(call, { kind: 'bad' })
    else this.#respond(call, kind, ms)
    return true
  }

  #respond(call: ProviderCall, kind: AnswerKind, ms: number): void {
    if (kind !== 'same') this.newestKey = (this.newestKey + 1) % KEYS
    const now = this.#clock.now()
    const end = kind === 'ended' ? now - ms : kind.startsWith('ending') ? now + ms : Number.POSITIVE_INFINITY
    const key = { key: this.newestKey, end }
    const hasPrevious = kind === 'withPrevious' || kind === 'endingAfterPrevious'
    const previous = hasPrevious ? { key: (this.newestKey + KEYS - 1) % KEYS, end: end + 1000 } : undefined
    call.resolve({ ...toInput(key), ...(previous && { previous: toInput(previous) }) })
    this.#record(call, { kind: 'good', given: key, ...(previous && { previous }) })
  }

  #record(call: ProviderCall, answer: ModelAnswer): void {
    call.state = 'answered'
    this.#results.push({ number: call.number, answer })
  }
}
