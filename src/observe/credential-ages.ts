import { systemClock } from '../clock.js'

interface SeenCredential {
  /** The creation time according to the source, or the time of first use; in milliseconds since 1970. */
  readonly since: number
  readonly endsAt: number | undefined
  readonly seenAt: number
}

const DAY_MS = 86_400_000
/** A credential that its source has not returned for longer is no longer in use: it is refreshed at least daily. */
const FORGET_MS = 25 * 3_600_000
const MAX_CREDENTIALS = 1_000

/** Tracks the age and the expiry of the credentials in use. Stores only their fingerprints. */
export class CredentialAges {
  readonly #seen = new Map<string, SeenCredential>()

  see(fingerprint: string, createdAt: number | undefined, endsAt: number | undefined): void {
    const now = systemClock.now()
    const since = createdAt ?? this.#seen.get(fingerprint)?.since ?? now
    this.#seen.delete(fingerprint)
    this.#seen.set(fingerprint, { since, endsAt, seenAt: now })
    const [oldest = fingerprint] = this.#seen.keys()
    if (this.#seen.size > MAX_CREDENTIALS) this.#seen.delete(oldest)
  }

  forget(fingerprint: string): void {
    this.#seen.delete(fingerprint)
  }

  /** The age of the oldest credential in seconds; undefined if no credential is in use. */
  get oldestSeconds(): number | undefined {
    const times = this.#list().map(({ since }) => since)
    return times.length === 0 ? undefined : Math.max(0, systemClock.now() - Math.min(...times)) / 1000
  }

  /**
   * The days until the first expiry. Negative after an expiry that only warns; undefined if no credential has an
   * expiry.
   */
  get leastDaysLeft(): number | undefined {
    const times = this.#list().flatMap(({ endsAt }) => endsAt ?? [])
    return times.length === 0 ? undefined : (Math.min(...times) - systemClock.now()) / DAY_MS
  }

  #list(): SeenCredential[] {
    const before = systemClock.now() - FORGET_MS
    return [...this.#seen.values()].filter(({ seenAt }) => seenAt >= before)
  }
}
