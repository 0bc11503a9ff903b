import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createClient, type MailchimpClient } from '../../src/client.js'
import { ArgumentError, ScopeError } from '../../src/errors/error-classes.js'
import { defineScope } from '../../src/marketing/define-scope.js'
import type { AllowedBy } from '../../src/marketing/narrowing.js'
import { captureRejection } from '../support/capture-error.js'
import { canaryKey, type StandIn, startStandIn } from '../support/stand-in/stand-in.js'

const scope = defineScope({
  version: 1,
  allow: [
    'batches.start',
    'ping.get',
    {
      ops: ['lists.addListMember', 'lists.setListMember'],
      on: { list_id: ['a1b2c3d4e5'] },
      where: { 'body.status': { oneOf: ['subscribed'] } },
    },
    { ops: ['lists.getAllLists'], where: { 'query.count': { max: 10 } } },
  ],
})

/** Creates a function that returns one value on its first call, and another on later calls. */
function createChanging<T>(first: T, then: T): () => T {
  let asked = 0
  return () => (asked++ === 0 ? first : then)
}

describe('the request equals the call that the scope decided on', () => {
  let standIn: StandIn
  let client: MailchimpClient<AllowedBy<typeof scope>>

  beforeAll(async () => {
    standIn = await startStandIn()
    const network = { origin: standIn.origin, ca: standIn.ca }
    client = createClient({ credentials: canaryKey(), network, scope })
  })
  afterEach(() => standIn.reset())
  afterAll(async () => {
    await client.close()
    await standIn.close()
  })

  const member = { email_address: 'someone@example.com', status: 'subscribed' }
  const listSentStatuses = () =>
    standIn.requests.map(({ body }) => (JSON.parse(body) as { status: string }).status)
  const readSentBatch = () =>
    JSON.parse(standIn.requests.at(-1)?.body ?? '') as { operations: { body?: string }[] }
  const addMember = (body: unknown) => client.lists.addListMember('a1b2c3d4e5', body as never)

  it.each<[string, (status: () => string) => object]>([
    [
      'a getter',
      (status) => ({
        ...member,
        get status() {
          return status()
        },
      }),
    ],
    ['toJSON', (status) => ({ toJSON: () => ({ ...member, status: status() }) })],
    ['toJSON of a part', (status) => ({ ...member, status: { toJSON: status } })],
    [
      'a proxy',
      (status) =>
        new Proxy(member, {
          get: (target, name) => (name === 'status' ? status() : Reflect.get(target, name)),
        }),
    ],
  ])('in a direct call whose body is %s that changes on each read', async (_, make) => {
    await addMember(make(createChanging('subscribed', 'pending')))
    expect(listSentStatuses()).toEqual(['subscribed'])
    await captureRejection(ScopeError, addMember(make(createChanging('pending', 'subscribed'))))
    expect(listSentStatuses()).toEqual(['subscribed'])
  })

  it('in a direct call whose body is text with a repeated key', async () => {
    const writeDuplicateStatus = (first: string, second: string) =>
      `{"email_address":"someone@example.com","status":"${first}","status":"${second}"}`
    await addMember(writeDuplicateStatus('pending', 'subscribed'))
    expect(standIn.requests.map(({ body }) => body)).toEqual([
      '{"email_address":"someone@example.com","status":"subscribed"}',
    ])
    await captureRejection(ScopeError, addMember(writeDuplicateStatus('subscribed', 'pending')))
    expect(standIn.requests).toHaveLength(1)
  })

  it('in a direct call whose body changes while the credential is fetched', async () => {
    const body = { ...member }
    const network = { origin: standIn.origin, ca: standIn.ca }
    const slow = createClient({
      credentials: async () => {
        body.status = 'pending'
        return { apiKey: canaryKey() }
      },
      network,
      scope,
    })
    await slow.lists.addListMember('a1b2c3d4e5', body as never)
    await slow.close()
    expect(body.status).toBe('pending')
    expect(listSentStatuses()).toEqual(['subscribed'])
  })

  it('in a direct call with an array that changes as a query parameter', async () => {
    const counts = ['1']
    const call = client.lists.getAllLists({ count: counts as never })
    counts[0] = '1000'
    await call
    expect(standIn.requests.map(({ query }) => query)).toEqual(['count=1'])
    await captureRejection(ScopeError, client.lists.getAllLists({ count: 11 }))
  })

  const entry = { method: 'POST', path: '/lists/a1b2c3d4e5/members', body: JSON.stringify(member) }
  const [good, bad] = [entry.body, JSON.stringify({ ...member, status: 'pending' })]

  it.each<[string, (body: () => string) => object]>([
    [
      'a getter',
      (body) => ({
        operations: [
          {
            ...entry,
            get body() {
              return body()
            },
          },
        ],
      }),
    ],
    ['toJSON', (body) => ({ toJSON: () => ({ operations: [{ ...entry, body: body() }] }) })],
    [
      'a proxy',
      (body) => ({
        operations: [
          new Proxy(entry, { get: (target, name) => (name === 'body' ? body() : Reflect.get(target, name)) }),
        ],
      }),
    ],
  ])('in a batch in which an operation is %s that changes on each read', async (_, make) => {
    await client.batches.start(make(createChanging(good, bad)) as never)
    expect(readSentBatch().operations.map(({ body }) => body)).toEqual([good])
    await captureRejection(ScopeError, client.batches.start(make(createChanging(bad, good)) as never))
    expect(standIn.requests).toHaveLength(1)
  })

  it('in a batch whose text has a repeated key, inside or outside', async () => {
    const inside = `{"status":"pending",${good.slice(1)}`
    const outside = `{"operations":[${JSON.stringify({ ...entry, body: bad })}],"operations":[${JSON.stringify({ ...entry, body: inside })}]}`
    await client.batches.start(outside as never)
    const { body } = standIn.requests[0] ?? {}
    expect(body?.match(/operations/g)).toHaveLength(1)
    expect(body?.match(/status/g)).toHaveLength(1)
    expect(JSON.parse(readSentBatch().operations[0]?.body ?? '')).toEqual({
      status: 'subscribed',
      email_address: member.email_address,
    })
  })

  it('in a batch, whose body on the wire is the canonical one', async () => {
    await client.batches.start({
      operations: [
        { path: 'p%69ng', method: 'get' },
        { operation_id: 'x', params: { count: 5 }, path: '/lists', method: 'GET' },
        { body: good, path: '/lists/%611b2c3d4e5/members', method: 'POST' },
      ],
    } as never)
    expect(standIn.requests.map(({ method, path, body }) => ({ method, path, body }))).toEqual([
      {
        method: 'POST',
        path: '/3.0/batches',
        body: JSON.stringify({
          operations: [
            { method: 'GET', path: '/ping' },
            { method: 'GET', path: '/lists', params: { count: '5' }, operation_id: 'x' },
            { method: 'POST', path: '/lists/a1b2c3d4e5/members', body: good },
          ],
        }),
      },
    ])
  })

  it('in a batch of a thousand operations', async () => {
    const operations = Array.from({ length: 1_000 }, (_, n) => ({ ...entry, operation_id: `n${n}` }))
    await client.batches.start({ operations } as never)
    expect(readSentBatch().operations).toHaveLength(1_000)
    await captureRejection(
      ScopeError,
      client.batches.start({ operations: [...operations, { ...entry, body: bad }] } as never),
    )
    expect(standIn.requests).toHaveLength(1)
  })

  it('and a refused batch sends nothing, opens no connection and fetches no credential', async () => {
    const before = { connections: standIn.connections, bytes: standIn.bytesReceived }
    const network = { origin: standIn.origin, ca: standIn.ca }
    let asked = 0
    const provideKey = async () => {
      asked += 1
      return { apiKey: canaryKey() }
    }
    const other = createClient({ credentials: provideKey, network, scope })
    const remove = { method: 'DELETE', path: '/lists/a1b2c3d4e5' }
    await captureRejection(
      ScopeError,
      other.batches.start({ operations: [{ method: 'GET', path: '/ping' }, remove] } as never),
    )
    await captureRejection(
      ArgumentError,
      other.batches.start({ operations: [{ method: 'GET', path: '/lists/..' }] } as never),
    )
    await other.close()
    expect({ connections: standIn.connections, bytes: standIn.bytesReceived }).toEqual(before)
    expect(asked).toBe(0)
  })
})
