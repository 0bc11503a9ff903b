import type { Limit } from '../limit/limit.js'
import { DEFAULT_MAX_PLACES, nameRule } from '../limit/limit-rules.js'
import { LocalLimit } from '../limit/local-limit.js'
import { createPartError } from '../validation/parts.js'

/**
 * Returns the value if it can be the option `limit`.
 *
 * @throws {ConfigError} if it cannot
 */
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
 * Returns the limit of a client. The default has at most as many places as there are connections, so that calls wait in
 * one queue instead of two.
 */
export function resolveLimit(limit: false | Limit | undefined, connections = DEFAULT_MAX_PLACES) {
  if (limit === false) return undefined
  return limit ?? new LocalLimit('default', Math.min(connections, DEFAULT_MAX_PLACES))
}
