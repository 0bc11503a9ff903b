import type { Credential } from '../../src/credentials/credential.js'
import type { Provider } from '../../src/credentials/provider.js'
import { keyNumber } from '../stand-in/canary-key.js'
import { given, type HandClock } from './a-cache.js'
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

interface Ask {
  readonly number: number
  readonly signal: AbortSignal | undefined
  readonly endsAt: number
  readonly resolve: (given: unknown) => void
  readonly reject: (error: unknown) => void
  state: 'open' | 'answered' | 'needless'
}

/** So few that they come again, and that none of them is forgotten. */
const KEYS = 7

export const everyKey = Array.from({ length: KEYS }, (_, number) => keyNumber(number))

const numbers = new Map(everyKey.map((key, number) => [key, number]))

export const numberOf = ({ secret }: Credential) => numbers.get(secret.reveal()) as number

function asInput({ key, end }: ModelKey) {
  return given(key, end === Number.POSITIVE_INFINITY ? {} : { expiresAt: new Date(end) })
}

/** A provider that answers as it is told, and says for each answer what a model has to know of it. */
export class AnsweringProvider {
  readonly #clock: HandClock
  readonly #timeoutMs: number
  readonly asks: Ask[] = []
  /** The number of the key that it gave last. */
  newest = 0
  #answered: { number: number; answer: ModelAnswer }[] = []
  #timers = 0

  constructor(clock: HandClock, timeoutMs: number) {
    this.#clock = clock
    this.#timeoutMs = timeoutMs
  }

  readonly provider: Provider = ({ signal } = {}) =>
    new Promise((resolve, reject) => {
      const number = this.asks.length + 1
      const endsAt = this.#timers + this.#timeoutMs
      this.asks.push({ number, signal, endsAt, resolve: resolve as never, reject, state: 'open' })
    })

  get #open(): Ask[] {
    return this.asks.filter(({ state }) => state === 'open')
  }

  /** Time goes on for the asks: who hangs too long has failed. */
  forward(ms: number): void {
    this.#timers += ms
    for (const ask of this.#open) if (ask.endsAt <= this.#timers) this.#note(ask, { kind: 'bad' })
  }

  /** Nobody waits any more for asks before this number. */
  forget(number: number): void {
    for (const ask of this.#open) if (ask.number < number) ask.state = 'needless'
  }

  /** The answers since it was last asked for them, in order. */
  takeAnswered() {
    return this.#answered.splice(0)
  }

  /** Answers one of the asks that are open; false where there is none. */
  answer(which: number, kind: AnswerKind, ms: number): boolean {
    const open = this.#open
    const ask = open[which % Math.max(1, open.length)]
    if (ask === undefined) return false
    if (kind === 'throws') ask.reject(new Error(keyNumber(0)))
    if (kind === 'empty') ask.resolve({ apiKey: '' })
    if (kind === 'malformed') ask.resolve({ apiKey: `${keyNumber(1)} ` })
    if (kind === 'throws' || kind === 'empty' || kind === 'malformed') this.#note(ask, { kind: 'bad' })
    else this.#give(ask, kind, ms)
    return true
  }

  #give(ask: Ask, kind: AnswerKind, ms: number): void {
    if (kind !== 'same') this.newest = (this.newest + 1) % KEYS
    const now = this.#clock.now()
    const end = kind === 'ended' ? now - ms : kind.startsWith('ending') ? now + ms : Number.POSITIVE_INFINITY
    const key = { key: this.newest, end }
    const hasPrevious = kind === 'withPrevious' || kind === 'endingAfterPrevious'
    const previous = hasPrevious ? { key: (this.newest + KEYS - 1) % KEYS, end: end + 1000 } : undefined
    ask.resolve({ ...asInput(key), ...(previous && { previous: asInput(previous) }) })
    this.#note(ask, { kind: 'good', given: key, ...(previous && { previous }) })
  }

  #note(ask: Ask, answer: ModelAnswer): void {
    ask.state = 'answered'
    this.#answered.push({ number: ask.number, answer })
  }
}
