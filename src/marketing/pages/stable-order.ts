import { setTimeout as wait } from 'node:timers/promises'
import type { FetchPage, Page, PageItem } from './page.js'
import type { PagingPlan } from './paging-plan.js'

/** Members changed in the last second before are read again: it may have had more changes after they were read. */
const OVERLAP_MS = 1_000

/** A page is asked for by the time from which it reads, and by an offset within more members than one page has. */
interface Place {
  readonly since: number | undefined
  readonly offset: number
}

/** The members of the last page that can come again, by id. */
type Known = ReadonlyMap<unknown, PageItem>

/**
 * Reads members in the order of `last_changed`. A change moves a member to the end, so each page begins at the time
 * that the one before reached, and what comes again unchanged is dropped.
 *
 * If one second has more members than a page, the offset moves on, by less than a page: if the first member is not one
 * of the page before, others have moved away, and the offset goes back. Such a second is read when it is over, because
 * only then does no member join it.
 */
export async function* readStable(
  fetchPage: FetchPage,
  { options }: PagingPlan,
  pause: (ms: number) => Promise<unknown> = wait,
): AsyncGenerator<Page> {
  const { ahead, from } = options
  const pageSize = Math.max(2, options.pageSize)
  const ask = (place: Place) => {
    const page = fetchPage(formatPlace(place, pageSize))
    page.catch(() => {})
    return page
  }
  let place: Place = {
    since: from === undefined ? undefined : Date.parse(String(from)) - OVERLAP_MS,
    offset: 0,
  }
  let [known, given]: [Known, number] = [new Map(), 0]
  let asked = ask(place)
  for (;;) {
    const { items, total, time = Number.NaN } = await asked
    if (place.offset > 0 && !isUnmoved(items[0], known)) {
      place = { ...place, offset: Math.max(0, place.offset - pageSize) }
      asked = ask(place)
      continue
    }
    const isLast = isEnd(items.length, place.offset, total, pageSize)
    const following = isLast ? place : findNextPlace(place, items, pageSize)
    const openMs = readTime(items.at(-1)) + OVERLAP_MS - time
    if (!isLast && following.offset > 0 && openMs > 0 && openMs <= 2 * OVERLAP_MS) {
      await pause(openMs)
      asked = ask(place)
      continue
    }
    const fresh = items.filter((item) => !isRepeated(item, known))
    const rest = total === undefined ? undefined : total - place.offset - (items.length - fresh.length)
    known = collectKnown(items, following)
    place = following
    if (!isLast && ahead > 0) asked = ask(place)
    yield { items: fresh, total: rest === undefined ? undefined : given + rest }
    given += fresh.length
    if (isLast) return
    if (ahead === 0) asked = ask(place)
  }
}

function isEnd(count: number, offset: number, total: number | undefined, pageSize: number): boolean {
  return count === 0 || (total === undefined ? count < pageSize : offset + count >= total)
}

function findNextPlace({ since, offset }: Place, items: readonly PageItem[], pageSize: number): Place {
  const reached = readTime(items.at(-1)) - OVERLAP_MS
  if (readTime(items[0]) < reached) return { since: reached, offset: 0 }
  const overlap = Math.min(items.length - 1, Math.ceil(pageSize / 10))
  return { since, offset: offset + items.length - overlap }
}

/** All of the page if the next one overlaps by offset, otherwise those that changed after the new time. */
function collectKnown(items: readonly PageItem[], { since = 0, offset }: Place): Known {
  const again = offset > 0 ? items : items.filter((item) => !(readTime(item) < since))
  return new Map(again.map((item) => [item['id'], item]))
}

/** Whether a member has stood before those that were not read yet all the time: none of them can be missed. */
function isUnmoved(item: PageItem | undefined, known: Known): boolean {
  return item !== undefined && known.get(item['id'])?.['last_changed'] === item['last_changed']
}

/** A change within the same second shows only in the other fields. */
function isRepeated(item: PageItem, known: Known): boolean {
  const before = known.get(item['id'])
  return before !== undefined && JSON.stringify(before) === JSON.stringify(item)
}

function readTime(item: PageItem | undefined): number {
  return Date.parse(String(item?.['last_changed']))
}

function formatPlace({ since, offset }: Place, count: number): Record<string, string | number> {
  const time = since === undefined ? {} : { since_last_changed: formatTime(since) }
  return { sort_field: 'last_changed', sort_dir: 'ASC', count, offset, ...time }
}

/** As Mailchimp writes times: whole seconds. */
function formatTime(time: number): string {
  return new Date(time).toISOString().replace(/\.\d+Z$/, '+00:00')
}
