import type { HandlerContext } from '../../engine/handler-context.js'
import type { Item } from '../../state/collection.js'
import { formatTimestamp } from '../../state/fake-clock.js'
import { selectRecipients } from './recipients.js'

/** Sends a campaign, and stores its recipients. */
export function deliverCampaign(campaign: Item, context: HandlerContext, time: Date): void {
  const { account } = context
  const id = String(campaign['id'])
  if (campaign['type'] === 'rss') {
    // An RSS campaign waits for new entries in its feed until it is paused; nothing is sent now.
    account.getCollection('/campaigns').set(id, { ...campaign, status: 'sending' })
    return
  }
  const slots = selectRecipients(campaign, context)
  const listId = String(((campaign['recipients'] ?? {}) as Item)['list_id'])
  account.scheduledCampaigns.delete(id)
  account.recordSend({ campaignId: id, listId, slots })
  const sent = { ...campaign, status: 'sent', send_time: formatTimestamp(time), emails_sent: slots.length }
  account.getCollection('/campaigns').set(id, sent)
}

/** Sends the scheduled campaigns that are due. */
export function deliverDueCampaigns(context: HandlerContext): void {
  const { account, clock } = context
  for (const id of account.scheduledCampaigns) {
    const campaign = account.getCollection('/campaigns').get(id)
    const time = new Date(String(campaign?.['send_time']))
    if (campaign === undefined) account.scheduledCampaigns.delete(id)
    else if (time <= clock.now()) deliverCampaign(campaign, context, time)
  }
}
