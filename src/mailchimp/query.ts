import { ArgumentError } from '../errors.js'
import type { Operation } from './operation.js'

/**
 * Query parameters as they go on the wire; what is null or undefined is left out.
 *
 * @throws {ArgumentError} for a value that has no text of its own.
 */
export function queryOf(
  operation: Operation,
  values: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> {
  const query: Record<string, string> = {}
  for (const name of Object.keys(values)) {
    const value = values[name]
    if (value !== undefined && value !== null) query[name] = valueText(operation, name, value)
  }
  return query
}

function valueText(operation: Operation, name: string, value: unknown): string {
  const text = Array.isArray(value) ? listText(value) : scalarText(value)
  if (text !== undefined) return text
  throw new ArgumentError(
    `${operation.id}: ${name} must be a string, a number, a boolean, a date, or a list of these`,
    {
      operation: operation.id,
      argument: name,
    },
  )
}

function listText(values: readonly unknown[]): string | undefined {
  // Not the list's own `map`: what a subclass gives could change after it was decided on.
  const texts = Array.from(values, (value) =>
    value === undefined || value === null ? '' : scalarText(value),
  )
  return texts.includes(undefined) ? undefined : texts.join(',')
}

function scalarText(value: unknown): string | undefined {
  if (typeof value === 'string') return value.isWellFormed() ? value : undefined
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint')
    return String(value)
  return value instanceof Date ? momentText(value) : undefined
}

/** As every Date does it, whatever this one has made of `toISOString`. */
function momentText(date: Date): string | undefined {
  const time = Date.prototype.getTime.call(date)
  return Number.isNaN(time) ? undefined : Date.prototype.toISOString.call(date)
}

/** `?count=10&fields=a%2Cb`, or nothing. */
export function queryText(query: Readonly<Record<string, string>>): string {
  let text = ''
  // Own names only, as the scope has read them: a prototype must not add to what is sent.
  for (const name of Object.keys(query))
    text += `${text === '' ? '?' : '&'}${encoded(name)}=${encoded(query[name] as string)}`
  return text
}

/** RFC 3986 reserves these five, which encodeURIComponent leaves as they are. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
