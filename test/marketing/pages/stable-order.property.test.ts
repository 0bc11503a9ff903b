import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { FetchPage, PageItem } from '../../../src/marketing/pages/page.js'
import type { PagingPlan } from '../../../src/marketing/pages/paging-plan.js'
import { readStable } from '../../../src/marketing/pages/stable-order.js'
import { chooseRuns } from '../../support/property-runs.js'

/** A change of the audience between two pages. */
type Event = { readonly kind: 'change' | 'add' | 'remove'; readonly pick: number } | { readonly kind: 'tick' }

interface Walk {
  /** The second in which each member last changed before the walk. */
  readonly changed: readonly number[]
  readonly pageSize: number
  readonly ahead: number
  /** The events after each page. */
  readonly meanwhile: readonly (readonly Event[])[]
  /** Mailchimp does not document whether `since_last_changed` includes its second. */
  readonly isInclusive: boolean
}

/** A minimal audience: members by id, each with a version that every change increments. */
class Audience {
  readonly members = new Map<string, { changed: number; version: number }>()
  readonly #walk: Walk
  #now: number
  #added = 0
  #pages = 0
  /** The members at the time of the last page. */
  atLastPage: readonly PageItem[] = []
  /** Whether the members of one second, or of two adjacent ones, could fill a page. */
  wasCrowded = false

  constructor(walk: Walk) {
    this.#walk = walk
    this.#now = Math.max(0, ...walk.changed)
    for (const [n, changed] of walk.changed.entries()) this.members.set(`m${n}`, { changed, version: 0 })
  }

  readonly fetchPage: FetchPage = async ({ count, offset, since_last_changed: since }) => {
    const limit = since === undefined ? Number.NEGATIVE_INFINITY : Date.parse(String(since)) / 1000
    const isAfter = (changed: number) => (this.#walk.isInclusive ? changed >= limit : changed > limit)
    const selected = [...this.members]
      .filter(([, { changed }]) => isAfter(changed))
      .sort(([a, one], [b, other]) => one.changed - other.changed || (a < b ? -1 : 1))
    this.atLastPage = [...this.members].map(([id, member]) => formatMember(id, member))
    const seconds = [...this.members.values()].map(({ changed }) => changed)
    const countNear = (second: number) =>
      seconds.filter((each) => each === second || each === second + 1).length
    this.wasCrowded ||= seconds.some((second) => countNear(second) >= Number(count))
    const time = this.#now * 1000
    const page = selected.slice(Number(offset), Number(offset) + Number(count))
    const events = this.#walk.meanwhile[this.#pages] ?? []
    this.#pages += 1
    for (const event of events) this.#apply(event)
    return { items: page.map(([id, member]) => formatMember(id, member)), total: selected.length, time }
  }

  /** Applies events while the walk waits for the end of a second. */
  readonly pause = async (ms: number) => {
    for (const event of this.#walk.meanwhile[this.#pages % 40] ?? []) this.#apply(event)
    this.#now += Math.ceil(ms / 1000)
  }

  #apply(event: Event): void {
    if (event.kind === 'tick') this.#now += 1
    else if (event.kind === 'add') {
      this.#added += 1
      this.members.set(`n${this.#added}`, { changed: this.#now, version: 0 })
    } else {
      const ids = [...this.members.keys()]
      const id = ids[event.pick % ids.length]
      if (id === undefined) return
      if (event.kind === 'remove') this.members.delete(id)
      else this.members.set(id, { changed: this.#now, version: (this.members.get(id)?.version ?? 0) + 1 })
    }
  }
}

const formatMember = (id: string, { changed, version }: { changed: number; version: number }): PageItem => ({
  id,
  version,
  last_changed: new Date(changed * 1000).toISOString().replace('.000Z', '+00:00'),
})

async function readAll(walk: Walk): Promise<{ audience: Audience; yielded: PageItem[]; totals: unknown[] }> {
  const audience = new Audience(walk)
  const { pageSize, ahead } = walk
  const plan = { options: { pageSize, ahead, max: Number.POSITIVE_INFINITY } } as unknown as PagingPlan
  const [yielded, totals]: [PageItem[], unknown[]] = [[], []]
  for await (const page of readStable(audience.fetchPage, plan, audience.pause)) {
    yielded.push(...page.items)
    totals.push(page.total)
  }
  return { audience, yielded, totals }
}

const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('change' as const, 'add' as const, 'remove' as const),
    pick: fc.nat(200),
  }),
  fc.constant({ kind: 'tick' as const }),
)
const createWalks = (meanwhile: fc.Arbitrary<Walk['meanwhile']>): fc.Arbitrary<Walk> =>
  fc
    .record({
      // Few seconds, so that many members share one.
      seconds: fc.integer({ min: 1, max: 40 }),
      picks: fc.array(fc.nat(1000), { maxLength: 120 }),
      pageSize: fc.integer({ min: 1, max: 30 }),
      ahead: fc.nat(2),
      meanwhile,
      isInclusive: fc.boolean(),
    })
    .map(({ seconds, picks, ...rest }) => ({ changed: picks.map((pick) => pick % seconds), ...rest }))

const walks = createWalks(fc.array(fc.array(event, { maxLength: 12 }), { maxLength: 40 }))

it('a stable walk yields each member in its last state, even if members change, join or leave during the walk', async () => {
  let crowded = 0
  await fc.assert(
    fc.asyncProperty(walks, async (walk) => {
      const { audience, yielded } = await readAll(walk)
      const latest = new Map(yielded.map((member) => [member['id'], member]))
      if (audience.wasCrowded) crowded += 1
      for (const member of audience.atLastPage) {
        // A walk misses the second change of a member in a second with more members than fit a page.
        const expected = audience.wasCrowded
          ? { id: member['id'], last_changed: member['last_changed'] }
          : member
        expect(latest.get(member['id'])).toMatchObject(expected)
      }
    }),
    { numRuns: chooseRuns(20_000) },
  )
  expect(crowded).toBeGreaterThan(100)
  expect(crowded).toBeLessThan(chooseRuns(20_000) - 100)
})

it('a stable walk yields each member once if nothing changes, and the total with each page', async () => {
  await fc.assert(
    fc.asyncProperty(createWalks(fc.constant([])), async (walk) => {
      const { yielded, totals } = await readAll(walk)
      expect(yielded).toHaveLength(walk.changed.length)
      expect(new Set(yielded.map(({ id }) => id)).size).toBe(walk.changed.length)
      expect(totals.every((total) => total === walk.changed.length)).toBe(true)
    }),
    { numRuns: chooseRuns(20_000) },
  )
})

it('a stable walk yields fewer than 5 % of the members twice in the same state', async () => {
  let [repeated, all] = [0, 0]
  await fc.assert(
    fc.asyncProperty(walks, async (walk) => {
      const { yielded } = await readAll(walk)
      all += yielded.length
      repeated += yielded.length - new Set(yielded.map((member) => JSON.stringify(member))).size
    }),
    { numRuns: chooseRuns(20_000) },
  )
  expect(repeated / all).toBeLessThan(0.05)
})

it('a stable walk yields a member that joins a crowded second which the walk has already reached', async () => {
  const meanwhile = [[], [{ kind: 'change' as const, pick: 0 }]]
  const walk = { changed: [0, 3, 3, 3, 3], pageSize: 2, ahead: 0, isInclusive: false, meanwhile }
  const { audience, yielded } = await readAll(walk)
  expect(audience.members.get('m0')).toEqual({ changed: 3, version: 1 })
  expect(yielded).toContainEqual(formatMember('m0', { changed: 3, version: 1 }))
})
