import { createJsonBody } from '../api/json-body.js'
import type { Call, HttpMethod, Operation } from '../api/operation.js'
import { ArgumentError, MailchimpError } from '../errors/error-classes.js'
import { readProperties } from '../validation/plain-data.js'
import { matchPath } from './catalogue.js'
import { canCarryBody } from './operations.js'
import { createPathMatcher, type PathMatch } from './path-matcher.js'
import { parsePathParam } from './path-params.js'
import { PathError, splitPath } from './path-segments.js'
import { parseQuery } from './query-params.js'

/** The query and the body of a request. */
export interface RequestParts {
  /** Query parameters in snake_case, as in Mailchimp's documentation. */
  readonly query?: Readonly<Record<string, unknown>> | undefined
  /** The body, which is sent as JSON. */
  readonly body?: unknown
}

/**
 * Creates the call of a route: of the catalogue's operation if there is one, otherwise of the first matching route in
 * the scope, otherwise of an unknown operation.
 *
 * @throws {ArgumentError} if the method, path, query or body is invalid
 */
export function createRouteCall(
  method: string,
  path: string,
  parts: RequestParts,
  routes: readonly Operation[],
): Call {
  try {
    return readCall(method, path, parts, routes)
  } catch (error) {
    // Drops the error of a getter or a proxy: its message could contain anything.
    throw error instanceof MailchimpError
      ? error
      : new ArgumentError('request(): the arguments cannot be read; pass (method, path, { query, body })')
  }
}

const PART_NAMES = ['query', 'body'] as const

function readCall(method: string, path: string, parts: RequestParts, routes: readonly Operation[]): Call {
  const { query = {}, body } = readProperties(parts, PART_NAMES)
  if (Object.keys(parts).some((name) => !PART_NAMES.includes(name as keyof RequestParts))) {
    throw new ArgumentError('request(): the third argument may contain only query and body', {
      argument: 'parts',
    })
  }
  const { operation, params } = matchRoute(String(method).toUpperCase(), path, routes)
  if (body !== undefined && body !== null && !canCarryBody(operation)) {
    throw new ArgumentError(`${operation.id}: takes no body`, { operation: operation.id, argument: 'body' })
  }
  return {
    operation,
    params: Object.fromEntries(
      Object.entries(params).map(([name, value]) => [name, parsePathParam(operation, name, value)]),
    ),
    query: parseQuery(operation, query),
    body: body === undefined || body === null ? undefined : createJsonBody(body, operation.id),
  }
}

function matchRoute(method: string, path: string, routes: readonly Operation[]): PathMatch {
  if (!/^(?:GET|POST|PUT|PATCH|DELETE)$/.test(method)) {
    throw new ArgumentError('request(): method must be GET, POST, PUT, PATCH or DELETE', {
      argument: 'method',
    })
  }
  const segments = readPath(path)
  return (
    matchPath(method, segments) ??
    createPathMatcher(routes)(method, segments) ?? {
      operation: createUnknownOperation(method as HttpMethod),
      params: {},
    }
  )
}

function readPath(path: string): readonly string[] {
  try {
    return splitPath(path)
  } catch (error) {
    if (!(error instanceof PathError)) throw error
    throw new ArgumentError(`request(): path ${error.message}`, { argument: 'path' })
  }
}

/** Creates the operation of an unknown route. Omits the path, which could contain ids and addresses. */
function createUnknownOperation(method: HttpMethod): Operation {
  return {
    id: `${method} of an unknown route`,
    method,
    template: '/…',
    resource: '',
    access: undefined,
    pathParams: [],
    queryParams: [],
    body: false,
    idempotency: 'none',
  }
}
