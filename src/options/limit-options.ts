import type { Limit } from '../limit/limit.js'
import { DEFAULT_MAX_PLACES, nameRule } from '../limit/limit-rules.js'
import { LocalLimit } from '../limit/local-limit.js'
import { createPartError } from '../validation/parts.js'

/** @throws {ConfigError} if it is no limit */
export function validateLimitOption(value: unknown): unknown {
  if (!isLimitOption(value)) throw createPartError('must be false, or a limit, like localLimit({ max: 8 })')
  return value
}

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
  return limit ?? new LocalLimit('default', Math.min(connections, DEFAULT_MAX_PLACES))
}
