import { ApiError, MailchimpError } from '../../errors/error-classes.js'
import type { MemberChunk } from './member-chunk.js'
import type { MemberReport } from './member-types.js'

type MemberResult = Pick<MemberReport<unknown>, 'outcome' | 'field' | 'reason'>

/**
 * Creates the report of each record of a chunk.
 *
 * @param results by address
 * @param fallback the result of the other records that were sent
 */
export function reportChunk<Member>(
  { entries, byAddress }: MemberChunk<Member>,
  results: ReadonlyMap<unknown, MemberResult>,
  fallback: MemberResult,
): MemberReport<Member>[] {
  const sent = new Map([...byAddress].map(([address, entry]) => [entry, results.get(address) ?? fallback]))
  return entries.map((entry) => ({ ...entry, ...(sent.get(entry) ?? NO_ADDRESS) }))
}

const NO_ADDRESS: MemberResult = {
  outcome: 'failed',
  field: 'email_address',
  reason: 'is not an email address; it was not sent',
}

/** The result of a member that the response does not mention. */
export const UNNAMED: MemberResult = { outcome: 'unknown', reason: 'the response does not mention it' }

/** Reads the result of each address from the response to a chunk. */
export function readResults(data: unknown): ReadonlyMap<string, MemberResult> {
  const response: Record<string, unknown> = Object.assign(Object.create(null), data)
  const results = new Map<string, MemberResult>()
  const add = (list: unknown, createResult: (item: Record<string, unknown>) => MemberResult) => {
    for (const each of Array.isArray(list) ? list : []) {
      const item: Record<string, unknown> = Object.assign(Object.create(null), each)
      results.set(String(item['email_address']).toLowerCase(), createResult(item))
    }
  }
  add(response['new_members'], () => ({ outcome: 'created' }))
  add(response['updated_members'], () => ({ outcome: 'updated' }))
  add(response['errors'], ({ field, error }) => ({
    outcome: 'failed',
    ...(field ? { field: String(field) } : {}),
    reason: String(error),
  }))
  return results
}

/**
 * Returns the result that a failed call gives all members of its chunk: unknown, or rejected by Mailchimp.
 *
 * @throws the error, if nothing was executed and the next chunk would fail as well
 */
export function readFailure(error: unknown): MemberResult {
  if (!(error instanceof MailchimpError)) throw error
  if (error.outcome === 'unknown' || error.earlierOutcome === 'unknown')
    return { outcome: 'unknown', reason: error.message }
  if (!(error instanceof ApiError) || error.status !== 400) throw error
  const [first] = error.fieldErrors
  const reason = first?.message ?? error.detail ?? error.message
  return { outcome: 'failed', ...(first && { field: first.field }), reason }
}
