import { collectionShape } from '../../engine/collections.js'
import type { Context, Handler } from '../../engine/context.js'
import { answerPage } from '../../engine/generic.js'
import { selfLink } from '../../engine/links.js'
import { readPage } from '../../engine/query.js'
import { cutPage } from '../../engine/select-items.js'
import { timestamp } from '../../state/clock.js'
import type { Item } from '../../state/collection.js'
import { readSlot } from './members.js'
import { addTag, findTag } from './tags.js'

const MEMBER = '/lists/{list_id}/members/{subscriber_hash}'

const pathOf = ({ params }: Context) => `/lists/${params['list_id']}/members/${params['subscriber_hash']}`

const shape = (name: string) => collectionShape(`${MEMBER}/${name}`)

const setTags: Handler = (context) => {
  const [slot, member] = readSlot(context)
  const list = context.params['list_id'] ?? ''
  const tags = new Set(member.tags)
  for (const { name, status } of context.body['tags'] as readonly { name: string; status: string }[]) {
    if (status === 'active') tags.add(addTag(context, list, name))
    else tags.delete(Number(findTag(context, list, name)?.['id']))
  }
  const changed = { ...member, tags: [...tags], last_changed: timestamp(context.clock.now()) }
  context.account.members(list).update(slot, changed)
  return undefined
}

const listTags: Handler = (context) => {
  const [, member] = readSlot(context)
  const segments = context.account.collection(`/lists/${context.params['list_id']}/segments`)
  const tags = member.tags.map((id) => ({
    id,
    name: segments.get(String(id))?.['name'],
    date_added: member.last_changed,
  }))
  return answerPage(shape('tags'), context, cutPage(tags, context.query), tags.length)
}

const addEvent: Handler = (context) => {
  const { account, body, clock } = context
  const { name, properties = {}, occurred_at = timestamp(clock.now()) } = body
  const events = account.collection(`${pathOf(context)}/events`)
  events.set(String(events.size), { name, properties, occurred_at })
  return undefined
}

/** What was sent to a member: nobody opens or clicks here. */
function sentTo(context: Context): Item[] {
  const [slot] = readSlot(context)
  const sends = context.account.sendsOf(context.params['list_id'] ?? '')
  return sends.filter(({ slots }) => slots.includes(slot)).map(({ campaign }) => campaign)
}

const listActivity: Handler = (context) => {
  const wanted = context.query['action']?.split(',')
  const all = sentTo(context).map((campaign) => ({
    action: 'sent',
    timestamp: campaign['send_time'],
    title: titleOf(campaign),
    campaign_id: campaign['id'],
    type: campaign['type'],
  }))
  const kept = all.filter(({ action }) => wanted === undefined || wanted.includes(action))
  return answerPage(shape('activity'), context, kept, kept.length)
}

const listFeed: Handler = (context) => {
  const { account, params, query, origin } = context
  const wanted = query['activity_filters']?.split(',')
  const below = (name: string) => account.collection(`${pathOf(context)}/${name}`).all()
  const all: Item[] = [
    ...sentTo(context).map((campaign) => ({
      activity_type: 'sent',
      created_at_timestamp: campaign['send_time'],
      campaign_id: campaign['id'],
      campaign_title: titleOf(campaign),
    })),
    ...below('notes').map(({ id, note, created_at }) => ({
      activity_type: 'note',
      created_at_timestamp: created_at,
      note_id: String(id),
      note_text: note,
    })),
    ...below('events').map(({ name, occurred_at }) => ({
      activity_type: 'event',
      created_at_timestamp: occurred_at,
      event_name: name,
    })),
  ]
  const kept = all.filter(({ activity_type: type }) => wanted === undefined || wanted.includes(String(type)))
  const { count, offset } = readPage(query)
  return {
    email_id: params['subscriber_hash'],
    list_id: params['list_id'],
    activity: kept.slice(offset, offset + count),
    _links: selfLink(origin, `${pathOf(context)}/activity-feed`),
  }
}

const titleOf = ({ settings }: Item) => String((settings as Item | undefined)?.['title'] ?? '')

export const memberDetailHandlers: Readonly<Record<string, Handler>> = {
  'lists.updateListMemberTags': setTags,
  'lists.getListMemberTags': listTags,
  'lists.createListMemberEvent': addEvent,
  'lists.getListMemberActivity': listActivity,
  'lists.getListMemberActivityFeed': listFeed,
}
