import { IDENTITY_FIELDS } from './identity.js'
import type { Call, Operation } from '../api/operation.js'
import { newerOperations, operations } from './operations.js'
import { createPathMatcher, type PathMatch } from './path-matcher.js'

/** The call that tells whose key a credential is. */
export function createIdentityCall(): Call {
  const operation = findOperationByRoute('GET', '/') as Operation
  return { operation, params: {}, query: { fields: IDENTITY_FIELDS.join(',') } }
}

/** The row of a method and a template, which is how the SDK names what it calls. */
export function findOperationByRoute(method: string, template: string): Operation | undefined {
  return getRoutes().get(`${method} ${template}`)
}

/** What an `allow` can name, with the operations it selects: ids, `resource:access`, and `*:read`. */
export function getSelectors(): ReadonlyMap<string, readonly Operation[]> {
  return getSelectorMap()
}

/**
 * The operation that a concrete path calls. The segments are split and decoded already; `/` has none.
 * Nothing is found where a segment is empty, missing or left over.
 */
export function matchPath(method: string, segments: readonly string[]): PathMatch | undefined {
  return getCatalogueMatcher()(method, segments)
}

/** Most programs need one of these tables, many need none: each is made when it is first asked for. */
function memoize<T>(make: () => T): () => T {
  let value: T | undefined
  return () => (value ??= make())
}

/** The selectors that select this operation. */
function listSelectorNames({ id, resource, access }: Operation): string[] {
  return [id, `${resource}:${access}`, ...(access === 'read' ? ['*:read'] : [])]
}

function groupBySelector(rows: readonly Operation[]): Map<string, Operation[]> {
  const selected = new Map<string, Operation[]>()
  for (const row of rows) {
    for (const name of listSelectorNames(row)) {
      const others = selected.get(name)
      if (others) others.push(row)
      else selected.set(name, [row])
    }
  }
  return selected
}

const getRows = memoize(() => [...Object.values(operations), ...newerOperations])
const getRoutes = memoize(() => new Map(getRows().map((row) => [`${row.method} ${row.template}`, row])))
const getCatalogueMatcher = memoize(() => createPathMatcher(getRows()))
const getSelectorMap = memoize(() => groupBySelector(getRows()))
