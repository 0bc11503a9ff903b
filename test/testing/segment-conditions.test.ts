import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Mailchimp, startMailchimp } from '../../src/testing/index.js'
import { sendRawRequest } from '../support/testing/raw-request.js'

const LIST = 'a1b2c3d4e5'
let mailchimp: Mailchimp
const sendRoute = (route: string, body?: unknown) => sendRawRequest(mailchimp, route, body)

beforeEach(async () => {
  const dates = { tag: 'SINCE', name: 'Since', type: 'date' as const }
  const members = [
    {
      email_address: 'ada@example.com',
      tags: ['vip'],
      vip: true,
      language: 'de',
      merge_fields: { FNAME: 'Ada', LNAME: 'Lovelace', BIRTHDAY: '12/10', SINCE: '2025-03-01' },
    },
    {
      email_address: 'bo@example.org',
      merge_fields: {
        FNAME: 'Bo',
        ADDRESS: { addr1: '1 Rue A', city: 'Paris', zip: '75001', country: 'FR' },
      },
    },
    { email_address: 'cy@example.com', merge_fields: { FNAME: 'cyd', SINCE: '01/02/2026' } },
    { email_address: 'di@example.com', status: 'unsubscribed' as const, merge_fields: { FNAME: 'Ada' } },
  ]
  mailchimp = await startMailchimp({
    tls: false,
    now: '2026-01-15T09:00:00Z',
    seed: { lists: [{ id: LIST, name: 'News', merge_fields: [dates], members }] },
  })
})
afterEach(() => mailchimp.close())

/** Creates a saved segment and returns the names of its members. */
async function listMatches(conditions: readonly object[], match = 'all', query = ''): Promise<string[]> {
  const { status, body } = await sendRoute(`POST /lists/${LIST}/segments`, {
    name: 'Some',
    options: { match, conditions },
  })
  expect([status, body.type], JSON.stringify(body)).toEqual([200, 'saved'])
  const page = (await sendRoute(`GET /lists/${LIST}/segments/${body.id}/members${query}`)).body
  expect(page.total_items, JSON.stringify(page)).toBe(page.members.length)
  if (query === '') expect(body.member_count).toBe(page.total_items)
  return page.members.map((member: { email_address: string }) => member.email_address.slice(0, 2))
}

const matchText = (op: string, value?: string, field = 'FNAME') => ({
  condition_type: 'TextMerge',
  field,
  op,
  value,
})
const matchBirthday = (op: string, value?: string) => ({
  condition_type: 'BirthdayMerge',
  field: 'BIRTHDAY',
  op,
  value,
})
const matchAddress = (op: string, value?: string) => ({
  condition_type: 'AddressMerge',
  field: 'ADDRESS',
  op,
  value,
})
const matchSince = (op: string, value?: string) => ({
  condition_type: 'DateMerge',
  field: 'SINCE',
  op,
  value,
})
const matchEmail = (op: string, value: string) => ({
  condition_type: 'EmailAddress',
  field: 'EMAIL',
  op,
  value,
})
const matchOptInTime = (op: string, value: string, extra?: string) => ({
  condition_type: 'Date',
  field: 'timestamp_opt',
  op,
  value,
  ...(extra && { extra }),
})

