import type { Catalogue } from '../../api/catalogue.js'
import type { Operation } from '../../api/operation.js'
import { formatSuggestion } from '../../validation/schemas/validate.js'

/**
 * Returns the fault of a name in `where` that no selected operation has. Its condition would be constant: always true
 * for `{ "absent": true }`, otherwise always false.
 */
export function findNameFault(
  label: string,
  operations: readonly Operation[],
  catalogue: Catalogue,
): string | undefined {
  const [part, ...keys] = label.split('.')
  const inQuery = part === 'query'
  const isKnown = operations.some((operation) =>
    inQuery ? catalogue.hasQueryName(operation, keys.join('.')) : catalogue.hasBodyPath(operation, keys),
  )
  if (isKnown) return undefined
  const known = inQuery
    ? operations.flatMap(({ queryParams }) => queryParams).map((name) => `query.${name}`)
    : operations
        .flatMap((operation) => catalogue.suggestBodyPaths(operation, keys))
        .map((path) => `body.${path}`)
  return `${describeMissing(inQuery, operations)}${formatSuggestion(label, [...new Set(known)])}`
}

function describeMissing(inQuery: boolean, operations: readonly Operation[]): string {
  const [only, ...others] = operations
  const what = inQuery ? 'a query parameter' : 'in the body'
  return only !== undefined && others.length === 0
    ? `is not ${what} of ${only.id}`
    : `is not ${what} of any of these operations`
}
