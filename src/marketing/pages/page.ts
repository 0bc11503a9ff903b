import type { WithHttpInfo } from '../../api/http-info.js'
import type { Call, Paging } from '../../api/operation.js'
import { ApiError } from '../../errors/error-classes.js'
import { createRefusalResponse } from '../../errors/error-response.js'

/** A record of a page. Paging reads only a few of its fields. */
export type PageItem = Readonly<Record<string, unknown>>

export interface Page {
  readonly items: readonly PageItem[]
  /** The number of records that the query selects, if the page contains it. */
  readonly total: number | undefined
  /** The time of the response by the server's clock, in milliseconds since 1970; NaN if the response has none. */
  readonly time?: number
  /** The cursor of the next page. */
  readonly next?: string | undefined
  /** The cursor that requested this page. */
  readonly cursor?: string | undefined
}

/** Requests the page that a query selects. */
export type FetchPage = (query: Readonly<Record<string, string | number>>) => Promise<Page>

/** Creates the function that requests the pages of a call. */
export function createFetchPage(
  call: Call,
  { records }: Paging,
  send: (call: Call) => Promise<WithHttpInfo>,
): FetchPage {
  return async (query) => {
    const pageQuery = Object.assign(Object.create(null), call.query)
    for (const [name, value] of Object.entries(query)) pageQuery[name] = String(value)
    const { data, response } = await send({ ...call, query: pageQuery })
    const page: Record<string, unknown> = Object.assign(Object.create(null), data)
    const { [records]: items = [], total_items: total, next_cursor: next } = page
    // Mailchimp may omit the field of the records only if the total is 0.
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

/**
 * Creates the error of an unusable page.
 *
 * @param fault completes "a page …"
 */
export function createPageError(
  code: 'unreadable_answer' | 'repeated_page',
  { operation }: Call,
  fault: string,
): ApiError {
  const [title, message] = ['Unusable Page', `${operation.id}: a page ${fault}`]
  // Replaces the status of the response, 200, which error handlers would read as success.
  const response = createRefusalResponse(502, title, message)
  return new ApiError(code, message, { operation: operation.id, title, response })
}

/**
 * Returns a text that identifies the records of a page: their ids, or the whole page if the query omits no field.
 * Returns undefined if the records cannot be distinguished.
 */
export function identifyPage({ items }: Page, { query }: Call): string | undefined {
  const ids = items.map((item) => item['id'] ?? item['email_id'])
  if (!ids.includes(undefined)) return ids.join()
  const isWhole = query['fields'] === undefined && query['exclude_fields'] === undefined
  return isWhole && items.length > 1 ? JSON.stringify(items) : undefined
}
