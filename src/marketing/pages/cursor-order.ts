import { createPageError, type FetchPage, type Page } from './page.js'
import type { PagingPlan } from './paging-plan.js'

/** Reads pages by the cursor of the page before. It asks for the next page while one is in hand, and not earlier. */
export async function* readByCursor(
  fetchPage: FetchPage,
  { call, options }: PagingPlan,
): AsyncGenerator<Page> {
  const { pageSize, ahead, from } = options
  const ask = (cursor: string | undefined) => {
    const page = fetchPage({ count: pageSize, ...(cursor !== undefined && { cursor }) })
    page.catch(() => {})
    return page
  }
  let cursor = typeof from === 'string' ? from : undefined
  let asked = ask(cursor)
  for (;;) {
    const page = await asked
    const isLast = page.items.length === 0 || !page.next
    if (!isLast && page.next === cursor)
      throw createPageError('repeated_page', call, 'names itself as the next one')
    const inHand = { ...page, cursor }
    cursor = page.next
    if (!isLast && ahead > 0) asked = ask(cursor)
    yield inHand
    if (isLast) return
    if (ahead === 0) asked = ask(cursor)
  }
}
