import { HashIndex } from './hash-index.js'
import { computeMd5 } from './id-generator.js'
import { hashAddress, type MemberStatus, type StoredMember } from './member.js'
import { type MemberFilter, MemberViewCache } from './member-view-cache.js'

/** Members of a seed that contains only their number. Created when they are read. */
export interface NumberedMembers {
  readonly count: number
  readonly create: (index: number) => StoredMember
}

const SEEDED_ADDRESS = /^person([1-9]\d*)@example\.com$/i

export const formatSeededAddress = (index: number) => `person${index + 1}@example.com`

/**
 * The members of one list. Each has a slot, its index in insertion order. Slots below `numbered.count` take no memory
 * until they change.
 */
export class MemberStore {
  readonly #listHash: string
  readonly #numbered: NumberedMembers
  readonly #changed = new Map<number, StoredMember | undefined>()
  readonly #slotByHash = new Map<string, number>()
  readonly #forgotten = new Set<string>()
  readonly #counts = new Map<MemberStatus, number>()
  readonly #views = new MemberViewCache()
  #index: HashIndex | undefined
  #allSlots: Uint32Array | undefined
  #nextSlot: number

  constructor(listId: string, numbered: NumberedMembers = { count: 0, create: () => undefined as never }) {
    this.#listHash = computeMd5(listId).slice(0, 24)
    this.#numbered = numbered
    this.#nextSlot = numbered.count
    if (numbered.count > 0) this.#counts.set('subscribed', numbered.count)
  }

  /** Returns how many members have this status. */
  count(status: MemberStatus): number {
    return this.#counts.get(status) ?? 0
  }

  /** All members, including archived ones. */
  get size(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0)
  }

  get(slot: number): StoredMember | undefined {
    if (this.#changed.has(slot)) return this.#changed.get(slot)
    return slot >= 0 && slot < this.#numbered.count ? this.#numbered.create(slot) : undefined
  }

  /** Returns the slot of a member by its hash, address or contact id. */
  findSlot(key: string): number | undefined {
    if (key.includes('@')) return this.#findAddressSlot(key)
    const hash = key.toLowerCase()
    if (hash.startsWith(this.#listHash)) return this.#getOccupiedSlot(Number.parseInt(hash.slice(24), 16))
    const known = this.#slotByHash.get(hash)
    if (known !== undefined || this.#numbered.count === 0 || !/^[0-9a-f]{32}$/.test(hash)) return known
    this.#index ??= new HashIndex(this.#numbered.count, formatSeededAddress)
    const slot = this.#getOccupiedSlot(this.#index.find(hash))
    return slot !== undefined && hashAddress(this.get(slot)?.email_address ?? '') === hash ? slot : undefined
  }

  getHash(slot: number): string | undefined {
    const member = this.get(slot)
    return member && hashAddress(member.email_address)
  }

  getContactId(slot: number): string {
    return this.#listHash + slot.toString(16).padStart(8, '0')
  }

  add(member: StoredMember): number {
    const slot = this.#nextSlot
    this.#nextSlot += 1
    this.#slotByHash.set(hashAddress(member.email_address), slot)
    this.#put(slot, member)
    return slot
  }

  update(slot: number, member: StoredMember): void {
    const before = this.get(slot)
    if (before !== undefined && before.email_address !== member.email_address) {
      this.#slotByHash.delete(hashAddress(before.email_address))
    }
    if (slot >= this.#numbered.count || before?.email_address !== member.email_address) {
      this.#slotByHash.set(hashAddress(member.email_address), slot)
    }
    this.#put(slot, member)
  }

  /** Deletes a member permanently: the address cannot be added again. */
  forget(slot: number): void {
    const member = this.get(slot)
    if (member === undefined) return
    this.#forgotten.add(hashAddress(member.email_address))
    this.#slotByHash.delete(hashAddress(member.email_address))
    this.#put(slot, undefined)
  }

  isForgotten(email: string): boolean {
    return this.#forgotten.has(hashAddress(email))
  }

  /** Returns the matching slots in order. Cached until a member changes. */
  select(filter: MemberFilter): Uint32Array {
    // Unchanged numbered members are all subscribed, and already sorted by each of their times.
    if (filter.matchesAllSubscribed === true && this.#changed.size === 0) return this.#selectAll()
    return this.#views.getView(filter, this)
  }

  #selectAll(): Uint32Array {
    this.#allSlots ??= Uint32Array.from({ length: this.#numbered.count }, (_, slot) => slot)
    return this.#allSlots
  }

  /** Returns the slots with this tag, in order. Unchanged numbered members have no tags. */
  findTaggedSlots(tag: number): number[] {
    const slots = [...this.#changed].filter(([, member]) => member?.tags.includes(tag)).map(([slot]) => slot)
    return slots.sort((a, b) => a - b)
  }

  /** Lists the members that were changed. */
  listChanged(): StoredMember[] {
    return [...this.#changed.values()].filter((member) => member !== undefined)
  }

  *entries(): Generator<readonly [slot: number, member: StoredMember]> {
    for (let slot = 0; slot < this.#nextSlot; slot += 1) {
      const member = this.get(slot)
      if (member !== undefined) yield [slot, member]
    }
  }

  #findAddressSlot(email: string): number | undefined {
    const known = this.#slotByHash.get(hashAddress(email))
    if (known !== undefined) return known
    const number = SEEDED_ADDRESS.exec(email)?.[1]
    const slot = number === undefined ? undefined : this.#getOccupiedSlot(Number(number) - 1)
    // The address of a numbered member may have been changed.
    const holds = slot !== undefined && this.get(slot)?.email_address.toLowerCase() === email.toLowerCase()
    return holds ? slot : undefined
  }

  #getOccupiedSlot(slot: number | undefined): number | undefined {
    return slot !== undefined && this.get(slot) !== undefined ? slot : undefined
  }

  #put(slot: number, member: StoredMember | undefined): void {
    const before = this.get(slot)
    if (before !== undefined) this.#counts.set(before.status, this.count(before.status) - 1)
    if (member !== undefined) this.#counts.set(member.status, this.count(member.status) + 1)
    this.#changed.set(slot, member)
    this.#views.invalidate()
  }
}
