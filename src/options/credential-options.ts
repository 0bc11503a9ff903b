import type { Lifetime } from '../credentials/cache/lifetime.js'
import type { Role } from '../marketing/identity.js'

/**
 * How long a credential is used, and when warnings precede its expiry.
 *
 * @example
 * ```ts
 * import { createClient } from 'mailchimp-hardened'
 *
 * const client = createClient({
 *   lifetime: { expiresAt: '2027-06-30', maxAgeDays: 90, whenTooOld: 'refuse' },
 * })
 * ```
 */
export interface LifetimeOptions {
  /**
   * The refresh interval in milliseconds. A call shortly before its end starts a refresh without waiting. If the
   * provider fails, the current credential stays in use until it expires, or for `maxStaleMs`.
   *
   * @default 900000 (15 minutes), or what the provider requests: `file()` 5000
   */
  readonly refreshMs?: number | undefined
  /**
   * The time from which calls fail with a `CredentialError`, code `credential_expired`, even if the provider returns
   * another credential: a `Date`, or a string like `2027-01-31` or `2027-01-31T12:00:00Z`. The provider may set an
   * earlier one.
   */
  readonly expiresAt?: Date | string | undefined
  /**
   * How many days before an expiry to warn: as a process warning, on the diagnostics channel
   * `mailchimp-hardened:credential.expiring` and in the span of a call.
   *
   * @default [14, 3, 1]
   */
  readonly warnDays?: readonly number[] | undefined
  /**
   * How many milliseconds a credential stays in use after its provider last returned it. After that, calls fail with
   * a `CredentialError`, code `credential_expired`, until the provider returns one again. So deleting the secret, or
   * blocking its store, ends the use of the credential.
   *
   * @default none: if the provider fails, the current credential stays in use until it expires
   */
  readonly maxStaleMs?: number | undefined
  /** The maximum age of a credential in days, if its source says when it was created. */
  readonly maxAgeDays?: number | undefined
  /**
   * What happens to a credential that is older than `maxAgeDays`.
   *
   * @default 'warn'
   */
  readonly whenTooOld?: 'warn' | 'refuse' | undefined
}

/**
 * The expected owner of the key. The client reads the account once for each credential, before its first call; this
 * option allows that read, even if the scope does not. If the account is another one or cannot be read, calls fail with
 * a `CredentialError`, and only that read is sent.
 *
 * @example
 * ```ts
 * import { createClient } from 'mailchimp-hardened'
 *
 * const client = createClient({ expect: { accountId: 'a1b2c3d4e5f60718293a4b5c6', role: 'manager' } })
 * ```
 */
export interface ExpectOptions {
  /** The account’s id: `(await client.whoAmI()).accountId`. */
  readonly accountId?: string
  /** The highest role that the user of the key may have: `viewer`, `author`, `manager`, `admin`, `owner`. */
  readonly role?: Role
}

/** Has no prototype, so that a polluted `Object.prototype` cannot add an option. */
const EMPTY_OPTIONS: LifetimeOptions = Object.freeze(Object.create(null))

export function resolveLifetime(options: LifetimeOptions = EMPTY_OPTIONS): Lifetime {
  const { refreshMs, expiresAt, warnDays = [14, 3, 1], maxStaleMs, maxAgeDays, whenTooOld = 'warn' } = options
  return {
    refreshMs,
    expiresAt: expiresAt === undefined ? undefined : new Date(expiresAt).getTime(),
    warnDays,
    maxStaleMs,
    maxAgeDays,
    whenTooOld,
  }
}
