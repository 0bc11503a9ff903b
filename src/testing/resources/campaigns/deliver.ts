import type { Context } from '../../engine/context.js'
import { timestamp } from '../../state/clock.js'
import type { Item } from '../../state/collection.js'
import { recipientsOf } from './recipients.js'

/** Sends a campaign at once: who gets it is fixed from now on. */
export function deliver(campaign: Item, context: Context, time: Date): void {
  const { account } = context
  const id = String(campaign['id'])
  if (campaign['type'] === 'rss') {
    // It waits for news in its feed, and goes on until it is paused: nothing is sent now.
    account.collection('/campaigns').set(id, { ...campaign, status: 'sending' })
    return
  }
  const slots = recipientsOf(campaign, context)
  const listId = String(((campaign['recipients'] ?? {}) as Item)['list_id'])
  account.scheduled.delete(id)
  account.recordSend({ campaignId: id, listId, slots })
  const sent = { ...campaign, status: 'sent', send_time: timestamp(time), emails_sent: slots.length }
  account.collection('/campaigns').set(id, sent)
}

/** Sends what was scheduled for a time that has come. */
export function deliverDue(context: Context): void {
  const { account, clock } = context
  for (const id of account.scheduled) {
    const campaign = account.collection('/campaigns').get(id)
    const time = new Date(String(campaign?.['send_time']))
    if (campaign === undefined) account.scheduled.delete(id)
    else if (time <= clock.now()) deliver(campaign, context, time)
  }
}
