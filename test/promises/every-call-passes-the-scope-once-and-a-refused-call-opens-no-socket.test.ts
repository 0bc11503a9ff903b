import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Operation } from '../../src/api/operation.js'
import type { MailchimpClient } from '../../src/client.js'
import { createClient, ScopeError, type ScopeInput } from '../../src/index.js'
import { findOperation } from '../../src/marketing/operations.js'
import { authorize } from '../../src/scope/authorization.js'
import {
  createLoopbackClient,
  createScope,
  fullScope,
  getNetworkOptions,
} from '../support/call/loopback-client.js'
import { captureRejection } from '../support/capture-error.js'
import { callMethod, sdkOperations } from '../support/promises/operation-methods.js'
import { allRoutes } from '../support/promises/strict-path-parser.js'
import { canaryKey, type StandIn, startStandIn } from '../support/stand-in/stand-in.js'

vi.mock('../../src/scope/authorization.js', async (original) => {
  const real = await original<typeof import('../../src/scope/authorization.js')>()
  return { ...real, authorize: vi.fn(real.authorize) }
})

let standIn: StandIn
let client: MailchimpClient
const provider = vi.fn(async () => ({ apiKey: canaryKey() }))

beforeAll(async () => {
  standIn = await startStandIn()
})

beforeEach(() => {
  standIn.reset()
  provider.mockClear()
  vi.mocked(authorize).mockClear()
})

afterEach(() => client.close())

afterAll(() => standIn.close())

function createTestClient(scope: ScopeInput): MailchimpClient {
  client = createClient({ credentials: provider, scope, network: getNetworkOptions(standIn) })
  return client
}

/** Formats a request as the stand-in records it. */
function formatRoute({ method, template }: Operation): string {
  return `${method} /3.0${template.replace(/\{[\w-]+\}/g, 'some-value')}`
}

describe.each(['', 'WithHttpInfo'])('every method%s', (twin) => {
  it('passes the scope once, with its own operation, and then sends one request', async () => {
    createTestClient(fullScope)
    standIn.on('*', { status: 200, body: {} })
    expect(sdkOperations).toHaveLength(270)
    for (const operation of sdkOperations) {
      vi.mocked(authorize).mockClear()
      const before = standIn.requests.length
      await callMethod(client, operation, twin)
      expect(vi.mocked(authorize), operation.id).toHaveBeenCalledTimes(1)
      expect(vi.mocked(authorize).mock.calls[0]?.[1].operation).toBe(operation)
      const sent = standIn.requests.slice(before).map(({ method, path }) => `${method} ${path}`)
      expect(sent, operation.id).toEqual([formatRoute(operation)])
    }
  })

  it('reads no secret and opens no socket if the scope allows nothing', async () => {
    createTestClient({ version: 1, preset: 'none' })
    const errors = await Promise.all(
      sdkOperations.map((operation) => captureRejection(ScopeError, callMethod(client, operation, twin))),
    )
    expect(errors.map(({ operation }) => operation)).toEqual(sdkOperations.map(({ id }) => id))
    expect(vi.mocked(authorize)).toHaveBeenCalledTimes(sdkOperations.length)
    expectUntouched()
  })

  it('that writes reads no secret and opens no socket if the client is read-only', async () => {
    client = createClient({ credentials: provider, network: getNetworkOptions(standIn) }) as MailchimpClient
    const others = sdkOperations.filter(({ access }) => access !== 'read')
    expect(others.length).toBeGreaterThan(100)
    for (const operation of others) {
      const error = await captureRejection(ScopeError, callMethod(client, operation, twin))
      expect(error.code, operation.id).toBe('not_allowed')
    }
    expectUntouched()
  })

  it('reads no secret and opens no socket if a rule denies it, whatever else allows it', async () => {
    const deny = ['read', 'write', 'delete', 'send', 'publish', 'export', 'connect'].map(
      (access) => `*:${access}`,
    )
    createTestClient(createScope({ ...fullScope, deny }))
    for (const operation of sdkOperations) {
      const error = await captureRejection(ScopeError, callMethod(client, operation, twin))
      expect(error.code, operation.id).toBe('denied')
    }
    expectUntouched()
  })
})

function expectUntouched(): void {
  expect(provider).not.toHaveBeenCalled()
  expect(standIn).toMatchObject({ connections: 0, bytesReceived: 0, requests: [] })
}

