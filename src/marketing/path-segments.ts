/** The error of an invalid path. The message contains the reason. */
export class PathError extends Error {}

/**
 * Splits a path and decodes its segments. Rejects every path that another parser could split differently.
 *
 * @throws {PathError} with the reason, but no part of the path
 */
export function splitPath(path: unknown): string[] {
  if (typeof path !== 'string') throw new PathError('must be a string')
  if (!/^[\x21-\x7e]*$/.test(path)) throw new PathError('must be printable ASCII: percent-encode the rest')
  if (/[\\;?#]|:\/\/|%(?:2f|5c|25|3b)/i.test(path)) {
    throw new PathError('must not contain a query, fragment, host, backslash or semicolon, encoded or not')
  }
  const segments = path.replace(/^\//, '').split('/')
  if (segments.length === 1 && segments[0] === '') return []
  return segments.map(decodeSegment)
}

function decodeSegment(segment: string): string {
  if (segment === '') throw new PathError('must not contain an empty segment')
  const decoded = segment.includes('%') ? percentDecode(segment) : segment
  if (/^\.\.?$/.test(decoded)) throw new PathError('must not contain a dot segment')
  return decoded
}

function percentDecode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    throw new PathError('must be percent-encoded correctly')
  }
}
