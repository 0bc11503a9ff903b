import { metrics } from '@opentelemetry/api'
import type { Histogram } from '@opentelemetry/sdk-metrics'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createAudit } from '../../src/audit/index.js'
import { MailchimpError } from '../../src/errors/error-classes.js'
import type { ClientOptions, MailchimpClient } from '../../src/index.js'
import { credentialAges } from '../../src/observe/metrics.js'
import { createLoopbackClient, createScope } from '../support/call/loopback-client.js'
import { sampleKeys } from '../support/call/sample-keys.js'
import { captureRejection } from '../support/capture-error.js'
import { Metering } from '../support/observe/test-metrics.js'
import { faults, problem, type StandIn, startStandIn } from '../support/stand-in/stand-in.js'

const list = 'a1b2c3d4e5'
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

let standIn: StandIn
let metering: Metering
const clients: MailchimpClient[] = []

beforeEach(async () => {
  standIn = await startStandIn({ tls: false, keys: sampleKeys })
  standIn.on('*', { status: 200, body: {} })
  metering = new Metering()
})
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.close()))
  await metering[Symbol.asyncDispose]()
  await standIn.close()
})

function createTestClient(options: ClientOptions = {}) {
  const client = createLoopbackClient(standIn, { credentials: sampleKeys[0], ...options }) as MailchimpClient
  clients.push(client)
  return client
}

describe('mailchimp.client.operation.duration', () => {
  it('is a histogram in seconds with the recommended buckets, and records the outcome of each call', async () => {
    const client = createTestClient()
    await client.lists.getList(list)
    standIn.answerNext('*', problem(404, 'Resource Not Found', 'nothing here'))
    await captureRejection(MailchimpError, client.lists.getList(list))
    const points = await metering.read<Histogram>('mailchimp.client.operation.duration')
    expect(points.map(({ attributes }) => attributes)).toEqual([
      {
        'mailchimp.operation.name': 'lists.getList',
        'mailchimp.operation.access': 'read',
        'mailchimp.scope.verdict': 'allowed',
        'mailchimp.call.outcome': 'answered',
        'mailchimp.response.status_class': '2xx',
      },
      {
        'mailchimp.operation.name': 'lists.getList',
        'mailchimp.operation.access': 'read',
        'mailchimp.scope.verdict': 'allowed',
        'error.type': 'api_error',
        'mailchimp.call.outcome': 'answered',
        'mailchimp.response.status_class': '4xx',
      },
    ])
    const buckets = points[0]?.value.buckets.boundaries
    expect(buckets).toEqual([0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120])
  })

  it('is the time of the whole call', async () => {
    const client = createTestClient()
    standIn.answerNext('*', () => sleep(300).then(() => ({ status: 200, body: {} })))
    await client.lists.getList(list)
    const [point] = await metering.read<Histogram>('mailchimp.client.operation.duration')
    expect(point?.value.sum).toBeGreaterThan(0.29)
    expect(point?.value.sum).toBeLessThan(2)
  })

  it('records routes outside the catalogue under one name', async () => {
    const client = createTestClient({ scope: createScope({ allow: ['GET /new-things/{thing_id}'] }) })
    await client.request('GET', '/new-things/abc')
    const [point] = await metering.read('mailchimp.client.operation.duration')
    expect(point?.attributes).toMatchObject({
      'mailchimp.operation.name': '_OTHER',
      'mailchimp.operation.access': '_OTHER',
    })
  })
})

