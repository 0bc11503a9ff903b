import type { StoredMember } from './member.js'

/** A filter and a sort order of members. */
export interface MemberFilter {
  /** The cache key of the view, which all pages of one query share. */
  readonly key: string
  readonly matches: (member: StoredMember, slot: number) => boolean
  readonly sortField?: SortField | undefined
  /** Whether every subscribed member matches. */
  readonly matchesAllSubscribed?: boolean
}

export type SortField = 'last_changed' | 'timestamp_opt' | 'timestamp_signup'

export const SORT_FIELDS: readonly SortField[] = ['last_changed', 'timestamp_opt', 'timestamp_signup']

const MAX_VIEWS = 4

/** The source of a view's members. */
interface MemberSource {
  get(slot: number): StoredMember | undefined
  entries(): Iterable<readonly [slot: number, member: StoredMember]>
}

/** Caches the matching slots until a member changes, so that a page takes the same time at each offset. */
export class MemberViewCache {
  readonly #views = new Map<string, Uint32Array>()

  invalidate(): void {
    if (this.#views.size > 0) this.#views.clear()
  }

  getView(filter: MemberFilter, source: MemberSource): Uint32Array {
    const key = `${filter.key} ${filter.sortField ?? ''}`
    const known = this.#views.get(key)
    if (known !== undefined) return known
    if (this.#views.size >= MAX_VIEWS) this.#views.clear()
    const view = filterSlots(filter, source)
    this.#views.set(key, view)
    return view
  }
}

function filterSlots({ matches, sortField }: MemberFilter, source: MemberSource): Uint32Array {
  const slots: number[] = []
  let isSorted = true
  let last = ''
  for (const [slot, member] of source.entries()) {
    if (!matches(member, slot)) continue
    slots.push(slot)
    if (sortField === undefined || !isSorted) continue
    const time = member[sortField]
    isSorted = time >= last
    last = time
  }
  if (sortField !== undefined && !isSorted) sortByTime(slots, sortField, source)
  return Uint32Array.from(slots)
}

function sortByTime(slots: number[], sortField: SortField, source: MemberSource): void {
  const times = new Map(slots.map((slot) => [slot, Date.parse(source.get(slot)?.[sortField] ?? '')]))
  slots.sort((a, b) => (times.get(a) ?? 0) - (times.get(b) ?? 0) || a - b)
}
