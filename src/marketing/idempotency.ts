import type { Call, Idempotency } from '../api/operation.js'

/**
 * Writes that set a state, so that a second one changes nothing more. Only `pending` does more: it mails a
 * confirmation each time. A customer journey starts once for a member, whichever of two writes starts it.
 */
const UPSERTS: readonly string[] = ['lists.setListMember', 'lists.updateListMember']

/** Returns whether a call may be repeated if its outcome is unknown: by its operation, and by its body. */
export function getIdempotency({ operation, body }: Call): Idempotency {
  const { id } = operation
  if (UPSERTS.includes(id)) return isPending(body?.value) ? 'none' : 'idempotent'
  if (id === 'lists.batchListMembers') return isIdempotentBatch(body?.value) ? 'idempotent' : 'none'
  return operation.idempotency
}

/** Without `update_existing`, a second request reports as errors what the first one added. */
function isIdempotentBatch(body: unknown): boolean {
  const { update_existing: updates, members } = toRecord(body)
  return updates === true && Array.isArray(members) && !members.some(isPending)
}

function isPending(member: unknown): boolean {
  const { status, status_if_new: statusIfNew } = toRecord(member)
  return status === 'pending' || statusIfNew === 'pending'
}

/** Own properties only. */
function toRecord(value: unknown): Record<string, unknown> {
  return Object.assign(Object.create(null), value)
}
