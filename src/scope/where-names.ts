import type { Operation } from '../api/operation.js'
import { hasSdkMethod } from '../api/operation.js'
import { acceptsQueryName } from '../marketing/query-params.js'
import { canCarryBody } from '../marketing/route.js'
import { formatSuggestion } from '../validation/validate.js'
import { hasBodyPath, suggestBodyPaths } from '../marketing/body-fields.js'

/**
 * What is wrong with a name in `where`, if no selected operation has it: `{ "absent": true }` would always hold there,
 * and any other condition never.
 */
export function findNameFault(label: string, operations: readonly Operation[]): string | undefined {
  const [part, ...keys] = label.split('.')
  const hasName = part === 'query' ? hasQueryName : hasBodyName
  if (operations.some((operation) => hasName(operation, keys))) return undefined
  const known = part === 'query' ? listQueryNames(operations) : listBodyNames(operations, keys)
  return `${describeMissing(part === 'query', operations)}${formatSuggestion(label, known)}`
}

function hasQueryName(operation: Operation, keys: readonly string[]): boolean {
  return acceptsQueryName(operation, keys.join('.'))
}

function hasBodyName(operation: Operation, keys: readonly string[]): boolean {
  return canCarryBody(operation) && (!hasSdkMethod(operation) || hasBodyPath(operation.id, keys))
}

function describeMissing(inQuery: boolean, operations: readonly Operation[]): string {
  const [only, ...others] = operations
  const what = inQuery ? 'a query parameter' : 'in the body'
  return only !== undefined && others.length === 0
    ? `is not ${what} of ${only.id}`
    : `is ${what} of none of these operations`
}

function listQueryNames(operations: readonly Operation[]): string[] {
  return [...new Set(operations.flatMap(({ queryParams }) => queryParams))].map((name) => `query.${name}`)
}

function listBodyNames(operations: readonly Operation[], keys: readonly string[]): string[] {
  const paths = operations.filter(hasSdkMethod).flatMap(({ id }) => suggestBodyPaths(id, keys))
  return [...new Set(paths)].map((path) => `body.${path}`)
}
