import { createHash } from 'node:crypto'
import { expect } from 'vitest'
import { ArgumentError, ScopeError } from '../../../src/index.js'
import type { DifferenceIn } from '../differences.js'
import type { Groups } from '../groups.js'
import { getOnlyRequest, getRejection, type ParityFixture, type Proof } from '../parity-fixture.js'

const update = (body: unknown) => (client: Groups) => client['lists'].updateList('a1', body)

/** Asserts that the official SDK sends the call, and that this package refuses it before it sends anything. */
async function expectRefusedHere(fixture: ParityFixture, call: (client: Groups) => Promise<unknown>) {
  const { official, here } = await fixture.callBoth(call)
  expect(here.requests).toEqual([])
  return { sent: getOnlyRequest(official), refusal: getRejection(here) }
}

export const argumentProofs: Record<DifferenceIn<'arguments'>, Proof> = {
  async missingArgument(fixture) {
    const { official, here } = await fixture.callBoth((client) => client['lists'].getList())
    expect(official.ending).toMatchObject({
      how: 'thrown',
      error: { message: "Missing the required parameter 'listId' when calling " },
    })
    expect(getRejection(here)).toBeInstanceOf(ArgumentError)
    expect(getRejection(here).message).toBe('lists.getList: listId is missing')
  },

  async detachedMethod(fixture) {
    const { official, here } = await fixture.callBoth((client) => {
      const { get } = client['ping']
      return get()
    })
    expect(official.ending).toMatchObject({ how: 'thrown', error: { name: 'TypeError' } })
    expect(getRejection(here)).toBeInstanceOf(ArgumentError)
  },

  async listAsText(fixture) {
    const { official, here } = await fixture.callBoth((client) =>
      client['lists'].getAllLists({ fields: 'lists.id,total_items' }),
    )
    expect(official.ending).toMatchObject({
      how: 'thrown',
      error: { message: 'param.map is not a function' },
    })
    const asList = await fixture.observe(() =>
      fixture.sides.here['lists'].getAllLists({ fields: ['lists.id', 'total_items'] }),
    )
    expect(here).toStrictEqual(asList)
    expect(getOnlyRequest(here).query).toBe('fields=lists.id%2Ctotal_items')
  },

  async listForOneValue(fixture) {
    const captureQueries = async (interestIds: string[]) => {
      const { official, here } = await fixture.callBoth((client) =>
        client['lists'].getListMembersInfo('a1', { interestIds }),
      )
      return [getOnlyRequest(official).query, getOnlyRequest(here).query]
    }
    expect(await captureQueries(['a', 'b'])).toEqual(['interest_ids=a&interest_ids=b', 'interest_ids=a%2Cb'])
    expect(await captureQueries([])).toEqual(['', 'interest_ids='])
  },

  async optionType(fixture) {
    const given = [{}, new Date(Number.NaN), () => 1]
    const sent = ['status=%5Bobject%20Object%5D', 'status', 'status=%28%29%20%3D%3E%201']
    for (const [index, status] of given.entries()) {
      const seen = await expectRefusedHere(fixture, (client) =>
        client['lists'].getListMembersInfo('a1', { status }),
      )
      expect(seen.sent.query).toBe(sent[index])
      expect(seen.refusal).toMatchObject({ name: 'ArgumentError', argument: 'status' })
    }
  },

  async addressAsHash(fixture) {
    const { official, here } = await fixture.callBoth((client) =>
      client['lists'].getListMember('a1', 'Ada@Example.com'),
    )
    const md5 = createHash('md5').update('ada@example.com').digest('hex')
    expect(getOnlyRequest(official).path).toBe('/3.0/lists/a1/members/Ada%40Example.com')
    expect(getOnlyRequest(here).path).toBe(`/3.0/lists/a1/members/${md5}`)
  },

  async encodedAddress(fixture) {
    const seen = await expectRefusedHere(fixture, (client) =>
      client['lists'].getListMember('a1', encodeURIComponent('ada@example.com')),
    )
    expect(seen.sent.path).toBe('/3.0/lists/a1/members/ada%2540example.com')
    expect(seen.refusal).toMatchObject({ name: 'ArgumentError', argument: 'subscriber_hash' })
  },

  async unsafeSegment(fixture) {
    const sent = { '': '', '.': '.', '..': '..', 'a\u0000b': 'a%00b', 'a\nb': 'a%0Ab' }
    for (const [hash, segment] of Object.entries(sent)) {
      const seen = await expectRefusedHere(fixture, (client) => client['lists'].deleteListMember('a1', hash))
      expect(seen.sent.path).toBe(`/3.0/lists/a1/members/${segment}`)
      expect(seen.refusal).toMatchObject({ name: 'ArgumentError', argument: 'subscriber_hash' })
    }
  },

  async segmentType(fixture) {
    const given = [true, new Date(0), ['a', 'b'], {}, Number.NaN, 10n]
    const sent = ['true', '1970-01-01T00%3A00%3A00.000Z', 'a%2Cb', '%5Bobject%20Object%5D', 'NaN', '10']
    for (const [index, id] of given.entries()) {
      const seen = await expectRefusedHere(fixture, (client) => client['lists'].getList(id))
      expect(seen.sent.path).toBe(`/3.0/lists/${sent[index]}`)
      expect(seen.refusal).toBeInstanceOf(ArgumentError)
    }
  },

  async apostrophe(fixture) {
    const { official, here } = await fixture.callBoth((client) => client['lists'].getList("it's"))
    expect(getOnlyRequest(official).path).toBe('/3.0/lists/it%27s')
    expect(getOnlyRequest(here).path).toBe("/3.0/lists/it's")
  },

  async bodyText(fixture) {
    const { official, here } = await fixture.callBoth(update('{ "name" : "a", "name" : "b" }'))
    expect(fixture.standIn.requests[0]?.body).toBe('{"name":"b"}')
    expect(getOnlyRequest(here).body).toEqual(getOnlyRequest(official).body)
    for (const text of ['name=a', '{"id":9007199254740993}']) {
      const { refusal } = await expectRefusedHere(fixture, update(text))
      expect(refusal).toMatchObject({ name: 'ArgumentError', argument: 'body' })
    }
  },

  async bodyWithProto(fixture) {
    const text = '{"__proto__":1}'
    const given = [
      { body: JSON.parse(text), sentAs: '{}' },
      { body: { inside: [JSON.parse(text)] }, sentAs: `{"inside":[${text}]}` },
      { body: text, sentAs: text },
    ]
    for (const { body, sentAs } of given) {
      const { sent, refusal } = await expectRefusedHere(fixture, update(body))
      expect(JSON.stringify(sent.body)).toBe(sentAs)
      expect(refusal).toMatchObject({ name: 'ArgumentError', argument: 'body' })
    }
  },

  async emptyBody(fixture) {
    const { sent, refusal } = await expectRefusedHere(fixture, update(''))
    expect(sent.body).toBe('')
    expect(refusal).toMatchObject({ name: 'ArgumentError', argument: 'body' })
    for (const body of [0, false]) {
      const { official, here } = await fixture.callBoth(update(body))
      expect(getOnlyRequest(official).body).toBe('')
      expect(getOnlyRequest(here).body).toBe(body)
    }
  },

  async bodyWithToJson(fixture) {
    class Named {
      readonly secret = 'kept out'
      toJSON() {
        return { name: 'from toJSON' }
      }
    }
    const named = await fixture.callBoth(update(new Named()))
    expect(getOnlyRequest(named.official).body).toEqual({ secret: 'kept out' })
    expect(getOnlyRequest(named.here).body).toEqual({ name: 'from toJSON' })
    const heir = await fixture.callBoth(update(Object.create({ name: 'inherited' })))
    expect(getOnlyRequest(heir.official).body).toEqual({ name: 'inherited' })
    expect(getOnlyRequest(heir.here).body).toEqual({})
  },

  async unserializableBody(fixture) {
    const circle: Record<string, unknown> = {}
    circle['ada@example.com'] = { again: circle }
    const throwing = {
      inner: {
        get name() {
          throw new Error('ada@example.com')
        },
      },
    }
    for (const body of [circle, { id: 1n }, throwing]) {
      const { official, here } = await fixture.callBoth(update(body))
      expect(getRejection(official)).not.toBeInstanceOf(ArgumentError)
      expect(getRejection(here)).toBeInstanceOf(ArgumentError)
      expect(getRejection(here).message).toBe('lists.updateList: body cannot be written as JSON')
    }
  },

  async canonicalBatch(fixture) {
    const given = { method: 'get', path: 'lists/a b', params: { count: 5 }, operation_id: 'one' }
    const encoded = { ...given, path: 'lists/a%20b/members' }
    const { official, here } = await fixture.callBoth((client) =>
      client['batches'].start({ operations: [encoded] }),
    )
    expect(getOnlyRequest(official).body).toEqual({ operations: [encoded] })
    const anew = { method: 'GET', path: '/lists/a%20b/members', params: { count: '5' }, operation_id: 'one' }
    expect(getOnlyRequest(here).body).toEqual({ operations: [anew] })
  },

  async batchRefused(fixture) {
    const wrong = [
      { method: 'GET', path: '/no-such-resource' },
      { method: 'GET', path: '/lists/../campaigns' },
      { method: 'GET', path: '/lists', params: { no_such_param: '1' } },
      { method: 'GET', path: '/lists', headers: {} },
    ]
    for (const operation of wrong) {
      const operations = [{ method: 'GET', path: '/lists' }, operation]
      const { refusal } = await expectRefusedHere(fixture, (client) =>
        client['batches'].start({ operations }),
      )
      expect(refusal instanceof ArgumentError || refusal instanceof ScopeError).toBe(true)
    }
  },
}
