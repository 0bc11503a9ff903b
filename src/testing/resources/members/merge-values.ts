import { type FieldProblem, invalidResource } from '../../problem.js'
import type { Account } from '../../state/account.js'
import type { Item } from '../../state/collection.js'

const mergeFields = (account: Account, listId: string) =>
  account.collection(`/lists/${listId}/merge-fields`).all()

export function mergeTags(account: Account, listId: string): string[] {
  return mergeFields(account, listId).map(({ tag }) => String(tag))
}

/**
 * Lays new merge values over those that are there. A tag that the list does not have is dropped.
 *
 * @throws {Problem} if a required one is missing or a value does not fit, unless that is not to be looked at.
 */
export function mergeValues(
  account: Account,
  listId: string,
  before: Readonly<Record<string, unknown>>,
  given: unknown,
  isChecked: boolean,
): Record<string, unknown> {
  const known = mergeFields(account, listId)
  const values: Record<string, unknown> = { ...before }
  for (const [tag, value] of Object.entries((given ?? {}) as Item)) {
    if (known.some((field) => field['tag'] === tag)) values[tag] = value
  }
  const errors = isChecked ? known.flatMap((field) => faultOf(field, values[String(field['tag'])])) : []
  if (errors.length > 0) throw invalidResource(errors)
  return values
}

function faultOf(field: Item, value: unknown): FieldProblem[] {
  const fault = valueFault(field, value)
  return fault === undefined ? [] : [{ field: String(field['tag']), message: fault }]
}

function valueFault({ required, type, options }: Item, value: unknown): string | undefined {
  if (value === undefined || value === '')
    return required === true ? 'This field should not be blank.' : undefined
  if (type === 'number' && !Number.isFinite(Number(value))) return 'must be a number'
  if (type === 'birthday' && !/^\d{2}\/\d{2}$/.test(String(value))) return 'must be MM/DD'
  const { choices } = (options ?? {}) as { choices?: readonly string[] }
  const isChoice = type === 'dropdown' || type === 'radio'
  if (isChoice && choices !== undefined && !choices.includes(String(value))) {
    return `must be one of ${choices.join(', ')}`
  }
  return undefined
}
