import { getCollectionShape } from '../../engine/collection-shape.js'
import { renderItem } from '../../engine/generic-handlers.js'
import type { Handler, HandlerContext } from '../../engine/handler-context.js'
import { createBadRequest, createInvalidField, createNotFound } from '../../problem.js'
import type { Item } from '../../state/collection.js'
import { formatTimestamp } from '../../state/fake-clock.js'
import { deliverCampaign } from './delivery.js'
import { createSendChecklist } from './send-checklist.js'

function requireCampaign({ account, params }: HandlerContext): Item {
  const campaign = account.getCollection('/campaigns').get(params['campaign_id'] ?? '')
  if (campaign === undefined) throw createNotFound()
  return campaign
}

function setCampaignStatus(
  context: HandlerContext,
  campaign: Item,
  status: string,
  changes: Item = {},
): undefined {
  context.account.getCollection('/campaigns').set(String(campaign['id']), { ...campaign, status, ...changes })
}

/** Throws a problem unless the campaign has one of these states. */
function assertStatus(campaign: Item, action: string, ...allowed: readonly string[]): void {
  if (allowed.includes(String(campaign['status']))) return
  throw createBadRequest(`A campaign with the status ${campaign['status']} cannot be ${action}.`)
}

function assertReady(campaign: Item, context: HandlerContext): void {
  const { is_ready: isReady, items } = createSendChecklist(campaign, context)
  if (isReady) return
  const faults = items.filter(({ type }) => type === 'error').map(({ details }) => details)
  throw createBadRequest(`Your Campaign is not ready to send. ${faults.join(' ')}`)
}

const sendCampaign: Handler = (context) => {
  const campaign = requireCampaign(context)
  assertStatus(campaign, 'sent', 'save', 'paused')
  assertReady(campaign, context)
  deliverCampaign(campaign, context, context.clock.now())
  return undefined
}

const scheduleCampaign: Handler = (context) => {
  const campaign = requireCampaign(context)
  const time = new Date(String(context.body['schedule_time']))
  assertStatus(campaign, 'scheduled', 'save', 'paused')
  if (Number.isNaN(time.getTime())) throw createInvalidField('schedule_time', 'must be an ISO 8601 time')
  if (time <= context.clock.now()) throw createBadRequest('The schedule_time must be in the future.')
  if (time.getTime() % QUARTER_HOUR_MS !== 0) {
    throw createBadRequest('Campaigns can be scheduled on the quarter-hour only: :00, :15, :30 or :45.')
  }
  assertReady(campaign, context)
  context.account.scheduledCampaigns.add(String(campaign['id']))
  return setCampaignStatus(context, campaign, 'schedule', { send_time: formatTimestamp(time) })
}

const QUARTER_HOUR_MS = 900_000

const unscheduleCampaign: Handler = (context) => {
  const campaign = requireCampaign(context)
  assertStatus(campaign, 'unscheduled', 'schedule')
  context.account.scheduledCampaigns.delete(String(campaign['id']))
  const { send_time: _, ...rest } = campaign
  return setCampaignStatus(context, rest, 'save')
}

/** Only RSS campaigns run long enough to be paused. */
function assertRss(campaign: Item): void {
  if (campaign['type'] !== 'rss') throw createBadRequest('Only RSS campaigns can be paused and resumed.')
}

const pauseCampaign: Handler = (context) => {
  const campaign = requireCampaign(context)
  assertRss(campaign)
  assertStatus(campaign, 'paused', 'sending', 'schedule')
  return setCampaignStatus(context, campaign, 'paused')
}

const resumeCampaign: Handler = (context) => {
  const campaign = requireCampaign(context)
  assertRss(campaign)
  assertStatus(campaign, 'resumed', 'paused')
  return setCampaignStatus(context, campaign, 'sending')
}

/** Cancels a campaign that is being sent. Rarely applies, because the stand-in sends a campaign immediately. */
const cancelSend: Handler = (context) => {
  const campaign = requireCampaign(context)
  assertStatus(campaign, 'canceled', 'sending')
  return setCampaignStatus(context, campaign, 'canceled')
}

const sendTestEmail: Handler = (context) => {
  const campaign = requireCampaign(context)
  const emails = context.body['test_emails'] as readonly unknown[]
  if (emails.length === 0) throw createInvalidField('test_emails', 'must contain at least one address')
  if (context.account.getDocument(`/campaigns/${campaign['id']}/content`) === undefined) {
    throw createBadRequest('A test needs content: the campaign has none.')
  }
  return undefined
}

function copyCampaign(context: HandlerContext, campaign: Item, title: string): Item {
  const { account, clock } = context
  const id = account.ids.generateHex('/campaigns')
  const { send_time: _, ...rest } = campaign
  const settings = { ...(campaign['settings'] as Item), title }
  const replica = {
    ...rest,
    id,
    web_id: account.ids.generateNumber('web_id'),
    create_time: formatTimestamp(clock.now()),
    status: 'save',
    emails_sent: 0,
    settings,
  }
  account.getCollection('/campaigns').set(id, replica)
  const content = account.getDocument(`/campaigns/${campaign['id']}/content`)
  if (content !== undefined) account.setDocument(`/campaigns/${id}/content`, content)
  const shape = getCollectionShape('/campaigns')
  return renderItem(shape, replica, context)
}

const replicateCampaign: Handler = (context) => {
  const campaign = requireCampaign(context)
  return copyCampaign(context, campaign, `${(campaign['settings'] as Item)['title']} (copy 01)`)
}

const createResend: Handler = (context) => {
  const campaign = requireCampaign(context)
  assertStatus(campaign, 'resent', 'sent')
  return copyCampaign(context, campaign, `${(campaign['settings'] as Item)['title']} (resend)`)
}

export const campaignActionHandlers: Readonly<Record<string, Handler>> = {
  'campaigns.send': sendCampaign,
  'campaigns.schedule': scheduleCampaign,
  'campaigns.unschedule': unscheduleCampaign,
  'campaigns.pause': pauseCampaign,
  'campaigns.resume': resumeCampaign,
  'campaigns.cancelSend': cancelSend,
  'campaigns.sendTestEmail': sendTestEmail,
  'campaigns.replicate': replicateCampaign,
  'campaigns.createResend': createResend,
}
