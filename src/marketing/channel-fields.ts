import type { Call } from '../api/operation.js'

/** Writes of an audience, of which these fields have Mailchimp tell an address of each new or lost member. */
const OPERATIONS = ['lists.createList', 'lists.updateList']
const FIELDS = ['notify_on_subscribe', 'notify_on_unsubscribe']

/** The field of the body that opens a standing channel out of the account. Text that is empty closes one. */
export function findChannelField({ operation, body }: Call): string | undefined {
  if (!OPERATIONS.includes(operation.id)) return undefined
  const value = body?.value
  if (typeof value !== 'object' || value === null) return undefined
  return FIELDS.find(
    (field) => Object.hasOwn(value, field) && isSet((value as Record<string, unknown>)[field]),
  )
}

function isSet(value: unknown): boolean {
  return value !== null && value !== ''
}
