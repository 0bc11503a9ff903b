import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createClient, ScopeError, type ScopeInput } from '../src/index.js'
import { canaryKey, type StandIn, startStandIn } from './support/stand-in/stand-in.js'

let server: StandIn

beforeAll(async () => {
  server = await startStandIn()
})
afterAll(() => server.close())
beforeEach(() => server.reset())

const createTestClient = (scope: ScopeInput) =>
  createClient({ credentials: canaryKey(), network: { origin: server.origin, ca: server.ca }, scope })

const createJsonAnswer = (body: unknown) => ({
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

describe('request()', () => {
  test('calls an endpoint without an SDK method', async () => {
    server.answerNext('GET /sms-campaigns/{id}', createJsonAnswer({ id: 'abc' }))
    const client = createTestClient({ version: 1, allow: ['sms-campaigns:read'] })
    const answer = await client.request<{ id: string }>('GET', '/sms-campaigns/abc', {
      query: { fields: ['id', 'status'] },
    })
    expect(answer.id).toBe('abc')
    expect(server.requests[0]).toMatchObject({
      method: 'GET',
      path: '/3.0/sms-campaigns/abc',
      query: 'fields=id%2Cstatus',
    })
  })

  test('authorizes a known route like its operation', async () => {
    const client = createTestClient({ version: 1, preset: 'read-only', deny: ['lists.getList'] })
    await expect(client.request('GET', '/lists/a1b2c3d4e5')).rejects.toMatchObject({
      code: 'denied',
      operation: 'lists.getList',
    })
    await expect(client.request('DELETE', '/lists/a1b2c3d4e5')).rejects.toMatchObject({
      code: 'not_allowed',
      operation: 'lists.deleteList',
    })
    await expect(client.request('GET', '/lists')).resolves.toHaveProperty('lists')
    expect(server.requests).toHaveLength(1)
  })

  test('authorizes each operation of a batch', async () => {
    const client = createTestClient({ version: 1, allow: ['batches:write'] })
    const body = { operations: [{ method: 'POST', path: '/campaigns/42694e9e57/actions/send' }] }
    await expect(client.request('POST', '/batches', { body })).rejects.toMatchObject({
      code: 'not_allowed',
      batchIndex: 0,
    })
    expect(server.bytesReceived).toBe(0)
  })

  test('refuses to send text messages under a read-only scope', async () => {
    const client = createTestClient({ version: 1, preset: 'read-only' })
    await expect(client.request('POST', '/sms-campaigns/abc/actions/send')).rejects.toMatchObject({
      code: 'not_allowed',
      operation: 'POST /sms-campaigns/{sms_campaign_id}/actions/send',
    })
    expect(server.bytesReceived).toBe(0)
  })

  test.each(['enforce', 'report-only'] as const)('refuses an unknown route in %s mode', async (mode) => {
    const client = createTestClient({ version: 1, mode, preset: 'read-only' })
    const error = await client.request('GET', '/brand-new/secret-id').catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(ScopeError)
    expect(error).toMatchObject({ code: 'unknown_operation' })
    expect(String(error)).not.toContain('secret-id')
    expect(server.bytesReceived).toBe(0)
  })

  test('calls an unknown route if the scope allows its exact method and template', async () => {
    server.on('/brand-new/{id}', createJsonAnswer({ ok: true }))
    const client = createTestClient({ version: 1, allow: ['GET /brand-new/{thing_id}'] })
    await expect(client.request('GET', '/brand-new/x')).resolves.toEqual({ ok: true })
    await expect(client.request('DELETE', '/brand-new/x')).rejects.toMatchObject({
      code: 'unknown_operation',
    })
    await expect(client.request('GET', '/brand-new/x/more')).rejects.toMatchObject({
      code: 'unknown_operation',
    })
    await expect(client.request('GET', '/brand-new')).rejects.toMatchObject({ code: 'unknown_operation' })
    expect(server.requests).toHaveLength(1)
  })

  test.each([
    '/lists/../x',
    '/lists/%2e%2e/x',
    '//lists',
    '/lists?x=1',
    'https://evil.example/lists',
    '/lists/a%2fb',
    '/lists/é',
    '\\lists',
  ])('refuses the path %s, which another parser could read differently', async (path) => {
    const client = createTestClient({ version: 1, preset: 'read-only' })
    await expect(client.request('GET', path)).rejects.toMatchObject({
      code: 'invalid_argument',
      argument: 'path',
    })
    expect(server.bytesReceived).toBe(0)
  })

  test.each([{ ' count': 1000 }, { 'status[]': 'cleaned' }, { _method: 'DELETE' }, { apikey: 'x' }])(
    'refuses a query parameter that the operation does not have: %j',
    async (more) => {
      const client = createTestClient({
        version: 1,
        allow: [{ ops: ['lists.getListMembersInfo'], where: { 'query.count': { max: 10 } } }],
      })
      const query = { count: 10, ...more }
      await expect(client.request('GET', '/lists/a1b2c3d4e5/members', { query })).rejects.toMatchObject({
        code: 'invalid_argument',
        argument: 'query',
      })
      expect(server.bytesReceived).toBe(0)
    },
  )

  test('sends a body', async () => {
    server.on('PUT /ecommerce/stores/{id}/orders/{id}', createJsonAnswer({}))
    const client = createTestClient({ version: 1, allow: ['ecommerce.stores.orders:write'] })
    await client.request('PUT', '/ecommerce/stores/s1/orders/o1', { body: { id: 'o1' } })
    expect(server.requests[0]).toMatchObject({ method: 'PUT', body: '{"id":"o1"}' })
  })

  test('rejects instead of throwing for an unknown method', async () => {
    const client = createTestClient({ version: 1, preset: 'read-only' })
    await expect(client.request('TRACE' as 'GET', '/lists')).rejects.toMatchObject({ argument: 'method' })
  })
})

test('a scope cannot allow a known route by its template, which a deny of its operation would not match', () => {
  expect(() => createTestClient({ version: 1, allow: ['GET /lists/{list_id}'] })).toThrow(
    'is, or could match, the route of lists.getList',
  )
})

test.each([
  ['GET /lists/{any_name}', 'is, or could match, the route of lists.getList'],
  ['POST /campaigns/{campaign_id}/actions/{action}', 'is, or could match, the route of '],
  ['POST /lists/{a}/{b}/{c}/actions/delete-permanent', 'is, or could match, the route of '],
  ['GET /brand-new/{a}/{a}', 'must name each parameter once'],
  ['GET /brand-new/../lists', 'is not a selector'],
] as const)('a scope cannot allow the route %s', (route, why) => {
  expect(() => createTestClient({ version: 1, allow: [route] })).toThrow(why)
})
