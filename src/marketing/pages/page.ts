import type { WithHttpInfo } from '../../api/http-info.js'
import type { Call, Paging } from '../../api/operation.js'
import { ApiError } from '../../errors/error-classes.js'
import { createRefusalResponse } from '../../errors/error-response.js'

/** A record, as far as paging reads it. */
export type PageItem = Readonly<Record<string, unknown>>

export interface Page {
  readonly items: readonly PageItem[]
  /** How many records the query selects, if the page tells. */
  readonly total: number | undefined
  /** When the server made it, in milliseconds since 1970; NaN if it does not say. */
  readonly time?: number
  /** The cursor of the next page. */
  readonly next?: string | undefined
  /** The cursor that it was asked for by. */
  readonly cursor?: string | undefined
}

/** Asks for the page that a query selects. */
export type FetchPage = (query: Readonly<Record<string, string | number>>) => Promise<Page>

/** Creates the function that asks for the pages of a call. */
export function createFetchPage(
  call: Call,
  { records }: Paging,
  send: (call: Call) => Promise<WithHttpInfo>,
): FetchPage {
  return async (query) => {
    const asked = Object.assign(Object.create(null), call.query)
    for (const [name, value] of Object.entries(query)) asked[name] = String(value)
    const { data, response } = await send({ ...call, query: asked })
    const page: Record<string, unknown> = Object.assign(Object.create(null), data)
    const { [records]: items = [], total_items: total, next_cursor: next } = page
    // A field that may be missing is missing if there are no records.
    if (
      Object(data) !== data ||
      !Array.isArray(items) ||
      (page[records] === undefined && total !== 0 && total !== undefined)
    )
      throw createPageError('unreadable_answer', call, `has no list of ${records}`)
    return {
      items,
      total: typeof total === 'number' ? total : undefined,
      time: Date.parse(response.headers['date'] ?? ''),
      next: typeof next === 'string' ? next : undefined,
    }
  }
}

/** @param fault completes "the page …" */
export function createPageError(
  code: 'unreadable_answer' | 'repeated_page',
  { operation }: Call,
  fault: string,
): ApiError {
  const [title, message] = ['Unusable Page', `${operation.id}: a page ${fault}`]
  // Not the status of the answer, which handlers would read as success.
  const response = createRefusalResponse(502, title, message)
  return new ApiError(code, message, { operation: operation.id, title, response })
}

/**
 * Returns a text that only the same page has again, or undefined if its records cannot be told apart: by their ids, or
 * as a whole, if no field was left out.
 */
export function identifyPage({ items }: Page, { query }: Call): string | undefined {
  const ids = items.map((item) => item['id'] ?? item['email_id'])
  if (!ids.includes(undefined)) return ids.join()
  const isWhole = query['fields'] === undefined && query['exclude_fields'] === undefined
  return isWhole && items.length > 1 ? JSON.stringify(items) : undefined
}
