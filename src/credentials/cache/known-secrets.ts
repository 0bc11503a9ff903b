import { Secret } from '../../secrets/secret.js'
import type { SecretMatcher } from '../../secrets/secret-matcher.js'
import type { Credential } from '../credential.js'

/** Enough for a year of keys replaced every eight hours, or a thousand tenants of one drop-in client. */
const MAX_SECRETS = 1024

/** The last 1,024 secrets that the providers of a client returned. */
export class KnownSecrets {
  #newestFirst: readonly Secret[] = []
  #matcher: SecretMatcher | undefined

  get newestFirst(): readonly Secret[] {
    return this.#newestFirst
  }

  /** Returns the text with all of them masked, in every encoding. */
  mask(text: string): string {
    return this.#getMatcher().mask(text)
  }

  /** Returns the first `end` characters, masked. A secret that crosses the cut is masked too. */
  maskPrefix(end: number, text: string): string {
    return this.#getMatcher().mask(text, end)
  }

  /** Replaces equal secrets by one object, so that a rejected secret is recognized when it is returned again. */
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

  /** Created lazily: few calls have a text to mask. */
  #getMatcher(): SecretMatcher {
    this.#matcher ??= Secret.createMatcher(this.#newestFirst)
    return this.#matcher
  }
}
