import { suggestion } from '../faults.js'
import type { Operation } from '../mailchimp/operation.js'
import { hasSdkMethod } from '../mailchimp/operation.js'
import { takesQueryName } from '../mailchimp/query.js'
import { mayCarryBody } from '../mailchimp/route.js'
import { bodyPathsBeside, hasBodyPath } from './body-fields.js'

/**
 * What is wrong with a name in `where`, if no selected operation has it: `{ "absent": true }` would always hold there,
 * and any other condition never.
 */
export function findNameFault(label: string, operations: readonly Operation[]): string | undefined {
  const [part, ...keys] = label.split('.')
  const isThere = part === 'query' ? hasQueryName : hasBodyName
  if (operations.some((operation) => isThere(operation, keys))) return undefined
  const known = part === 'query' ? queryNames(operations) : bodyNames(operations, keys)
  return `${whatIsMissing(part === 'query', operations)}${suggestion(label, known)}`
}

function hasQueryName(operation: Operation, keys: readonly string[]): boolean {
  return takesQueryName(operation, keys.join('.'))
}

function hasBodyName(operation: Operation, keys: readonly string[]): boolean {
  return mayCarryBody(operation) && (!hasSdkMethod(operation) || hasBodyPath(operation.id, keys))
}

function whatIsMissing(inQuery: boolean, operations: readonly Operation[]): string {
  const [only, ...others] = operations
  const what = inQuery ? 'a query parameter' : 'in the body'
  return only !== undefined && others.length === 0
    ? `is not ${what} of ${only.id}`
    : `is ${what} of none of these operations`
}

function queryNames(operations: readonly Operation[]): string[] {
  return [...new Set(operations.flatMap(({ queryParams }) => queryParams))].map((name) => `query.${name}`)
}

function bodyNames(operations: readonly Operation[], keys: readonly string[]): string[] {
  const paths = operations.filter(hasSdkMethod).flatMap(({ id }) => bodyPathsBeside(id, keys))
  return [...new Set(paths)].map((path) => `body.${path}`)
}
