import { createInvalidError, withTimeout, wrapSourceError } from '../source-kit.js'
import { createStatusError } from './kv-response.js'
import { isVaultText, type Lease, parseLease, renewToken } from './lease.js'
import { sendVaultRequest, type VaultResponse, type VaultServer } from './vault-request.js'

/** A text, or a function that returns it, called each time the text is needed. */
export type VaultText = string | (() => string | Promise<string>)

/** How to log in with the AppRole method. */
export interface VaultAppRole {
  /** The role ID: a string, or a function that returns it. */
  readonly roleId: VaultText
  /** The secret ID: a string, or a function that returns it, called at each login. */
  readonly secretId: VaultText
  /**
   * The mount path of the auth method, after `auth/`.
   *
   * @default 'approle'
   */
  readonly mount?: string | undefined
}

/** Reads something with a token. */
export type AuthorizedRead = (token: string) => Promise<VaultResponse>

const LOGIN_TIMEOUT_MS = 10_000

/**
 * Resolves an option to its text.
 *
 * @throws {CredentialError} that names the option and quotes nothing of the text
 */
export async function resolveVaultText(input: VaultText, option: string, source: string): Promise<string> {
  const what = `${option} of ${source}`
  try {
    const text: unknown = typeof input === 'function' ? await input() : input
    if (isVaultText(text)) return text.trim()
  } catch (error) {
    throw wrapSourceError(what, error)
  }
  throw createInvalidError(`${what} is empty, is not a string, or contains white space`)
}

/**
 * Keeps an AppRole token: logs in on first use, renews the token after a third of its lease, and replaces it after
 * two thirds if it cannot be renewed for a full lease. There are no timers: this happens on the next read.
 */
export class AppRoleSession {
  readonly #server: VaultServer
  readonly #appRole: VaultAppRole
  #lease: Lease | undefined
  #pending: Promise<Lease> | undefined

  constructor(server: VaultServer, appRole: VaultAppRole) {
    this.#server = server
    this.#appRole = appRole
  }

  /** Reads with the token. If Vault refuses a token from an earlier read, reads once more with a new one. */
  async read(read: AuthorizedRead): Promise<VaultResponse> {
    const before = this.#lease?.token
    const token = await this.#getToken()
    const response = await read(token)
    return response.status === 403 && token === before ? read(await this.#replaceToken(token)) : response
  }

  async #getToken(): Promise<string> {
    const lease = this.#lease
    if (lease !== undefined && Date.now() < lease.dueAt) return lease.token
    try {
      return await this.#runOnce((signal) => this.#obtainLease(lease, signal))
    } catch (error) {
      // The lease has not ended, so the token is used although the renewal failed.
      if (lease !== undefined && Date.now() < lease.endsAt) return lease.token
      throw error
    }
  }

  /** Replaces a refused token. The old one stays in use if the login fails: the refusal may be temporary. */
  async #replaceToken(refused: string): Promise<string> {
    const lease = this.#lease
    if (lease !== undefined && lease.token !== refused) return lease.token
    return this.#runOnce((signal) => this.#login(signal))
  }

  /**
   * Shares one login between concurrent callers. It has its own timeout and is not aborted with the first caller:
   * others wait for it, and an interrupted login may have used up a secret ID.
   */
  async #runOnce(work: (signal: AbortSignal) => Promise<Lease>): Promise<string> {
    this.#pending ??= withTimeout(this.#server.source, LOGIN_TIMEOUT_MS, undefined, work)
      .then((lease) => {
        this.#lease = lease
        return lease
      })
      .finally(() => {
        this.#pending = undefined
      })
    return (await this.#pending).token
  }

  async #obtainLease(lease: Lease | undefined, signal: AbortSignal): Promise<Lease> {
    const canRenew = lease?.isRenewable === true && Date.now() < lease.endsAt
    const renewed = canRenew ? await this.#renewLease(lease, signal).catch(() => undefined) : undefined
    return renewed ?? this.#login(signal)
  }

  async #renewLease(lease: Lease, signal: AbortSignal): Promise<Lease | undefined> {
    const now = Date.now()
    const response = await renewToken(this.#server, lease.token, signal)
    return response.status === 200 ? parseLease(response, now, lease) : undefined
  }

  async #login(signal: AbortSignal): Promise<Lease> {
    const { roleId, secretId, mount = 'approle' } = this.#appRole
    const { source } = this.#server
    const [role_id, secret_id] = await Promise.all([
      resolveVaultText(roleId, 'auth.appRole.roleId', source),
      resolveVaultText(secretId, 'auth.appRole.secretId', source),
    ])
    const now = Date.now()
    const body = { role_id, secret_id }
    const response = await sendVaultRequest(this.#server, {
      method: 'POST',
      path: `auth/${mount}/login`,
      body,
      signal,
    })
    if (response.status !== 200)
      throw createStatusError(response.status, `the AppRole login of ${source}`, WRONG_IDS)
    const lease = parseLease(response, now)
    if (lease === undefined) throw createInvalidError(`the AppRole login of ${source} returned no token`)
    return lease
  }
}

const REFUSED = 'is the role ID correct, and is the secret ID neither expired nor used up?'
const WRONG_IDS = { 400: REFUSED, 403: REFUSED }
