import { Secret } from '../../secrets/secret.js'
import type { SecretMatcher } from '../../secrets/secret-matcher.js'
import type { Credential } from '../credential.js'

/** Enough for a year of keys that are replaced every eight hours, or for a thousand tenants of one drop-in client. */
const MAX_SECRETS = 1024

/** The secrets that a client was given, by whichever of its providers; of very many, the last 1,024. */
export class KnownSecrets {
  #newestFirst: readonly Secret[] = []
  #matcher: SecretMatcher | undefined

  get newestFirst(): readonly Secret[] {
    return this.#newestFirst
  }

  /** The text without any of them, in whichever spelling they stand there. */
  mask(text: string): string {
    return this.#getMatcher().mask(text)
  }

  /** The beginning of a text without any of them, and without the part of one that reaches beyond `end`. */
  maskPrefix(end: number, text: string): string {
    return this.#getMatcher().mask(text, end)
  }

  /** Equal secrets become one object: what was rejected is known again when it is given again. */
  dedupe({ previous, ...credential }: Credential): Credential {
    const before = previous && this.dedupe(previous)
    const secret = this.#newestFirst.find((each) => each.equals(credential.secret)) ?? credential.secret
    if (secret !== this.#newestFirst[0]) this.#moveToFront(secret)
    return { ...credential, secret, previous: before }
  }

  #moveToFront(secret: Secret): void {
    this.#newestFirst = [secret, ...this.#newestFirst.filter((each) => each !== secret)].slice(0, MAX_SECRETS)
    this.#matcher = undefined
  }

  /** Made when something has to be searched, which few calls need. */
  #getMatcher(): SecretMatcher {
    this.#matcher ??= Secret.createMatcher(this.#newestFirst)
    return this.#matcher
  }
}
