import { createInvalidResource, type FieldProblem } from '../../problem.js'
import type { AccountState } from '../../state/account-state.js'
import type { Item } from '../../state/collection.js'

const listMergeFields = (account: AccountState, listId: string) =>
  account.getCollection(`/lists/${listId}/merge-fields`).listAll()

export function listMergeTags(account: AccountState, listId: string): string[] {
  return listMergeFields(account, listId).map(({ tag }) => String(tag))
}

/**
 * Merges new values into existing ones. Drops tags that the list does not have.
 *
 * @throws {Problem} if a required value is missing or a value is invalid, unless validation is skipped
 */
export function applyMergeValues(
  account: AccountState,
  listId: string,
  before: Readonly<Record<string, unknown>>,
  given: unknown,
  shouldValidate: boolean,
): Record<string, unknown> {
  const known = listMergeFields(account, listId)
  const values: Record<string, unknown> = { ...before }
  for (const [tag, value] of Object.entries((given ?? {}) as Item)) {
    if (known.some((field) => field['tag'] === tag)) values[tag] = value
  }
  const errors = shouldValidate
    ? known.flatMap((field) => validateMergeValue(field, values[String(field['tag'])]))
    : []
  if (errors.length > 0) throw createInvalidResource(errors)
  return values
}

function validateMergeValue(field: Item, value: unknown): FieldProblem[] {
  const fault = findValueFault(field, value)
  return fault === undefined ? [] : [{ field: String(field['tag']), message: fault }]
}

function findValueFault({ required, type, options }: Item, value: unknown): string | undefined {
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
