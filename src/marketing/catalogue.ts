import { type Catalogue, groupBySelector } from '../api/catalogue.js'
import type { HttpMethod, Operation } from '../api/operation.js'
import { hasBodyPath, suggestBodyPaths } from './body-fields.js'
import { hasMemberPath, suggestMemberPaths } from './member-calls.js'
import { canCarryBody, hasSdkMethod, listNewerOperations, listOperations } from './operations.js'
import { createPathMatcher, type PathMatch } from './path-matcher.js'
import { createPresets } from './presets.js'
import { acceptsQueryName } from './query-params.js'

/** Returns the operation with a method and a template, by which the SDK identifies operations. */
export function findOperationByRoute(method: string, template: string): Operation | undefined {
  return getRoutes().get(template)?.[method as HttpMethod]
}

/**
 * Returns the operation that a concrete path calls. The segments are already split and decoded; `/` has none. Returns
 * undefined for an unknown path, or one with an empty, missing or extra segment.
 */
export function matchPath(method: string, segments: readonly string[]): PathMatch | undefined {
  return getCatalogueMatcher()(method, segments)
}

/** Creates each table on first use: most programs need at most one. */
function memoize<T>(create: () => T): () => T {
  let value: T | undefined
  return () => (value ??= create())
}

const getRows = memoize(() => [...listOperations(), ...listNewerOperations()])
const getRoutes = memoize(() => groupByTemplate(getRows()))
const getCatalogueMatcher = memoize(() => createPathMatcher(getRows()))
const getPresets = memoize(() => createPresets(getRows))

type TemplateMethods = Partial<Record<HttpMethod, Operation>>

/** Groups the rows by template, then by method. A combined key would have to be built and hashed for every call. */
function groupByTemplate(rows: readonly Operation[]): ReadonlyMap<string, TemplateMethods> {
  const routes = new Map<string, TemplateMethods>()
  for (const row of rows) {
    const methods: TemplateMethods = routes.get(row.template) ?? Object.create(null)
    methods[row.method] = row
    routes.set(row.template, methods)
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
