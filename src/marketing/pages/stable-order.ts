import { setTimeout as wait } from 'node:timers/promises'
import type { FetchPage, Page, PageItem } from './page.js'
import type { PagingPlan } from './paging-plan.js'

/**
 * The next page begins this long before the last member that was read, because more members may have changed in the
 * same second.
 */
const OVERLAP_MS = 1_000

/** The position of a page: a time, and an offset from it if one second has more members than a page. */
interface Position {
  readonly since: number | undefined
  readonly offset: number
}

/** The members of the last page that the next one may repeat, by id. */
type Known = ReadonlyMap<unknown, PageItem>

/**
 * Reads members in the order of `last_changed`, in which a change moves a member to the end. Each page begins at the
 * time that the previous one reached; repeated members are dropped if they are unchanged.
 *
 * If one second has more members than a page, the offset increases by less than a page, so that pages overlap. If the
 * first member of a page is not in the previous one, members have moved to the end, and the offset decreases again.
 * Such a second is read only after it has passed, because other members could still join it.
 */
export async function* readStable(
  fetchPage: FetchPage,
  { options }: PagingPlan,
  pause: (ms: number) => Promise<unknown> = wait,
): AsyncGenerator<Page> {
  const { ahead, from } = options
  const pageSize = Math.max(2, options.pageSize)
  const request = (at: Position) => {
    const page = fetchPage(formatPosition(at, pageSize))
    page.catch(() => {})
    return page
  }
  let position: Position = {
    since: from === undefined ? undefined : Date.parse(String(from)) - OVERLAP_MS,
    offset: 0,
  }
  let [known, yielded]: [Known, number] = [new Map(), 0]
  let requested = request(position)
  for (;;) {
    const { items, total, time = Number.NaN } = await requested
    if (position.offset > 0 && !isUnmoved(items[0], known)) {
      position = { ...position, offset: Math.max(0, position.offset - pageSize) }
      requested = request(position)
      continue
    }
    const isLast = isEnd(items.length, position.offset, total, pageSize)
    const next = isLast ? position : findNextPosition(position, items, pageSize)
    const openMs = readTime(items.at(-1)) + OVERLAP_MS - time
    if (!isLast && next.offset > 0 && openMs > 0 && openMs <= 2 * OVERLAP_MS) {
      await pause(openMs)
      requested = request(position)
      continue
    }
    const fresh = items.filter((item) => !isRepeated(item, known))
    const rest = total === undefined ? undefined : total - position.offset - (items.length - fresh.length)
    known = collectKnown(items, next)
    position = next
    if (!isLast && ahead > 0) requested = request(position)
    yield { items: fresh, total: rest === undefined ? undefined : yielded + rest }
    yielded += fresh.length
    if (isLast) return
    if (ahead === 0) requested = request(position)
  }
}

function isEnd(count: number, offset: number, total: number | undefined, pageSize: number): boolean {
  return count === 0 || (total === undefined ? count < pageSize : offset + count >= total)
}

function findNextPosition(
  { since, offset }: Position,
  items: readonly PageItem[],
  pageSize: number,
): Position {
  const reached = readTime(items.at(-1)) - OVERLAP_MS
  if (readTime(items[0]) < reached) return { since: reached, offset: 0 }
  const overlap = Math.min(items.length - 1, Math.ceil(pageSize / 10))
  return { since, offset: offset + items.length - overlap }
}

/** Collects the members that the next page may repeat: all if it overlaps by offset, otherwise those since its time. */
function collectKnown(items: readonly PageItem[], { since = 0, offset }: Position): Known {
  const repeatable = offset > 0 ? items : items.filter((item) => !(readTime(item) < since))
  return new Map(repeatable.map((item) => [item['id'], item]))
}

/**
 * Returns true if the previous page contains a member, unchanged. A page that begins with one has skipped no member.
 */
function isUnmoved(item: PageItem | undefined, known: Known): boolean {
  return item !== undefined && known.get(item['id'])?.['last_changed'] === item['last_changed']
}

/** Compares all fields: after a change within the same second, `last_changed` is the same. */
function isRepeated(item: PageItem, known: Known): boolean {
  const previous = known.get(item['id'])
  return previous !== undefined && JSON.stringify(previous) === JSON.stringify(item)
}

function readTime(item: PageItem | undefined): number {
  return Date.parse(String(item?.['last_changed']))
}

function formatPosition({ since, offset }: Position, count: number): Record<string, string | number> {
  const time = since === undefined ? {} : { since_last_changed: formatTime(since) }
  return { sort_field: 'last_changed', sort_dir: 'ASC', count, offset, ...time }
}

/** Formats a time in whole seconds, as Mailchimp does. */
function formatTime(time: number): string {
  return new Date(time).toISOString().replace(/\.\d+Z$/, '+00:00')
}
