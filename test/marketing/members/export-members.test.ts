import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  ArgumentError,
  createClient,
  type MailchimpClient,
  mailchimp,
  type ScopeInput,
} from '../../../src/index.js'
import { captureError } from '../../support/capture-error.js'
import { canaryKey, type StandIn, startStandIn } from '../../support/stand-in/stand-in.js'

const LIST = 'a1b2c3d4e5'
let server: StandIn
let client: MailchimpClient
beforeAll(async () => {
  server = await startStandIn({ tls: false, seed: { lists: [{ id: LIST, name: 'News', members: 1_050 }] } })
  const scope: ScopeInput = { version: 1, preset: 'read-only' }
  client = createClient({ credentials: canaryKey(), network: { origin: server.origin }, scope })
})
afterAll(async () => {
  await client.close()
  await server.close()
})

it('exportMembers() returns the chosen fields of each member in the stable order, with the total', async () => {
  const members = client.exportMembers(LIST, {
    fields: ['email_address', 'merge_fields.FNAME'],
    pageSize: 500,
  })
  const found = new Map<string, string>()
  for await (const member of members) {
    expect(Object.keys(member).sort()).toEqual(['email_address', 'id', 'last_changed', 'merge_fields'])
    found.set(member.id, member.email_address)
    expect(members.total).toBe(1_050)
  }
  expect(new Set(found.values()).size).toBe(1_050)
  expect(server.requests[0]?.query).toContain('sort_field=last_changed')
})

it('exportMembers() accepts the filters of the method', async () => {
  for await (const _ of client.exportMembers(LIST, { status: 'cleaned' })) expect.unreachable()
  expect(server.requests.at(-1)?.query).toContain('status=cleaned')
})

it('exportMembers() returns whole members without `fields`, and resumes from a cursor', async () => {
  const members = client.exportMembers(LIST, { max: 600, pageSize: 500 })
  let last = ''
  for await (const member of members) last = member.email_address
  const rest: string[] = []
  for await (const { email_address } of client.exportMembers(LIST, { from: members.cursor }))
    rest.push(email_address)
  expect(rest).toContain(last)
  expect(rest.at(-1)).toBe('person1050@example.com')
})

it('exportMembers() refuses fields that are not a list', () => {
  for (const fields of [[], 'email_address', {}])
    expect(
      captureError(ArgumentError, () => client.exportMembers(LIST, { fields: fields as never })),
    ).toMatchObject({
      argument: 'fields',
    })
})

it('exportMembers() exists on the drop-in client as well', () => {
  expect(mailchimp.exportMembers).toBeTypeOf('function')
  expect(mailchimp.upsertMembers).toBeTypeOf('function')
  expect(mailchimp.paginate).toBeTypeOf('function')
})
