import { getCollectionShape } from '../../engine/collection-shape.js'
import { listItems } from '../../engine/generic-handlers.js'
import type { Handler, HandlerContext, ResourceRules } from '../../engine/handler-context.js'
import { createBadRequest, createInvalidField } from '../../problem.js'
import type { Item } from '../../state/collection.js'
import { formatTimestamp } from '../../state/fake-clock.js'
import { hashAddress } from '../../state/member.js'
import { createSendChecklist } from './send-checklist.js'

const readObject = (item: Item, name: string): Item => (item[name] ?? {}) as Item

/** Throws a problem if the campaign names a list, a folder or a template that does not exist. */
function assertReferences(campaign: Item, { account }: HandlerContext): void {
  const { list_id: list } = readObject(campaign, 'recipients')
  const { folder_id: folder, template_id: template } = readObject(campaign, 'settings')
  const createMissingReference = (field: string) => createInvalidField(field, 'does not exist')
  if (list !== undefined && !account.getCollection('/lists').has(String(list)))
    throw createMissingReference('recipients.list_id')
  if (folder && !account.getCollection('/campaign-folders').has(String(folder)))
    throw createMissingReference('settings.folder_id')
  if (template && !account.getCollection('/templates').has(String(template)))
    throw createMissingReference('settings.template_id')
}

export const campaignRules: ResourceRules = {
  onCreate: (item, context) => {
    assertReferences(item, context)
    const { account, clock } = context
    const id = String(item['id'])
    return {
      ...item,
      web_id: account.ids.generateNumber('web_id'),
      create_time: formatTimestamp(clock.now()),
      status: 'save',
      emails_sent: 0,
      content_type: item['content_type'] ?? 'template',
      archive_url: `https://example.com/archive/${id}`,
      long_archive_url: `https://example.com/archive?c=${id}`,
      needs_block_refresh: false,
      resendable: false,
      settings: { ...DEFAULT_SETTINGS, ...readObject(item, 'settings') },
      tracking: { ...DEFAULT_TRACKING, ...readObject(item, 'tracking') },
    }
  },
  onUpdate: (item, before, context) => {
    if (!/^(?:save|paused|schedule)$/.test(String(before['status']))) {
      throw createBadRequest(`A campaign with the status ${before['status']} cannot be changed.`)
    }
    assertReferences(item, context)
    return item
  },
  onDelete: ({ id, status }, { account }) => {
    if (status === 'sending') throw createBadRequest('A campaign cannot be deleted while it is being sent.')
    account.scheduledCampaigns.delete(String(id))
  },
  render: (item, context) => ({
    ...item,
    recipients: renderRecipients(item, context),
    delivery_status: { enabled: false },
    ...(item['status'] === 'sent' && { report_summary: EMPTY_REPORT_SUMMARY }),
  }),
}

const DEFAULT_SETTINGS: Item = {
  subject_line: '',
  title: '',
  from_name: '',
  reply_to: '',
  use_conversation: false,
  to_name: '',
  folder_id: '',
  authenticate: true,
  auto_footer: false,
  inline_css: false,
  auto_tweet: false,
  fb_comments: false,
  timewarp: false,
  template_id: 0,
  drag_and_drop: false,
}

const DEFAULT_TRACKING: Item = {
  opens: true,
  html_clicks: true,
  text_clicks: false,
  goal_tracking: false,
  ecomm360: false,
  google_analytics: '',
  clicktale: '',
}

/** The stand-in's recipients never open or click. */
export const EMPTY_REPORT_SUMMARY: Item = {
  opens: 0,
  unique_opens: 0,
  open_rate: 0,
  clicks: 0,
  subscriber_clicks: 0,
  click_rate: 0,
  ecommerce: { total_orders: 0, total_spent: 0, total_revenue: 0 },
}

function renderRecipients(campaign: Item, { account }: HandlerContext): Item {
  const recipients = readObject(campaign, 'recipients')
  const id = String(recipients['list_id'] ?? '')
  const list = account.getCollection('/lists').get(id)
  const sent = account.findSend(String(campaign['id']))
  return {
    ...recipients,
    list_id: id,
    list_is_active: list !== undefined,
    list_name: String(list?.['name'] ?? ''),
    segment_text: '',
    recipient_count: sent?.slots.length ?? account.getMembers(id).count('subscribed'),
  }
}

/** Lists campaigns, with the filters by their inner fields. */
const listCampaigns: Handler = (context) => {
  const { account, query } = context
  const { list_id, folder_id, member_id, ...rest } = query
  const kept = account
    .getCollection('/campaigns')
    .listAll()
    .filter((campaign) => {
      const list = String(readObject(campaign, 'recipients')['list_id'] ?? '')
      return (
        (list_id === undefined || list === list_id) &&
        (folder_id === undefined ||
          String(readObject(campaign, 'settings')['folder_id'] ?? '') === folder_id) &&
        (member_id === undefined || isRecipient(campaign, list, member_id, context))
      )
    })
  const shape = getCollectionShape('/campaigns')
  return listItems(shape, { ...context, query: rest }, kept)
}

function isRecipient(campaign: Item, listId: string, member: string, { account }: HandlerContext): boolean {
  const slot = account.getMembers(listId).findSlot(member.includes('@') ? hashAddress(member) : member)
  return slot !== undefined && account.findSend(String(campaign['id']))?.slots.includes(slot) === true
}

const searchCampaigns: Handler = (context) => {
  const { account, query } = context
  const wanted = String(query['query'] ?? '').toLowerCase()
  const found = account
    .getCollection('/campaigns')
    .listAll()
    .filter((campaign) => {
      const { title = '', subject_line = '' } = readObject(campaign, 'settings')
      return `${title}\n${subject_line}`.toLowerCase().includes(wanted)
    })
  const results = found.map((campaign) => ({
    campaign: campaignRules.render?.(campaign, context) ?? campaign,
    snippet: '',
  }))
  return { results, total_items: results.length }
}

export const campaignHandlers: Readonly<Record<string, Handler>> = {
  'campaigns.list': listCampaigns,
  'campaigns.getSendChecklist': (context) => {
    const campaign = context.account.getCollection('/campaigns').get(context.params['campaign_id'] ?? '')
    return { ...createSendChecklist(campaign ?? {}, context) }
  },
  'searchCampaigns.search': searchCampaigns,
}
