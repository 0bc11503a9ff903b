import { AccountState } from '../state/account-state.js'
import type { AccountKey } from './account-key.js'
import { parseAuthorizationKey } from './account-key.js'

/** The keys that are known, and the accounts that they open. */
export class AccountRegistry {
  readonly #accounts = new Map<string, AccountState>()
  readonly #keys = new Map<string, AccountKey>()
  readonly #keysByHeader = new Map<string, AccountKey | undefined>()

  /** These are the keys from now on, and no other. */
  setKeys(keys: readonly AccountKey[]): void {
    this.#keys.clear()
    this.#keysByHeader.clear()
    for (const key of keys) this.#keys.set(key.key, key)
  }

  /** The key in an Authorization header, if it is known, revoked or not. */
  findKey(header: string | undefined): AccountKey | undefined {
    if (header === undefined) return undefined
    if (!this.#keysByHeader.has(header))
      this.#keysByHeader.set(header, this.#keys.get(parseAuthorizationKey(header) ?? ''))
    return this.#keysByHeader.get(header)
  }

  getAccount(name: string): AccountState {
    const known = this.#accounts.get(name)
    if (known !== undefined) return known
    const account = new AccountState(name)
    this.#accounts.set(name, account)
    return account
  }

  has(name: string): boolean {
    return this.#accounts.has(name)
  }

  /** Forgets what the accounts hold. */
  clear(): void {
    this.#accounts.clear()
  }
}
