import type { Clock } from './clock.js'
import type { Credential } from './credential.js'
import { endReachedBy, hardEndOf, type Lifetime } from './lifetime.js'
import type { Secret } from './secret.js'

/** A rejected credential is not tried so long where there is another: it may only have come too early. */
const REJECTED_MS = 60_000

/** Chooses between a credential and the one before it. */
export class Choice {
  readonly #clock: Clock
  readonly #lifetime: Lifetime
  #rejectedAt = new WeakMap<Secret, number>()

  constructor(clock: Clock, lifetime: Lifetime) {
    this.#clock = clock
    this.#lifetime = lifetime
  }

  /** Mailchimp does not take it. */
  reject(secret: Secret): void {
    this.#rejectedAt.set(secret, this.#clock.now())
  }

  /** A new try for all. */
  forgetRejections(): void {
    this.#rejectedAt = new WeakMap()
  }

  /** The given one, or the one before it where that is rejected or past its end. */
  of(given: Credential): Credential {
    const usable = [given, given.previous].filter((each) => each !== undefined && !this.#isPastItsEnd(each))
    const [first = given] = (usable as Credential[]).sort(
      (one, other) => this.#rejectionOf(one.secret) - this.#rejectionOf(other.secret),
    )
    return first
  }

  /** Until when this choice stands by itself. */
  standsUntil(chosen: Credential, given: Credential): number {
    const end = hardEndOf(chosen, this.#lifetime)?.at ?? Number.POSITIVE_INFINITY
    const rejectedAt = this.#rejectionOf(given.secret)
    return chosen === given || rejectedAt === 0 ? end : Math.min(end, rejectedAt + REJECTED_MS)
  }

  #isPastItsEnd(credential: Credential): boolean {
    return endReachedBy(credential, this.#lifetime, this.#clock.now()) !== undefined
  }

  /** When it was rejected, if that was lately; the longer ago the better. */
  #rejectionOf(secret: Secret): number {
    const at = this.#rejectedAt.get(secret) ?? 0
    const age = this.#clock.now() - at
    // Less than nothing where the clock was set back.
    return age >= 0 && age < REJECTED_MS ? at : 0
  }
}
