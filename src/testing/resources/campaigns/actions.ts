import { collectionShape } from '../../engine/collections.js'
import type { Context, Handler } from '../../engine/context.js'
import { renderItem } from '../../engine/generic.js'
import { badRequest, invalidField, notFound } from '../../problem.js'
import { timestamp } from '../../state/clock.js'
import type { Item } from '../../state/collection.js'
import { deliver } from './deliver.js'
import { checklist } from './readiness.js'

function readCampaign({ account, params }: Context): Item {
  const campaign = account.collection('/campaigns').get(params['campaign_id'] ?? '')
  if (campaign === undefined) throw notFound()
  return campaign
}

function setStatus(context: Context, campaign: Item, status: string, more: Item = {}): undefined {
  context.account.collection('/campaigns').set(String(campaign['id']), { ...campaign, status, ...more })
}

/** @throws {Problem} unless the campaign has one of these states. */
function expectStatus(campaign: Item, action: string, ...allowed: readonly string[]): void {
  if (allowed.includes(String(campaign['status']))) return
  throw badRequest(`A campaign with the status ${campaign['status']} cannot be ${action}.`)
}

function expectReady(campaign: Item, context: Context): void {
  const { is_ready: isReady, items } = checklist(campaign, context)
  if (isReady) return
  const faults = items.filter(({ type }) => type === 'error').map(({ details }) => details)
  throw badRequest(`Your Campaign is not ready to send. ${faults.join(' ')}`)
}

const send: Handler = (context) => {
  const campaign = readCampaign(context)
  expectStatus(campaign, 'sent', 'save', 'paused')
  expectReady(campaign, context)
  deliver(campaign, context, context.clock.now())
  return undefined
}

const schedule: Handler = (context) => {
  const campaign = readCampaign(context)
  const time = new Date(String(context.body['schedule_time']))
  expectStatus(campaign, 'scheduled', 'save', 'paused')
  if (Number.isNaN(time.getTime())) throw invalidField('schedule_time', 'must be an ISO 8601 time')
  if (time <= context.clock.now()) throw badRequest('The schedule_time must be in the future.')
  if (time.getTime() % QUARTER_HOUR !== 0) {
    throw badRequest('Campaigns can be scheduled on the quarter-hour only: :00, :15, :30 or :45.')
  }
  expectReady(campaign, context)
  context.account.scheduled.add(String(campaign['id']))
  return setStatus(context, campaign, 'schedule', { send_time: timestamp(time) })
}

const QUARTER_HOUR = 900_000

const unschedule: Handler = (context) => {
  const campaign = readCampaign(context)
  expectStatus(campaign, 'unscheduled', 'schedule')
  context.account.scheduled.delete(String(campaign['id']))
  const { send_time: _, ...rest } = campaign
  return setStatus(context, rest, 'save')
}

/** Only RSS campaigns go on for long enough to be paused. */
function expectRss(campaign: Item): void {
  if (campaign['type'] !== 'rss') throw badRequest('Only RSS campaigns can be paused and resumed.')
}

const pause: Handler = (context) => {
  const campaign = readCampaign(context)
  expectRss(campaign)
  expectStatus(campaign, 'paused', 'sending', 'schedule')
  return setStatus(context, campaign, 'paused')
}

const resume: Handler = (context) => {
  const campaign = readCampaign(context)
  expectRss(campaign)
  expectStatus(campaign, 'resumed', 'paused')
  return setStatus(context, campaign, 'sending')
}

/** Here a campaign is sent in one moment, so that there is seldom anything left to cancel. */
const cancelSend: Handler = (context) => {
  const campaign = readCampaign(context)
  expectStatus(campaign, 'canceled', 'sending')
  return setStatus(context, campaign, 'canceled')
}

const sendTest: Handler = (context) => {
  const campaign = readCampaign(context)
  const emails = context.body['test_emails'] as readonly unknown[]
  if (emails.length === 0) throw invalidField('test_emails', 'must hold at least one address')
  if (context.account.document(`/campaigns/${campaign['id']}/content`) === undefined) {
    throw badRequest('A test needs content: the campaign has none.')
  }
  return undefined
}

function copy(context: Context, campaign: Item, title: string): Item {
  const { account, clock } = context
  const id = account.ids.hex('/campaigns')
  const { send_time: _, ...rest } = campaign
  const settings = { ...(campaign['settings'] as Item), title }
  const made = {
    ...rest,
    id,
    web_id: account.ids.number('web_id'),
    create_time: timestamp(clock.now()),
    status: 'save',
    emails_sent: 0,
    settings,
  }
  account.collection('/campaigns').set(id, made)
  const content = account.document(`/campaigns/${campaign['id']}/content`)
  if (content !== undefined) account.setDocument(`/campaigns/${id}/content`, content)
  const shape = collectionShape('/campaigns')
  return renderItem(shape, made, context)
}

const replicate: Handler = (context) => {
  const campaign = readCampaign(context)
  return copy(context, campaign, `${(campaign['settings'] as Item)['title']} (copy 01)`)
}

const createResend: Handler = (context) => {
  const campaign = readCampaign(context)
  expectStatus(campaign, 'resent', 'sent')
  return copy(context, campaign, `${(campaign['settings'] as Item)['title']} (resend)`)
}

export const campaignActionHandlers: Readonly<Record<string, Handler>> = {
  'campaigns.send': send,
  'campaigns.schedule': schedule,
  'campaigns.unschedule': unschedule,
  'campaigns.pause': pause,
  'campaigns.resume': resume,
  'campaigns.cancelSend': cancelSend,
  'campaigns.sendTestEmail': sendTest,
  'campaigns.replicate': replicate,
  'campaigns.createResend': createResend,
}
