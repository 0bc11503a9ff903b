import { JsonBody } from '../api/json-body.js'
import type { Call } from '../api/operation.js'
import { hasBodyPath, suggestBodyPaths } from './body-fields.js'

/** The operation that writes many members at once. */
export const MANY_MEMBERS = 'lists.batchListMembers'

/** Its own fields: what a member writes under these names counts for nothing. */
const OWN_FIELDS = ['members', 'update_existing', 'sync_tags'] as const

/**
 * Returns a call for each member, by which the scope decides a call that writes many: `body.status` is that of the
 * member, and `body.members` all of them. Returns undefined for another call, and for one without members.
 */
export function splitMembers(call: Call): readonly Call[] | undefined {
  if (call.operation.id !== MANY_MEMBERS) return undefined
  const body = toRecord(call.body?.value)
  const own = Object.fromEntries(OWN_FIELDS.flatMap((name) => (name in body ? [[name, body[name]]] : [])))
  const absent = Object.fromEntries(OWN_FIELDS.map((name) => [name, undefined]))
  // An object in place of the list could be read as one.
  const members = Object.values(Object(body['members']))
  if (members.length === 0) return undefined
  return members.map((member) => ({
    ...call,
    body: new JsonBody('', Object.assign(Object.create(null), toRecord(member), absent, own)),
  }))
}

/** Own properties only; a list has no field that a member has. */
function toRecord(value: unknown): Record<string, unknown> {
  return Object.assign(Object.create(null), typeof value === 'object' ? value : undefined)
}

/** Whether a body that is decided member by member can have something at this path. */
export function hasMemberPath(id: string, keys: readonly string[]): boolean {
  return id === MANY_MEMBERS && hasBodyPath(id, ['members', '0', ...keys])
}

/** Returns similar paths of a member. */
export function suggestMemberPaths(id: string, keys: readonly string[]): readonly string[] {
  if (id !== MANY_MEMBERS) return []
  return suggestBodyPaths(id, ['members', '0', ...keys]).map((path) => path.replace('members.0.', ''))
}
