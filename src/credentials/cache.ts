import type { MailchimpError } from '../errors.js'
import { sourceOf } from './ask.js'
import { Asking } from './asking.js'
import { Backoff } from './backoff.js'
import { Choice } from './choice.js'
import { type Clock, systemClock } from './clock.js'
import type { Credential } from './credential.js'
import type { End } from './end.js'
import { type CredentialEvent, type CredentialListener, tellable } from './event.js'
import { type Held, heldFrom } from './held.js'
import { KnownSecrets } from './known-secrets.js'
import { ExpiryWarnings, endReachedBy, expiredError, hardEndOf, type Lifetime } from './lifetime.js'
import type { Provider } from './provider.js'
import type { Rotation } from './rotation.js'
import type { Secret } from './secret.js'
import { Telling } from './telling.js'

export interface CacheOptions {
  readonly lifetime: Lifetime
  /** Milliseconds that the provider may take. */
  readonly timeoutMs: number
  /** Throws where calls could not use what the provider gave: it is refused then. */
  readonly check?: ((given: Credential) => void) | undefined
  /** Told of everything that happens. */
  readonly onEvent?: CredentialListener | undefined
  /** Where its secrets are noted, beside those of other caches. */
  readonly known?: KnownSecrets | undefined
  readonly clock?: Clock | undefined
}

/** What calls use of it, as long as there is nothing to look at. */
interface InUse {
  readonly credential: Credential
  readonly from: number
  readonly until: number
}

const REFRESH_MS = 15 * 60_000

/**
 * One client's credential: asked for when a call needs it, kept, refreshed early by a call that does not wait and
 * late by calls that do, and asked for once more when Mailchimp rejects it. It has no timers: where no call is made,
 * no provider is asked.
 */
export class CredentialCache {
  readonly #provider: Provider
  readonly #lifetime: Lifetime
  readonly #clock: Clock
  readonly #asking: Asking
  readonly #choice: Choice
  readonly #warnings: ExpiryWarnings
  readonly #telling: Telling
  readonly #known: KnownSecrets
  readonly #own = new KnownSecrets()
  readonly #confirmAgain: Backoff
  #confirming: { readonly rejected: Secret; readonly done: Promise<void> } | undefined
  #held: Held | undefined
  #inUse: InUse | undefined
  #expired: Secret | undefined

