import { CredentialError, type MailchimpError } from '../../errors/error-classes.js'
import type { Credential } from '../credential.js'
import { type CredentialExpiring, publicFacts } from '../event.js'
import type { Expiry } from '../expiry.js'

/** The operator's limits on how long credentials are used. */
export interface Lifetime {
  readonly refreshMs?: number | undefined
  /** In milliseconds since 1970. */
  readonly expiresAt?: number | undefined
  readonly warnDays: readonly number[]
  /** How long a credential may be used after its source last returned it. */
  readonly maxStaleMs?: number | undefined
  readonly maxAgeDays?: number | undefined
  readonly whenTooOld: 'warn' | 'refuse'
}

const DAY_MS = 86_400_000

/** How many expiries are remembered as warned. */
const MAX_WARNED = 100

/** Lists the expiries of a credential, the earliest first. */
export function listExpiries(
  { expiresAt, createdAt, fetchedAt }: Credential,
  lifetime: Lifetime,
): readonly Expiry[] {
  const { maxAgeDays, maxStaleMs, whenTooOld } = lifetime
  const tooOldAt = addDuration(createdAt, maxAgeDays && maxAgeDays * DAY_MS)
  const expiries: readonly PossibleExpiry[] = [
    { time: expiresAt, reason: 'expiresAt', enforced: true },
    { time: lifetime.expiresAt, reason: 'lifetime.expiresAt', enforced: true },
    { time: tooOldAt, reason: 'lifetime.maxAgeDays', enforced: whenTooOld === 'refuse' },
    { time: addDuration(fetchedAt, maxStaleMs), reason: 'lifetime.maxStaleMs', enforced: true },
  ]
  return expiries.filter((each): each is Expiry => each.time !== undefined).sort((a, b) => a.time - b.time)
}

type PossibleExpiry = Omit<Expiry, 'time'> & { readonly time: number | undefined }

function addDuration(start: number | undefined, ms: number | undefined): number | undefined {
  return start === undefined || ms === undefined ? undefined : start + ms
}

/** Returns the time from which a credential is refused, if it has one. */
export function findEnforcedExpiry(credential: Credential, lifetime: Lifetime): Expiry | undefined {
  return listExpiries(credential, lifetime).find(({ enforced }) => enforced)
}

/** Returns the enforced expiry of a credential if it has been reached. */
export function findReachedExpiry(
  credential: Credential,
  lifetime: Lifetime,
  now: number,
): Expiry | undefined {
  const expiry = findEnforcedExpiry(credential, lifetime)
  return expiry !== undefined && now >= expiry.time ? expiry : undefined
}

/** @param failure why the provider returned no newer credential, if it was called */
export function createExpiredError(
  { source, secret }: Credential,
  { time, reason }: Expiry,
  failure?: MailchimpError,
): CredentialError {
  const subject = `the credential from ${source} (fingerprint ${secret.fingerprint})`
  const date = new Date(time).toISOString()
  const cause =
    failure === undefined || failure.code === 'credential_expired'
      ? ''
      : `. ${failure.hint ?? failure.message}`
  return new CredentialError('credential_expired', `${subject} ${EXPIRY_PHRASES[reason](date)}${cause}`)
}

const REMEDY = 'put a new credential into the source'

const EXPIRY_PHRASES: Readonly<Record<Expiry['reason'], (date: string) => string>> = {
  expiresAt: (date) => `expired at ${date}: ${REMEDY}`,
  // A new credential alone would be refused too.
  'lifetime.expiresAt': (date) =>
    `expired at ${date}: ${REMEDY} and change lifetime.expiresAt, which applies to every credential`,
  'lifetime.maxAgeDays': (date) => `has been older than lifetime.maxAgeDays allows since ${date}: ${REMEDY}`,
  'lifetime.maxStaleMs': (date) =>
    `has been refused since ${date}, because its source has not returned it for longer than lifetime.maxStaleMs allows`,
}

/** Creates expiry warnings: one for each expiry and each of `warnDays`. */
export class ExpiryWarnings {
  readonly #lifetime: Lifetime
  readonly #warned = new Map<string, number>()

  constructor(lifetime: Lifetime) {
    this.#lifetime = lifetime
  }

  /** Returns the warnings that are due, each once. */
  collectDue(credential: Credential, now: number): CredentialExpiring[] {
    const facts = publicFacts(credential)
    return listExpiries(credential, this.#lifetime)
      .filter((end) => this.#claimWarning(end, facts.fingerprint, now))
      .map(({ time, reason, enforced }) => {
        const daysLeft = Math.floor((time - now) / DAY_MS)
        return {
          type: 'expiring',
          ...facts,
          endsAt: new Date(time),
          daysLeft,
          because: reason,
          refuses: enforced,
        }
      })
  }

  /** Returns whether a warning is due, and records it as given. */
  #claimWarning(expiry: Expiry, fingerprint: string, now: number): boolean {
    const isPast = expiry.enforced && now >= expiry.time
    const days = this.#getWarnDays(expiry).filter((each) => now >= expiry.time - each * DAY_MS)
    const nearest = Math.min(...days)
    const name = `${fingerprint} ${expiry.time} ${expiry.reason}`
    if (isPast || nearest >= (this.#warned.get(name) ?? Number.POSITIVE_INFINITY)) return false
    this.#warned.set(name, nearest)
    const [oldest = name] = this.#warned.keys()
    if (this.#warned.size > MAX_WARNED) this.#warned.delete(oldest)
    return true
  }

  /** Returns when the next warning is due. */
  getNextTime(credential: Credential, now: number): number {
    const times = listExpiries(credential, this.#lifetime).flatMap((end) =>
      this.#getWarnDays(end).map((days) => end.time - days * DAY_MS),
    )
    return Math.min(...times.filter((moment) => moment > now))
  }

  /**
   * An enforced expiry gets no warning on day 0, because it causes an error. `maxStaleMs` gets none, because each
   * failed refresh emits an event.
   */
  #getWarnDays({ enforced, reason }: Expiry): readonly number[] {
    if (reason === 'lifetime.maxStaleMs') return []
    return enforced ? this.#lifetime.warnDays : [...this.#lifetime.warnDays, 0]
  }
}
