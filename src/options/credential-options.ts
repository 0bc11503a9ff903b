import { types } from 'node:util'
import * as z from 'zod/mini'
import type { Lifetime } from '../credentials/cache/lifetime.js'
import { isIsoTimestamp } from '../credentials/credential.js'
import { ROLES, type Role } from '../marketing/identity.js'
import { boundedArray } from '../validation/schemas/bounded-array.js'

/**
 * How long a credential is used, and when to warn before it expires.
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
   * The time from which calls fail with a `CredentialError`, code `credential_expired`, whatever credential the
   * provider returns: a `Date`, or a string like `2027-01-31` or `2027-01-31T12:00:00Z`. The provider may set an
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
 * The expected owner of the key. The account is read once for each credential, before its first call, even if the
 * scope does not allow that read: this option allows it. With any other credential, or one whose account cannot be
 * read, calls fail with a `CredentialError`, and nothing but that read is sent.
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

const days = () => z.number().check(z.gte(0, 'must be at least 0'), z.lte(3650, 'must be at most 3650'))

const DATE_MESSAGE = 'must be a day, or a time with a time zone, like "2027-01-31" or "2027-01-31T12:00:00Z"'

/** Creates the schema of `lifetime` for code, or for the configuration file, in which a date is a string. */
export function createLifetimeSchema<Moment extends z.ZodMiniType>(expiresAt: Moment) {
  return z
    .strictObject({
      refreshMs: z.optional(
        z
          .int()
          .check(z.gte(1000, 'must be at least 1000'), z.lte(86_400_000, 'must be at most 86400000 (a day)')),
      ),
      expiresAt: z.optional(expiresAt),
      warnDays: z.optional(boundedArray(days(), { most: 10, fault: 'must contain at most 10 numbers' })),
      maxStaleMs: z.optional(
        z
          .int()
          .check(
            z.gte(1000, 'must be at least 1000'),
            z.lte(2_592_000_000, 'must be at most 2592000000 (30 days)'),
          ),
      ),
      maxAgeDays: z.optional(
        z.number().check(z.gte(1, 'must be at least 1'), z.lte(3650, 'must be at most 3650')),
      ),
      whenTooOld: z.optional(z.enum(['warn', 'refuse'])),
    })
    .check(
      z.refine(({ whenTooOld, maxAgeDays }) => whenTooOld === undefined || maxAgeDays !== undefined, {
        path: ['whenTooOld'],
        error: 'needs `maxAgeDays` too: the maximum age in days',
      }),
    )
    .register(z.globalRegistry, { dependencies: { whenTooOld: ['maxAgeDays'] } })
}

export function createMomentTextSchema() {
  return z.string().check(z.refine(isIsoTimestamp, DATE_MESSAGE))
}

export function createMomentSchema() {
  const given = z.custom<Date | string>(
    (value) => isIsoTimestamp(value) || isValidDate(value),
    `${DATE_MESSAGE}, or a Date`,
  )
  // Converted to a number, because a Date could be modified after validation.
  return z.pipe(
    given,
    z.transform((moment) => new Date(moment)),
  )
}

/** A proxy of a Date, or an object that inherits from its prototype, is not a Date: reading it throws. */
function isValidDate(value: unknown): boolean {
  return types.isDate(value) && !Number.isNaN(Date.prototype.getTime.call(value))
}

/** Required if `expect` is given: an unset variable must not disable the check. */
export const createExpectSchema = () =>
  z
    .strictObject({
      accountId: z.exactOptional(
        z.string().check(z.regex(/^[0-9a-z]{8,64}$/i, 'must be the id of an account: letters and digits')),
      ),
      role: z.exactOptional(z.enum(ROLES)),
    })
    .check(
      z.refine((expected) => Object.keys(expected).length > 0, 'must name an accountId, a role, or both'),
    )
    .register(z.globalRegistry, { minProperties: 1 })

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
