import { collectionShape } from '../../engine/collections.js'
import type { Context, Handler, Resolver } from '../../engine/context.js'
import { answerPage, listItems, renderItem } from '../../engine/generic.js'
import { cutPage } from '../../engine/select-items.js'
import { notFound } from '../../problem.js'
import type { Send } from '../../state/account.js'
import type { Item } from '../../state/collection.js'
import { hashAddress, type StoredMember } from '../../state/member.js'

/** The report of a campaign that was sent: to how many, and that nothing came back. */
function reportOf(campaign: Item, { account }: Context): Item {
  const id = String(campaign['id'])
  const settings = campaign['settings'] as Item
  const listId = account.sendOf(id)?.listId ?? ''
  const list = account.collection('/lists').get(listId)
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
    .collection('/campaigns')
    .all()
    .filter(({ status }) => status === 'sent')
  return listItems(
    collectionShape('/reports'),
    context,
    sent.map((campaign) => reportOf(campaign, context)),
  )
}

const getReport: Handler = (context) => {
  const campaign = context.account.collection('/campaigns').get(context.params['campaign_id'] ?? '')
  if (campaign === undefined) throw notFound()
  return renderItem(collectionShape('/reports'), reportOf(campaign, context), context)
}

function recipient({ campaignId, listId }: Send, slot: number, context: Context): Item {
  const member: StoredMember | undefined = context.account.members(listId).at(slot)
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
    list_is_active: context.account.collection('/lists').has(listId),
  }
}

function sendIn({ account, params }: Context): Send {
  const send = account.sendOf(params['campaign_id'] ?? '')
  if (send === undefined) throw notFound()
  return send
}

const listRecipients: Handler = (context) => {
  const send = sendIn(context)
  const page = cutPage([...send.slots], context.query).map((slot) => recipient(send, slot, context))
  return answerPage(collectionShape('/reports/{campaign_id}/sent-to'), context, page, send.slots.length)
}

const getRecipient: Handler = (context) => {
  const send = sendIn(context)
  const slot = context.account.members(send.listId).find(context.params['subscriber_hash'] ?? '')
  if (slot === undefined || !send.slots.includes(slot)) throw notFound()
  return renderItem(
    collectionShape('/reports/{campaign_id}/sent-to'),
    recipient(send, slot, context),
    context,
  )
}

export const reportHandlers: Readonly<Record<string, Handler>> = {
  'reports.getAllCampaignReports': listReports,
  'reports.getCampaignReport': getReport,
  'reports.getCampaignRecipients': listRecipients,
  'reports.getCampaignRecipient': getRecipient,
}

export const reportResolvers: Readonly<Record<string, Resolver>> = {
  '/reports/{campaign_id}': (id, account) => (account.sendOf(id) === undefined ? undefined : id),
  '/reports/{campaign_id}/sent-to/{subscriber_hash}': (id) => id,
}
