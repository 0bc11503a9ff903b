import { Problem } from '../problem.js'
import type { Item } from '../state/collection.js'
import { isTimeFilter, parsePage } from './request-query.js'

/** Parameters that do not filter: they select the form of the response, or have no effect in the stand-in. */
const NON_FILTER_PARAMS =
  /^(?:count|offset|fields|exclude_fields|sort_field|sort_dir|include_.+|skip_.+|use_default_list)$/

/** Returns the items that a query selects, filtered by their own fields and sorted, before paging. */
export function selectItems(
  items: readonly Item[],
  query: Readonly<Record<string, string>>,
  isKnownField: (name: string) => boolean,
): Item[] {
  const filters = Object.entries(query).filter(([name]) => !NON_FILTER_PARAMS.test(name))
  const selected = items.filter((item) =>
    filters.every(([name, text]) => matchesFilter(item, name, text, isKnownField)),
  )
  const { sort_field: field, sort_dir: direction } = query
  if (field === undefined) return selected
  const sign = direction === 'DESC' ? -1 : 1
  return selected.sort((a, b) => sign * compareValues(a[field], b[field]))
}

export function slicePage<T>(items: readonly T[], query: Readonly<Record<string, string>>): T[] {
  const { count, offset } = parsePage(query)
  return items.slice(offset, offset + count)
}

function matchesFilter(
  item: Item,
  name: string,
  text: string,
  isKnownField: (name: string) => boolean,
): boolean {
  const field = isTimeFilter(name) ? name.replace(/^(?:since|before)_/, '') : name
  if (!isKnownField(field)) {
    throw new Problem(501, 'Not Implemented', `The stand-in cannot filter by ${name}.`)
  }
  const value = item[field]
  if (!isTimeFilter(name)) return String(value) === text
  if (typeof value !== 'string' || value === '') return false
  const [at, limit] = [Date.parse(value), Date.parse(text)]
  return name.startsWith('since_') ? at > limit : at < limit
}

function compareValues(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  const [left, right] = [String(a ?? ''), String(b ?? '')]
  return left < right ? -1 : left > right ? 1 : 0
}
