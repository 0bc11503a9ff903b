import { types } from 'node:util'
import * as z from 'zod/mini'
import { isIsoTimestamp } from '../../credentials/credential.js'
import { ROLES } from '../../marketing/identity.js'
import { boundedArray } from '../../validation/schemas/bounded-array.js'

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

export function createTimestampTextSchema() {
  return z.string().check(z.refine(isIsoTimestamp, DATE_MESSAGE))
}

export function createTimestampSchema() {
  const schema = z.custom<Date | string>(
    (value) => isIsoTimestamp(value) || isValidDate(value),
    `${DATE_MESSAGE}, or a Date`,
  )
  // Converted to a number, because a Date could be modified after validation.
  return z.pipe(
    schema,
    z.transform((timestamp) => new Date(timestamp)),
  )
}

/** Rejects proxies of a Date and objects that inherit from its prototype: reading them throws. */
function isValidDate(value: unknown): boolean {
  return types.isDate(value) && !Number.isNaN(Date.prototype.getTime.call(value))
}

/** Creates the schema of `expect`. An unset variable must not disable the check, so at least one key is required. */
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
