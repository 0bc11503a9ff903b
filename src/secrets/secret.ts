import { createHash } from 'node:crypto'
import { inspect } from 'node:util'
import { MASK } from './mask.js'
import { SecretMatcher } from './secret-matcher.js'

/**
 * A value that will not print: not in a template, a log, JSON, an inspection, a copy or a clone.
 * Only `reveal()` gives it, and only the step that writes the request calls that.
 */
export class Secret {
  readonly #value: string
  #matcher: SecretMatcher | undefined
  #fingerprint: string | undefined

  constructor(value: string) {
    this.#value = value
  }

  reveal(): string {
    return this.#value
  }

  /** The first 12 hex digits of the SHA-256 of the value: names a key without telling it. */
  get fingerprint(): string {
    this.#fingerprint ??= createHash('sha256').update(this.#value).digest('hex').slice(0, 12)
    return this.#fingerprint
  }

  equals(other: Secret): boolean {
    return this.#value === other.#value
  }

  /** The text without this secret, in whichever spelling it stands there. */
  mask(text: string): string {
    this.#matcher ??= Secret.createMatcher([this])
    return this.#matcher.mask(text)
  }

  /** Searches for all of them at once, and shows none. */
  static createMatcher(secrets: readonly Secret[]): SecretMatcher {
    return new SecretMatcher(secrets.map((secret) => secret.#value))
  }

  toString(): string {
    return MASK
  }

  toJSON(): string {
    return MASK
  }

  [Symbol.toPrimitive](): string {
    return MASK
  }

  [inspect.custom](): string {
    return MASK
  }
}
