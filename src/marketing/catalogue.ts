import { type Catalogue, groupBySelector } from '../api/catalogue.js'
import type { HttpMethod, Operation } from '../api/operation.js'
import { hasBodyPath, suggestBodyPaths } from './body-fields.js'
import { hasMemberPath, suggestMemberPaths } from './member-calls.js'
import { canCarryBody, hasSdkMethod, listNewerOperations, listOperations } from './operations.js'
import { createPathMatcher, type PathMatch } from './path-matcher.js'
import { createPresets } from './presets.js'
import { acceptsQueryName } from './query-params.js'

/** Returns the row for a method and a template, which is how the SDK identifies operations. */
export function findOperationByRoute(method: string, template: string): Operation | undefined {
  return getRoutes().get(template)?.[method as HttpMethod]
}

/**
 * Returns the operation that a concrete path calls. The segments are already split and decoded; `/` has none. Returns
 * undefined if a segment is empty, missing or left over.
 */
export function matchPath(method: string, segments: readonly string[]): PathMatch | undefined {
  return getCatalogueMatcher()(method, segments)
}

/** Each table is created on first use: most programs need one, many need none. */
function memoize<T>(make: () => T): () => T {
  let value: T | undefined
  return () => (value ??= make())
}

const getRows = memoize(() => [...listOperations(), ...listNewerOperations()])
const getRoutes = memoize(() => groupByTemplate(getRows()))
const getCatalogueMatcher = memoize(() => createPathMatcher(getRows()))
const getPresets = memoize(() => createPresets(getRows))

type RoutesOfTemplate = Partial<Record<HttpMethod, Operation>>

/** By template and then by method: a key made of both would be built, and hashed, for every call. */
function groupByTemplate(rows: readonly Operation[]): ReadonlyMap<string, RoutesOfTemplate> {
  const routes = new Map<string, RoutesOfTemplate>()
  for (const row of rows) {
    const ofTemplate: RoutesOfTemplate = routes.get(row.template) ?? Object.create(null)
    ofTemplate[row.method] = row
    routes.set(row.template, ofTemplate)
  }
  return routes
}

/** The operations of the Marketing API, by the names that scopes use. */
export const catalogue: Catalogue = {
  listOperations: getRows,
  getSelectors: memoize(() => groupBySelector(getRows())),
  get presets() {
    return getPresets()
  },
  examples: { operation: 'lists.getList', resource: 'lists.members:write' },
  hasQueryName: acceptsQueryName,
  hasBodyPath: (operation, keys) =>
    canCarryBody(operation) &&
    (!hasSdkMethod(operation) || hasBodyPath(operation.id, keys) || hasMemberPath(operation.id, keys)),
  suggestBodyPaths: (operation, keys) =>
    hasSdkMethod(operation)
      ? [...suggestBodyPaths(operation.id, keys), ...suggestMemberPaths(operation.id, keys)]
      : [],
}