describe('every route called by its path', () => {
  const requestOperation = ({ id, method, template, body }: Operation) => {
    const parts =
      id === 'batches.start' ? { body: { operations: [{ method: 'GET', path: '/ping' }] } } : { body: {} }
    return client.request(
      method,
      template.replace(/\{[\w-]+\}/g, 'some-value'),
      body ? parts : {},
    ) as Promise<unknown>
  }

  it('passes the scope once, with the operation of this route, and then sends one request', async () => {
    createTestClient(createScope({ allow: allRoutes.map(({ id }) => id) }))
    standIn.on('*', { status: 200, body: {} })
    for (const operation of allRoutes) {
      vi.mocked(authorize).mockClear()
      const before = standIn.requests.length
      await requestOperation(operation)
      expect(vi.mocked(authorize), operation.id).toHaveBeenCalledTimes(1)
      expect(vi.mocked(authorize).mock.calls[0]?.[1].operation).toBe(operation)
      const sent = standIn.requests.slice(before).map(({ method, path }) => `${method} ${path}`)
      expect(sent, operation.id).toEqual([formatRoute(operation)])
    }
  })

  it('reads no secret and opens no socket if the scope does not allow it', async () => {
    createTestClient({ version: 1, preset: 'read-only' })
    for (const operation of allRoutes.filter(({ access }) => access !== 'read')) {
      expect((await captureRejection(ScopeError, requestOperation(operation))).code, operation.id).toBe(
        'not_allowed',
      )
    }
    expectUntouched()
  })

  it.each(['enforce', 'report-only'])(
    'is refused if it is unknown, also by a scope in mode %s',
    async (mode) => {
      createTestClient(createScope({ ...fullScope, mode }))
      for (const path of ['/nowhere', '/lists/abc/nowhere', '/', '/lists/abc/members/abc/nowhere/abc']) {
        const call = client.request('DELETE', path) as Promise<unknown>
        expect(await captureRejection(ScopeError, call)).toMatchObject({ code: 'unknown_operation' })
      }
      expectUntouched()
    },
  )
})

describe('the scope cannot be bypassed', () => {
  // biome-ignore lint/suspicious/noExplicitAny: the test reaches for members that the types hide
  const getGroup = (): any => client.lists

  it('through the inner client of the SDK groups', async () => {
    createTestClient({ version: 1, preset: 'none' })
    const inner = getGroup().apiClient
    await captureRejection(ScopeError, inner.callApi('/ping', 'GET', {}, {}, {}, {}, null))
    expect(() => inner.callApi('/nowhere', 'GET', {}, {}, {}, {}, null)).toThrow(/not in the catalogue/)
    expect(() => inner.callApi('/lists', 'DELETE', {}, {}, {}, {}, null)).toThrow(/not in the catalogue/)
    expectUntouched()
  })

  it('by handing the inner client a catalogue row that poses as a read', async () => {
    createTestClient({ version: 1, preset: 'read-only' })
    const { template, ...row } = findOperation('lists.deleteList') as Operation
    const posing = { ...row, template, id: 'lists.getList', access: 'read' }
    const inner = getGroup().apiClient
    const call = inner.callApi(template, 'DELETE', { list_id: 'a1b2c3d4e5' }, {}, {}, {}, null, posing)
    expect((await captureRejection(ScopeError, call)).operation).toBe('lists.deleteList')
    // The SDK's own groups pass their authentication names as this argument.
    for (const other of [['basicAuth'], null, { id: 5 }]) {
      const refused = inner.callApi(template, 'DELETE', { list_id: 'a1b2c3d4e5' }, {}, {}, {}, null, other)
      expect((await captureRejection(ScopeError, refused)).operation).toBe('lists.deleteList')
    }
    expectUntouched()
  })

  it('through a view, or views of views', async () => {
    createTestClient({ version: 1, preset: 'none' })
    const view = client.with({ actor: 'one' }).with({ timeoutMs: 1000 }).with({ actor: 'two' })
    await captureRejection(ScopeError, view.ping.get())
    expectUntouched()
  })

  it('by changing the scope after the client is created', async () => {
    const scope = { version: 1, allow: ['ping.get'], deny: [] as string[] }
    createTestClient(scope as never)
    scope.allow.push('lists.getAllLists')
    await captureRejection(ScopeError, client.lists.getAllLists())
    scope.deny.push('*:read')
    scope.allow.length = 0
    await client.ping.get()
    expect(standIn.requests).toHaveLength(1)
  })

  it('by changing the body after the call has begun', async () => {
    client = createLoopbackClient(standIn, {
      credentials: provider,
      scope: {
        version: 1,
        allow: [{ ops: ['lists.createList'], where: { 'body.name': { oneOf: ['good'] } } }],
      },
    })
    standIn.on('*', { status: 200, body: {} })
    const body = { name: 'good' }
    const call = client.lists.createList(body as never)
    body.name = 'bad'
    await call
    expect(JSON.parse(standIn.requests[0]?.body ?? '')).toEqual({ name: 'good' })
  })

  it('through a batch, which is refused if one of its operations is', async () => {
    createTestClient({ version: 1, allow: ['batches.start', '*:read'] })
    const operations = [
      { method: 'GET', path: '/lists' },
      { method: 'DELETE', path: '/lists/abc' },
    ]
    const error = await captureRejection(ScopeError, client.batches.start({ operations } as never))
    expect(error).toMatchObject({ code: 'not_allowed', batchIndex: 1 })
    expectUntouched()
  })
})
