import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { createClient, type MailchimpClient, type ScopeInput } from '../../../src/index.js'
import { canaryKey, type StandIn, startStandIn } from '../../support/stand-in/stand-in.js'

const LIST = 'a1b2c3d4e5'
const MEMBERS = 2_000
let server: StandIn
let client: MailchimpClient
beforeAll(async () => {
  const seed = { lists: [{ id: LIST, name: 'News', members: MEMBERS }] }
  server = await startStandIn({ tls: false, now: '2026-06-01T00:00:00Z', seed })
  const scope: ScopeInput = { version: 1, allow: ['*:read', 'lists.members:write', 'lists.members:delete'] }
  client = createClient({ credentials: canaryKey(), network: { origin: server.origin }, scope })
})
afterAll(async () => {
  await client.close()
  await server.close()
})
beforeEach(() => server.reset())

const formatAddress = (n: number) => `person${n}@example.com`

/** Deletes a member permanently, unsubscribes one, renames one and adds one. */
async function changeAudience(turn: number): Promise<void> {
  server.mailchimp.clock.advance(700)
  const at = (turn * 97) % MEMBERS
  await client.lists.deleteListMemberPermanent(LIST, formatAddress(at + 1)).catch(() => undefined)
  await client.lists
    .updateListMember(LIST, formatAddress(at + 2), { status: 'unsubscribed' })
    .catch(() => undefined)
  const merge_fields = { FNAME: `turn ${turn}` }
  await client.lists.updateListMember(LIST, formatAddress(at + 3), { merge_fields }).catch(() => undefined)
  await client.lists.addListMember(LIST, { email_address: `new${turn}@example.com`, status: 'subscribed' })
}

interface Outcome {
  readonly missed: number
  readonly stale: number
  readonly yielded: number
}

/** Walks through the members while they change, and compares the result with the final audience. */
async function walk(order: 'stable' | undefined): Promise<Outcome> {
  const seen = new Map<string, string>()
  let yielded = 0
  for await (const member of client.paginate('lists.getListMembersInfo', LIST, {
    order,
    pageSize: 100,
    ahead: 0,
  })) {
    seen.set(member.email_address, member.last_changed)
    yielded += 1
    // Changes after the last page could not be seen by any walk.
    if (yielded % 100 === 0 && yielded <= 1_900) await changeAudience(yielded / 100)
  }
  const remaining = server.mailchimp.members(LIST).all()
  const missed = remaining.filter(({ email_address }) => !seen.has(email_address)).length
  const stale = remaining.filter(
    (each) => seen.has(each.email_address) && seen.get(each.email_address) !== each.last_changed,
  )
  return { missed, stale: stale.length, yielded }
}

it('the stable order yields every member in its last state, while members join, change and leave', async () => {
  const byOffset = await walk(undefined)
  server.reset()
  const stable = await walk('stable')
  console.log(
    `of ${MEMBERS} members, during 76 changes: by offset ${JSON.stringify(byOffset)}, stable ${JSON.stringify(stable)}`,
  )
  expect(stable).toMatchObject({ missed: 0, stale: 0 })
  expect(byOffset.missed).toBeGreaterThan(0)
})

it('the stable order never requests a deep offset', async () => {
  for await (const _ of client.paginate('lists.getListMembersInfo', LIST, {
    order: 'stable',
    pageSize: 100,
  }));
  expect(server.requests.length).toBeGreaterThan(19)
  for (const { query } of server.requests) expect(query).toContain('offset=0')
})

it('the stable order reads all members of a second that has more of them than a page', async () => {
  const members = Array.from({ length: 450 }, (_, n) => ({
    email_address: `bulk${n}@example.com`,
    status: 'subscribed',
  }))
  server.mailchimp.clock.advance(60_000)
  await client.lists.batchListMembers(LIST, { members, update_existing: true })
  const found = new Map<string, number>()
  const pages = client.paginate('lists.getListMembersInfo', LIST, { order: 'stable', pageSize: 100 })
  for await (const { id } of pages) found.set(id, (found.get(id) ?? 0) + 1)
  expect(found.size).toBe(MEMBERS + 450)
  expect([...found.values()].every((times) => times === 1)).toBe(true)
})

it('the stable order resumes from its cursor, which is a time, and misses no member', async () => {
  const options = { order: 'stable', pageSize: 100 } as const
  const pages = client.paginate('lists.getListMembersInfo', LIST, options)
  const seen = new Set<string>()
  for await (const { id, last_changed } of pages) {
    seen.add(id)
    if (seen.size < 777) continue
    expect(pages).toMatchObject({ cursor: last_changed, total: MEMBERS })
    break
  }
  const rest = client.paginate('lists.getListMembersInfo', LIST, { ...options, from: pages.cursor })
  let again = 0
  for await (const { id } of rest) {
    if (seen.has(id)) again += 1
    seen.add(id)
  }
  expect(seen.size).toBe(MEMBERS)
  expect(again).toBeLessThan(5)
})

it('the stable order adds the two fields that it needs to the requested ones', async () => {
  const options = { order: 'stable', fields: ['members.status'], max: 1 } as const
  for await (const member of client.paginate('lists.getListMembersInfo', LIST, options))
    expect(Object.keys(member).sort()).toEqual(['id', 'last_changed', 'status'])
  const excluded = { order: 'stable', exclude_fields: ['members.last_changed'] } as const
  expect(() => client.paginate('lists.getListMembersInfo', LIST, excluded)).toThrow(/exclude_fields/)
})
