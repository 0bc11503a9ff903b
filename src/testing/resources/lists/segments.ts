import { getCollectionShape } from '../../engine/collection-shape.js'
import { renderPage } from '../../engine/generic-handlers.js'
import type { Handler, HandlerContext, ResourceRules } from '../../engine/handler-context.js'
import { slicePage } from '../../engine/item-selection.js'
import { createSelfLinks } from '../../engine/links.js'
import { isTrue } from '../../engine/request-query.js'
import { createInvalidAction, createNotFound, Problem } from '../../problem.js'
import type { Item } from '../../state/collection.js'
import { formatTimestamp } from '../../state/fake-clock.js'
import type { StoredMember } from '../../state/member.js'
import { renderMembers } from '../members/member-listing.js'
import { compileConditions } from './segment-conditions.js'
import { selectBySegment } from './segment-members.js'

const getMemberStore = ({ account, params }: HandlerContext) => account.getMembers(params['list_id'] ?? '')

/** Adds a member to a static segment, or removes it. */
function setTag(context: HandlerContext, slot: number, tag: number, isTagged: boolean): void {
  const member = getMemberStore(context).get(slot) as StoredMember
  const others = member.tags.filter((id) => id !== tag)
  const changed = { ...member, tags: isTagged ? [...others, tag] : others }
  getMemberStore(context).update(slot, { ...changed, last_changed: formatTimestamp(context.clock.now()) })
}

/** Returns the slots of the addresses that are members, and the addresses that are not. */
function findSlots(
  context: HandlerContext,
  emails: readonly string[],
): { slots: number[]; unknown: string[] } {
  const found = emails.map((email) => ({ email, slot: getMemberStore(context).findSlot(email) }))
  return {
    slots: found.flatMap(({ slot }) => (slot === undefined ? [] : [slot])),
    unknown: found.filter(({ slot }) => slot === undefined).map(({ email }) => email),
  }
}

function replaceSegmentMembers(context: HandlerContext, tag: number, emails: readonly string[]): void {
  const wanted = findSlots(context, emails).slots
  for (const slot of getMemberStore(context).findTaggedSlots(tag))
    if (!wanted.includes(slot)) setTag(context, slot, tag, false)
  for (const slot of wanted) setTag(context, slot, tag, true)
}

const isSaved = (segment: Item) => segment['type'] === 'saved'

export const segmentRules: ResourceRules = {
  onCreate: (item, context) => {
    const { static_segment: emails, options } = context.body
    if (options !== undefined) assertConditions(options, context)
    if (Array.isArray(emails)) replaceSegmentMembers(context, Number(item['id']), emails as string[])
    return { ...item, type: options === undefined ? 'static' : 'saved' }
  },
  onUpdate: (item, before, context) => {
    const { static_segment: emails, options } = context.body
    if (options !== undefined) assertConditions(options, context)
    if (Array.isArray(emails)) replaceSegmentMembers(context, Number(before['id']), emails as string[])
    return { ...item, type: before['type'] }
  },
  onDelete: (item, context) => replaceSegmentMembers(context, Number(item['id']), []),
  render: (item, context) => {
    const count = isSaved(item)
      ? countSavedSegment(item, context)
      : getMemberStore(context).findTaggedSlots(Number(item['id'])).length
    return { ...item, member_count: count }
  },
}

/** Returns undefined if a condition is not implemented: then the size is omitted, and listing the members is a 501. */
function countSavedSegment(item: Item, context: HandlerContext): number | undefined {
  try {
    return selectBySegment(item, context, context.params['list_id'] ?? '').length
  } catch (error) {
    if (error instanceof Problem && error.status === 501) return undefined
    throw error
  }
}

/** Throws a 400 if a condition is invalid. Accepts conditions that are not implemented. */
function assertConditions(options: unknown, context: HandlerContext): void {
  try {
    compileConditions(options, context, context.params['list_id'] ?? '')
  } catch (error) {
    if (!(error instanceof Problem) || error.status !== 501) throw error
  }
}

