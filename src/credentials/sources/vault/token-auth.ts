import { withTimeout } from '../source-kit.js'
import type { AuthorizedRead } from './app-role-session.js'
import { parseLease, renewToken } from './lease.js'
import type { VaultResponse, VaultServer } from './vault-request.js'

/** How long the result of a read waits for the renewal. */
const RENEWAL_TIMEOUT_MS = 3_000

/** After these statuses a renewal is not repeated: the token is not renewable, or no policy allows it. */
const REFUSALS: readonly (number | undefined)[] = [400, 403]

/**
 * Uses the operator's token. Renews it at the first read, which returns its lease duration, and after each third of
 * the lease. If Vault does not renew it, it is used unchanged.
 */
export class TokenAuth {
  readonly #server: VaultServer
  readonly #getToken: () => Promise<string>
  #renewal: { readonly token: string; readonly dueAt: number } | undefined

  constructor(server: VaultServer, getToken: () => Promise<string>) {
    this.#server = server
    this.#getToken = getToken
  }

  /** Reads the secret before renewing: a token may be limited to one use. */
  async read(read: AuthorizedRead, signal: AbortSignal): Promise<VaultResponse> {
    const token = await this.#getToken()
    const response = await read(token)
    const isDue = this.#renewal?.token !== token || Date.now() >= this.#renewal.dueAt
    if (isDue && response.status !== 403) await this.#renew(token, signal)
    return response
  }

  /** Renews once for concurrent callers. A failed renewal does not fail the read; a later read tries again. */
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
