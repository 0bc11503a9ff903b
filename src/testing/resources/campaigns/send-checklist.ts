import type { HandlerContext } from '../../engine/handler-context.js'
import type { Item } from '../../state/collection.js'
import { selectRecipients } from './recipients.js'

const readObject = (item: Item, name: string): Item => (item[name] ?? {}) as Item

/** Checks what Mailchimp checks before sending: one entry each, an error if something is missing. */
export function createSendChecklist(
  campaign: Item,
  context: HandlerContext,
): { is_ready: boolean; items: Item[] } {
  const { account } = context
  const settings = readObject(campaign, 'settings')
  const listId = String(readObject(campaign, 'recipients')['list_id'] ?? '')
  const hasList = account.getCollection('/lists').has(listId)
  const content = account.getDocument(`/campaigns/${campaign['id']}/content`)
  const checks: readonly [heading: string, isGood: boolean, fault: string][] = [
    ['List', hasList, 'Choose a list to send to.'],
    [
      'Recipients',
      hasList && selectRecipients(campaign, context).length > 0,
      'The campaign has no recipients.',
    ],
    ['Subject Line', isNonEmptyString(settings['subject_line']), 'Write a subject line.'],
    ['From Name', isNonEmptyString(settings['from_name']), 'Write a from name.'],
    ['Replies', isNonEmptyString(settings['reply_to']), 'Write a reply-to address.'],
    ['Content', content !== undefined, 'Design the content of the campaign.'],
  ]
  const items = checks.map(([heading, isGood, fault], index) => ({
    type: isGood ? 'success' : 'error',
    id: 501 + index,
    heading,
    details: isGood ? `${heading}: complete.` : fault,
  }))
  return { is_ready: checks.every(([, isGood]) => isGood), items }
}

const isNonEmptyString = (value: unknown) => typeof value === 'string' && value !== ''
