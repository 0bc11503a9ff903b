import { createHash } from 'node:crypto'
import { inspect } from 'node:util'
import { MASK } from './mask.js'
import { SecretMatcher } from './secret-matcher.js'

/**
 * A value that templates, logs, JSON, inspection, copies and clones do not show. Only `reveal()` returns it, and only
 * the code that writes requests calls that.
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

  /** The first 12 hex digits of the value's SHA-256: identifies a key without revealing it. */
  get fingerprint(): string {
    this.#fingerprint ??= createHash('sha256').update(this.#value).digest('hex').slice(0, 12)
    return this.#fingerprint
  }

  equals(other: Secret): boolean {
    return this.#value === other.#value
  }

  /** Returns the text with this secret masked, in every encoding. */
  mask(text: string): string {
    this.#matcher ??= Secret.createMatcher([this])
    return this.#matcher.mask(text)
  }

  /** Creates one matcher for several secrets, without revealing them. */
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
