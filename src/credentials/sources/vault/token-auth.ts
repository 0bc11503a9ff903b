import { withTimeout } from '../../timeout.js'
import type { AuthorizedRead } from './app-role-session.js'
import { parseLease, renewToken } from './lease.js'
import type { VaultResponse, VaultServer } from './vault-request.js'

/** How long a secret that was read waits for the renewal. */
const RENEWAL_TIMEOUT_MS = 3_000

/** Where Vault says so to a renewal, it would say so again: the token is not renewable, or no policy allows it. */
const REFUSALS: readonly (number | undefined)[] = [400, 403]

/**
 * A token that the user has given. It is renewed at its first ask, which tells how long its lease is, and whenever a
 * third of that is over; where Vault does not renew it, it is used as it is.
 */
export class TokenAuth {
  readonly #server: VaultServer
  readonly #getToken: () => Promise<string>
  #renewal: { readonly token: string; readonly dueAt: number } | undefined

  constructor(server: VaultServer, getToken: () => Promise<string>) {
    this.#server = server
    this.#getToken = getToken
  }

  /** The secret comes first: a token may be good for one request alone. */
  async read(read: AuthorizedRead, signal: AbortSignal): Promise<VaultResponse> {
    const token = await this.#getToken()
    const response = await read(token)
    const isDue = this.#renewal?.token !== token || Date.now() >= this.#renewal.dueAt
    if (isDue && response.status !== 403) await this.#renew(token, signal)
    return response
  }

  /** By one of all who ask at the same time. A failure is none of the secret's; a later one to ask tries again. */
  async #renew(token: string, caller: AbortSignal): Promise<void> {
    const now = Date.now()
    this.#renewal = { token, dueAt: now + RENEWAL_TIMEOUT_MS }
    const response = await withTimeout(this.#server.source, RENEWAL_TIMEOUT_MS, caller, (signal) =>
      renewToken(this.#server, token, signal),
    ).catch(() => undefined)
    const lease = response?.status === 200 ? parseLease(response, now) : undefined
    const isFinal = lease !== undefined || REFUSALS.includes(response?.status)
    if (isFinal) this.#renewal = { token, dueAt: lease?.dueAt ?? Number.POSITIVE_INFINITY }
  }
}
