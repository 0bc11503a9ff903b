import { collectionShape } from '../../engine/collections.js'
import type { Context, Handler, ResourceRules } from '../../engine/context.js'
import { answerPage } from '../../engine/generic.js'
import { selfLink } from '../../engine/links.js'
import { isTrue } from '../../engine/query.js'
import { cutPage } from '../../engine/select-items.js'
import { invalidAction, notFound, Problem } from '../../problem.js'
import { timestamp } from '../../state/clock.js'
import type { Item } from '../../state/collection.js'
import type { StoredMember } from '../../state/member.js'
import { renderSlots } from '../members/list-members.js'

const storeIn = ({ account, params }: Context) => account.members(params['list_id'] ?? '')

/** Puts a member into a static segment, or takes it out of it. */
function setTag(context: Context, slot: number, tag: number, isIn: boolean): void {
  const member = storeIn(context).at(slot) as StoredMember
  const others = member.tags.filter((id) => id !== tag)
  const changed = { ...member, tags: isIn ? [...others, tag] : others }
  storeIn(context).update(slot, { ...changed, last_changed: timestamp(context.clock.now()) })
}

/** The slots of the addresses that are members, and the addresses that are not. */
function findSlots(context: Context, emails: readonly string[]): { slots: number[]; unknown: string[] } {
  const found = emails.map((email) => ({ email, slot: storeIn(context).find(email) }))
  return {
    slots: found.flatMap(({ slot }) => (slot === undefined ? [] : [slot])),
    unknown: found.filter(({ slot }) => slot === undefined).map(({ email }) => email),
  }
}

function replaceMembers(context: Context, tag: number, emails: readonly string[]): void {
  const wanted = findSlots(context, emails).slots
  for (const slot of storeIn(context).tagged(tag))
    if (!wanted.includes(slot)) setTag(context, slot, tag, false)
  for (const slot of wanted) setTag(context, slot, tag, true)
}

export const segmentRules: ResourceRules = {
  created: (item, context) => {
    const { static_segment: emails, options } = context.body
    if (Array.isArray(emails)) replaceMembers(context, Number(item['id']), emails as string[])
    return { ...item, type: options === undefined ? 'static' : 'saved' }
  },
  changed: (item, before, context) => {
    const { static_segment: emails } = context.body
    if (Array.isArray(emails)) replaceMembers(context, Number(before['id']), emails as string[])
    return { ...item, type: before['type'] }
  },
  removed: (item, context) => replaceMembers(context, Number(item['id']), []),
  rendered: (item, context) => {
    // Who fits the conditions of a saved segment is not worked out here, so its size is not told.
    if (item['type'] !== 'static') return item
    return { ...item, member_count: storeIn(context).tagged(Number(item['id'])).length }
  },
}

/** @throws {Problem} unless the segment in the path is a static one. */
function readStatic({ account, params, operation }: Context): number {
  const segment = account.collection(`/lists/${params['list_id']}/segments`).get(params['segment_id'] ?? '')
  if (segment === undefined) throw notFound()
  if (segment['type'] === 'static') return Number(segment['id'])
  if (operation.method !== 'GET') throw invalidAction('Members can be added to static segments only.')
  throw new Problem(
    501,
    'Not Implemented',
    `The stand-in does not work out the conditions of saved segments. Answer it yourself: mailchimp.on('${operation.id}', (request) => ({ … })).`,
  )
}

const changeMembers: Handler = (context) => {
  const tag = readStatic(context)
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
    members_added: renderSlots(context, list, added.slots),
    members_removed: renderSlots(context, list, removed.slots),
    errors:
      unknown.length === 0 ? [] : [{ email_addresses: unknown, error: 'Email addresses are not members' }],
    total_added: added.slots.length,
    total_removed: removed.slots.length,
    error_count: unknown.length,
    _links: selfLink(context.origin, `/lists/${list}/segments/${tag}`),
  }
}

const listSegmentMembers: Handler = (context) => {
  const tag = readStatic(context)
  const { include_cleaned, include_transactional, include_unsubscribed } = context.query
  const shown = new Set([
    'subscribed',
    ...(isTrue(include_cleaned) ? ['cleaned'] : []),
    ...(isTrue(include_transactional) ? ['transactional'] : []),
    ...(isTrue(include_unsubscribed) ? ['unsubscribed'] : []),
  ])
  const slots = storeIn(context)
    .tagged(tag)
    .filter((slot) => shown.has(storeIn(context).at(slot)?.status ?? ''))
  const shape = collectionShape('/lists/{list_id}/segments/{segment_id}/members')
  const page = renderSlots(context, context.params['list_id'] ?? '', cutPage(slots, context.query))
  return answerPage(shape, context, page, slots.length)
}

const addSegmentMember: Handler = (context) => {
  const tag = readStatic(context)
  const [slot] = findSlots(context, [String(context.body['email_address'])]).slots
  if (slot === undefined) throw notFound('This address is not a member of the list.')
  setTag(context, slot, tag, true)
  return renderSlots(context, context.params['list_id'] ?? '', [slot])[0]
}

const removeSegmentMember: Handler = (context) => {
  const tag = readStatic(context)
  const slot = storeIn(context).find(context.params['subscriber_hash'] ?? '')
  if (slot === undefined || storeIn(context).at(slot)?.tags.includes(tag) !== true) throw notFound()
  setTag(context, slot, tag, false)
  return undefined
}

const searchTags: Handler = ({ account, params, query }) => {
  const { name = '' } = query
  const tags: Item[] = account
    .collection(`/lists/${params['list_id']}/segments`)
    .all()
    .filter((segment) => segment['type'] === 'static' && isMatch(String(segment['name']), name))
    .map((segment) => ({ id: segment['id'], name: segment['name'] }))
  return { tags, total_items: tags.length }
}

const isMatch = (name: string, start: string) => name.toLowerCase().startsWith(start.toLowerCase())

export const segmentHandlers: Readonly<Record<string, Handler>> = {
  'lists.batchSegmentMembers': changeMembers,
  'lists.getSegmentMembersList': listSegmentMembers,
  'lists.createSegmentMember': addSegmentMember,
  'lists.removeSegmentMember': removeSegmentMember,
  'lists.tagSearch': searchTags,
}
