import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createAudit } from '../../src/audit/index.js'
import { createDropInClient } from '../../src/drop-in.js'
import { ArgumentError, MailchimpError, ScopeError } from '../../src/errors/error-classes.js'
import {
  type ClientOptions,
  type Limit,
  type LimitWaited,
  localLimit,
  type MailchimpClient,
} from '../../src/index.js'
import type { ClientLocked } from '../../src/observe/lock-events.js'
import { createLoopbackClient, fullScope, getNetworkOptions } from '../support/call/loopback-client.js'
import { startTcpServer } from '../support/call/tcp-server.js'
import { canaryKey } from '../support/canary-key.js'
import { captureError, captureRejection } from '../support/capture-error.js'
import { ChannelListener } from '../support/observe/channel-listener.js'
import { Tracing } from '../support/observe/test-tracing.js'
import { type StandIn, startStandIn, tooManyRequests } from '../support/stand-in/stand-in.js'

const list = 'a1b2c3d4e5'
const hash = '0123456789abcdef0123456789abcdef'
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const never = () => new Promise<never>(() => {})

let standIn: StandIn
const clients: MailchimpClient[] = []

beforeEach(async () => {
  standIn = await startStandIn({ tls: false })
  standIn.on('*', { status: 200, body: {} })
})
afterEach(async () => {
  await standIn.close()
  await Promise.all(clients.splice(0).map((client) => client.close()))
})

function createTestClient(options: ClientOptions = {}, server: Pick<StandIn, 'origin' | 'ca'> = standIn) {
  const client = createLoopbackClient(server, options) as MailchimpClient
  clients.push(client)
  return client
}

const remove = (client: MailchimpClient) => client.lists.deleteListMember(list, hash)
const listWrites = () => standIn.requests.filter(({ method }) => method !== 'GET')

/** Locks the client, and returns the error of a call that waits, with how long it took to fail. */
async function lockWaiting(client: MailchimpClient, call: Promise<unknown>) {
  const failed = captureRejection(ScopeError, call)
  await sleep(60)
  const since = performance.now()
  client.lock('incident 42')
  const error = await failed
  return { error, ms: performance.now() - since }
}

async function expectRefusedAtOnce(client: MailchimpClient, call: Promise<unknown>): Promise<ScopeError> {
  const { error, ms } = await lockWaiting(client, call)
  expect(error.code).toBe('locked')
  expect(ms).toBeLessThan(100)
  return error
}

describe('a locked client', () => {
  it('refuses a write before it reads the credential, and explains how to unlock', async () => {
    let fetched = 0
    const client = createTestClient({
      credentials: async () => {
        fetched += 1
        return { apiKey: canaryKey() }
      },
    })
    client.lock('incident 42: unknown sender')
    const error = await captureRejection(ScopeError, remove(client))
    expect(error).toMatchObject({
      code: 'locked',
      operation: 'lists.deleteListMember',
      outcome: 'not_sent',
      status: 403,
      rule: 'client.lock',
    })
    expect(error.hint).toMatch(
      /^locked since \d{4}-.*Z: incident 42: unknown sender\. client\.unlock\(\) lets it write again\.$/,
    )
    expect([fetched, standIn.requests.length]).toEqual([0, 0])
  })

  it('still reads, and writes again after unlock()', async () => {
    const client = createTestClient()
    client.lock('incident 42')
    await client.lists.getList(list)
    await captureRejection(ScopeError, remove(client))
    client.unlock()
    await remove(client)
    expect(standIn.requests.map(({ method }) => method)).toEqual(['GET', 'DELETE'])
  })

  it.each([
    ['export', (client: MailchimpClient) => client.accountExports.createAccountExport({} as never)],
    ['send', (client: MailchimpClient) => client.campaigns.send('c1')],
    ['publish', (client: MailchimpClient) => client.landingPages.publishPage('l1')],
    ['connect', (client: MailchimpClient) => client.lists.createListWebhook(list, { url: 'https://h' })],
  ])('refuses every other effect than a read: %s', async (_, call) => {
    const client = createTestClient()
    client.lock('incident 42')
    expect((await captureRejection(ScopeError, call(client))).code).toBe('locked')
    expect(standIn.requests).toEqual([])
  })

  it('refuses a batch that contains a write, and starts one that only reads', async () => {
    const client = createTestClient()
    client.lock('incident 42')
    const read = { method: 'GET', path: '/ping' }
    const write = { method: 'DELETE', path: `/lists/${list}/members/${hash}` }
    const start = (...operations: object[]) => client.batches.start({ operations } as never)
    expect((await captureRejection(ScopeError, start(read, write))).code).toBe('locked')
    expect(standIn.requests).toEqual([])
    await start(read, read)
    expect(listWrites()).toHaveLength(1)
  })

  it('refuses writes of its views too', async () => {
    const client = createTestClient()
    const view = client.with({ actor: 'job' }) as MailchimpClient
    client.lock('incident 42')
    expect((await captureRejection(ScopeError, remove(view))).code).toBe('locked')
  })

  it('stays locked if setConfig() is called again', async () => {
    const client = createDropInClient()
    const config = { credentials: { env: {} }, scope: fullScope, network: getNetworkOptions(standIn) }
    client.setConfig(config)
    client.lock('incident 42')
    client.setConfig({ ...config })
    client.setConfig({ apiKey: canaryKey() })
    const error = await captureRejection(ScopeError, client.lists.deleteListMember(list, hash))
    expect(error.code).toBe('locked')
    await client.close()
  })

  it.each([
    ['an address', 'seen by ada@example.com'],
    ['a key', canaryKey()],
    ['a hash', hash],
    ['a line break', 'one\ntwo'],
    ['no characters', ''],
    ['too many characters', 'x'.repeat(201)],
    ['no text', 42],
  ])('refuses a reason with %s', (_, reason) => {
    const client = createTestClient()
    const error = captureError(ArgumentError, () => client.lock(reason as string))
    expect(error.argument).toBe('reason')
    if (reason !== '') expect(error.message).not.toContain(String(reason))
  })
})

