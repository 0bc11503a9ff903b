import { systemClock } from '../clock.js'

interface SeenCredential {
  /** Milliseconds since 1970; when its source says it was created, or when this process first saw it. */
  readonly since: number
  readonly endsAt: number | undefined
  readonly seenAt: number
}

const DAY_MS = 86_400_000
/** A credential that its source has not returned for longer is not in use: sources are asked at least daily. */
const FORGET_MS = 25 * 3_600_000
const MAX_CREDENTIALS = 1_000

/** How old the credentials in use are, and when they end. By fingerprint; nothing else of them is kept. */
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

  /** Seconds; undefined if no credential is in use. */
  get oldestSeconds(): number | undefined {
    const times = this.#list().map(({ since }) => since)
    return times.length === 0 ? undefined : Math.max(0, systemClock.now() - Math.min(...times)) / 1000
  }

  /** Days, less than 0 after an end that only warns; undefined if no credential has an end. */
  get leastDaysLeft(): number | undefined {
    const times = this.#list().flatMap(({ endsAt }) => endsAt ?? [])
    return times.length === 0 ? undefined : (Math.min(...times) - systemClock.now()) / DAY_MS
  }

  #list(): SeenCredential[] {
    const before = systemClock.now() - FORGET_MS
    return [...this.#seen.values()].filter(({ seenAt }) => seenAt >= before)
  }
}
