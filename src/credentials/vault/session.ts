import { failureOf, unusable } from '../failure.js'
import { withinTime } from '../time-limit.js'
import { failedWith } from './answer.js'
import { exchange, type VaultAnswer, type VaultServer } from './exchange.js'
import { isVaultText, type Lease, leaseIn, renewal } from './lease.js'

/** A text, or what gives it whenever it is needed: from a file, or from a variable. */
export type VaultText = string | (() => string | Promise<string>)

/** How to log in with the AppRole method. */
export interface VaultAppRole {
  /** The role’s id: a text, or a function that gives it. */
  readonly roleId: VaultText
  /** The secret id: a text, or a function that gives it, asked at each login. */
  readonly secretId: VaultText
  /**
   * Where the auth method is mounted, behind `auth/`.
   *
   * @default 'approle'
   */
  readonly mount?: string | undefined
}

/** Reads something with a token. */
export type Authorized = (token: string) => Promise<VaultAnswer>

const LOGIN_MS = 10_000

/**
 * The text behind an option.
 *
 * @throws {CredentialError} that names the option, and nothing of the text.
 */
export async function textOf(given: VaultText, option: string, source: string): Promise<string> {
  const what = `${option} of ${source}`
  try {
    const text: unknown = typeof given === 'function' ? await given() : given
    if (isVaultText(text)) return text.trim()
  } catch (error) {
    throw failureOf(what, error)
  }
  throw unusable(`${what} is empty, is not a string, or contains white space`)
}

/**
 * Tokens by AppRole, kept in here: got when one is needed, renewed when a third of its lease is over, replaced at two
 * thirds where it cannot be renewed for a whole lease any more. No timer runs: all of it is done at the next ask.
 */
export class VaultSession {
  readonly #server: VaultServer
  readonly #appRole: VaultAppRole
  #lease: Lease | undefined
  #pending: Promise<Lease> | undefined

  constructor(server: VaultServer, appRole: VaultAppRole) {
    this.#server = server
    this.#appRole = appRole
  }

  /** Reads with the token; where Vault refuses it and it is not of now, once more with a new one. */
  async read(read: Authorized): Promise<VaultAnswer> {
    const before = this.#lease?.token
    const token = await this.#current()
    const answer = await read(token)
    return answer.status === 403 && token === before ? read(await this.#another(token)) : answer
  }

  async #current(): Promise<string> {
    const held = this.#lease
    if (held !== undefined && Date.now() < held.dueAt) return held.token
    try {
      return await this.#once((signal) => this.#successor(held, signal))
    } catch (error) {
      // Not all of it is over: what it can still read is worth more than the failure.
      if (held !== undefined && Date.now() < held.endsAt) return held.token
      throw error
    }
  }

  /** The refused one stays until there is another: Vault may refuse today what it allows tomorrow. */
  async #another(refused: string): Promise<string> {
    const held = this.#lease
    if (held !== undefined && held.token !== refused) return held.token
    return this.#once((signal) => this.#login(signal))
  }

  /**
   * One at a time, whoever asks. It ends in its own time and not with the one who asked first: others wait for it,
   * and a login that is given up halfway may have used up a secret id.
   */
  async #once(work: (signal: AbortSignal) => Promise<Lease>): Promise<string> {
    this.#pending ??= withinTime(this.#server.source, LOGIN_MS, undefined, work)
      .then((lease) => {
        this.#lease = lease
        return lease
      })
      .finally(() => {
        this.#pending = undefined
      })
    return (await this.#pending).token
  }

  async #successor(held: Lease | undefined, signal: AbortSignal): Promise<Lease> {
    const canRenew = held?.isRenewable === true && Date.now() < held.endsAt
    const renewed = canRenew ? await this.#renewed(held, signal).catch(() => undefined) : undefined
    return renewed ?? this.#login(signal)
  }

  async #renewed(held: Lease, signal: AbortSignal): Promise<Lease | undefined> {
    const now = Date.now()
    const answer = await renewal(this.#server, held.token, signal)
    return answer.status === 200 ? leaseIn(answer, now, held) : undefined
  }

  async #login(signal: AbortSignal): Promise<Lease> {
    const { roleId, secretId, mount = 'approle' } = this.#appRole
    const { source } = this.#server
    const [role_id, secret_id] = await Promise.all([
      textOf(roleId, 'auth.appRole.roleId', source),
      textOf(secretId, 'auth.appRole.secretId', source),
    ])
    const now = Date.now()
    const body = { role_id, secret_id }
    const answer = await exchange(this.#server, { method: 'POST', path: `auth/${mount}/login`, body, signal })
    if (answer.status !== 200) throw failedWith(answer.status, `the AppRole login of ${source}`, WRONG_IDS)
    const lease = leaseIn(answer, now)
    if (lease === undefined) throw unusable(`the AppRole login of ${source} returned no token`)
    return lease
  }
}

const REFUSED = 'is the role id right, and the secret id neither expired nor used up?'
const WRONG_IDS = { 400: REFUSED, 403: REFUSED }
