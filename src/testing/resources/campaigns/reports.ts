import { getCollectionShape } from '../../engine/collection-shape.js'
import { listItems, renderItem, renderPage } from '../../engine/generic-handlers.js'
import type { Handler, HandlerContext, IdResolver } from '../../engine/handler-context.js'
import { slicePage } from '../../engine/item-selection.js'
import { createNotFound } from '../../problem.js'
import type { CampaignSend } from '../../state/account-state.js'
import type { Item } from '../../state/collection.js'
import { hashAddress, type StoredMember } from '../../state/member.js'

/** Creates the report of a sent campaign: its recipients, without any reactions. */
function createReport(campaign: Item, { account }: HandlerContext): Item {
  const id = String(campaign['id'])
  const settings = campaign['settings'] as Item
  const listId = account.findSend(id)?.listId ?? ''
  const list = account.getCollection('/lists').get(listId)
  return {
    id,
    campaign_title: settings['title'],
    type: campaign['type'],
    list_id: listId,
    list_is_active: list !== undefined,
    list_name: String(list?.['name'] ?? ''),
    subject_line: settings['subject_line'],
    preview_text: String(settings['preview_text'] ?? ''),
    emails_sent: campaign['emails_sent'],
    send_time: campaign['send_time'],
    abuse_reports: 0,
    unsubscribed: 0,
    bounces: { hard_bounces: 0, soft_bounces: 0, syntax_errors: 0 },
    forwards: { forwards_count: 0, forwards_opens: 0 },
    opens: { opens_total: 0, unique_opens: 0, open_rate: 0 },
    clicks: { clicks_total: 0, unique_clicks: 0, unique_subscriber_clicks: 0, click_rate: 0 },
    facebook_likes: { recipient_likes: 0, unique_likes: 0, facebook_likes: 0 },
    list_stats: { sub_rate: 0, unsub_rate: 0, open_rate: 0, click_rate: 0 },
    timeseries: [],
    ecommerce: { total_orders: 0, total_spent: 0, total_revenue: 0 },
    delivery_status: { enabled: false },
  }
}

const listReports: Handler = (context) => {
  const sent = context.account
    .getCollection('/campaigns')
    .listAll()
    .filter(({ status }) => status === 'sent')
  return listItems(
    getCollectionShape('/reports'),
    context,
    sent.map((campaign) => createReport(campaign, context)),
  )
}

const getReport: Handler = (context) => {
  const campaign = context.account.getCollection('/campaigns').get(context.params['campaign_id'] ?? '')
  if (campaign === undefined) throw createNotFound()
  return renderItem(getCollectionShape('/reports'), createReport(campaign, context), context)
}

function renderRecipient({ campaignId, listId }: CampaignSend, slot: number, context: HandlerContext): Item {
  const member: StoredMember | undefined = context.account.getMembers(listId).get(slot)
  const email = member?.email_address ?? ''
  return {
    email_id: hashAddress(email),
    email_address: email,
    merge_fields: member?.merge_fields ?? {},
    vip: member?.vip ?? false,
    status: 'sent',
    open_count: 0,
    gmt_offset: 0,
    campaign_id: campaignId,
    list_id: listId,
    list_is_active: context.account.getCollection('/lists').has(listId),
  }
}

function requireSend({ account, params }: HandlerContext): CampaignSend {
  const send = account.findSend(params['campaign_id'] ?? '')
  if (send === undefined) throw createNotFound()
  return send
}

const listRecipients: Handler = (context) => {
  const send = requireSend(context)
  const page = slicePage([...send.slots], context.query).map((slot) => renderRecipient(send, slot, context))
  return renderPage(getCollectionShape('/reports/{campaign_id}/sent-to'), context, page, send.slots.length)
}

const getRecipient: Handler = (context) => {
  const send = requireSend(context)
  const slot = context.account.getMembers(send.listId).findSlot(context.params['subscriber_hash'] ?? '')
  if (slot === undefined || !send.slots.includes(slot)) throw createNotFound()
  return renderItem(
    getCollectionShape('/reports/{campaign_id}/sent-to'),
    renderRecipient(send, slot, context),
    context,
  )
}

export const reportHandlers: Readonly<Record<string, Handler>> = {
  'reports.getAllCampaignReports': listReports,
  'reports.getCampaignReport': getReport,
  'reports.getCampaignRecipients': listRecipients,
  'reports.getCampaignRecipient': getRecipient,
}

export const reportResolvers: Readonly<Record<string, IdResolver>> = {
  '/reports/{campaign_id}': (id, account) => (account.findSend(id) === undefined ? undefined : id),
  '/reports/{campaign_id}/sent-to/{subscriber_hash}': (id) => id,
}