describe('lock() refuses a waiting write at once', () => {
  it('in the queue of the default limit', async () => {
    const client = createTestClient({ network: { connections: 1 } })
    standIn.answerNext('GET /ping', () => sleep(500).then(() => ({ status: 200, body: {} })))
    const ping = client.ping.get()
    await expectRefusedAtOnce(client, remove(client))
    await ping
    expect(listWrites()).toEqual([])
  })

  it('in the queue of a shared limit, which the write leaves', async () => {
    using waits = new ChannelListener<LimitWaited>('mailchimp-hardened:limit.waited')
    const limit = localLimit({ max: 1 })
    const client = createTestClient({ limit })
    const place = limit.tryAcquire()
    await expectRefusedAtOnce(client, remove(client))
    const ping = client.ping.get()
    await sleep(20)
    place?.release()
    await ping
    expect(waits.messages).toMatchObject([{ operation: 'ping.get', ahead: 0 }])
  })

  it('while it waits for a free connection', async () => {
    const client = createTestClient({ limit: false, network: { connections: 1 } })
    standIn.answerNext('GET /ping', () => sleep(500).then(() => ({ status: 200, body: {} })))
    const ping = client.ping.get()
    await expectRefusedAtOnce(client, remove(client))
    await ping
    await sleep(50)
    expect(listWrites()).toEqual([])
  })

  it('while its connection is being opened', async () => {
    const silent = await startTcpServer({ faultyCount: 9, fault: 'silence' })
    const client = createTestClient({}, silent)
    await expectRefusedAtOnce(client, remove(client))
    expect([silent.accepted, silent.requests]).toEqual([1, 0])
    await silent.close()
  })

  it('while its credential is fetched', async () => {
    const client = createTestClient({ credentials: never })
    await expectRefusedAtOnce(client, remove(client))
    expect(standIn.requests).toEqual([])
  })

  it('during the pause before a retry', async () => {
    const client = createTestClient({ retry: { attempts: 3 } })
    standIn.answerNext(
      'DELETE /lists/{list_id}/members/{subscriber_hash}',
      tooManyRequests({ 'retry-after': '2' }),
    )
    const error = await expectRefusedAtOnce(client, remove(client))
    expect(error).toMatchObject({ outcome: 'answered', attempts: 1 })
    expect(listWrites()).toHaveLength(1)
  })

  it('while its record is written to the audit log', async () => {
    const audit = createAudit(async (record) => {
      const { event_code: kind } = record['metadata'] as { event_code: string }
      if (kind === 'intent') await sleep(300)
    })
    const client = createTestClient({ audit })
    await expectRefusedAtOnce(client, remove(client))
    expect(standIn.requests).toEqual([])
  })

  it('immediately before its first byte', async () => {
    const limit: Limit = {
      name: 'locking',
      tryAcquire() {
        client.lock('incident 42')
        return { waitedMs: 0, ahead: 0, release() {} }
      },
      acquire: never,
    }
    const client = createTestClient({ limit })
    expect((await captureRejection(ScopeError, remove(client))).code).toBe('locked')
    await client.lists.getList(list)
    expect(listWrites()).toEqual([])
  })

  it('even if unlock() follows immediately', async () => {
    const client = createTestClient({ network: { connections: 1 } })
    standIn.answerNext('GET /ping', () => sleep(200).then(() => ({ status: 200, body: {} })))
    const ping = client.ping.get()
    const failed = captureRejection(ScopeError, remove(client))
    await sleep(60)
    client.lock('incident 42')
    client.unlock()
    expect((await failed).code).toBe('locked')
    await ping
    await sleep(50)
    expect(listWrites()).toEqual([])
  })
})

