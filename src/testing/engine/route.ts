import type { Operation } from '../../mailchimp/operation.js'
import { newerOperations, operations } from '../../mailchimp/operations.js'
import { type PathMatch, type PathMatcher, pathMatcher } from '../../mailchimp/path-matcher.js'
import { notFound, Problem } from '../problem.js'

const BASE = '/3.0'
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

let matcher: PathMatcher | undefined
const match: PathMatcher = (method, segments) => {
  matcher ??= pathMatcher([...Object.values(operations), ...newerOperations])
  return matcher(method, segments)
}

/** The operation that a request calls, if it is one. The path is with `/3.0` and not decoded. */
export function findRoute(method: string, path: string): PathMatch | undefined {
  const segments = segmentsBelowBase(path)
  return segments && match(method, segments)
}

/** @throws {Problem} that says why there is no operation at this path. */
export function explainMissing(method: string, path: string): never {
  const segments = segmentsBelowBase(path)
  if (segments !== undefined && METHODS.some((other) => match(other, segments) !== undefined)) {
    throw new Problem(405, 'Method Not Allowed', `${path} does not answer to ${method}.`)
  }
  throw notFound('There is nothing at this path.')
}

/** Operations of a newer specification are known by their route only. */
export function isDescribed({ id }: Operation): boolean {
  return operations[id] !== undefined
}

function segmentsBelowBase(path: string): readonly string[] | undefined {
  if (path === BASE || path === `${BASE}/`) return []
  if (!path.startsWith(`${BASE}/`)) return undefined
  return path
    .slice(BASE.length + 1)
    .split('/')
    .map(decode)
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
