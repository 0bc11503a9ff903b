import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Mailchimp, startMailchimp } from '../../src/testing/index.js'
import { sendRawRequest } from '../support/testing/raw-request.js'

const LIST = 'a1b2c3d4e5'
const ada = { email_address: 'Ada@Example.com', status: 'subscribed' }
const hash = createHash('md5').update('ada@example.com').digest('hex')
const path = `/lists/${LIST}/members`

let mailchimp: Mailchimp
const sendRoute = (route: string, body?: unknown) => sendRawRequest(mailchimp, route, body)

beforeAll(async () => {
  const lists = [
    { id: LIST, name: 'News' },
    { id: 'b1b2c3d4e5', name: 'Many', members: 2500 },
  ]
  mailchimp = await startMailchimp({ tls: false, seed: { lists }, now: '2026-01-15T09:00:00Z' })
})
afterAll(() => mailchimp.close())
beforeEach(() => mailchimp.reset())

describe('a member', () => {
  it('is found by its hash, its address in any case, and its contact id', async () => {
    const { body } = await sendRoute(`POST ${path}`, ada)
    expect(body.id).toBe(hash)
    for (const name of [hash, hash.toUpperCase(), 'aDA@example.COM', body.contact_id]) {
      expect((await sendRoute(`GET ${path}/${encodeURIComponent(name)}`)).body.email_address).toBe(
        'Ada@Example.com',
      )
    }
    expect((await sendRoute(`GET ${path}/bo@example.com`)).status).toBe(404)
  })

  it('is not added twice, unless it is archived', async () => {
    await sendRoute(`POST ${path}`, ada)
    expect((await sendRoute(`POST ${path}`, ada)).body).toMatchObject({ status: 400, title: 'Member Exists' })
    expect((await sendRoute(`DELETE ${path}/${hash}`)).status).toBe(204)
    expect((await sendRoute(`GET ${path}/${hash}`)).body.status).toBe('archived')
    expect((await sendRoute(`GET ${path}`)).body.total_items).toBe(0)
    expect((await sendRoute(`DELETE ${path}/${hash}`)).status).toBe(405)
    expect((await sendRoute(`POST ${path}`, ada)).body.status).toBe('subscribed')
    expect((await sendRoute(`GET ${path}`)).body.total_items).toBe(1)
  })

  it('is created by PUT with status_if_new, and keeps its status if it exists', async () => {
    const putMember = (body: object) =>
      sendRoute(`PUT ${path}/${hash}`, { email_address: 'ada@example.com', ...body })
    expect((await putMember({ status_if_new: 'pending' })).body.status).toBe('pending')
    expect((await putMember({ status_if_new: 'subscribed' })).body.status).toBe('pending')
    expect((await putMember({ status_if_new: 'pending', status: 'subscribed' })).body.status).toBe(
      'subscribed',
    )
    expect(
      (await sendRoute(`PUT ${path}/${hash}`, {})).body.errors.map(({ field }: { field: string }) => field),
    ).toEqual(['email_address', 'status_if_new'])
  })

  it('keeps its notes when its address changes, and frees the old address', async () => {
    await sendRoute(`POST ${path}`, ada)
    await sendRoute(`POST ${path}/${hash}/notes`, { note: 'met in Paris' })
    const moved = await sendRoute(`PATCH ${path}/${hash}`, { email_address: 'ada@new.example.com' })
    expect((await sendRoute(`GET ${path}/ada@new.example.com/notes`)).body.notes[0].note).toBe('met in Paris')
    expect(moved.body.last_note.note).toBe('met in Paris')
    expect((await sendRoute(`GET ${path}/${hash}`)).status).toBe(404)
    await sendRoute(`POST ${path}`, { email_address: 'bo@example.com', status: 'subscribed' })
    const taken = await sendRoute(`PATCH ${path}/bo@example.com`, { email_address: 'ada@new.example.com' })
    expect(taken.body.title).toBe('Member Exists')
  })

  it('cannot be added again after it is deleted permanently', async () => {
    await sendRoute(`POST ${path}`, ada)
    expect((await sendRoute(`POST ${path}/${hash}/actions/delete-permanent`)).status).toBe(204)
    expect((await sendRoute(`GET ${path}/${hash}`)).status).toBe(404)
    expect((await sendRoute(`POST ${path}`, ada)).body.title).toBe('Forgotten Email Not Subscribed')
  })

  it('that unsubscribed can only be set to pending', async () => {
    const members = [{ email_address: 'ada@example.com', status: 'unsubscribed', compliance: true } as const]
    await using other = await startMailchimp({
      tls: false,
      seed: { lists: [{ id: LIST, name: 'News', members }] },
    })
    const subscribe = await sendRawRequest(other, `PATCH ${path}/${hash}`, { status: 'subscribed' })
    expect(subscribe.body).toMatchObject({ status: 400, title: 'Member In Compliance State' })
    expect((await sendRawRequest(other, `PATCH ${path}/${hash}`, { status: 'pending' })).body.status).toBe(
      'pending',
    )
  })

  it('with an invalid address is refused', async () => {
    for (const email_address of ['', 'ada', 'ada@', 'a b@example.com', 'ada@example']) {
      expect((await sendRoute(`POST ${path}`, { ...ada, email_address })).body.title).toBe('Invalid Resource')
    }
  })

  it('shows exactly the merge fields and interests that the list defines', async () => {
    await sendRoute(`POST /lists/${LIST}/merge-fields`, {
      name: 'Age',
      type: 'number',
      tag: 'AGE',
      required: true,
    })
    expect((await sendRoute(`POST ${path}`, ada)).body.errors).toEqual([
      { field: 'AGE', message: 'This field should not be blank.' },
    ])
    expect((await sendRoute(`POST ${path}?skip_merge_validation=true`, ada)).status).toBe(200)
    const category = await sendRoute(`POST /lists/${LIST}/interest-categories`, {
      title: 'Topics',
      type: 'checkboxes',
    })
    const interests = `/lists/${LIST}/interest-categories/${category.body.id}/interests`
    const { id } = (await sendRoute(`POST ${interests}`, { name: 'Tea' })).body
    const body = { merge_fields: { AGE: 7, NOPE: 1 }, interests: { [id]: true } }
    const changed = await sendRoute(`PATCH ${path}/${hash}`, body)
    expect(changed.body.merge_fields).toMatchObject({ AGE: 7, FNAME: '' })
    expect(changed.body.merge_fields).not.toHaveProperty('NOPE')
    expect(changed.body.interests).toEqual({ [id]: true })
    expect((await sendRoute(`GET ${interests}/${id}`)).body.subscriber_count).toBe('1')
    expect((await sendRoute(`PATCH ${path}/${hash}`, { interests: { nope: true } })).status).toBe(400)
  })

  it('has tags, which are static segments, and events', async () => {
    await sendRoute(`POST ${path}`, { ...ada, tags: ['vip'] })
    await sendRoute(`POST ${path}/${hash}/tags`, {
      tags: [
        { name: 'vip', status: 'inactive' },
        { name: 'new', status: 'active' },
      ],
    })
    const { tags } = (await sendRoute(`GET ${path}/${hash}/tags`)).body
    expect(tags).toMatchObject([{ name: 'new' }])
    const members = await sendRoute(`GET /lists/${LIST}/segments/${tags[0].id}/members`)
    expect(members.body).toMatchObject({ total_items: 1, members: [{ id: hash }] })
    expect((await sendRoute(`GET /lists/${LIST}/tag-search?name=N`)).body.tags).toMatchObject([
      { name: 'new' },
    ])
    await sendRoute(`POST ${path}/${hash}/events`, { name: 'bought', properties: { what: 'tea' } })
    expect((await sendRoute(`GET ${path}/${hash}/events`)).body.events).toMatchObject([{ name: 'bought' }])
    expect(mailchimp.members(LIST).find('ada@example.com')?.tags).toEqual(['new'])
  })
})

