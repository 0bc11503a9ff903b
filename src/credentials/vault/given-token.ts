import { withinTime } from '../time-limit.js'
import type { VaultAnswer, VaultServer } from './exchange.js'
import { leaseIn, renewal } from './lease.js'
import type { Authorized } from './session.js'

/** How long a secret that was read waits for the renewal. */
const RENEWAL_MS = 3_000

/** Where Vault says so to a renewal, it would say so again: the token is not renewable, or no policy allows it. */
const REFUSALS: readonly (number | undefined)[] = [400, 403]

/**
 * A token that the user has given. It is renewed at its first ask, which tells how long its lease is, and whenever a
 * third of that is over; where Vault does not renew it, it is used as it is.
 */
export class GivenToken {
  readonly #server: VaultServer
  readonly #given: () => Promise<string>
  #renewed: { readonly token: string; readonly dueAt: number } | undefined

  constructor(server: VaultServer, given: () => Promise<string>) {
    this.#server = server
    this.#given = given
  }

  /** The secret comes first: a token may be good for one request alone. */
  async read(read: Authorized, signal: AbortSignal): Promise<VaultAnswer> {
    const token = await this.#given()
    const answer = await read(token)
    const isDue = this.#renewed?.token !== token || Date.now() >= this.#renewed.dueAt
    if (isDue && answer.status !== 403) await this.#renew(token, signal)
    return answer
  }

  /** By one of all who ask at the same time. A failure is none of the secret's; a later one to ask tries again. */
  async #renew(token: string, caller: AbortSignal): Promise<void> {
    const now = Date.now()
    this.#renewed = { token, dueAt: now + RENEWAL_MS }
    const answer = await withinTime(this.#server.source, RENEWAL_MS, caller, (signal) =>
      renewal(this.#server, token, signal),
    ).catch(() => undefined)
    const lease = answer?.status === 200 ? leaseIn(answer, now) : undefined
    const isFinal = lease !== undefined || REFUSALS.includes(answer?.status)
    if (isFinal) this.#renewed = { token, dueAt: lease?.dueAt ?? Number.POSITIVE_INFINITY }
  }
}
