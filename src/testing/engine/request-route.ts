import type { Operation } from '../../api/operation.js'
import { newerOperations, operations } from '../../marketing/all-operations.js'
import { createPathMatcher, type PathMatch, type PathMatcher } from '../../marketing/path-matcher.js'
import { createNotFound, Problem } from '../problem.js'

const BASE_PATH = '/3.0'
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

let matcher: PathMatcher | undefined
const matchRoute: PathMatcher = (method, segments) => {
  matcher ??= createPathMatcher([...Object.values(operations), ...newerOperations])
  return matcher(method, segments)
}

/** Finds the operation of a request. The path includes `/3.0` and is not decoded. */
export function findRoute(method: string, path: string): PathMatch | undefined {
  const segments = splitApiPath(path)
  return segments && matchRoute(method, segments)
}

/** Throws the problem of a path without an operation: 405 if it supports other methods, otherwise 404. */
export function throwMissingRoute(method: string, path: string): never {
  const segments = splitApiPath(path)
  if (segments !== undefined && METHODS.some((other) => matchRoute(other, segments) !== undefined)) {
    throw new Problem(405, 'Method Not Allowed', `${path} does not support ${method}.`)
  }
  throw createNotFound('There is nothing at this path.')
}

/** Returns false for operations of a newer specification, of which only the route is known. */
export function isDescribed({ id }: Operation): boolean {
  return operations[id] !== undefined
}

function splitApiPath(path: string): readonly string[] | undefined {
  if (path === BASE_PATH || path === `${BASE_PATH}/`) return []
  if (!path.startsWith(`${BASE_PATH}/`)) return undefined
  return path
    .slice(BASE_PATH.length + 1)
    .split('/')
    .map(decodePathSegment)
}

function decodePathSegment(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
