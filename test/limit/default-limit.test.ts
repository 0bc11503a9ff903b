import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import type { MailchimpClient } from '../../src/client.js'
import { loadConfig } from '../../src/config/config-loader.js'
import { createDropInClient, type DropInClient } from '../../src/drop-in.js'
import { ConfigError } from '../../src/errors/error-classes.js'
import { type ClientOptions, createClient, type Limit, LimitError, localLimit } from '../../src/index.js'
import { type Mailchimp, startMailchimp } from '../../src/testing/index.js'
import { captureError, captureRejection } from '../support/capture-error.js'
import { enterTempDirectory } from '../support/config/temp-directory.js'
import { Tracing } from '../support/observe/test-tracing.js'

let mailchimp: Mailchimp
/** Answers the calls that wait at Mailchimp, and all later ones. */
let answerCalls: () => void
let arrived: number

beforeEach(async () => {
  mailchimp = await startMailchimp({ tls: false, connections: 100 })
  arrived = 0
  const answering = new Promise<void>((resolve) => {
    answerCalls = resolve
  })
  mailchimp.on('ping.get', async ({ usual }) => {
    arrived += 1
    await answering
    return usual()
  })
})

afterEach(async () => {
  vi.unstubAllEnvs()
  answerCalls()
  await mailchimp.close()
})

function createTestClient(options: ClientOptions = {}): MailchimpClient {
  const { key: credentials, network } = mailchimp
  const client = createClient({ credentials, network: { ...network, ...options.network }, ...options })
  onTestFinished(async () => {
    answerCalls()
    await client.close()
  })
  return client as MailchimpClient
}

/** Makes 40 calls at once, and counts those that arrive at Mailchimp before it answers. */
async function countInFlight(client: Pick<DropInClient, 'ping'>): Promise<number> {
  const calls = Array.from({ length: 40 }, () => client.ping.get())
  await vi.waitFor(() => expect(arrived).toBeGreaterThan(0))
  // Other calls would have arrived by now.
  await new Promise((resolve) => setTimeout(resolve, 100))
  const count = arrived
  answerCalls()
  await Promise.all(calls)
  return count
}

describe('a client without the option `limit`', () => {
  it('has eight calls in flight, although it could open ten connections', async () => {
    expect(await countInFlight(createTestClient())).toBe(8)
  })

  it('never has more calls in flight than connections', async () => {
    const { origin } = mailchimp.network
    expect(await countInFlight(createTestClient({ network: { origin, connections: 3 } }))).toBe(3)
  })

  it('shares its places with its views, and with no other client', async () => {
    const client = createTestClient()
    const views = ['a', 'b'].map((actor) => client.with({ actor }))
    const calls = Array.from({ length: 20 }, (_, n) => (views[n % 2] as typeof client).ping.get())
    await vi.waitFor(() => expect(arrived).toBe(8))
    const other = createTestClient().ping.get()
    await vi.waitFor(() => expect(arrived).toBe(9))
    answerCalls()
    await Promise.all([...calls, other])
  })

  it('reports in the error how long a call waited, and how many others did', async () => {
    const client = createTestClient()
    const held = Array.from({ length: 8 }, () => client.ping.get())
    await vi.waitFor(() => expect(arrived).toBe(8))
    const waiting = Array.from({ length: 3 }, () =>
      captureRejection(LimitError, client.with({ timeoutMs: 150 }).ping.get()),
    )
    const errors = await Promise.all(waiting)
    expect(errors.map((error) => error.waiting)).toEqual([2, 1, 0])
    for (const { code, outcome, attempts, waitedMs, message } of errors) {
      expect({ code, outcome, attempts }).toEqual({ code: 'limit_timeout', outcome: 'not_sent', attempts: 0 })
      expect(waitedMs).toBeGreaterThanOrEqual(145)
      expect(message).toContain(`ping.get waited ${waitedMs} ms for a place among the calls in flight, with `)
    }
    answerCalls()
    await Promise.all(held)
  })
})