describe('a write that was sent before lock()', () => {
  it('runs to completion', async () => {
    const client = createTestClient()
    standIn.answerNext('DELETE /lists/{list_id}/members/{subscriber_hash}', () =>
      sleep(200).then(() => ({ status: 204 })),
    )
    const removed = remove(client)
    await sleep(60)
    client.lock('incident 42')
    await removed
    expect(listWrites()).toHaveLength(1)
  })

  it('can still be aborted by its caller', async () => {
    const client = createTestClient()
    standIn.answerNext('DELETE /lists/{list_id}/members/{subscriber_hash}', never)
    const aborting = new AbortController()
    const failed = captureRejection(MailchimpError, remove(client.with({ signal: aborting.signal }) as never))
    await sleep(60)
    client.lock('incident 42')
    aborting.abort()
    expect(await failed).toMatchObject({ code: 'aborted', outcome: 'unknown' })
  })
})

describe('a client under load', () => {
  /** Counts the writes whose headers undici has sent. */
  class SentWrites implements Disposable {
    count = 0
    readonly #onHeaders = (message: unknown) => {
      const { request } = message as { request: { method: string } }
      if (request.method !== 'GET') this.count += 1
    }

    constructor() {
      subscribe('undici:client:sendHeaders', this.#onHeaders)
    }

    [Symbol.dispose](): void {
      unsubscribe('undici:client:sendHeaders', this.#onHeaders)
    }
  }

  it.each([
    ['with a limit', {}],
    ['without a limit', { limit: false }],
    ['with retries', { retry: { attempts: 3 } }],
    ['with an audit log', { audit: createAudit(async () => void (await sleep(1))) }],
  ] as [string, ClientOptions][])(
    'sends no write after lock() has returned: %s',
    async (_, options) => {
      let refused = 0
      for (let round = 0; round < 12; round += 1) {
        standIn.reset()
        standIn.on('*', () => (Math.random() < 0.2 ? { status: 503, body: {} } : { status: 200, body: {} }))
        using sent = new SentWrites()
        const client = createTestClient(options)
        const calls = Array.from({ length: 120 }, (_, n) =>
          sleep((n * 7) % 40).then(() => (n % 3 === 0 ? client.lists.getList(list) : remove(client))),
        )
        const settled = Promise.allSettled(calls)
        await sleep(5 + round * 3)
        client.lock('incident 42')
        const sentBefore = sent.count
        const outcomes = await settled
        expect(sent.count).toBe(sentBefore)
        expect(listWrites()).toHaveLength(sentBefore)
        const errors = outcomes.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []))
        refused += errors.filter(({ code }) => code === 'locked').length
        expect(standIn.requests.length).toBeGreaterThan(sentBefore)
      }
      expect(refused).toBeGreaterThan(100)
    },
    60_000,
  )
})

describe('a lock is published', () => {
  it('on channels', () => {
    using locked = new ChannelListener<ClientLocked>('mailchimp-hardened:client.locked')
    using unlocked = new ChannelListener('mailchimp-hardened:client.unlocked')
    const client = createTestClient()
    client.unlock()
    client.lock('incident 42')
    client.unlock()
    client.unlock()
    expect(locked.messages).toEqual([{ reason: 'incident 42' }])
    expect(unlocked.messages).toEqual([{ reason: 'incident 42' }])
  })

  it('in the span of a refused call', async () => {
    await using tracing = new Tracing()
    const client = createTestClient()
    client.lock('incident 42')
    await captureRejection(ScopeError, remove(client))
    expect(tracing.getSpan('lists.deleteListMember').attributes).toMatchObject({
      'error.type': 'locked',
      'mailchimp.scope.verdict': 'refused',
      'mailchimp.scope.rule': 'client.lock',
    })
  })
})
