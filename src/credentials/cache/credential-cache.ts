import { type Clock, systemClock } from '../../clock.js'
import type { MailchimpError } from '../../errors/error-classes.js'
import type { Secret } from '../../secrets/secret.js'
import type { Credential } from '../credential.js'
import { type CredentialEvent, type CredentialListener, publicFacts } from '../event.js'
import type { Expiry } from '../expiry.js'
import type { Provider } from '../provider.js'
import type { Rotation } from '../rotation.js'
import { Backoff } from './backoff.js'
import { type CachedCredential, createCachedCredential } from './cached-credential.js'
import { getSourceName } from './credential-fetch.js'
import { CredentialSelector } from './credential-selector.js'
import { EventBuffer } from './event-buffer.js'
import { KnownSecrets } from './known-secrets.js'
import {
  createExpiredError,
  ExpiryWarnings,
  findEnforcedExpiry,
  findReachedExpiry,
  type Lifetime,
} from './lifetime.js'
import { SingleFlight } from './single-flight.js'

export interface CacheOptions {
  readonly lifetime: Lifetime
  /** Milliseconds that the provider may take. */
  readonly timeoutMs: number
  /** Throws where calls could not use what the provider gave: it is refused then. */
  readonly check?: ((given: Credential) => void) | undefined
  /** Told of everything that happens. */
  readonly onEvent?: CredentialListener | undefined
  /** Where its secrets are noted, beside those of other caches. */
  readonly knownSecrets?: KnownSecrets | undefined
  readonly clock?: Clock | undefined
}

/** What calls use of it, as long as there is nothing to look at. */
interface ActiveCredential {
  readonly credential: Credential
  readonly validFrom: number
  readonly validUntil: number
}

const DEFAULT_REFRESH_MS = 15 * 60_000

/**
 * One client's credential: asked for when a call needs it, kept, refreshed early by a call that does not wait and
 * late by calls that do, and asked for once more when Mailchimp rejects it. It has no timers: where no call is made,
 * no provider is asked.
 */
export class CredentialCache {
  readonly #provider: Provider
  readonly #lifetime: Lifetime
  readonly #clock: Clock
  readonly #singleFlight: SingleFlight
  readonly #selector: CredentialSelector
  readonly #warnings: ExpiryWarnings
  readonly #events: EventBuffer
  readonly #knownSecrets: KnownSecrets
  readonly #ownSecrets = new KnownSecrets()
  readonly #confirmBackoff: Backoff
  #confirmation: { readonly rejected: Secret; readonly done: Promise<void> } | undefined
  #cached: CachedCredential | undefined
  #active: ActiveCredential | undefined
  #reportedExpired: Secret | undefined

