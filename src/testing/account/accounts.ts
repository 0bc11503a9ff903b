import { Account } from '../state/account.js'
import type { AccountKey } from './keys.js'
import { readKey } from './keys.js'

/** The keys that are known, and the accounts that they open. */
export class Accounts {
  readonly #accounts = new Map<string, Account>()
  readonly #known = new Map<string, AccountKey>()
  readonly #byHeader = new Map<string, AccountKey | undefined>()

  /** These are the keys from now on, and no other. */
  setKeys(keys: readonly AccountKey[]): void {
    this.#known.clear()
    this.#byHeader.clear()
    for (const key of keys) this.#known.set(key.key, key)
  }

  /** The key in an Authorization header, if it is known, revoked or not. */
  find(header: string | undefined): AccountKey | undefined {
    if (header === undefined) return undefined
    if (!this.#byHeader.has(header)) this.#byHeader.set(header, this.#known.get(readKey(header) ?? ''))
    return this.#byHeader.get(header)
  }

  account(name: string): Account {
    const known = this.#accounts.get(name)
    if (known !== undefined) return known
    const made = new Account(name)
    this.#accounts.set(name, made)
    return made
  }

  has(name: string): boolean {
    return this.#accounts.has(name)
  }

  /** Forgets what the accounts hold. */
  clear(): void {
    this.#accounts.clear()
  }
}
