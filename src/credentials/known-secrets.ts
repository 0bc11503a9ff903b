import type { Credential } from './credential.js'
import type { Secret } from './secret.js'

const MOST = 16

/** The secrets that a client was given lately, by whichever of its providers. */
export class KnownSecrets {
  #newestFirst: readonly Secret[] = []

  get newestFirst(): readonly Secret[] {
    return this.#newestFirst
  }

  /** The text without any of them, whichever way they were encoded in there. */
  maskIn(text: string): string {
    return this.#newestFirst.reduce((left, secret) => secret.maskIn(left), text)
  }

  /** Equal secrets become one object: what was rejected is known again when it is given again. */
  interned({ previous, ...credential }: Credential): Credential {
    const before = previous && this.interned(previous)
    const secret = this.#newestFirst.find((each) => each.equals(credential.secret)) ?? credential.secret
    const others = this.#newestFirst.filter((each) => each !== secret)
    this.#newestFirst = [secret, ...others].slice(0, MOST)
    return { ...credential, secret, ...(before !== undefined && { previous: before }) }
  }
}
