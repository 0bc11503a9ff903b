import { types } from 'node:util'
import * as z from 'zod/mini'
import type { Lifetime } from '../credentials/cache/lifetime.js'
import { isIsoTimestamp } from '../credentials/credential.js'
import { ROLES, type Role } from '../marketing/identity.js'
import { boundedArray } from '../validation/bounded-array.js'

/**
 * How long a credential is used, and what is said before it ends.
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
   * Milliseconds after which the provider is asked again. A call shortly before starts that and does not wait; where
   * the provider fails, the credential at hand stays in use until its end, or for `maxStaleMs`.
   *
   * @default 900000 (15 minutes), or what the provider wants: `file()` 5000
   */
  readonly refreshMs?: number | undefined
  /**
   * From then on calls fail with a `CredentialError`, code `credential_expired`, whichever credential the provider
   * gives: a `Date`, or a text like `2027-01-31` or `2027-01-31T12:00:00Z`. A provider may tell an earlier end.
   */
  readonly expiresAt?: Date | string | undefined
  /**
   * So many days before an end it is told: as a warning of the process, on the diagnostics channel
   * `mailchimp-hardened:credential.expiring` and in the span of a call.
   *
   * @default [14, 3, 1]
   */
  readonly warnDays?: readonly number[] | undefined
  /**
   * For how many milliseconds a credential stays in use after its provider last gave it. After that calls fail with a
   * `CredentialError`, code `credential_expired`, until the provider gives one again: who takes the secret out of its
   * store, or the store out of reach, ends its use.
   *
   * @default none: where the provider fails, the credential at hand stays in use until its end
   */
  readonly maxStaleMs?: number | undefined
  /** How many days a credential may be old, where its source tells when it was made. */
  readonly maxAgeDays?: number | undefined
  /**
   * What happens to an older one; `maxAgeDays` says how old that is.
   *
   * @default 'warn'
   */
  readonly whenTooOld?: 'warn' | 'refuse' | undefined
}

/**
 * Whose key it has to be. The account is read once for each credential, before the first call with it, even where the
 * scope allows no such read: this option is what allows it. With any other credential, and with one of which this
 * cannot be read, calls fail with a `CredentialError`, and nothing but that read is sent.
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

const DATE_MESSAGE =
  'must be a day or a moment with its time zone, like "2027-01-31" or "2027-01-31T12:00:00Z"'

/** `lifetime` as code has it, or as the configuration file, where a date can only be a text. */
export function createLifetimeSchema<Moment extends z.ZodMiniType>(expiresAt: Moment) {
  return z
    .strictObject({
      refreshMs: z.optional(
        z
          .int()
          .check(z.gte(1000, 'must be at least 1000'), z.lte(86_400_000, 'must be at most 86400000 (a day)')),
      ),
      expiresAt: z.optional(expiresAt),
      warnDays: z.optional(boundedArray(days(), { most: 10, fault: 'must hold at most 10 numbers' })),
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
        error: 'needs `maxAgeDays` beside it: how many days are too many',
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
  // A date can be set to another one after it was checked.
  return z.pipe(
    given,
    z.transform((moment) => new Date(moment)),
  )
}

/** A proxy of a date and an heir of its prototype are none: to read them throws. */
function isValidDate(value: unknown): boolean {
  return types.isDate(value) && !Number.isNaN(Date.prototype.getTime.call(value))
}

/** What is expected has to be there: a variable that is not set must not switch the check off. */
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

/** None, and none from a prototype either. */
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
