import { getCollectionShape } from '../../engine/collection-shape.js'
import { renderPage } from '../../engine/generic-handlers.js'
import type { Handler, HandlerContext } from '../../engine/handler-context.js'
import { slicePage } from '../../engine/item-selection.js'
import { createSelfLinks } from '../../engine/links.js'
import { parsePage } from '../../engine/request-query.js'
import type { Item } from '../../state/collection.js'
import { formatTimestamp } from '../../state/fake-clock.js'
import { requireMember } from './members.js'
import { ensureTag, findTag } from './tags.js'

const MEMBER = '/lists/{list_id}/members/{subscriber_hash}'

const buildMemberPath = ({ params }: HandlerContext) =>
  `/lists/${params['list_id']}/members/${params['subscriber_hash']}`

const getDetailShape = (name: string) => getCollectionShape(`${MEMBER}/${name}`)

const updateTags: Handler = (context) => {
  const [slot, member] = requireMember(context)
  const list = context.params['list_id'] ?? ''
  const tags = new Set(member.tags)
  for (const { name, status } of context.body['tags'] as readonly { name: string; status: string }[]) {
    if (status === 'active') tags.add(ensureTag(context, list, name))
    else tags.delete(Number(findTag(context, list, name)?.['id']))
  }
  const changed = { ...member, tags: [...tags], last_changed: formatTimestamp(context.clock.now()) }
  context.account.getMembers(list).update(slot, changed)
  return undefined
}

const listTags: Handler = (context) => {
  const [, member] = requireMember(context)
  const segments = context.account.getCollection(`/lists/${context.params['list_id']}/segments`)
  const tags = member.tags.map((id) => ({
    id,
    name: segments.get(String(id))?.['name'],
    date_added: member.last_changed,
  }))
  return renderPage(getDetailShape('tags'), context, slicePage(tags, context.query), tags.length)
}

const addEvent: Handler = (context) => {
  const { account, body, clock } = context
  const { name, properties = {}, occurred_at = formatTimestamp(clock.now()) } = body
  const events = account.getCollection(`${buildMemberPath(context)}/events`)
  events.set(String(events.size), { name, properties, occurred_at })
  return undefined
}

/** Lists the campaigns sent to a member, who never opens or clicks. */
function listReceivedCampaigns(context: HandlerContext): Item[] {
  const [slot] = requireMember(context)
  const sends = context.account.listSends(context.params['list_id'] ?? '')
  return sends.filter(({ slots }) => slots.includes(slot)).map(({ campaign }) => campaign)
}

const listActivity: Handler = (context) => {
  const wanted = context.query['action']?.split(',')
  const all = listReceivedCampaigns(context).map((campaign) => ({
    action: 'sent',
    timestamp: campaign['send_time'],
    title: readTitle(campaign),
    campaign_id: campaign['id'],
    type: campaign['type'],
  }))
  const kept = all.filter(({ action }) => wanted === undefined || wanted.includes(action))
  return renderPage(getDetailShape('activity'), context, kept, kept.length)
}

const listFeed: Handler = (context) => {
  const { account, params, query, origin } = context
  const wanted = query['activity_filters']?.split(',')
  const listDetails = (name: string) => account.getCollection(`${buildMemberPath(context)}/${name}`).listAll()
  const all: Item[] = [
    ...listReceivedCampaigns(context).map((campaign) => ({
      activity_type: 'sent',
      created_at_timestamp: campaign['send_time'],
      campaign_id: campaign['id'],
      campaign_title: readTitle(campaign),
    })),
    ...listDetails('notes').map(({ id, note, created_at }) => ({
      activity_type: 'note',
      created_at_timestamp: created_at,
      note_id: String(id),
      note_text: note,
    })),
    ...listDetails('events').map(({ name, occurred_at }) => ({
      activity_type: 'event',
      created_at_timestamp: occurred_at,
      event_name: name,
    })),
  ]
  const kept = all.filter(({ activity_type: type }) => wanted === undefined || wanted.includes(String(type)))
  const { count, offset } = parsePage(query)
  return {
    email_id: params['subscriber_hash'],
    list_id: params['list_id'],
    activity: kept.slice(offset, offset + count),
    _links: createSelfLinks(origin, `${buildMemberPath(context)}/activity-feed`),
  }
}

const readTitle = ({ settings }: Item) => String((settings as Item | undefined)?.['title'] ?? '')

export const memberDetailHandlers: Readonly<Record<string, Handler>> = {
  'lists.updateListMemberTags': updateTags,
  'lists.getListMemberTags': listTags,
  'lists.createListMemberEvent': addEvent,
  'lists.getListMemberActivity': listActivity,
  'lists.getListMemberActivityFeed': listFeed,
}
