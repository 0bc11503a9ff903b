import type { Call } from '../../api/operation.js'
import { createPageError, type FetchPage, identifyPage, type Page } from './page.js'
import type { PagingPlan } from './paging-plan.js'

/**
 * Reads pages by offset. The first is asked for alone, because it tells how many there are; then up to `ahead` more
 * than the one in hand.
 */
export async function* readByOffset(
  fetchPage: FetchPage,
  { call, options }: PagingPlan,
): AsyncGenerator<Page> {
  const { pageSize, max, ahead } = options
  let offset = Number(options.from ?? 0)
  const end = offset + max
  let asked: Promise<Page>[] = []
  let before: string | undefined
  const ask = (at: number) => {
    const page = fetchPage({ count: Math.min(pageSize, end - at), offset: at })
    // Awaited later, or never.
    page.catch(() => {})
    asked.push(page)
  }
  for (;;) {
    if (asked.length === 0) ask(offset)
    const page = (await asked.shift()) as Page
    before = assertNewPage(page, before, call)
    const count = Math.min(pageSize, end - offset)
    const isShort = page.items.length < count
    offset += page.items.length
    const stop = Math.min(end, page.total ?? (isShort ? offset : Number.POSITIVE_INFINITY))
    const isLast = page.items.length === 0 || offset >= stop
    // A server that gives fewer than asked for moves all offsets.
    if (isShort) asked = []
    for (
      let at = offset + asked.length * pageSize;
      !isLast && asked.length < ahead && at < stop;
      at += pageSize
    )
      ask(at)
    yield page
    if (isLast) return
  }
}

/** @throws {ApiError} if the server ignores the offset; such a walk would never end */
function assertNewPage(page: Page, before: string | undefined, call: Call): string | undefined {
  const identity = identifyPage(page, call)
  if (identity === undefined || identity !== before) return identity
  const fault =
    'was returned twice: the server ignored the offset, or a whole page of records was added in the meantime'
  throw createPageError('repeated_page', call, fault)
}
