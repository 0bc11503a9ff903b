import { JsonBody } from '../api/json-body.js'
import type { Call } from '../api/operation.js'
import { hasBodyPath, suggestBodyPaths } from './body-fields.js'

/** The operation that writes several members at once. */
export const MANY_MEMBERS = 'lists.batchListMembers'

/** The fields of the operation itself. Fields of a member with these names are ignored. */
const OWN_FIELDS = ['members', 'update_existing', 'sync_tags'] as const

/**
 * Splits a call that writes several members into one call per member, for the scope to decide: `body.status` is the
 * status of the member, and `body.members` contains all members. Returns undefined for other calls, or if there are no
 * members.
 */
export function splitMembers(call: Call): readonly Call[] | undefined {
  if (call.operation.id !== MANY_MEMBERS) return undefined
  const body = toRecord(call.body?.value)
  const own = Object.fromEntries(OWN_FIELDS.flatMap((name) => (name in body ? [[name, body[name]]] : [])))
  const absent = Object.fromEntries(OWN_FIELDS.map((name) => [name, undefined]))
  // Includes the values of an object: Mailchimp could read it as an array.
  const members = Object.values(Object(body['members']))
  if (members.length === 0) return undefined
  return members.map((member) => ({
    ...call,
    body: new JsonBody('', Object.assign(Object.create(null), toRecord(member), absent, own)),
  }))
}

/** Copies the own properties of an object onto one without a prototype. */
function toRecord(value: unknown): Record<string, unknown> {
  return Object.assign(Object.create(null), typeof value === 'object' ? value : undefined)
}

/** Returns true if a body that is decided per member can have a value at this path. */
export function hasMemberPath(id: string, keys: readonly string[]): boolean {
  return id === MANY_MEMBERS && hasBodyPath(id, ['members', '0', ...keys])
}

/** Returns similar known paths of a member. */
export function suggestMemberPaths(id: string, keys: readonly string[]): readonly string[] {
  if (id !== MANY_MEMBERS) return []
  return suggestBodyPaths(id, ['members', '0', ...keys]).map((path) => path.replace('members.0.', ''))
}
