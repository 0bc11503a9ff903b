import { createBadRequest, createInvalidField } from '../problem.js'
import { resolveSchema, type ServedOperation } from './specification.js'

export const MAX_COUNT = 1000
const DEFAULT_COUNT = 10

/** The part of a collection that a request selects. */
export interface Page {
  readonly count: number
  readonly offset: number
}

/** Parses `count` and `offset`. @throws {Problem} if the count is above 1,000 or not a number */
export function parsePage(query: Readonly<Record<string, string>>): Page {
  const count = parseWholeNumber(query['count'], 'count', DEFAULT_COUNT)
  if (count > MAX_COUNT) throw createBadRequest(`count must be at most ${MAX_COUNT}.`)
  return { count, offset: parseWholeNumber(query['offset'], 'offset', 0) }
}

function parseWholeNumber(text: string | undefined, name: string, fallback: number): number {
  if (text === undefined || text === '') return fallback
  if (!/^\d{1,9}$/.test(text)) throw createBadRequest(`${name} must be a whole number, 0 or more.`)
  return Number(text)
}

/** Validates a query. @throws {Problem} if a parameter has an invalid value or is missing */
export function validateQuery(operation: ServedOperation, query: Readonly<Record<string, string>>): void {
  for (const name of operation.requiredParams) {
    if (query[name] === undefined) throw createBadRequest(`The query parameter ${name} is required.`)
  }
  for (const [name, value] of Object.entries(query)) {
    const schema = resolveSchema(operation.querySchemas[name] ?? {})
    if (schema.enum !== undefined && !schema.enum.includes(value)) {
      throw createInvalidField(name, `must be one of ${schema.enum.join(', ')}`)
    }
    if (schema.type === 'boolean' && !/^(?:true|false|1|0)$/.test(value)) {
      throw createInvalidField(name, 'must be true or false')
    }
    if (isTimeFilter(name) && Number.isNaN(Date.parse(value)))
      throw createInvalidField(name, 'must be an ISO 8601 time')
  }
}

export const isTimeFilter = (name: string) => /^(?:since|before)_(?!last_campaign$)|_since$/.test(name)

export const isTrue = (text: string | undefined) => text === 'true' || text === '1'
