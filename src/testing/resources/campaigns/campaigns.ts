import { collectionShape } from '../../engine/collections.js'
import type { Context, Handler, ResourceRules } from '../../engine/context.js'
import { listItems } from '../../engine/generic.js'
import { badRequest, invalidField } from '../../problem.js'
import { timestamp } from '../../state/clock.js'
import type { Item } from '../../state/collection.js'
import { hashAddress } from '../../state/member.js'
import { checklist } from './readiness.js'

const part = (item: Item, name: string): Item => (item[name] ?? {}) as Item

/** @throws {Problem} if the campaign names a list, a folder or a template that is not there. */
function checkReferences(campaign: Item, { account }: Context): void {
  const { list_id: list } = part(campaign, 'recipients')
  const { folder_id: folder, template_id: template } = part(campaign, 'settings')
  const refuse = (field: string) => invalidField(field, 'does not exist')
  if (list !== undefined && !account.collection('/lists').has(String(list)))
    throw refuse('recipients.list_id')
  if (folder && !account.collection('/campaign-folders').has(String(folder)))
    throw refuse('settings.folder_id')
  if (template && !account.collection('/templates').has(String(template)))
    throw refuse('settings.template_id')
}

export const campaignRules: ResourceRules = {
  created: (item, context) => {
    checkReferences(item, context)
    const { account, clock } = context
    const id = String(item['id'])
    return {
      ...item,
      web_id: account.ids.number('web_id'),
      create_time: timestamp(clock.now()),
      status: 'save',
      emails_sent: 0,
      content_type: item['content_type'] ?? 'template',
      archive_url: `https://example.com/archive/${id}`,
      long_archive_url: `https://example.com/archive?c=${id}`,
      needs_block_refresh: false,
      resendable: false,
      settings: { ...DEFAULT_SETTINGS, ...part(item, 'settings') },
      tracking: { ...DEFAULT_TRACKING, ...part(item, 'tracking') },
    }
  },
  changed: (item, before, context) => {
    if (!/^(?:save|paused|schedule)$/.test(String(before['status']))) {
      throw badRequest(`A campaign with the status ${before['status']} cannot be changed.`)
    }
    checkReferences(item, context)
    return item
  },
  removed: ({ id, status }, { account }) => {
    if (status === 'sending') throw badRequest('A campaign cannot be deleted while it is being sent.')
    account.scheduled.delete(String(id))
  },
  rendered: (item, context) => ({
    ...item,
    recipients: renderRecipients(item, context),
    delivery_status: { enabled: false },
    ...(item['status'] === 'sent' && { report_summary: NO_REACTION }),
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

/** Nobody opens or clicks here, and that is known. */
export const NO_REACTION: Item = {
  opens: 0,
  unique_opens: 0,
  open_rate: 0,
  clicks: 0,
  subscriber_clicks: 0,
  click_rate: 0,
  ecommerce: { total_orders: 0, total_spent: 0, total_revenue: 0 },
}

function renderRecipients(campaign: Item, { account }: Context): Item {
  const recipients = part(campaign, 'recipients')
  const id = String(recipients['list_id'] ?? '')
  const list = account.collection('/lists').get(id)
  const sent = account.sendOf(String(campaign['id']))
  return {
    ...recipients,
    list_id: id,
    list_is_active: list !== undefined,
    list_name: String(list?.['name'] ?? ''),
    segment_text: '',
    recipient_count: sent?.slots.length ?? account.members(id).count('subscribed'),
  }
}

/** The filters of campaigns that look inside them. */
const listCampaigns: Handler = (context) => {
  const { account, query } = context
  const { list_id, folder_id, member_id, ...rest } = query
  const kept = account
    .collection('/campaigns')
    .all()
    .filter((campaign) => {
      const list = String(part(campaign, 'recipients')['list_id'] ?? '')
      return (
        (list_id === undefined || list === list_id) &&
        (folder_id === undefined || String(part(campaign, 'settings')['folder_id'] ?? '') === folder_id) &&
        (member_id === undefined || wasSentTo(campaign, list, member_id, context))
      )
    })
  const shape = collectionShape('/campaigns')
  return listItems(shape, { ...context, query: rest }, kept)
}

function wasSentTo(campaign: Item, listId: string, member: string, { account }: Context): boolean {
  const slot = account.members(listId).find(member.includes('@') ? hashAddress(member) : member)
  return slot !== undefined && account.sendOf(String(campaign['id']))?.slots.includes(slot) === true
}

const searchCampaigns: Handler = (context) => {
  const { account, query } = context
  const wanted = String(query['query'] ?? '').toLowerCase()
  const found = account
    .collection('/campaigns')
    .all()
    .filter((campaign) => {
      const { title = '', subject_line = '' } = part(campaign, 'settings')
      return `${title}\n${subject_line}`.toLowerCase().includes(wanted)
    })
  const results = found.map((campaign) => ({
    campaign: campaignRules.rendered?.(campaign, context) ?? campaign,
    snippet: '',
  }))
  return { results, total_items: results.length }
}

export const campaignHandlers: Readonly<Record<string, Handler>> = {
  'campaigns.list': listCampaigns,
  'campaigns.getSendChecklist': (context) => {
    const campaign = context.account.collection('/campaigns').get(context.params['campaign_id'] ?? '')
    return { ...checklist(campaign ?? {}, context) }
  },
  'searchCampaigns.search': searchCampaigns,
}
