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

const address = (n: number) => `person${n}@example.com`

/** One of everything: a member leaves for good, one unsubscribes, one changes its name, one joins. */
async function changeAudience(turn: number): Promise<void> {
  server.mailchimp.clock.advance(700)
  const at = (turn * 97) % MEMBERS
  await client.lists.deleteListMemberPermanent(LIST, address(at + 1)).catch(() => undefined)
  await client.lists
    .updateListMember(LIST, address(at + 2), { status: 'unsubscribed' })
    .catch(() => undefined)
  const merge_fields = { FNAME: `turn ${turn}` }
  await client.lists.updateListMember(LIST, address(at + 3), { merge_fields }).catch(() => undefined)
  await client.lists.addListMember(LIST, { email_address: `new${turn}@example.com`, status: 'subscribed' })
}

interface Outcome {
  readonly missed: number
  readonly stale: number
  readonly given: number
}

/** Walks through the members while they change, and compares what it gave with what there is in the end. */
async function walk(order: 'stable' | undefined): Promise<Outcome> {
  const seen = new Map<string, string>()
  let given = 0
  for await (const member of client.paginate('lists.getListMembersInfo', LIST, {
    order,
    pageSize: 100,
    ahead: 0,
  })) {
    seen.set(member.email_address, member.last_changed)
    given += 1
    // Changed between two pages, and not after the last one.
    if (given % 100 === 0 && given <= 1_900) await changeAudience(given / 100)
  }
  const left = server.mailchimp.members(LIST).all()
  const missed = left.filter(({ email_address }) => !seen.has(email_address)).length
  const stale = left.filter(
    (each) => seen.has(each.email_address) && seen.get(each.email_address) !== each.last_changed,
  )
  return { missed, stale: stale.length, given }
}

it('misses no member and gives each in its last state, while members join, change and leave', async () => {
  const byOffset = await walk(undefined)
  server.reset()
  const stable = await walk('stable')
  console.log(
    `of ${MEMBERS} members, during 76 changes: by offset ${JSON.stringify(byOffset)}, stable ${JSON.stringify(stable)}`,
  )
  expect(stable).toMatchObject({ missed: 0, stale: 0 })
  expect(byOffset.missed).toBeGreaterThan(0)
})

it('never asks for a deep offset', async () => {
  for await (const _ of client.paginate('lists.getListMembersInfo', LIST, {
    order: 'stable',
    pageSize: 100,
  }));
  expect(server.requests.length).toBeGreaterThan(19)
  for (const { query } of server.requests) expect(query).toContain('offset=0')
})

it('reads the members of one second that are more than a page', async () => {
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

it('goes on from its cursor, which is a time, and misses nothing', async () => {
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

it('adds the two fields that it needs', async () => {
  const options = { order: 'stable', fields: ['members.status'], max: 1 } as const
  for await (const member of client.paginate('lists.getListMembersInfo', LIST, options))
    expect(Object.keys(member).sort()).toEqual(['id', 'last_changed', 'status'])
  const excluded = { order: 'stable', exclude_fields: ['members.last_changed'] } as const
  expect(() => client.paginate('lists.getListMembersInfo', LIST, excluded)).toThrow(/exclude_fields/)
})