describe('a call, if the limit has free places,', () => {
  it('gets a place from tryAcquire() instead of acquire()', async () => {
    const limit = localLimit({ max: 2 })
    const counted: Limit & { waits: number } = {
      ...{ name: 'counted', waits: 0 },
      tryAcquire: () => limit.tryAcquire(),
      acquire(request) {
        this.waits += 1
        return limit.acquire(request)
      },
    }
    const client = createTestClient({ limit: counted })
    answerCalls()
    await Promise.all([client.ping.get(), client.ping.get()])
    expect(counted.waits).toBe(0)
    await Promise.all([client.ping.get(), client.ping.get(), client.ping.get()])
    expect(counted.waits).toBe(1)
  })
})

describe('the option `limit: false`', () => {
  it('allows as many calls in flight as connections', async () => {
    expect(await countInFlight(createTestClient({ limit: false }))).toBe(10)
  })
})

describe('the option `limit`', () => {
  const isLimit = { acquire: () => {}, tryAcquire: () => {} }
  it.each([
    ['a number', 8],
    ['true', true],
    ['null', null],
    ['the options of a limit', { max: 8 }],
    ['a limit without a name', isLimit],
    ['a limit whose name could be a key', { ...isLimit, name: '0123456789abcdef'.repeat(2) }],
  ])('refuses %s', (_, limit) => {
    const { faults } = captureError(ConfigError, () => createClient({ limit: limit as never }))
    expect(faults).toEqual([
      { path: 'limit', message: 'must be false, or a limit, like localLimit({ max: 8 })' },
    ])
  })
})

describe('the drop-in client', () => {
  function createConfiguredClient(config: object = {}): DropInClient {
    vi.stubEnv('MAILCHIMP_CONFIG_JSON', '')
    enterTempDirectory({ 'mailchimp.config.json': { network: mailchimp.network, ...config } })
    return createDropInClient()
  }

  it('has eight calls in flight, even if setConfig() is called between them', async () => {
    const client = createConfiguredClient()
    client.setConfig({ apiKey: mailchimp.key })
    const first = Array.from({ length: 6 }, () => client.ping.get())
    client.setConfig({ apiKey: mailchimp.key })
    expect(await countInFlight(client)).toBe(8)
    await Promise.all(first)
  })

  it.each([
    [{ limit: { max: 2 } }, 2],
    [{ limit: {} }, 8],
    [{ limit: false }, 10],
  ])('uses the limit of the configuration file: %j', async (config, expected) => {
    const client = createConfiguredClient(config)
    client.setConfig({ apiKey: mailchimp.key })
    expect(await countInFlight(client)).toBe(expected)
  })
})

describe('the configuration file', () => {
  it.each([
    [{ max: 0 }, 'limit.max'],
    [{ max: 11 }, 'limit.max'],
    [{ max: 1e9 }, 'limit.max'],
    [{ max: 2.5 }, 'limit.max'],
    [true, 'limit'],
    [8, 'limit'],
    [{ most: 8 }, 'limit.most'],
  ])('is refused with the limit %j', (limit, path) => {
    const { faults } = captureError(ConfigError, () => loadConfig({ $schema: '', limit } as never))
    expect(faults.map((fault) => fault.path)).toEqual([path])
  })
})

describe('the span of a call that waited for its place', () => {
  it('contains the duration of the wait and the number of calls ahead', async () => {
    await using tracing = new Tracing()
    const limit = localLimit({ max: 1, name: 'newsletter' })
    const held = limit.tryAcquire()
    const call = createTestClient({ limit }).ping.get()
    answerCalls()
    await new Promise((resolve) => setTimeout(resolve, 30))
    held?.release()
    await call
    const { events } = tracing.getSpan('ping.get')
    const event = events.find(({ name }) => name === 'limit.waited')
    expect(event?.attributes).toEqual({
      'mailchimp.limit.name': 'newsletter',
      'mailchimp.limit.waited_ms': expect.any(Number),
      'mailchimp.limit.ahead': 0,
    })
    expect(event?.attributes?.['mailchimp.limit.waited_ms']).toBeGreaterThanOrEqual(25)
  })
})
