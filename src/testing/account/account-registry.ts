import { AccountState } from '../state/account-state.js'
import type { AccountKey } from './account-key.js'
import { parseAuthorizationKey } from './account-key.js'

/** The known keys and their accounts. */
export class AccountRegistry {
  readonly #accounts = new Map<string, AccountState>()
  readonly #keys = new Map<string, AccountKey>()
  readonly #keysByHeader = new Map<string, AccountKey | undefined>()
  #pendingSeed: (() => void) | undefined

  /** Replaces the known keys. */
  setKeys(keys: readonly AccountKey[]): void {
    this.#keys.clear()
    this.#keysByHeader.clear()
    for (const key of keys) this.#keys.set(key.key, key)
  }

  /** Returns the key in an Authorization header if it is known, whether revoked or not. */
  findKey(header: string | undefined): AccountKey | undefined {
    if (header === undefined) return undefined
    if (!this.#keysByHeader.has(header))
      this.#keysByHeader.set(header, this.#keys.get(parseAuthorizationKey(header) ?? ''))
    return this.#keysByHeader.get(header)
  }

  getAccount(name: string): AccountState {
    this.loadSeed()
    const known = this.#accounts.get(name)
    if (known !== undefined) return known
    const account = new AccountState(name)
    this.#accounts.set(name, account)
    return account
  }

  has(name: string): boolean {
    return this.#accounts.has(name)
  }

  /** Deletes the contents of all accounts. Calls `loadSeed` when an account is next used. */
  clear(loadSeed: () => void): void {
    this.#accounts.clear()
    this.#pendingSeed = loadSeed
  }

  /** Loads the seed if it is not loaded yet. */
  loadSeed(): void {
    const load = this.#pendingSeed
    this.#pendingSeed = undefined
    load?.()
  }
}
