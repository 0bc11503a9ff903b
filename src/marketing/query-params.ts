import type { Operation } from '../api/operation.js'
import { ArgumentError } from '../errors/error-classes.js'
import { createDictionary } from '../validation/null-prototype.js'
import { hasSdkMethod } from './operations.js'

/**
 * Converts query parameters to the strings that are sent. Omits null and undefined.
 *
 * @throws {ArgumentError} if the operation has no such parameter, or the value cannot be converted to a string
 */
export function parseQuery(
  operation: Operation,
  values: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> {
  const query = createDictionary<string>()
  for (const name of Object.keys(values)) {
    if (!acceptsQueryName(operation, name)) throw createUnknownNameError(operation, name)
    const value = values[name]
    if (value !== undefined && value !== null) query[name] = stringifyValue(operation, name, value)
  }
  return query
}

/**
 * Returns true if an operation has this query parameter. Rejects names that the server normalizes (` count`,
 * `count[]`): they would bypass a scope that checks `count`. If the parameters of an operation are unknown, the name
 * must have the form of Mailchimp's names, and must not be a credential.
 */
export function acceptsQueryName(operation: Operation, name: string): boolean {
  if (hasSdkMethod(operation)) return operation.queryParams.includes(name)
  return /^[a-z][a-z0-9_]*$/.test(name) && !CREDENTIAL_NAMES.includes(name)
}

/**
 * Names of a key in the query, which Mailchimp also accepts: it would use another key than the one that was checked.
 */
const CREDENTIAL_NAMES = ['apikey', 'api_key', 'access_token']

function createUnknownNameError(operation: Operation, name: string): ArgumentError {
  const { id, queryParams } = operation
  const allowed = hasSdkMethod(operation)
    ? queryParams.length === 0
      ? 'it takes no query parameters'
      : `it takes only ${queryParams.join(', ')}`
    : 'a name is lower-case letters, digits and _, like "count", and no credential'
  return new ArgumentError(
    `${id}: ${formatQueryName(name)} is not a query parameter of this operation: ${allowed}`,
    {
      operation: id,
      argument: 'query',
    },
  )
}

/** Returns a name for a message only if it is a plain word, because a key could be pasted in place of a name. */
function formatQueryName(name: string): string {
  return /^[a-z][a-z_]{0,39}$/.test(name) ? name : 'a name'
}

function stringifyValue(operation: Operation, name: string, value: unknown): string {
  const text = Array.isArray(value) ? stringifyList(value) : stringifyScalar(value)
  if (text !== undefined) return text
  throw new ArgumentError(
    `${operation.id}: ${formatQueryName(name)} must be a string, a number, a boolean, a date, or a list of these`,
    { operation: operation.id, argument: formatQueryName(name) },
  )
}

function stringifyList(values: readonly unknown[]): string | undefined {
  // Not the array's `map`: in a subclass, its result could change after the decision.
  const texts = Array.from(values, (value) =>
    value === undefined || value === null ? '' : stringifyScalar(value),
  )
  return texts.includes(undefined) ? undefined : texts.join(',')
}

function stringifyScalar(value: unknown): string | undefined {
  if (typeof value === 'string') return value.isWellFormed() ? value : undefined
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint')
    return String(value)
  return value instanceof Date ? stringifyDate(value) : undefined
}

/** Uses the built-in methods, because this date could override `toISOString`. */
function stringifyDate(date: Date): string | undefined {
  const time = Date.prototype.getTime.call(date)
  return Number.isNaN(time) ? undefined : Date.prototype.toISOString.call(date)
}
