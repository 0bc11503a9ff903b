import type { Context } from '../../engine/context.js'
import type { Item } from '../../state/collection.js'
import { recipientsOf } from './recipients.js'

const part = (item: Item, name: string): Item => (item[name] ?? {}) as Item

/** What Mailchimp looks at before it sends: one entry for each, an error if it is missing. */
export function checklist(campaign: Item, context: Context): { is_ready: boolean; items: Item[] } {
  const { account } = context
  const settings = part(campaign, 'settings')
  const listId = String(part(campaign, 'recipients')['list_id'] ?? '')
  const hasList = account.collection('/lists').has(listId)
  const content = account.document(`/campaigns/${campaign['id']}/content`)
  const checks: readonly [heading: string, isGood: boolean, fault: string][] = [
    ['List', hasList, 'Choose a list to send to.'],
    ['Recipients', hasList && recipientsOf(campaign, context).length > 0, 'The campaign has no recipients.'],
    ['Subject Line', isText(settings['subject_line']), 'Write a subject line.'],
    ['From Name', isText(settings['from_name']), 'Write a from name.'],
    ['Replies', isText(settings['reply_to']), 'Write a reply-to address.'],
    ['Content', content !== undefined, 'Design the content of the campaign.'],
  ]
  const items = checks.map(([heading, isGood, fault], at) => ({
    type: isGood ? 'success' : 'error',
    id: 501 + at,
    heading,
    details: isGood ? `${heading}: complete.` : fault,
  }))
  return { is_ready: checks.every(([, isGood]) => isGood), items }
}

const isText = (value: unknown) => typeof value === 'string' && value !== ''
