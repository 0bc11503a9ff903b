import type { Call, Idempotency } from '../api/operation.js'

/**
 * Writes that set a state, so that a second one changes nothing more. Only `pending` does more: it mails a
 * confirmation each time. A customer journey starts once for a member, whichever of two writes starts it.
 */
const UPSERTS: readonly string[] = ['lists.setListMember', 'lists.updateListMember']

/** Returns whether a call may be repeated if its outcome is unknown: by its operation, and by its body. */
export function getIdempotency({ operation, body }: Call): Idempotency {
  const { id } = operation
  if (UPSERTS.includes(id)) return setsKnownStatus(body?.value) ? 'idempotent' : 'none'
  if (id === 'lists.batchListMembers') return isIdempotentBatch(body?.value) ? 'idempotent' : 'none'
  return operation.idempotency
}

/** Without `update_existing`, a second request reports as errors what the first one added. */
function isIdempotentBatch(body: unknown): boolean {
  const { update_existing: updates, members } = toRecord(body)
  return updates === true && Array.isArray(members) && members.every(setsKnownStatus)
}

/** The statuses that mail nothing; `undefined` sets none. */
const QUIET_STATUSES: readonly unknown[] = [
  ...[undefined, 'subscribed', 'unsubscribed', 'cleaned', 'transactional', 'archived'],
]

function setsKnownStatus(member: unknown): boolean {
  if (typeof member !== 'object' || member === null || Array.isArray(member)) return false
  const { status, status_if_new: statusIfNew } = toRecord(member)
  return QUIET_STATUSES.includes(status) && QUIET_STATUSES.includes(statusIfNew)
}

/** Own properties only. */
function toRecord(value: unknown): Record<string, unknown> {
  return Object.assign(Object.create(null), value)
}
