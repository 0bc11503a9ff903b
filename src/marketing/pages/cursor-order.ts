import { createPageError, type FetchPage, type Page } from './page.js'
import type { PagingPlan } from './paging-plan.js'

/** Reads pages by the cursor of the previous one. Can prefetch only one page: its cursor is in the current page. */
export async function* readByCursor(
  fetchPage: FetchPage,
  { call, options }: PagingPlan,
): AsyncGenerator<Page> {
  const { pageSize, ahead, from } = options
  const request = (cursor: string | undefined) => {
    const page = fetchPage({ count: pageSize, ...(cursor !== undefined && { cursor }) })
    page.catch(() => {})
    return page
  }
  let cursor = typeof from === 'string' ? from : undefined
  let requested = request(cursor)
  for (;;) {
    const page = await requested
    const isLast = page.items.length === 0 || !page.next
    if (!isLast && page.next === cursor)
      throw createPageError('repeated_page', call, 'names itself as the next one')
    const current = { ...page, cursor }
    cursor = page.next
    if (!isLast && ahead > 0) requested = request(cursor)
    yield current
    if (isLast) return
    if (ahead === 0) requested = request(cursor)
  }
}