/** @throws {Problem} */
function requireSegment({ account, params }: HandlerContext): Item {
  const segment = account
    .getCollection(`/lists/${params['list_id']}/segments`)
    .get(params['segment_id'] ?? '')
  if (segment === undefined) throw createNotFound()
  return segment
}

/** Returns the id of the segment in the path. @throws {Problem} if it is not a static segment */
function requireStaticSegment(context: HandlerContext): number {
  const segment = requireSegment(context)
  if (isSaved(segment)) throw createInvalidAction('Members can be added to static segments only.')
  return Number(segment['id'])
}

const updateSegmentMembers: Handler = (context) => {
  const tag = requireStaticSegment(context)
  const { members_to_add: add = [], members_to_remove: remove = [] } = context.body as Record<
    string,
    string[]
  >
  const [added, removed] = [findSlots(context, add), findSlots(context, remove)]
  for (const slot of added.slots) setTag(context, slot, tag, true)
  for (const slot of removed.slots) setTag(context, slot, tag, false)
  const unknown = [...added.unknown, ...removed.unknown]
  const list = context.params['list_id'] ?? ''
  return {
    members_added: renderMembers(context, list, added.slots),
    members_removed: renderMembers(context, list, removed.slots),
    errors:
      unknown.length === 0 ? [] : [{ email_addresses: unknown, error: 'Email addresses are not members' }],
    total_added: added.slots.length,
    total_removed: removed.slots.length,
    error_count: unknown.length,
    _links: createSelfLinks(context.origin, `/lists/${list}/segments/${tag}`),
  }
}

const listSegmentMembers: Handler = (context) => {
  const segment = requireSegment(context)
  const listId = context.params['list_id'] ?? ''
  const { include_cleaned, include_transactional, include_unsubscribed } = context.query
  const shown = new Set([
    'subscribed',
    ...(isTrue(include_cleaned) ? ['cleaned'] : []),
    ...(isTrue(include_transactional) ? ['transactional'] : []),
    ...(isTrue(include_unsubscribed) ? ['unsubscribed'] : []),
  ])
  const slots = selectBySegment(segment, context, listId, shown)
  const shape = getCollectionShape('/lists/{list_id}/segments/{segment_id}/members')
  const page = renderMembers(context, listId, slicePage(slots, context.query))
  return renderPage(shape, context, page, slots.length)
}

const addSegmentMember: Handler = (context) => {
  const tag = requireStaticSegment(context)
  const [slot] = findSlots(context, [String(context.body['email_address'])]).slots
  if (slot === undefined) throw createNotFound('This address is not a member of the list.')
  setTag(context, slot, tag, true)
  return renderMembers(context, context.params['list_id'] ?? '', [slot])[0]
}

const removeSegmentMember: Handler = (context) => {
  const tag = requireStaticSegment(context)
  const slot = getMemberStore(context).findSlot(context.params['subscriber_hash'] ?? '')
  if (slot === undefined || getMemberStore(context).get(slot)?.tags.includes(tag) !== true)
    throw createNotFound()
  setTag(context, slot, tag, false)
  return undefined
}

const searchTags: Handler = ({ account, params, query }) => {
  const { name = '' } = query
  const tags: Item[] = account
    .getCollection(`/lists/${params['list_id']}/segments`)
    .listAll()
    .filter((segment) => segment['type'] === 'static' && hasPrefix(String(segment['name']), name))
    .map((segment) => ({ id: segment['id'], name: segment['name'] }))
  return { tags, total_items: tags.length }
}

const hasPrefix = (name: string, start: string) => name.toLowerCase().startsWith(start.toLowerCase())

export const segmentHandlers: Readonly<Record<string, Handler>> = {
  'lists.batchSegmentMembers': updateSegmentMembers,
  'lists.getSegmentMembersList': listSegmentMembers,
  'lists.createSegmentMember': addSegmentMember,
  'lists.removeSegmentMember': removeSegmentMember,
  'lists.tagSearch': searchTags,
}
