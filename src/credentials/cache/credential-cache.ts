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
  /** The timeout of the provider. */
  readonly timeoutMs: number
  /** Throws if calls could not use the credential, which is then refused. */
  readonly check?: ((credential: Credential) => void) | undefined
  readonly onEvent?: CredentialListener | undefined
  /** Records the secrets, together with those of other caches. */
  readonly knownSecrets?: KnownSecrets | undefined
  readonly clock?: Clock | undefined
}

/** A credential that calls can use without any check until `validUntil`. */
interface ActiveCredential {
  readonly credential: Credential
  readonly validFrom: number
  readonly validUntil: number
}

const DEFAULT_REFRESH_MS = 15 * 60_000

/**
 * Caches one client's credential. A call fetches it when first needed. Later calls refresh it in the background, or
 * wait for the refresh once it is stale. A rejection by Mailchimp causes one more fetch. There are no timers: without
 * calls, the provider is not called.
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
    // A new key often arrives a little late, and calls fail until it is fetched: retry soon.
    this.#confirmBackoff = new Backoff(clock, 0, 200)
    this.#singleFlight = new SingleFlight(provider, {
      timeoutMs,
      clock,
      onCredential: (credential) => {
        check?.(credential)
        this.#store(credential)
      },
      onFailure: (failure) => this.#emitFailure(failure),
    })
  }

  /** The secrets that providers returned recently. */
  get knownSecrets(): KnownSecrets {
    return this.#knownSecrets
  }

  /**
   * Returns the credential to use now. Concurrent callers share one call of the provider.
   *
   * @throws {CredentialError} if there is none, or it has expired
   */
  getCredential(listener?: CredentialListener): Promise<Credential> {
    return this.#events.deliverDuring(listener, () => this.#resolveCredential())
  }

  /** Returns the credential to use now if no refresh is due and no event is queued, which is true for most calls. */
  peek(): Credential | undefined {
    const active = this.#active
    if (active === undefined || !this.#events.isDrained) return undefined
    const now = this.#clock.now()
    return now >= active.validFrom && now < active.validUntil ? active.credential : undefined
  }

  /**
   * Returns another credential than this one, which Mailchimp rejected, or undefined. Concurrent rejections share one
   * call of the provider.
   */
  getReplacement({ secret }: Credential, listener?: CredentialListener): Promise<Credential | undefined> {
    return this.#events.deliverDuring(listener, async () => {
      if (this.#selectCredential().secret === secret) {
        await this.#confirm(secret)
        // Reject only now: during the refresh, calls would use the previous credential, which may be revoked already.
        this.#selector.reject(secret)
      }
      const other = this.#selectUsable()
      return other.secret === secret ? undefined : other
    })
  }

  /** Returns when a credential expires, in milliseconds since 1970; `Infinity` if never. */
  getExpiryTime(credential: Credential): number {
    return findEnforcedExpiry(credential, this.#lifetime)?.time ?? Number.POSITIVE_INFINITY
  }

  /**
   * Calls the provider now, even if no refresh is due.
   *
   * @throws {CredentialError} if it returns no valid credential; the current one stays in use
   */
  async rotate(): Promise<Rotation> {
    const before = this.#active?.credential.secret.fingerprint
    await this.#singleFlight.refresh()
    // Clear only now: if the provider hangs or fails, calls keep using the credential that Mailchimp accepts.
    this.#selector.clearRejections()
    const after = this.#selectUsable().secret.fingerprint
    return { ...(before !== undefined && { before }), after, changed: before !== after }
  }

  /** Aborts refreshes in flight; calls no longer wait for them. */
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

  /** Throws only if there is no credential to continue with. An earlier flight may have fetched one. */
  async #awaitRefresh(): Promise<void> {
    try {
      await this.#singleFlight.join()
    } catch (failure) {
      if (this.#cached === undefined) throw failure
    }
  }

  /** A provider that failed may hang as well: while the credential is valid, calls wait for it only once. */
  #shouldWait({ staleAfter }: CachedCredential, now: number): boolean {
    if (this.#singleFlight.failure === undefined) return now >= staleAfter
    return now >= this.getExpiryTime(this.#selectCredential())
  }

  /** Refreshes once for all calls that were rejected with this credential. If that changes nothing, backs off. */
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

  #store(result: Credential): void {
    const expiry = this.#findReachedExpiry(result)
    if (expiry !== undefined) throw createExpiredError(result, expiry)
    // A shared cache that has seen many secrets may have dropped this one, so it is deduplicated here too.
    const credential = this.#ownSecrets.dedupe(
      this.#knownSecrets.dedupe(stampCredential(this.#clock.now(), result)),
    )
    if (this.#cached?.latest.secret !== credential.secret) this.#confirmBackoff.reset()
    const { refreshMs = credential.refreshMs ?? DEFAULT_REFRESH_MS } = this.#lifetime
    this.#cached = createCachedCredential(credential, refreshMs, this.getExpiryTime(credential), this.#clock)
    this.#reportedExpired = undefined
    this.#emit({ type: 'refreshed', ...publicFacts(credential) })
    this.#selectCredential()
  }

  /** Returns the credential for calls, or throws if it has expired. */
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

  /** Masks versions and failure messages: they come from the source, and could contain another of its secrets. */
  #emit(event: CredentialEvent): void {
    const untrusted = Object.entries(event).filter(([name]) => name === 'version' || name === 'message')
    const masked = untrusted.map(([name, text]) => [name, this.#knownSecrets.mask(text)])
    this.#events.emit({ ...event, ...Object.fromEntries(masked) })
  }

  #emitFailure({ code, message, hint = message }: MailchimpError): void {
    const fingerprint = this.#active?.credential.secret.fingerprint
    const source = getSourceName(this.#provider)
    const inUse = fingerprint !== undefined && { fingerprint }
    this.#emit({ type: 'failed', source, code, message: hint, ...inUse })
  }
}

function stampCredential(now: number, { previous, ...credential }: Credential): Credential {
  return { ...credential, fetchedAt: now, previous: previous && stampCredential(now, previous) }
}