  constructor(provider: Provider, options: CacheOptions) {
    const { lifetime, timeoutMs, check, onEvent, clock = systemClock } = options
    this.#provider = provider
    this.#lifetime = lifetime
    this.#clock = clock
    this.#selector = new CredentialSelector(clock, lifetime)
    this.#warnings = new ExpiryWarnings(lifetime)
    this.#events = new EventBuffer(onEvent)
    this.#knownSecrets = options.knownSecrets ?? new KnownSecrets()
    // A new key is often just late: each moment until it is asked for costs calls.
    this.#confirmBackoff = new Backoff(clock, 0, 200)
    this.#singleFlight = new SingleFlight(provider, {
      timeoutMs,
      clock,
      onCredential: (given) => {
        check?.(given)
        this.#store(given)
      },
      onFailure: (failure) => this.#emitFailure(failure),
    })
  }

  /** The secrets that were given lately. */
  get knownSecrets(): KnownSecrets {
    return this.#knownSecrets
  }

  /**
   * The credential to use now; any number of callers cause one call of the provider.
   *
   * @throws {CredentialError} when there is none, or it is past its end.
   */
  getCredential(listener?: CredentialListener): Promise<Credential> {
    return this.#events.deliverDuring(listener, () => this.#resolveCredential())
  }

  /** The credential to use now, if nothing is due and no event waits to be delivered; most calls need no more. */
  peek(): Credential | undefined {
    const active = this.#active
    if (active === undefined || !this.#events.isDrained) return undefined
    const now = this.#clock.now()
    return now >= active.validFrom && now < active.validUntil ? active.credential : undefined
  }

  /**
   * Another credential than this one, which Mailchimp has rejected; nothing where there is none. The provider is
   * asked once, however many calls it was rejected for.
   */
  getReplacement({ secret }: Credential, listener?: CredentialListener): Promise<Credential | undefined> {
    return this.#events.deliverDuring(listener, async () => {
      if (this.#selectCredential().secret === secret) {
        await this.#confirm(secret)
        // Not earlier: while the provider is asked, calls would try the one before it, which may long be revoked.
        this.#selector.reject(secret)
      }
      const other = this.#selectUsable()
      return other.secret === secret ? undefined : other
    })
  }

  /** When a credential ends, in milliseconds since 1970; `Infinity` if it does not. */
  getExpiryTime(credential: Credential): number {
    return findEnforcedExpiry(credential, this.#lifetime)?.time ?? Number.POSITIVE_INFINITY
  }

  /**
   * Asks the provider now, whatever it gave before.
   *
   * @throws {CredentialError} when it gives nothing usable; what was in use stays so.
   */
  async rotate(): Promise<Rotation> {
    const before = this.#active?.credential.secret.fingerprint
    await this.#singleFlight.refresh()
    // Not earlier: where the provider hangs or fails, calls go on with what Mailchimp takes.
    this.#selector.clearRejections()
    const after = this.#selectUsable().secret.fingerprint
    return { ...(before !== undefined && { before }), after, changed: before !== after }
  }

  /** Ends the asks that are under way: no call waits for them any more. */
  abortRefresh(): void {
    this.#singleFlight.abortAll()
  }

  async #resolveCredential(): Promise<Credential> {
    const cached = this.#cached
    const now = this.#clock.now()
    if (cached === undefined || this.#shouldWait(cached, now)) await this.#awaitRefresh()
    else if (now >= cached.refreshAfter || now < cached.fetchedAt)
      void this.#singleFlight.join().catch(() => {})
    return this.#selectUsable()
  }

  /** A failure is one of the call only where there is nothing to go on with; an earlier ask may have brought it. */
  async #awaitRefresh(): Promise<void> {
    try {
      await this.#singleFlight.join()
    } catch (failure) {
      if (this.#cached === undefined) throw failure
    }
  }

  /** A provider that has failed may hang as well: while the credential is good, calls wait for it once. */
  #shouldWait({ staleAfter }: CachedCredential, now: number): boolean {
    if (this.#singleFlight.failure === undefined) return now >= staleAfter
    return now >= this.getExpiryTime(this.#selectCredential())
  }

  /** One flight for all calls that this credential was rejected for; after a vain one, none for a while. */
  #confirm(rejected: Secret): Promise<void> {
    if (this.#confirmation?.rejected === rejected) return this.#confirmation.done
    if (!this.#confirmBackoff.hasElapsed) return Promise.resolve()
    const before = this.#cached?.latest.secret
    const onSettled = () => {
      if (this.#cached?.latest.secret === before) this.#confirmBackoff.recordFailure()
      if (this.#confirmation?.done === done) this.#confirmation = undefined
    }
    const done: Promise<void> = this.#singleFlight.refresh().then(onSettled, onSettled)
    this.#confirmation = { rejected, done }
    return done
  }

  #store(answer: Credential): void {
    const expiry = this.#findReachedExpiry(answer)
    if (expiry !== undefined) throw createExpiredError(answer, expiry)
    // Other caches may have been given so many since that an own one is not known there any more.
    const given = this.#ownSecrets.dedupe(
      this.#knownSecrets.dedupe(stampCredential(this.#clock.now(), answer)),
    )
    if (this.#cached?.latest.secret !== given.secret) this.#confirmBackoff.reset()
    const { refreshMs = given.refreshMs ?? DEFAULT_REFRESH_MS } = this.#lifetime
    this.#cached = createCachedCredential(given, refreshMs, this.getExpiryTime(given), this.#clock)
    this.#reportedExpired = undefined
    this.#emit({ type: 'refreshed', ...publicFacts(given) })
    this.#selectCredential()
  }

  /** What calls use now. */
  #selectUsable(): Credential {
    const credential = this.#selectCredential()
    const expiry = this.#findReachedExpiry(credential)
    if (expiry === undefined) return credential
    if (this.#reportedExpired !== credential.secret) {
      this.#reportedExpired = credential.secret
      const { time, reason } = expiry
      this.#emit({ type: 'expired', ...publicFacts(credential), endsAt: new Date(time), because: reason })
    }
    throw createExpiredError(credential, expiry, this.#singleFlight.failure)
  }

  #selectCredential(): Credential {
    const { latest, refreshAfter, fetchedAt } = this.#cached as CachedCredential
    const now = this.#clock.now()
    const credential = this.#selector.select(latest)
    const before = this.#active?.credential.secret
    const validUntil = Math.min(
      refreshAfter,
      this.#selector.getReselectTime(credential, latest),
      this.#warnings.getNextTime(credential, now),
    )
    this.#active = { credential, validFrom: fetchedAt, validUntil }
    this.#emitSelection(credential, before)
    return credential
  }

  #emitSelection(credential: Credential, before: Secret | undefined): void {
    if (before !== undefined && before !== credential.secret) {
      this.#emit({ type: 'replaced', ...publicFacts(credential), before: before.fingerprint })
    }
    for (const warning of this.#warnings.collectDue(credential, this.#clock.now())) this.#emit(warning)
  }

  #findReachedExpiry(credential: Credential): Expiry | undefined {
    return findReachedExpiry(credential, this.#lifetime, this.#clock.now())
  }

  /** What a source calls its versions, or says of a failure, is its own: it could be another of its secrets. */
  #emit(event: CredentialEvent): void {
    const foreign = Object.entries(event).filter(([name]) => name === 'version' || name === 'message')
    const masked = foreign.map(([name, text]) => [name, this.#knownSecrets.mask(text)])
    this.#events.emit({ ...event, ...Object.fromEntries(masked) })
  }

  #emitFailure({ code, message, hint = message }: MailchimpError): void {
    const fingerprint = this.#active?.credential.secret.fingerprint
    const source = getSourceName(this.#provider)
    const kept = fingerprint !== undefined && { fingerprint }
    this.#emit({ type: 'failed', source, code, message: hint, ...kept })
  }
}

function stampCredential(now: number, { previous, ...credential }: Credential): Credential {
  return { ...credential, fetchedAt: now, previous: previous && stampCredential(now, previous) }
}
