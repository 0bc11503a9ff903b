import { IDENTITY_FIELDS } from './account.js'
import type { Call, Operation } from './operation.js'
import { newerOperations, operations } from './operations.js'
import { type PathMatch, pathMatcher } from './path-matcher.js'

/** The call that tells whose key a credential is. */
export function readIdentity(): Call {
  const operation = operationByRoute('GET', '/') as Operation
  return { operation, params: {}, query: { fields: IDENTITY_FIELDS.join(',') } }
}

/** The row of a method and a template, which is how the SDK names what it calls. */
export function operationByRoute(method: string, template: string): Operation | undefined {
  return routes().get(`${method} ${template}`)
}

/** What an `allow` can name, with the operations it selects: ids, `resource:access`, and `*:read`. */
export function selectors(): ReadonlyMap<string, readonly Operation[]> {
  return selectorMap()
}

/**
 * The operation that a concrete path calls. The segments are split and decoded already; `/` has none.
 * Nothing is found where a segment is empty, missing or left over.
 */
export function matchPath(method: string, segments: readonly string[]): PathMatch | undefined {
  return catalogueMatcher()(method, segments)
}

/** Most programs need one of these tables, many need none: each is made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

/** The selectors that select this operation. */
function namesOf({ id, resource, access }: Operation): string[] {
  return [id, `${resource}:${access}`, ...(access === 'read' ? ['*:read'] : [])]
}

function selectorsOf(rows: readonly Operation[]): Map<string, Operation[]> {
  const selected = new Map<string, Operation[]>()
  for (const row of rows) {
    for (const name of namesOf(row)) {
      const others = selected.get(name)
      if (others) others.push(row)
      else selected.set(name, [row])
    }
  }
  return selected
}

const rows = once(() => [...Object.values(operations), ...newerOperations])
const routes = once(() => new Map(rows().map((row) => [`${row.method} ${row.template}`, row])))
const catalogueMatcher = once(() => pathMatcher(rows()))
const selectorMap = once(() => selectorsOf(rows()))
