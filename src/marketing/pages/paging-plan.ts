import type { Call, Operation, Paging } from '../../api/operation.js'
import { findOperation } from '../operations.js'
import { createRouteCall } from '../route.js'
import { createMethodCall } from '../sdk.js'
import { type CheckedOptions, reject, splitOptions } from './paging-options.js'

/** The validated arguments of `paginate()`. */
export interface PagingPlan {
  /** The call of a page, without the parameters that select the page. */
  readonly call: Call
  readonly paging: Paging
  readonly options: CheckedOptions
}

/**
 * Validates the arguments of `paginate()`.
 *
 * @param routes the routes in the scope that the catalogue does not have
 * @throws {ArgumentError} if one is invalid, or the operation has no pages
 */
export function createPagingPlan(
  name: string,
  args: readonly unknown[],
  routes: readonly Operation[],
): PagingPlan {
  const row = typeof name === 'string' ? findOperation(name) : undefined
  const pathCount = row?.pathParams.length ?? 0
  const { options, rest } = splitOptions(row?.id ?? 'paginate()', args.slice(pathCount))
  if (row && !row.paging) reject(row.id, 'operation', 'has no pages: call its method')
  const call =
    row === undefined
      ? createRouteCall(...parseRoute(name), rest, routes)
      : createMethodCall(row, args.length < pathCount ? args : [...args.slice(0, pathCount), rest])
  const { id, paging = createPaging(options) } = call.operation
  if (paging === undefined)
    reject(id, 'operation', 'has no known pages: name the field of the records with `records`')
  assertCursor(id, paging, options)
  return { call: selectRecords(call, paging, options), paging, options }
}

function parseRoute(name: string): [method: string, path: string] {
  const [, path = ''] = /^GET (\/.*)$/.exec(name) ?? []
  if (path === '') reject('paginate()', 'operation', 'must have pages, like "campaigns.list", or be a GET')
  return ['GET', path]
}

/** Creates the paging of a route that the catalogue does not have. */
function createPaging({ records }: CheckedOptions): Paging | undefined {
  return records === undefined ? undefined : { records, hasTotal: false, byCursor: false }
}

/** Requires a `from` of the type of the order: a time, a cursor of the server, or a number. */
function assertCursor(id: string, { byCursor }: Paging, { order, from }: CheckedOptions): void {
  if (order === 'stable' && id !== 'lists.getListMembersInfo')
    reject(id, 'order', 'can be "stable" for lists.getListMembersInfo only')
  if (from === undefined) return
  const isRight =
    order === 'stable'
      ? typeof from === 'string' && !Number.isNaN(Date.parse(from))
      : byCursor === (typeof from === 'string')
  if (!isRight) reject(id, 'from', 'must be the cursor of an earlier iteration in the same order')
}

const RESERVED = ['count', 'offset', 'cursor']

/** Checks that the query does not omit the records, and adds the fields that paging reads. */
function selectRecords(call: Call, { records, hasTotal }: Paging, { order }: CheckedOptions): Call {
  const { query, operation } = call
  const isStable = order === 'stable'
  for (const name of isStable ? [...RESERVED, 'sort_field', 'sort_dir'] : RESERVED)
    if (name in query) reject(operation.id, name, 'is set by paginate(): use pageSize and from')
  const needed = isStable ? [`${records}.id`, `${records}.last_changed`] : []
  const excluded = splitNames(query['exclude_fields'])
  if ([records, ...needed].some((name) => excluded.includes(name)))
    reject(operation.id, 'exclude_fields', `must not name ${[records, ...needed].join(', ')}`)
  if (query['fields'] === undefined) return call
  const fields = splitNames(query['fields'])
  if (!fields.some((name) => name === records || name.startsWith(`${records}.`)))
    reject(operation.id, 'fields', `omits the records: name "${records}", or fields like "${records}.id"`)
  if (!fields.includes(records)) fields.push(...needed)
  if (hasTotal) fields.push('total_items')
  return {
    ...call,
    query: Object.assign(Object.create(null), query, { fields: [...new Set(fields)].join() }),
  }
}

function splitNames(fields = ''): string[] {
  return fields.split(',').map((name) => name.trim())
}
