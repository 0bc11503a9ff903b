import { Reply } from '../../../src/testing/index.js'
import { keyNumber } from '../canary-key.js'
import type { Exchange } from '../stand-in/overrides.js'
import { problem } from '../stand-in/problems.js'
import type { StandIn } from '../stand-in/stand-in.js'

/** What a provider returns: a key, and its predecessor if the source knows it. */
interface StoredKey {
  readonly apiKey: string
  readonly previous?: StoredKey
}

/**
 * An account whose key is replaced during calls: the store that holds the key, and the server that accepts or
 * rejects it. Each call has an id, so that its result can be verified afterwards.
 */
export class RotatingAccount {
  readonly #standIn: StandIn
  /** The response statuses of each call, in order. */
  readonly answers = new Map<string, number[]>()
  /** Runs before the request of this number is answered. */
  onRequest: (number: number) => void = () => {}
  /** Fails the fetch of this number. */
  failsAt: (ask: number) => boolean = () => false
  asked = 0
  #requests = 0
  #stored: StoredKey = { apiKey: '' }

  constructor(standIn: StandIn) {
    this.#standIn = standIn
    this.replaceKey(1)
    standIn.mailchimp.on('customerJourneys.trigger', () => new Reply(204))
    standIn.on('POST /customer-journeys/journeys/{journey_id}/steps/{step_id}/actions/trigger', (exchange) =>
      this.#answer(exchange),
    )
  }

  /** The credential provider. It answers asynchronously, like one that reads over the network. */
  readonly provider = async (): Promise<StoredKey> => {
    this.asked += 1
    const number = this.asked
    await new Promise((resolve) => setImmediate(resolve))
    if (this.failsAt(number)) throw new Error('sealed')
    return this.#stored
  }

  /** Stores this key. */
  store(number: number, previous?: number): void {
    const before = previous === undefined ? {} : { previous: { apiKey: keyNumber(previous) } }
    this.#stored = { apiKey: keyNumber(number), ...before }
  }

  /** The server accepts only these keys from now on. */
  accept(...numbers: number[]): void {
    this.#standIn.setKeys(numbers.map((number) => keyNumber(number)))
  }

  /** Stores this key, and makes it the only one that works, in one step. */
  replaceKey(number: number): void {
    this.store(number)
    this.accept(number)
  }

  async #answer({ request, usualAnswer }: Exchange) {
    this.#requests += 1
    this.onRequest(this.#requests)
    const { status } = await usualAnswer()
    const { email_address: call } = JSON.parse(request.body) as { email_address: string }
    this.answers.set(call, [...(this.answers.get(call) ?? []), status])
    return status === 401 ? problem(401, 'API Key Invalid', 'It was revoked.') : { status: 204 }
  }

  /** How many calls had which statuses: `401 204` was rejected once, and then executed. */
  get histories(): Readonly<Record<string, number>> {
    const counts: Record<string, number> = {}
    for (const statuses of this.answers.values()) {
      const history = statuses.join(' ')
      counts[history] = (counts[history] ?? 0) + 1
    }
    return counts
  }
}
