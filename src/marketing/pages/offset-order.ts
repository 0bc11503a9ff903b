import type { Call } from '../../api/operation.js'
import { createPageError, type FetchPage, identifyPage, type Page } from './page.js'
import type { PagingPlan } from './paging-plan.js'

/**
 * Reads pages by offset. Requests the first page alone, because it contains the total; then prefetches up to `ahead`
 * pages.
 */
export async function* readByOffset(
  fetchPage: FetchPage,
  { call, options }: PagingPlan,
): AsyncGenerator<Page> {
  const { pageSize, max, ahead } = options
  let offset = Number(options.from ?? 0)
  const end = offset + max
  let requested: Promise<Page>[] = []
  let previous: string | undefined
  const request = (at: number) => {
    const page = fetchPage({ count: Math.min(pageSize, end - at), offset: at })
    // Prevents an unhandled rejection: the promise is awaited later, or never.
    page.catch(() => {})
    requested.push(page)
  }
  for (;;) {
    if (requested.length === 0) request(offset)
    const page = (await requested.shift()) as Page
    previous = assertNewPage(page, previous, call)
    const count = Math.min(pageSize, end - offset)
    const isShort = page.items.length < count
    offset += page.items.length
    const stop = Math.min(end, page.total ?? (isShort ? offset : Number.POSITIVE_INFINITY))
    const isLast = page.items.length === 0 || offset >= stop
    // A page with fewer records than requested makes the offsets of the prefetched pages wrong.
    if (isShort) requested = []
    for (
      let at = offset + requested.length * pageSize;
      !isLast && requested.length < ahead && at < stop;
      at += pageSize
    )
      request(at)
    yield page
    if (isLast) return
  }
}

/**
 * Returns the identity of a page.
 *
 * @throws {ApiError} if it is that of the previous page: the server ignores the offset, and the loop would never end
 */
function assertNewPage(page: Page, previous: string | undefined, call: Call): string | undefined {
  const identity = identifyPage(page, call)
  if (identity === undefined || identity !== previous) return identity
  const fault =
    'was returned twice: the server ignored the offset, or a whole page of records was added in the meantime'
  throw createPageError('repeated_page', call, fault)
}
