import { ApiError, MailchimpError } from '../../errors/error-classes.js'
import type { MemberChunk } from './member-chunk.js'
import type { MemberReport } from './member-types.js'

type Fate = Pick<MemberReport<unknown>, 'outcome' | 'field' | 'reason'>

/** Reports each record of a chunk, from the answer to it or from the error of the call. */
export function reportChunk<Member>(
  { entries, byAddress }: MemberChunk<Member>,
  fates: ReadonlyMap<unknown, Fate>,
  others: Fate,
): MemberReport<Member>[] {
  const sent = new Map([...byAddress].map(([address, entry]) => [entry, fates.get(address) ?? others]))
  return entries.map((entry) => ({ ...entry, ...(sent.get(entry) ?? NO_ADDRESS) }))
}

const NO_ADDRESS: Fate = {
  outcome: 'failed',
  field: 'email_address',
  reason: 'is not an email address; it was not sent',
}

/** What becomes of a member that the answer does not name. */
export const UNNAMED: Fate = { outcome: 'unknown', reason: 'the response does not mention it' }

/** Reads the answer to a chunk: what became of each address. */
export function readFates(data: unknown): ReadonlyMap<string, Fate> {
  const answer: Record<string, unknown> = Object.assign(Object.create(null), data)
  const fates = new Map<string, Fate>()
  const add = (list: unknown, createFate: (item: Record<string, unknown>) => Fate) => {
    for (const each of Array.isArray(list) ? list : []) {
      const item: Record<string, unknown> = Object.assign(Object.create(null), each)
      fates.set(String(item['email_address']).toLowerCase(), createFate(item))
    }
  }
  add(answer['new_members'], () => ({ outcome: 'created' }))
  add(answer['updated_members'], () => ({ outcome: 'updated' }))
  add(answer['errors'], ({ field, error }) => ({
    outcome: 'failed',
    ...(field ? { field: String(field) } : {}),
    reason: String(error),
  }))
  return fates
}

/**
 * Returns what an error means for all members of a chunk: unknown, or refused by Mailchimp as a whole.
 *
 * @throws the error, if nothing was carried out and the next chunk would fail as well
 */
export function readFailure(error: unknown): Fate {
  if (!(error instanceof MailchimpError)) throw error
  if (error.outcome === 'unknown' || error.earlierOutcome === 'unknown')
    return { outcome: 'unknown', reason: error.message }
  if (!(error instanceof ApiError) || error.status !== 400) throw error
  const [first] = error.fieldErrors
  const reason = first?.message ?? error.detail ?? error.message
  return { outcome: 'failed', ...(first && { field: first.field }), reason }
}