describe('POST /lists/{list_id}', () => {
  it('adds members, updates them only if requested, and reports each failure', async () => {
    await sendRoute(`POST ${path}`, ada)
    const members = [
      ada,
      { email_address: 'bo@example.com', status: 'subscribed' },
      { email_address: 'nothing', status: 'subscribed' },
    ]
    const first = await sendRoute(`POST /lists/${LIST}`, { members })
    expect(first.body).toMatchObject({ total_created: 1, total_updated: 0, error_count: 2 })
    expect(first.body.errors).toMatchObject([
      { email_address: 'Ada@Example.com', error_code: 'ERROR_CONTACT_EXISTS' },
      { email_address: 'nothing', error_code: 'ERROR_GENERIC', field: 'email_address' },
    ])
    const second = await sendRoute(`POST /lists/${LIST}`, { members, update_existing: true })
    expect(second.body).toMatchObject({ total_created: 0, total_updated: 2, error_count: 1 })
  })

  it('accepts 500 members and refuses 501', async () => {
    const createMembers = (count: number) =>
      Array.from({ length: count }, (_, at) => ({
        email_address: `n${at}@example.com`,
        status: 'subscribed',
      }))
    expect((await sendRoute(`POST /lists/${LIST}`, { members: createMembers(501) })).status).toBe(400)
    expect((await sendRoute(`POST /lists/${LIST}`, { members: createMembers(500) })).body.total_created).toBe(
      500,
    )
  })
})

