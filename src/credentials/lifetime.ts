import { CredentialError, type MailchimpError } from '../errors.js'
import type { Credential } from './credential.js'
import type { End } from './end.js'
import { type CredentialExpiring, tellable } from './event.js'

/** How long credentials are used, as the operator wrote it. */
export interface Lifetime {
  readonly refreshMs?: number | undefined
  /** In milliseconds since 1970. */
  readonly expiresAt?: number | undefined
  readonly warnDays: readonly number[]
  /** How long after its source last gave it. */
  readonly maxStaleMs?: number | undefined
  readonly maxAgeDays?: number | undefined
  readonly whenTooOld: 'warn' | 'refuse'
}

const DAY_MS = 86_400_000

/** Of so many ends is known what was told. */
const MOST_TOLD = 100

/** The ends of a credential, the first one first. */
export function endsOf({ expiresAt, createdAt, givenAt }: Credential, lifetime: Lifetime): readonly End[] {
  const { maxAgeDays, maxStaleMs, whenTooOld } = lifetime
  const tooOldAt = after(createdAt, maxAgeDays && maxAgeDays * DAY_MS)
  const ends = [
    { at: expiresAt, because: 'expiresAt', refuses: true },
    { at: lifetime.expiresAt, because: 'lifetime.expiresAt', refuses: true },
    { at: tooOldAt, because: 'lifetime.maxAgeDays', refuses: whenTooOld === 'refuse' },
    { at: after(givenAt, maxStaleMs), because: 'lifetime.maxStaleMs', refuses: true },
  ] as const
  return ends.filter((end): end is typeof end & End => end.at !== undefined).sort((a, b) => a.at - b.at)
}
function after(start: number | undefined, ms: number | undefined): number | undefined {
  return start === undefined || ms === undefined ? undefined : start + ms
}

/** The end from which on a credential is refused, if it has one. */
export function hardEndOf(credential: Credential, lifetime: Lifetime): End | undefined {
  return endsOf(credential, lifetime).find(({ refuses }) => refuses)
}

/** The end that a credential has come to, from which on it is refused. */
export function endReachedBy(credential: Credential, lifetime: Lifetime, now: number): End | undefined {
  const end = hardEndOf(credential, lifetime)
  return end !== undefined && now >= end.at ? end : undefined
}

/** @param failure why there is no newer one, where the provider was asked for it */
export function expiredError(
  { source, secret }: Credential,
  { at, because }: End,
  failure?: MailchimpError,
): CredentialError {
  const told = `the credential from ${source} (fingerprint ${secret.fingerprint})`
  const date = new Date(at).toISOString()
  const why =
    failure === undefined || failure.code === 'credential_expired'
      ? ''
      : `. ${failure.hint ?? failure.message}`
  return new CredentialError('credential_expired', `${told} ${WORDS[because](date)}${why}`)
}

const REMEDY = 'put a new one into the source'

const WORDS: Readonly<Record<End['because'], (date: string) => string>> = {
  expiresAt: (date) => `expired at ${date}: ${REMEDY}`,
  // A new credential alone would be refused as well.
  'lifetime.expiresAt': (date) =>
    `expired at ${date}: ${REMEDY} and move lifetime.expiresAt, which ends every credential`,
  'lifetime.maxAgeDays': (date) => `has been older than lifetime.maxAgeDays allows since ${date}: ${REMEDY}`,
  'lifetime.maxStaleMs': (date) =>
    `has not been used since ${date}, because its source has not given it for longer than lifetime.maxStaleMs allows`,
}

/** Tells of coming ends: for each end once at each of the days before it. */
export class ExpiryWarnings {
  readonly #lifetime: Lifetime
  readonly #told = new Map<string, number>()

  constructor(lifetime: Lifetime) {
    this.#lifetime = lifetime
  }

  /** The warnings that are due and were not given yet. */
  due(credential: Credential, now: number): CredentialExpiring[] {
    const told = tellable(credential)
    return endsOf(credential, this.#lifetime)
      .filter((end) => this.#isNews(end, told.fingerprint, now))
      .map(({ at, because, refuses }) => {
        const daysLeft = Math.floor((at - now) / DAY_MS)
        return { type: 'expiring', ...told, endsAt: new Date(at), daysLeft, because, refuses }
      })
  }

  /** Notes it as told as well. */
  #isNews(end: End, fingerprint: string, now: number): boolean {
    const isOver = end.refuses && now >= end.at
    const days = this.#daysBefore(end).filter((each) => now >= end.at - each * DAY_MS)
    const nearest = Math.min(...days)
    const name = `${fingerprint} ${end.at} ${end.because}`
    if (isOver || nearest >= (this.#told.get(name) ?? Number.POSITIVE_INFINITY)) return false
    this.#told.set(name, nearest)
    const [oldest = name] = this.#told.keys()
    if (this.#told.size > MOST_TOLD) this.#told.delete(oldest)
    return true
  }

  /** When the next one is due. */
  nextAt(credential: Credential, now: number): number {
    const moments = endsOf(credential, this.#lifetime).flatMap((end) =>
      this.#daysBefore(end).map((days) => end.at - days * DAY_MS),
    )
    return Math.min(...moments.filter((moment) => moment > now))
  }

  /** The moment of an end that refuses is no warning any more. Where a source fails, each failure is one. */
  #daysBefore({ refuses, because }: End): readonly number[] {
    if (because === 'lifetime.maxStaleMs') return []
    return refuses ? this.#lifetime.warnDays : [...this.#lifetime.warnDays, 0]
  }
}
