import { isAddress } from '../subscriber-hash.js'
import type { MemberInput, MemberReport } from './member-types.js'

/** Mailchimp's limit of members per call. */
const MAX_MEMBERS = 500

/** Consecutive records that are sent in one call. */
export interface MemberChunk<Member> {
  readonly entries: readonly Entry<Member>[]
  /** The records with a valid address, by the address in lower case. */
  readonly byAddress: ReadonlyMap<string, Entry<Member>>
  /** The error that the iterable threw after the last record. */
  readonly failure?: { readonly error: unknown }
}

type Entry<Member> = Pick<MemberReport<Member>, 'index' | 'member'>

/**
 * Cuts records into chunks. A chunk contains each address only once, so that a later record for the same address is
 * written later. An error of the iterable becomes the last chunk, so that the records before it are still sent.
 */
export async function* cutChunks<Member extends MemberInput>(
  members: Iterable<Member> | AsyncIterable<Member>,
  from: number,
): AsyncGenerator<MemberChunk<Member>> {
  let index = 0
  let [entries, byAddress]: [Entry<Member>[], Map<string, Entry<Member>>] = [[], new Map()]
  let failure: MemberChunk<Member>['failure']
  try {
    for await (const member of members) {
      const entry = { index, member }
      index += 1
      if (entry.index < from) continue
      const address = readAddress(member)
      if (entries.length === MAX_MEMBERS || (address !== undefined && byAddress.has(address))) {
        yield { entries, byAddress }
        ;[entries, byAddress] = [[], new Map()]
      }
      entries.push(entry)
      if (address !== undefined) byAddress.set(address, entry)
    }
  } catch (error) {
    failure = { error }
  }
  if (entries.length > 0) yield { entries, byAddress }
  if (failure !== undefined) yield { entries: [], byAddress: new Map(), failure }
}

/** Returns the address in lower case, by which Mailchimp identifies members; undefined if it is invalid. */
function readAddress(member: unknown): string | undefined {
  const record: Record<string, unknown> = Object.assign(Object.create(null), member)
  const { email_address: address } = record
  return typeof address === 'string' && isAddress(address) ? address.toLowerCase() : undefined
}
