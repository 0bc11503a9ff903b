import * as z from 'zod/mini'
import type { Limit } from '../limit/limit.js'
import { DEFAULT_MAX_PLACES, nameRule } from '../limit/limit-rules.js'
import { localLimit } from '../limit/local-limit.js'

export const createLimitSchema = () =>
  z.custom<false | Limit>(isLimitOption, 'must be false, or a limit, like localLimit({ max: 8 })')

/** The configuration file is data: it holds the options of a `localLimit`. */
export const createLimitConfigSchema = () =>
  z.union(
    [
      z.literal(false),
      z.strictObject({
        max: z.optional(
          z.int().check(z.gte(1, 'must be at least 1'), z.lte(10, 'must be at most 10, the limit of a user')),
        ),
      }),
    ],
    'must be false, or an object like { "max": 8 }',
  )

function isLimitOption(value: unknown): boolean {
  if (value === false) return true
  const { name, tryAcquire, acquire } = Object(value) as Partial<Limit>
  return nameRule.isValid(name) && typeof tryAcquire === 'function' && typeof acquire === 'function'
}

/**
 * Returns the limit of a client: its own, if none is given. That has no more places than there are connections, so that
 * calls wait in one line.
 */
export function resolveLimit(limit: false | Limit | undefined, connections = DEFAULT_MAX_PLACES) {
  if (limit === false) return undefined
  return limit ?? localLimit({ max: Math.min(connections, DEFAULT_MAX_PLACES), name: 'default' })
}