describe('counters', () => {
  const lists = { 'mailchimp.operation.name': 'lists.getList', 'mailchimp.operation.access': 'read' }

  it('count decisions of the scope, errors and unknown outcomes', async () => {
    const client = createTestClient()
    const refused = createTestClient({ scope: { version: 1, preset: 'none' } })
    await client.lists.getList(list)
    await captureRejection(MailchimpError, refused.lists.getList(list))
    standIn.answerNext('*', faults.resetSocket())
    await captureRejection(MailchimpError, client.lists.deleteList(list))
    const decisions = await metering.read('mailchimp.client.scope.decisions')
    expect(decisions.map(({ attributes, value }) => [attributes['mailchimp.scope.verdict'], value])).toEqual([
      ['allowed', 1],
      ['refused', 1],
      ['allowed', 1],
    ])
    const [first] = await metering.read('mailchimp.client.call.errors')
    expect(first).toMatchObject({ attributes: { ...lists, 'error.type': 'not_allowed' }, value: 1 })
    const unknown = await metering.read('mailchimp.client.call.outcomes.unknown')
    expect(unknown).toMatchObject([
      { attributes: { 'mailchimp.operation.name': 'lists.deleteList' }, value: 1 },
    ])
  })

  it('count retries by the failure that caused them', async () => {
    const client = createTestClient({ retry: { attempts: 3 } })
    standIn.answerNext('*', { status: 503, body: {} })
    await client.lists.getList(list)
    const points = await metering.read('mailchimp.client.call.retries')
    expect(points).toMatchObject([{ attributes: { 'mailchimp.retry.failure': 'unavailable' }, value: 1 }])
  })

  it('count credential events', async () => {
    let key = sampleKeys[0] as string
    const client = createTestClient({ credentials: async () => ({ apiKey: key }) })
    await client.ping.get()
    key = sampleKeys[1] as string
    await client.rotate()
    const points = await metering.read('mailchimp.client.credential.events')
    const counts = points.map(({ attributes, value }) => [attributes['mailchimp.credential.event'], value])
    expect(counts).toEqual([
      ['refreshed', 2],
      ['replaced', 1],
    ])
  })

  it('count audit records by kind, and lost records', async () => {
    let isBroken = false
    const audit = createAudit(() => {
      if (isBroken) throw new Error()
    })
    const client = createTestClient({ audit })
    await client.lists.getList(list)
    await client.lists.deleteList(list)
    await audit.flush()
    isBroken = true
    await client.lists.getList(list)
    await audit.flush()
    const records = await metering.read('mailchimp.client.audit.records')
    const kinds = records.map(({ attributes, value }) => [attributes['mailchimp.audit.kind'], value])
    expect(kinds).toEqual([
      ['log_started', 1],
      ['read', 1],
      ['intent', 1],
      ['outcome', 1],
    ])
    expect(await metering.read('mailchimp.client.audit.losses')).toMatchObject([{ value: 1 }])
  })
})

describe('gauges', () => {
  const readValue = async (name: string) => (await metering.read(`mailchimp.client.${name}`))[0]?.value

  it('show the calls in flight and the waiting calls, and zero when all have ended', async () => {
    const client = createTestClient({ network: { connections: 1 } })
    standIn.on('*', () => sleep(300).then(() => ({ status: 200, body: {} })))
    const calls = [client.ping.get(), client.ping.get(), client.ping.get()]
    await sleep(100)
    expect([await readValue('calls.in_flight'), await readValue('calls.waiting')]).toEqual([3, 2])
    await Promise.all(calls)
    expect([await readValue('calls.in_flight'), await readValue('calls.waiting')]).toEqual([0, 0])
  })

  it('show how many clients are locked', async () => {
    const client = createTestClient()
    await client.ping.get()
    client.lock('one')
    client.lock('two')
    expect(await readValue('locked')).toBe(1)
    client.unlock()
    client.unlock()
    expect(await readValue('locked')).toBe(0)
    client.lock('three')
    await client.close()
    expect(await readValue('locked')).toBe(0)
    client.unlock()
    expect(await readValue('locked')).toBe(0)
  })

  it('show the age of the oldest credential, and the days left of the one that expires first', async () => {
    const DAY_MS = 86_400_000
    const createdAt = new Date(Date.now() - 30 * DAY_MS)
    const credentials = async () => ({ apiKey: sampleKeys[2] as string, createdAt })
    const client = createTestClient({ credentials, lifetime: { maxAgeDays: 90 } })
    await client.ping.get()
    const age = (await readValue('credential.age')) ?? 0
    expect(age / 86_400).toBeCloseTo(30, 1)
    expect(await readValue('credential.days_left')).toBeCloseTo(60, 1)
  })

  it('omit a credential that was replaced, or that its source has not returned for more than a day', () => {
    vi.useFakeTimers({ now: Date.now() + 30 * 86_400_000 })
    try {
      expect(credentialAges.oldestSeconds).toBeUndefined()
      credentialAges.see('one', undefined, undefined)
      vi.advanceTimersByTime(10_000)
      credentialAges.see('two', undefined, undefined)
      expect(credentialAges.oldestSeconds).toBe(10)
      credentialAges.forget('one')
      expect(credentialAges.oldestSeconds).toBe(0)
      expect(credentialAges.leastDaysLeft).toBeUndefined()
    } finally {
      vi.useRealTimers()
    }
  })
})

describe('a provider of meters', () => {
  it('may be registered and removed at any time', async () => {
    const client = createTestClient()
    await client.ping.get()
    await metering[Symbol.asyncDispose]()
    await client.ping.get()
    metering = new Metering()
    await client.ping.get()
    const [point] = await metering.read<Histogram>('mailchimp.client.operation.duration')
    expect(point?.value.count).toBe(1)
  })

  it('that throws changes no call', async () => {
    await metering[Symbol.asyncDispose]()
    metrics.setGlobalMeterProvider({
      getMeter: () => {
        throw new Error('broken')
      },
    })
    const client = createTestClient()
    expect(await client.ping.get()).toEqual({})
    metering = new Metering()
  })
})
