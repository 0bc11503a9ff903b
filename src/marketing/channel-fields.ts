import type { Call } from '../api/operation.js'

/** The fields of an audience with the address that Mailchimp notifies of each new or lost member. */
const OPERATIONS = ['lists.createList', 'lists.updateList']
const FIELDS = ['notify_on_subscribe', 'notify_on_unsubscribe']

/** Returns the field of the body that opens a standing channel out of the account. An empty string closes one. */
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
