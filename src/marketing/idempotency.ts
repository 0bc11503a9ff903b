import type { Call, Idempotency } from '../api/operation.js'

/**
 * Writes that set a state, so that a repetition has no further effect. The exception is the status `pending`, which
 * mails a confirmation each time. A customer journey starts only once for a member, even after two writes.
 */
const UPSERTS: readonly string[] = ['lists.setListMember', 'lists.updateListMember']

/** Returns the idempotency of a call, which depends on its operation and its body. */
export function getIdempotency({ operation, body }: Call): Idempotency {
  const { id } = operation
  if (UPSERTS.includes(id)) return setsKnownStatus(body?.value) ? 'idempotent' : 'none'
  if (id === 'lists.batchListMembers') return isIdempotentBatch(body?.value) ? 'idempotent' : 'none'
  return operation.idempotency
}

/** Requires `update_existing`: without it, a second request reports the members that the first one added as errors. */
function isIdempotentBatch(body: unknown): boolean {
  const { update_existing: updates, members } = toRecord(body)
  return updates === true && Array.isArray(members) && members.every(setsKnownStatus)
}

/** The statuses that do not cause mail; `undefined` does not set a status. */
const QUIET_STATUSES: readonly unknown[] = [
  ...[undefined, 'subscribed', 'unsubscribed', 'cleaned', 'transactional', 'archived'],
]

function setsKnownStatus(member: unknown): boolean {
  if (typeof member !== 'object' || member === null || Array.isArray(member)) return false
  const { status, status_if_new: statusIfNew } = toRecord(member)
  return QUIET_STATUSES.includes(status) && QUIET_STATUSES.includes(statusIfNew)
}

/** Copies own properties onto an object without a prototype. */
function toRecord(value: unknown): Record<string, unknown> {
  return Object.assign(Object.create(null), value)
}