describe('the members of a list', () => {
  const many = '/lists/b1b2c3d4e5/members'

  it('are paged by 10, up to 1,000, and none is missing or repeated', async () => {
    expect((await sendRoute(`GET ${many}`)).body.members).toHaveLength(10)
    expect((await sendRoute(`GET ${many}?count=1001`)).status).toBe(400)
    const seen = new Set<string>()
    for (let offset = 0; offset < 2500; offset += 1000) {
      const { body } = await sendRoute(
        `GET ${many}?count=1000&offset=${offset}&fields=members.id,total_items`,
      )
      expect(Object.keys(body)).toEqual(['members', 'total_items'])
      expect(body.total_items).toBe(2500)
      for (const { id } of body.members) seen.add(id)
    }
    expect(seen.size).toBe(2500)
  })

  it('that the seed creates by number can be found by hash and changed', async () => {
    const id = createHash('md5').update('person1234@example.com').digest('hex')
    await sendRoute(`PATCH ${many}/${id}`, { status: 'unsubscribed', merge_fields: { LNAME: 'Changed' } })
    const changed = await sendRoute(`GET ${many}/${id}`)
    expect(changed.body).toMatchObject({ status: 'unsubscribed', full_name: 'Person1234 Changed' })
    expect(changed.body.timestamp_opt).toMatch(/^2026-01-15T/)
    const { body } = await sendRoute(`GET ${many}?status=unsubscribed`)
    expect(body.members.map((member: { id: string }) => member.id)).toEqual([id])
    expect((await sendRoute('GET /lists/b1b2c3d4e5')).body.stats).toMatchObject({
      member_count: 2499,
      unsubscribe_count: 1,
    })
  })

  it('are sorted by their last change in both directions, and filtered by time', async () => {
    mailchimp.clock.advance(60_000)
    await sendRoute(`PATCH ${many}/person7@example.com`, { vip: true })
    const sorted = `${many}?sort_field=last_changed&count=3`
    const listEmails = async (query: string) =>
      (await sendRoute(`GET ${sorted}${query}`)).body.members.map(
        (m: { email_address: string }) => m.email_address,
      )
    expect(await listEmails('&sort_dir=DESC')).toEqual([
      'person7@example.com',
      'person2500@example.com',
      'person2499@example.com',
    ])
    expect(await listEmails('')).toEqual([
      'person1@example.com',
      'person2@example.com',
      'person3@example.com',
    ])
    expect(await listEmails('&since_last_changed=2026-01-15T08:59:58Z')).toEqual([
      'person2500@example.com',
      'person7@example.com',
    ])
    expect(await listEmails('&before_last_changed=2026-01-15T08:18:22Z&offset=1')).toEqual([
      'person2@example.com',
    ])
  })

  it('stay consistent after any sequence of operations', async () => {
    const change = fc.oneof(
      fc.record({ do: fc.constant('add' as const), who: fc.nat(9) }),
      fc.record({ do: fc.constant('archive' as const), who: fc.nat(9) }),
      fc.record({ do: fc.constant('forget' as const), who: fc.nat(9) }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 12 }), async (changes) => {
        mailchimp.reset()
        const model = new Map<string, 'subscribed' | 'archived' | 'gone'>()
        for (const { do: what, who } of changes) {
          const email = `m${who}@example.com`
          const now = model.get(email)
          if (what === 'add') {
            await sendRoute(`POST ${path}`, { email_address: email, status: 'subscribed' })
            if (now !== 'gone') model.set(email, 'subscribed')
          } else if (what === 'archive') {
            await sendRoute(`DELETE ${path}/${email}`)
            if (now === 'subscribed') model.set(email, 'archived')
          } else {
            await sendRoute(`POST ${path}/${email}/actions/delete-permanent`)
            if (now !== undefined) model.set(email, 'gone')
          }
        }
        const expected = [...model].filter(([, state]) => state === 'subscribed').map(([email]) => email)
        const { body } = await sendRoute(`GET ${path}?count=100`)
        expect(body.members.map((m: { email_address: string }) => m.email_address).sort()).toEqual(
          expected.sort(),
        )
        expect(body.total_items).toBe(expected.length)
      }),
      { numRuns: 60 },
    )
  })
})
