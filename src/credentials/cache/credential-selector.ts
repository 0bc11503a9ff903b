import type { Clock } from '../../clock.js'
import type { Secret } from '../../secrets/secret.js'
import type { Credential } from '../credential.js'
import { findEnforcedExpiry, findReachedExpiry, type Lifetime } from './lifetime.js'

/** A rejected credential is not tried so long where there is another: it may only have come too early. */
const REJECTION_TTL_MS = 60_000

/** Chooses between a credential and the one before it. */
export class CredentialSelector {
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
  clearRejections(): void {
    this.#rejectedAt = new WeakMap()
  }

  /** The given one, or the one before it where that is rejected or past its end. */
  select(latest: Credential): Credential {
    const usable = [latest, latest.previous].filter((each) => each !== undefined && !this.#isExpired(each))
    const [first = latest] = (usable as Credential[]).sort(
      (one, other) => this.#getRejectionTime(one.secret) - this.#getRejectionTime(other.secret),
    )
    return first
  }

  /** Until when this choice stands by itself. */
  getReselectTime(selected: Credential, latest: Credential): number {
    const expiryTime = findEnforcedExpiry(selected, this.#lifetime)?.time ?? Number.POSITIVE_INFINITY
    const rejectedAt = this.#getRejectionTime(latest.secret)
    return selected === latest || rejectedAt === 0
      ? expiryTime
      : Math.min(expiryTime, rejectedAt + REJECTION_TTL_MS)
  }

  #isExpired(credential: Credential): boolean {
    return findReachedExpiry(credential, this.#lifetime, this.#clock.now()) !== undefined
  }

  /** When it was rejected, if that was lately; the longer ago the better. */
  #getRejectionTime(secret: Secret): number {
    const at = this.#rejectedAt.get(secret) ?? 0
    const age = this.#clock.now() - at
    // Less than nothing where the clock was set back.
    return age >= 0 && age < REJECTION_TTL_MS ? at : 0
  }
}
