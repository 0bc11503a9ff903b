import type { Handler, HandlerContext } from '../../engine/handler-context.js'
import { createSelfLinks } from '../../engine/links.js'
import { isTrue, type Page, parsePage } from '../../engine/request-query.js'
import type { Item } from '../../state/collection.js'
import { hashAddress, type StoredMember } from '../../state/member.js'
import type { MemberStore } from '../../state/member-store.js'
import type { SortField } from '../../state/member-view-cache.js'
import { listInterestIds, MemberRenderer } from './member-renderer.js'

type MemberPredicate = (member: StoredMember, slot: number) => boolean

export const listMembers: Handler = (context) => {
  const listId = context.params['list_id'] ?? ''
  const store = context.account.getMembers(listId)
  const slots = selectSlots(context, listId, store)
  const renderer = new MemberRenderer(context, listId)
  const members = sliceSlots(slots, parsePage(context.query), context.query['sort_dir'] === 'DESC').map(
    (slot) => renderer.render(slot, store.get(slot) as StoredMember),
  )
  return {
    members,
    list_id: listId,
    total_items: slots.length,
    _links: createSelfLinks(context.origin, `/lists/${listId}/members`),
  }
}

/** Returns the slots of a page. Cuts a descending page from the end, so that only the page is copied and reversed. */
export function sliceSlots(slots: Uint32Array, { count, offset }: Page, isDescending: boolean): number[] {
  if (!isDescending) return [...slots.subarray(offset, offset + count)]
  const end = Math.max(0, slots.length - offset)
  return [...slots.subarray(Math.max(0, end - count), end)].reverse()
}

/**
 * Returns the slots that the query selects. Finds bounds on the sort time by binary search, so that paging by
 * `since_last_changed` shares one cached view.
 */
function selectSlots(context: HandlerContext, listId: string, store: MemberStore): Uint32Array {
  const { query } = context
  const sortField = query['sort_field'] as SortField | undefined
  const bounds = new Set(sortField === undefined ? [] : [`since_${sortField}`, `before_${sortField}`])
  const filters = Object.entries(query).filter(
    ([name]) => MEMBER_FILTERS[name] !== undefined && !bounds.has(name),
  )
  const tests = filters.map(
    ([name, value]) => MEMBER_FILTERS[name]?.(value, context, listId) as MemberPredicate,
  )
  const includesArchived = query['status'] !== undefined
  const slots = store.select({
    key: JSON.stringify(filters.sort(([a], [b]) => (a < b ? -1 : 1))),
    matches: (member, slot) =>
      (includesArchived || member.status !== 'archived') && tests.every((test) => test(member, slot)),
    sortField,
    matchesAllSubscribed: filters.length === 0,
  })
  return sortField === undefined ? slots : sliceTimeRange(slots, sortField, store, query)
}

function sliceTimeRange(
  slots: Uint32Array,
  field: SortField,
  store: MemberStore,
  query: Readonly<Record<string, string>>,
): Uint32Array {
  const [since, before] = [query[`since_${field}`], query[`before_${field}`]]
  const getTime = (index: number) => Date.parse(store.get(slots[index] ?? 0)?.[field] ?? '')
  const start =
    since === undefined ? 0 : findFirstIndex(slots.length, (index) => getTime(index) > Date.parse(since))
  const end =
    before === undefined
      ? slots.length
      : findFirstIndex(slots.length, (index) => getTime(index) >= Date.parse(before))
  return slots.subarray(start, Math.max(start, end))
}

/** Returns the first index for which the predicate holds. */
function findFirstIndex(length: number, predicate: (index: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (predicate(middle)) high = middle
    else low = middle + 1
  }
  return low
}

const createAfterPredicate = (field: SortField, value: string): MemberPredicate => {
  const limit = Date.parse(value)
  return (member) => Date.parse(member[field]) > limit
}

const createBeforePredicate = (field: SortField, value: string): MemberPredicate => {
  const limit = Date.parse(value)
  return (member) => Date.parse(member[field]) < limit
}

const MEMBER_FILTERS: Readonly<
  Record<string, (value: string, context: HandlerContext, listId: string) => MemberPredicate>
> = {
  status: (value) => (member) => member.status === value,
  email_type: (value) => (member) => member.email_type === value,
  unique_email_id: (value) => (member) => hashAddress(member.email_address).endsWith(value),
  vip_only: (value) => (member) => !isTrue(value) || member.vip,
  since_timestamp_opt: (value) => createAfterPredicate('timestamp_opt', value),
  before_timestamp_opt: (value) => createBeforePredicate('timestamp_opt', value),
  since_last_changed: (value) => createAfterPredicate('last_changed', value),
  before_last_changed: (value) => createBeforePredicate('last_changed', value),
  unsubscribed_since: (value) => {
    const isLater = createAfterPredicate('last_changed', value)
    return (member, slot) => member.status === 'unsubscribed' && isLater(member, slot)
  },
  since_last_campaign: (value, { account }, listId) => {
    const last = account.findLastSendTime(listId)
    if (!isTrue(value) || last === undefined) return () => true
    return createAfterPredicate('timestamp_opt', last)
  },
  interest_ids: (value, context, listId) => createInterestPredicate(value.split(','), context, listId),
}

function createInterestPredicate(
  ids: readonly string[],
  context: HandlerContext,
  listId: string,
): MemberPredicate {
  const known = ids.filter((id) => listInterestIds(context, listId).includes(id))
  const { interest_match: match = 'any' } = context.query
  const hasInterest = (member: StoredMember) => (id: string) => member.interests[id] === true
  if (match === 'all') return (member) => known.every(hasInterest(member))
  if (match === 'none') return (member) => !known.some(hasInterest(member))
  return (member) => known.some(hasInterest(member))
}

/** Renders members by slot, for other resources that list members, such as segments. */
export function renderMembers(context: HandlerContext, listId: string, slots: readonly number[]): Item[] {
  const store = context.account.getMembers(listId)
  const renderer = new MemberRenderer(context, listId)
  return slots.map((slot) => renderer.render(slot, store.get(slot) as StoredMember))
}
