import type { AccountState } from './state/account-state.js'
import type { Item } from './state/collection.js'
import type { MemberStatus, StoredMember } from './state/member.js'

/** A member as the stand-in stores it. */
export interface MemberState {
  /** MD5 of the lower-case address. */
  readonly id: string
  readonly email_address: string
  readonly status: MemberStatus
  readonly merge_fields: Readonly<Record<string, unknown>>
  readonly interests: Readonly<Record<string, boolean>>
  /** The names of the member's tags. */
  readonly tags: readonly string[]
  readonly vip: boolean
  readonly language: string
  readonly last_changed: string
  readonly timestamp_opt: string
}

/** Reads the members of a list, including archived ones. */
export interface MemberReader extends Iterable<MemberState> {
  /** Excludes members that were deleted permanently. */
  readonly size: number
  /** Finds a member by address, hash or contact id. */
  find(member: string): MemberState | undefined
  all(): MemberState[]
}

/** Reads resources as stored, without the fields that are computed for a response. */
export interface ItemReader extends Iterable<Readonly<Record<string, unknown>>> {
  readonly size: number
  find(id: string | number): Readonly<Record<string, unknown>> | undefined
  all(): Readonly<Record<string, unknown>>[]
}

export function createMemberReader(account: AccountState, listId: string): MemberReader {
  if (!account.getCollection('/lists').has(listId)) {
    const known = account.getCollection('/lists').listIds()
    throw new TypeError(`members(): no list '${listId}'. Lists: ${known.join(', ') || 'none'}.`)
  }
  const store = account.getMembers(listId)
  const segments = account.getCollection(`/lists/${listId}/segments`)
  const copyMemberState = (slot: number, member: StoredMember): MemberState => ({
    id: store.getHash(slot) ?? '',
    email_address: member.email_address,
    status: member.status,
    merge_fields: { ...member.merge_fields },
    interests: { ...member.interests },
    tags: member.tags.map((id) => String(segments.get(String(id))?.['name'] ?? id)),
    vip: member.vip,
    language: member.language,
    last_changed: member.last_changed,
    timestamp_opt: member.timestamp_opt,
  })
  const iterate = function* () {
    for (const [slot, member] of store.entries()) yield copyMemberState(slot, member)
  }
  return {
    get size() {
      return store.size
    },
    find: (key) => {
      const slot = store.findSlot(key)
      const member = slot === undefined ? undefined : store.get(slot)
      return slot === undefined || member === undefined ? undefined : copyMemberState(slot, member)
    },
    all: () => [...iterate()],
    [Symbol.iterator]: iterate,
  }
}

/** Creates a reader of a collection. It returns copies, so that a test cannot modify the state of the stand-in. */
export function createItemReader(account: AccountState, path: string): ItemReader {
  const collection = account.getCollection(path)
  const copyItems = () => collection.listAll().map((item) => structuredClone(item))
  return {
    get size() {
      return collection.size
    },
    find: (id) => structuredClone(collection.get(String(id)) as Item | undefined),
    all: copyItems,
    [Symbol.iterator]: () => copyItems()[Symbol.iterator](),
  }
}