  constructor(provider: Provider, options: CacheOptions) {
    const { lifetime, timeoutMs, check, onEvent, known = new KnownSecrets(), clock = systemClock } = options
    this.#provider = provider
    this.#lifetime = lifetime
    this.#clock = clock
    this.#choice = new Choice(clock, lifetime)
    this.#warnings = new ExpiryWarnings(lifetime)
    this.#telling = new Telling(onEvent)
    this.#known = known
    // A new key is often just late: each moment until it is asked for costs calls.
    this.#confirmAgain = new Backoff(clock, 0, 200)
    this.#asking = new Asking(provider, {
      timeoutMs,
      clock,
      adopt: (given) => {
        check?.(given)
        this.#adopt(given)
      },
      onFailure: (failure) => this.#tellFailure(failure),
    })
  }

  /** The secrets that were given lately. */
  get known(): KnownSecrets {
    return this.#known
  }

  /**
   * The credential to use now; any number of callers cause one call of the provider.
   *
   * @throws {CredentialError} when there is none, or it is past its end.
   */
  current(listener?: CredentialListener): Promise<Credential> {
    return this.#telling.during(listener, () => this.#look())
  }

  /** The credential to use now, if nothing is due and no event waits to be delivered; most calls need no more. */
  peek(): Credential | undefined {
    const inUse = this.#inUse
    if (inUse === undefined || !this.#telling.isQuiet) return undefined
    const now = this.#clock.now()
    return now >= inUse.from && now < inUse.until ? inUse.credential : undefined
  }

  /**
   * Another credential than this one, which Mailchimp has rejected; nothing where there is none. The provider is
   * asked once, however many calls it was rejected for.
   */
  replacementFor({ secret }: Credential, listener?: CredentialListener): Promise<Credential | undefined> {
    return this.#telling.during(listener, async () => {
      if (this.#choose().secret === secret) {
        await this.#confirm(secret)
        // Not earlier: while the provider is asked, calls would try the one before it, which may long be revoked.
        this.#choice.reject(secret)
      }
      const other = this.#usable()
      return other.secret === secret ? undefined : other
    })
  }

  /** When a credential ends, in milliseconds since 1970; `Infinity` if it does not. */
  endOf(credential: Credential): number {
    return hardEndOf(credential, this.#lifetime)?.at ?? Number.POSITIVE_INFINITY
  }

  /**
   * Asks the provider now, whatever it gave before.
   *
   * @throws {CredentialError} when it gives nothing usable; what was in use stays so.
   */
  async rotate(): Promise<Rotation> {
    const before = this.#inUse?.credential.secret.fingerprint
    await this.#asking.anew()
    // Not earlier: where the provider hangs or fails, calls go on with what Mailchimp takes.
    this.#choice.forgetRejections()
    const after = this.#usable().secret.fingerprint
    return { ...(before !== undefined && { before }), after, changed: before !== after }
  }

  /** Ends the asks that are under way: no call waits for them any more. */
  giveUp(): void {
    this.#asking.giveUp()
  }

  async #look(): Promise<Credential> {
    const held = this.#held
    const now = this.#clock.now()
    if (held === undefined || this.#mustWait(held, now)) await this.#wait()
    else if (now >= held.earlyAt || now < held.takenAt) void this.#asking.join().catch(() => {})
    return this.#usable()
  }

  /** A failure is one of the call only where there is nothing to go on with; an earlier ask may have brought it. */
  async #wait(): Promise<void> {
    try {
      await this.#asking.join()
    } catch (failure) {
      if (this.#held === undefined) throw failure
    }
  }

  /** A provider that has failed may hang as well: while the credential is good, calls wait for it once. */
  #mustWait({ lateAt }: Held, now: number): boolean {
    return now >= (this.#asking.failure === undefined ? lateAt : this.endOf(this.#choose()))
  }

  /** One flight for all calls that this credential was rejected for; after a vain one, none for a while. */
  #confirm(rejected: Secret): Promise<void> {
    if (this.#confirming?.rejected === rejected) return this.#confirming.done
    if (!this.#confirmAgain.isOver) return Promise.resolve()
    const before = this.#held?.given.secret
    const landed = () => {
      if (this.#held?.given.secret === before) this.#confirmAgain.failed()
      if (this.#confirming?.done === done) this.#confirming = undefined
    }
    const done: Promise<void> = this.#asking.anew().then(landed, landed)
    this.#confirming = { rejected, done }
    return done
  }

  #adopt(answer: Credential): void {
    const end = this.#endReachedBy(answer)
    if (end !== undefined) throw expiredError(answer, end)
    // Other caches may have been given so many since that an own one is not known there any more.
    const given = this.#own.dedupe(this.#known.dedupe(givenAt(this.#clock.now(), answer)))
    if (this.#held?.given.secret !== given.secret) this.#confirmAgain.succeeded()
    const { refreshMs = given.refreshMs ?? REFRESH_MS } = this.#lifetime
    this.#held = heldFrom(given, refreshMs, this.endOf(given), this.#clock)
    this.#expired = undefined
    this.#tell({ type: 'refreshed', ...tellable(given) })
    this.#choose()
  }

  /** What calls use now. */
  #usable(): Credential {
    const credential = this.#choose()
    const end = this.#endReachedBy(credential)
    if (end === undefined) return credential
    if (this.#expired !== credential.secret) {
      this.#expired = credential.secret
      const { at, because } = end
      this.#tell({ type: 'expired', ...tellable(credential), endsAt: new Date(at), because })
    }
    throw expiredError(credential, end, this.#asking.failure)
  }

  #choose(): Credential {
    const { given, earlyAt, takenAt } = this.#held as Held
    const now = this.#clock.now()
    const credential = this.#choice.of(given)
    const before = this.#inUse?.credential.secret
    const until = Math.min(
      earlyAt,
      this.#choice.standsUntil(credential, given),
      this.#warnings.nextAt(credential, now),
    )
    this.#inUse = { credential, from: takenAt, until }
    this.#tellChosen(credential, before)
    return credential
  }

  #tellChosen(credential: Credential, before: Secret | undefined): void {
    if (before !== undefined && before !== credential.secret) {
      this.#tell({ type: 'replaced', ...tellable(credential), before: before.fingerprint })
    }
    for (const warning of this.#warnings.due(credential, this.#clock.now())) this.#tell(warning)
  }

  #endReachedBy(credential: Credential): End | undefined {
    return endReachedBy(credential, this.#lifetime, this.#clock.now())
  }

  /** What a source calls its versions, or says of a failure, is its own: it could be another of its secrets. */
  #tell(event: CredentialEvent): void {
    const foreign = Object.entries(event).filter(([name]) => name === 'version' || name === 'message')
    const masked = foreign.map(([name, text]) => [name, this.#known.maskIn(text)])
    this.#telling.tell({ ...event, ...Object.fromEntries(masked) })
  }

  #tellFailure({ code, message, hint = message }: MailchimpError): void {
    const fingerprint = this.#inUse?.credential.secret.fingerprint
    const source = sourceOf(this.#provider)
    const kept = fingerprint !== undefined && { fingerprint }
    this.#tell({ type: 'failed', source, code, message: hint, ...kept })
  }
}

function givenAt(now: number, { previous, ...credential }: Credential): Credential {
  return { ...credential, givenAt: now, previous: previous && givenAt(now, previous) }
}
