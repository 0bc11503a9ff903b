import {
  type Access,
  listOperations as listMethodOperations,
  listNewerOperations,
  type Operation,
} from '../cli-kit.js'
import { type CommandResult, formatColumns } from './output.js'

export interface OperationsFlags {
  readonly access?: string | undefined
  readonly search?: string | undefined
}

export const ACCESS_CLASSES: readonly Access[] = [
  'read',
  'write',
  'delete',
  'send',
  'publish',
  'export',
  'connect',
]

/** Lists the operations of the catalogue with this access class, and this text in their name or path. */
export function listOperations({ access, search = '' }: OperationsFlags): CommandResult {
  const text = search.toLowerCase()
  const found = getAllOperations().filter(
    (each) => (access === undefined || each.access === access) && matchesText(each, text),
  )
  const rows = found.map(({ id, access: ownAccess = '', method, template }) => [
    ownAccess,
    id,
    `${method} ${template}`,
  ])
  const data = found.map(({ id, access: ownAccess, resource, method, template }) => {
    return { id, access: ownAccess, resource, method, template }
  })
  const isEmpty = found.length === 0
  return { text: isEmpty ? 'no operation matches' : formatColumns(rows), data, exitCode: isEmpty ? 1 : 0 }
}

/** Returns all operations of the catalogue. The id of an operation without an SDK method is its route. */
export function getAllOperations(): readonly Operation[] {
  return [...listMethodOperations(), ...listNewerOperations()]
}

function matchesText({ id, resource, method, template }: Operation, text: string): boolean {
  return [id, resource, `${method} ${template}`].some((name) => name.toLowerCase().includes(text))
}

/** Reports that no operation has this name, and suggests similar names. */
export function explainUnknown(id: string): CommandResult {
  const similar = getAllOperations()
    .map((each) => each.id)
    .filter((each) => each.toLowerCase().includes(id.toLowerCase().split('.').at(-1) ?? ''))
    .slice(0, 5)
  const hint = similar.length === 0 ? '' : ` Did you mean ${similar.join(', ')}?`
  const text = `there is no such operation.${hint} \`mailchimp-hardened operations --search\` lists them.`
  return { text, data: { error: 'unknown operation', similar }, exitCode: 2 }
}
