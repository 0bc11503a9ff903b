import { isAddress } from '../subscriber-hash.js'
import type { MemberInput, MemberReport } from './member-types.js'

/** How many members Mailchimp takes at once. */
const MAX_MEMBERS = 500

/** Records that follow each other, and are sent together. */
export interface MemberChunk<Member> {
  readonly entries: readonly Entry<Member>[]
  /** The addresses in it, in lower case, each with its record. */
  readonly byAddress: ReadonlyMap<string, Entry<Member>>
  /** What the iterable threw; there are no records after it. */
  readonly failure?: { readonly error: unknown }
}

type Entry<Member> = Pick<MemberReport<Member>, 'index' | 'member'>

/**
 * Cuts records into chunks. A chunk ends before an address that it has already, so that the later record is written
 * later. An error of the iterable is a chunk of its own, so that it comes after the records before it.
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

/** The address in lower case, by which Mailchimp identifies members, or undefined if it is not an address. */
function readAddress(member: unknown): string | undefined {
  const record: Record<string, unknown> = Object.assign(Object.create(null), member)
  const { email_address: address } = record
  return typeof address === 'string' && isAddress(address) ? address.toLowerCase() : undefined
}
