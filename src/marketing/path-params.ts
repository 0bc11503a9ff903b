import { createHash } from 'node:crypto'
import type { Operation } from '../api/operation.js'
import { ArgumentError } from '../errors/error-classes.js'

/**
 * Checks one path parameter.
 *
 * @throws {ArgumentError} when it could change which operation the path names.
 */
export function parsePathParam(operation: Operation, name: string, value: unknown): string {
  const text = stringifyParam(value)
  if (text === undefined) throw createPathParamError(operation, name, 'must be a string or a number')
  const sent = canonicalizeParam(name, text)
  const fault = findTextFault(text) ?? findSegmentFault(sent)
  if (fault !== undefined) throw createPathParamError(operation, name, fault)
  return sent
}

function createPathParamError({ id }: Operation, name: string, fault: string): ArgumentError {
  return new ArgumentError(`${id}: ${name} ${fault}`, { operation: id, argument: name })
}

function stringifyParam(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined
}

function findTextFault(text: string): string | undefined {
  if (text === '') return 'must not be empty'
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\u0000-\u001f\u007f-\u009f]/.test(text)) return 'must not hold control characters'
  if (!text.isWellFormed()) return 'must be well-formed text'
  return undefined
}

function findSegmentFault(sent: string): string | undefined {
  return hasDotSegment(sent)
    ? 'must not be a dot segment, encoded or not: it would name another resource'
    : undefined
}

/**
 * Whether a reader that decodes the path again finds `.` or `..` between its slashes. What is encoded more often
 * than anyone means it counts as that too.
 */
function hasDotSegment(text: string): boolean {
  // Nearly no value has either: looking for them first is what a batch of thousands can afford.
  if (!text.includes('.') && !text.includes('%')) return false
  let decoded = text
  for (let round = 0; round < 8; round += 1) {
    if (/(?:^|[/\\])\.\.?(?:[/\\;]|$)/.test(decoded)) return true
    const again = decodeBytes(decoded)
    if (again === decoded) return false
    decoded = again
  }
  return true
}

/** Not `decodeURIComponent`: what is no UTF-8 must not keep the rest from being decoded. */
function decodeBytes(text: string): string {
  if (!text.includes('%')) return text
  return text.replace(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

/** An address in a rule means the same member as the hash that is sent for it. */
export function canonicalizeParam(name: string, value: string): string {
  return name === 'subscriber_hash' ? hashEmailAddress(value) : value
}

/** An e-mail address would stand in logs on the way; Mailchimp takes its MD5 just as well. */
export function hashEmailAddress(subscriber: string): string {
  if (!subscriber.includes('@')) return subscriber
  return createHash('md5').update(subscriber.toLowerCase()).digest('hex')
}
