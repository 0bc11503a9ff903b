import type { Clock } from '../../clock.js'
import type { Secret } from '../../secrets/secret.js'
import type { Credential } from '../credential.js'
import { findEnforcedExpiry, findReachedExpiry, type Lifetime } from './lifetime.js'

/** How long a rejected credential is avoided if there is another. It may only have been used too early. */
const REJECTION_TTL_MS = 60_000

/** Selects between a credential and its previous version. */
export class CredentialSelector {
  readonly #clock: Clock
  readonly #lifetime: Lifetime
  #rejectedAt = new WeakMap<Secret, number>()

  constructor(clock: Clock, lifetime: Lifetime) {
    this.#clock = clock
    this.#lifetime = lifetime
  }

  reject(secret: Secret): void {
    this.#rejectedAt.set(secret, this.#clock.now())
  }

  clearRejections(): void {
    this.#rejectedAt = new WeakMap()
  }

  /** Returns the given credential, or its previous version if the given one was rejected or has expired. */
  select(latest: Credential): Credential {
    const usable = [latest, latest.previous].filter((each) => each !== undefined && !this.#isExpired(each))
    const [first = latest] = (usable as Credential[]).sort(
      (one, other) => this.#getRejectionTime(one.secret) - this.#getRejectionTime(other.secret),
    )
    return first
  }

  /** Returns when the selection must be repeated. */
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

  /** Returns when it was rejected, if recently, otherwise 0. The earliest rejection wins. */
  #getRejectionTime(secret: Secret): number {
    const at = this.#rejectedAt.get(secret) ?? 0
    const age = this.#clock.now() - at
    // A negative age means that the clock was set back.
    return age >= 0 && age < REJECTION_TTL_MS ? at : 0
  }
}
