import type { Operation } from '../api/operation.js'
import { ArgumentError } from '../errors/error-classes.js'
import { hashAddress } from './subscriber-hash.js'

/**
 * Validates one path parameter, and returns it in the form that is sent.
 *
 * @throws {ArgumentError} if it could change which operation the path names
 */
export function parsePathParam(operation: Operation, name: string, value: unknown): string {
  const text = stringifyParam(value)
  if (text === undefined) throw createPathParamError(operation, name, 'must be a string or a number')
  const sent = canonicalizeParam(name, text)
  const fault = findTextFault(text) ?? findSegmentFault(sent) ?? findAddressFault(name, sent)
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
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the check is for control characters
  if (/[\u0000-\u001f\u007f-\u009f]/.test(text)) return 'must not contain control characters'
  if (!text.isWellFormed()) return 'must be well-formed text'
  return undefined
}

function findSegmentFault(sent: string): string | undefined {
  return hasDotSegment(sent)
    ? 'must not be a dot segment, encoded or not: it would name another resource'
    : undefined
}

/** An encoded address would be encoded again: Mailchimp would not find the member, and the URL would contain it. */
function findAddressFault(name: string, sent: string): string | undefined {
  return name === 'subscriber_hash' && /%(?:25)*40/.test(sent)
    ? 'must not be percent-encoded: pass the address as it is, or its hash'
    : undefined
}

/**
 * Returns true if decoding the text, possibly several times, yields a segment `.` or `..`.
 */
function hasDotSegment(text: string): boolean {
  // The fast path for nearly all values, which matters in batches of thousands.
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

/** Decodes each byte. Does not use `decodeURIComponent`, which rejects the whole text if a part is invalid UTF-8. */
function decodeBytes(text: string): string {
  if (!text.includes('%')) return text
  return text.replace(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

/** Converts a parameter to the form that is sent, so that an address in a rule matches the hash of a call. */
export function canonicalizeParam(name: string, value: string): string {
  return name === 'subscriber_hash' ? hashEmailAddress(value) : value
}

/** Replaces an e-mail address by its MD5, which Mailchimp accepts too: proxies and gateways log URLs. */
export function hashEmailAddress(subscriber: string): string {
  return subscriber.includes('@') ? hashAddress(subscriber) : subscriber
}
