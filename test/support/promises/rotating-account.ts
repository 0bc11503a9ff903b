import { Reply } from '../../../src/testing/index.js'
import { keyNumber } from '../canary-key.js'
import type { Exchange } from '../stand-in/overrides.js'
import { problem } from '../stand-in/problems.js'
import type { StandIn } from '../stand-in/stand-in.js'

/** The result of the provider: a key, and its predecessor if the source knows it. */
interface StoredKey {
  readonly apiKey: string
  readonly previous?: StoredKey
}

/**
 * An account whose key is replaced during calls. It is both the store of the key and the server that accepts or rejects
 * it. Each call has an id, so that its result can be verified afterwards.
 */
export class RotatingAccount {
  readonly #standIn: StandIn
  /** The response statuses of each call, in order. */
  readonly answers = new Map<string, number[]>()
  /** Called before the response to each request, with the number of the request. */
  onRequest: (number: number) => void = () => {}
  /** Returns whether the fetch with this number fails. */
  failsAt: (fetch: number) => boolean = () => false
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

  /** Makes the server accept only these keys from now on. */
  accept(...numbers: number[]): void {
    this.#standIn.setKeys(numbers.map((number) => keyNumber(number)))
  }

  /** Stores this key and makes it the only valid one, in one step. */
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

  /** The number of calls for each sequence of statuses. `401 204` was rejected once, and then executed. */
  get histories(): Readonly<Record<string, number>> {
    const counts: Record<string, number> = {}
    for (const statuses of this.answers.values()) {
      const history = statuses.join(' ')
      counts[history] = (counts[history] ?? 0) + 1
    }
    return counts
  }
}