describe('a saved segment contains the subscribed members that match', () => {
  it.each<[string, object, string[]]>([
    ['an equal text, in any case', matchText('is', 'ADA'), ['ad']],
    ['another text', matchText('not', 'ada'), ['bo', 'cy']],
    ['a substring', matchText('contains', 'y'), ['cy']],
    ['a missing substring', matchText('notcontain', 'a'), ['bo', 'cy']],
    ['a prefix', matchText('starts', 'b'), ['bo']],
    ['a suffix', matchText('ends', 'd'), ['cy']],
    ['a later text', matchText('greater', 'b'), ['bo', 'cy']],
    ['an earlier text', matchText('less', 'b'), ['ad']],
    ['a blank field', matchText('blank', undefined, 'LNAME'), ['bo', 'cy']],
    ['a filled field', matchText('blank_not', undefined, 'LNAME'), ['ad']],
    ['a merge field by its id', { ...matchText('is', 'Lovelace', 'merge2') }, ['ad']],
    ['a birthday', matchBirthday('is', '12/10'), ['ad']],
    ['no birthday', matchBirthday('blank'), ['bo', 'cy']],
    ['a substring of an address', matchAddress('contains', 'paris'), ['bo']],
    ['no address', matchAddress('blank'), ['ad', 'cy']],
    ['a day in any format', matchSince('is', '2026-01-02'), ['cy']],
    ['a later day', matchSince('greater', '2025-06-01'), ['cy']],
    ['an earlier day, but not a blank one', matchSince('less', '2025-06-01'), ['ad']],
    ['an e-mail address', matchEmail('ends', '@example.org'), ['bo']],
    ['an opt-in on a day', matchOptInTime('is', 'date', '2026-01-15'), ['ad', 'bo', 'cy']],
    ['an opt-in after a day', matchOptInTime('greater', 'date', '2026-01-15'), []],
    ['an opt-in within days', matchOptInTime('within', '2'), ['ad', 'bo', 'cy']],
    ['an opt-in longer ago', matchOptInTime('notwithin', '2'), []],
    ['a language', { condition_type: 'Language', field: 'language', op: 'is', value: 'de' }, ['ad']],
    ['a VIP', { condition_type: 'VIP', field: 'gmonkey', op: 'member' }, ['ad']],
    ['no VIP', { condition_type: 'VIP', field: 'gmonkey', op: 'notmember' }, ['bo', 'cy']],
    ['a source', { condition_type: 'SignupSource', field: 'source', op: 'source_is', value: 'none' }, []],
    ['a condition without a condition_type', { field: 'gmonkey', op: 'member' }, ['ad']],
  ])('%s', async (_, condition, expected) => {
    expect(await listMatches([condition])).toEqual(expected)
  })

  it('tags and interests', async () => {
    const { tags } = (await sendRoute(`GET /lists/${LIST}/members/ada@example.com`)).body
    const tag = { condition_type: 'StaticSegment', field: 'static_segment', value: tags[0].id }
    expect(await listMatches([{ ...tag, op: 'static_is' }])).toEqual(['ad'])
    expect(await listMatches([{ ...tag, op: 'static_not' }])).toEqual(['bo', 'cy'])
    const categories = `/lists/${LIST}/interest-categories`
    const { id } = (await sendRoute(`POST ${categories}`, { title: 'Topics', type: 'checkboxes' })).body
    const addInterest = async (name: string) =>
      (await sendRoute(`POST ${categories}/${id}/interests`, { name })).body.id as string
    const [art, law] = [await addInterest('Art'), await addInterest('Law')]
    const setInterests = (member: string, interests: object) =>
      sendRoute(`PATCH /lists/${LIST}/members/${member}`, { interests })
    await setInterests('ada@example.com', { [art]: true, [law]: true })
    await setInterests('bo@example.org', { [art]: true })
    const matchInterests = (op: string) =>
      listMatches([{ condition_type: 'Interests', field: `interests-${id}`, op, value: [art, law] }])
    expect(await matchInterests('interestcontains')).toEqual(['ad', 'bo'])
    expect(await matchInterests('interestcontainsall')).toEqual(['ad'])
    expect(await matchInterests('interestnotcontains')).toEqual(['cy'])
  })

  it('all conditions, or any of them', async () => {
    const both = [matchText('is', 'ada'), matchEmail('is', 'bo@example.org')]
    expect(await listMatches(both, 'all')).toEqual([])
    expect(await listMatches(both, 'any')).toEqual(['ad', 'bo'])
  })

  it('unsubscribed members too, if the query includes them', async () => {
    expect(await listMatches([matchText('is', 'ada')], 'all', '?include_unsubscribed=true')).toEqual([
      'ad',
      'di',
    ])
  })
})

describe('a campaign', () => {
  const settings = { subject_line: 'News', title: 'January', from_name: 'Us', reply_to: 'us@example.com' }
  async function sendCampaign(segment_opts: object) {
    const recipients = { list_id: LIST, segment_opts }
    const { body } = await sendRoute('POST /campaigns', { type: 'regular', recipients, settings })
    await sendRoute(`PUT /campaigns/${body.id}/content`, { html: '<p>Hello</p>' })
    const { status } = await sendRoute(`POST /campaigns/${body.id}/actions/send`)
    return { status, sent: mailchimp.campaigns.find(body.id)?.['emails_sent'] }
  }

  it('is sent to the members that match its conditions', async () => {
    expect(await sendCampaign({ match: 'any', conditions: [matchText('is', 'ada')] })).toEqual({
      status: 204,
      sent: 1,
    })
  })

  it('is sent to a saved segment with its members at the time of sending', async () => {
    const segment = { name: 'C', options: { match: 'all', conditions: [matchText('starts', 'c')] } }
    const { body } = await sendRoute(`POST /lists/${LIST}/segments`, segment)
    const added = { email_address: 'eve@example.com', status: 'subscribed', merge_fields: { FNAME: 'Coe' } }
    await sendRoute(`POST /lists/${LIST}/members`, added)
    expect(await sendCampaign({ saved_segment_id: body.id })).toEqual({ status: 204, sent: 2 })
  })
})

describe('a condition', () => {
  const createSegment = (condition: object) =>
    sendRoute(`POST /lists/${LIST}/segments`, {
      name: 'X',
      options: { match: 'all', conditions: [condition] },
    })

  it('of an unsupported type is stored without a size, and a request for its members is a 501 that names it', async () => {
    const rating = { condition_type: 'MemberRating', field: 'rating', op: 'greater', value: 3 }
    const { status, body } = await createSegment(rating)
    expect([status, body.member_count]).toEqual([200, undefined])
    const members = await sendRoute(`GET /lists/${LIST}/segments/${body.id}/members`)
    expect([members.status, members.body.detail]).toEqual([501, expect.stringContaining('MemberRating')])
  })

  it.each([
    ['an operator that the type does not have', matchBirthday('contains', '1')],
    ['a merge field that the list does not have', matchText('is', 'a', 'NOPE')],
  ])('with %s is refused', async (_, condition) => {
    expect((await createSegment(condition)).status).toBe(400)
  })

  it('creates a segment to which no member can be added manually', async () => {
    const { body } = await createSegment(matchText('is', 'ada'))
    const members = `/lists/${LIST}/segments/${body.id}/members`
    expect((await sendRoute(`POST ${members}`, { email_address: 'bo@example.org' })).status).toBe(400)
  })
})
