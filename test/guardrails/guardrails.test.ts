import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '../../src/guardrails/index.js'
import { auditFile, verifyAudit } from '../../src/audit/index.js'
import { systemClock } from '../../src/clock.js'
import { loadConfig } from '../../src/config/config-loader.js'
import { createDropInClient } from '../../src/drop-in.js'
import { ConfigError, MailchimpError, ScopeError } from '../../src/errors/error-classes.js'
import { type ClientOptions, createClient, type Guardrail, type MailchimpClient } from '../../src/index.js'
import type { GuardrailTripped } from '../../src/observe/guardrail-events.js'
import { AuditDirectory } from '../support/audit/audit-directory.js'
import { expectValidLine } from '../support/audit/record-schema.js'
import { createLoopbackClient, createScope, fullScope } from '../support/call/loopback-client.js'
import { startRecordingProxy } from '../support/call/recording-proxy.js'
import { keyNumber } from '../support/canary-key.js'
import { captureError, captureRejection } from '../support/capture-error.js'
import { ChannelListener } from '../support/observe/channel-listener.js'
import { Metering } from '../support/observe/test-metrics.js'
import { Tracing } from '../support/observe/test-tracing.js'
import { problem, type StandIn, startStandIn } from '../support/stand-in/stand-in.js'

const list = 'a1b2c3d4e5'
const MINUTE = 60_000
const hash = (n: number) => String(n).padStart(32, '0')

let standIn: StandIn
let trips: ChannelListener<GuardrailTripped>
let now: number
const clients: MailchimpClient[] = []
const directories: AuditDirectory[] = []

beforeEach(async () => {
  standIn = await startStandIn({ tls: false })
  standIn.on('*', { status: 200, body: {} })
  trips = new ChannelListener('mailchimp-hardened:guardrail.tripped')
  now = Date.parse('2026-11-27T10:00:00Z')
  vi.spyOn(systemClock, 'now').mockImplementation(() => now)
})
afterEach(async () => {
  vi.restoreAllMocks()
  trips[Symbol.dispose]()
  await Promise.all(clients.splice(0).map((client) => client.close()))
  for (const directory of directories.splice(0)) directory[Symbol.dispose]()
  await standIn.close()
})

/** Creates a directory that is removed after the clients are closed, because they write to their log until then. */
function createDirectory(): AuditDirectory {
  const directory = new AuditDirectory()
  directories.push(directory)
  return directory
}

function guard(
  when: Guardrail['when'],
  others: Partial<Guardrail> = {},
  options: ClientOptions = {},
): MailchimpClient {
  const guardrails = [{ id: 'watch', when, action: 'event', ...others } satisfies Guardrail]
  const client = createLoopbackClient(standIn, { guardrails, ...options }) as MailchimpClient
  clients.push(client)
  return client
}

const countTrips = () => trips.messages.length
const remove = (client: MailchimpClient, n = 1) => client.lists.deleteListMember(list, hash(n))
const listWrites = () => standIn.requests.filter(({ method }) => method !== 'GET')

describe('a guardrail on the rate', () => {
  it('trips at the call after max calls, and again only after the rate has fallen', async () => {
    const client = guard({ rate: { max: 2, per: '1m' } }, { ops: ['lists.deleteListMember'] })
    await client.ping.get()
    await client.ping.get()
    await remove(client)
    await remove(client)
    expect(countTrips()).toBe(0)
    now += MINUTE - 1
    await remove(client)
    expect(trips.messages).toEqual([
      { guardrail: 'watch', when: 'rate', action: 'event', operation: 'lists.deleteListMember' },
    ])
    await remove(client)
    expect(countTrips()).toBe(1)
    now += MINUTE
    await remove(client)
    await remove(client)
    expect(countTrips()).toBe(1)
    await remove(client)
    expect(countTrips()).toBe(2)
    expect(listWrites()).toHaveLength(7)
  })

  it('does not trip at a call exactly one span after the first of max calls', async () => {
    const client = guard({ rate: { max: 2, per: '1m' } })
    await client.ping.get()
    await client.ping.get()
    now += MINUTE
    await client.ping.get()
    expect(countTrips()).toBe(0)
  })

  it('counts each operation in a batch, and a retried call once', async () => {
    const client = guard(
      { rate: { max: 3, per: '1m' } },
      { ops: ['lists.members:delete'] },
      { retry: { attempts: 3 } },
    )
    standIn.answerNext('*', { status: 503, body: {} })
    await remove(client)
    const createDeletion = (n: number) => ({ method: 'DELETE', path: `/lists/${list}/members/${hash(n)}` })
    await client.batches.start({ operations: [createDeletion(1), createDeletion(2)] } as never)
    expect(countTrips()).toBe(0)
    await client.batches.start({ operations: [createDeletion(3)] } as never)
    expect(countTrips()).toBe(1)
  })

  it('can watch a wildcard with max 0, and then trips at every send', async () => {
    const client = guard({ rate: { max: 0, per: '1s' } }, { ops: ['*:send'] })
    await remove(client)
    expect(countTrips()).toBe(0)
    await client.campaigns.send('c1')
    expect(trips.messages).toMatchObject([{ operation: 'campaigns.send' }])
  })

  it('trips with max 0 at each call that follows a span without calls', async () => {
    const client = guard({ rate: { max: 0, per: '1m' } })
    await client.ping.get()
    now += MINUTE - 1
    await client.ping.get()
    now += MINUTE - 1
    await client.ping.get()
    expect(countTrips()).toBe(1)
    now += MINUTE
    await client.ping.get()
    expect(countTrips()).toBe(2)
  })
})

describe('a guardrail on distinct values', () => {
  const when = { distinct: { param: 'subscriber_hash', max: 2, per: '1m' } } as const

  it('counts different values instead of calls', async () => {
    const client = guard(when)
    for (const n of [1, 2, 1, 2, 1]) await remove(client, n)
    await client.ping.get()
    expect(countTrips()).toBe(0)
    await remove(client, 3)
    expect(trips.messages).toMatchObject([{ when: 'distinct', operation: 'lists.deleteListMember' }])
    // A call without the parameter does not reset the guardrail.
    await client.ping.get()
    await remove(client, 4)
    expect(countTrips()).toBe(1)
  })

  it('trips with max 0 at each value that follows a span without values', async () => {
    const client = guard({ distinct: { ...when.distinct, max: 0 } })
    await remove(client, 1)
    await remove(client, 2)
    expect(countTrips()).toBe(1)
    now += MINUTE
    await remove(client, 2)
    expect(countTrips()).toBe(2)
  })

  it('forgets a value after the span, and counts an address as its hash', async () => {
    const client = guard(when)
    await client.lists.deleteListMember(list, 'ada@example.com')
    await client.lists.deleteListMember(list, 'ADA@example.com')
    await remove(client, 1)
    now += MINUTE
    await remove(client, 2)
    await remove(client, 3)
    expect(countTrips()).toBe(0)
  })
})

describe('a guardrail on refusals', () => {
  it('trips at refusals of the scope, even in report-only mode', async () => {
    for (const mode of ['enforce', 'report-only']) {
      const client = guard(
        { refused: { max: 1, per: '1m' } },
        {},
        { scope: createScope({ preset: 'read-only', mode }) },
      )
      await client.ping.get()
      await remove(client).catch(() => {})
      expect(countTrips()).toBe(0)
      await remove(client).catch(() => {})
      expect(trips.messages.splice(0)).toMatchObject([
        { when: 'refused', operation: 'lists.deleteListMember' },
      ])
    }
  })

  it('does not count refusals of the lock', async () => {
    const client = guard({ refused: { max: 0, per: '1m' } })
    client.lock('incident 42')
    await captureRejection(ScopeError, remove(client))
    expect(countTrips()).toBe(0)
  })
})

describe('a guardrail on rejections', () => {
  it('trips only at responses with status 401 and 403', async () => {
    const client = guard({ rejected: { max: 1, per: '1m' } })
    for (const status of [404, 429, 500, 403]) {
      standIn.answerNext('*', problem(status, 'No', 'no'))
      await captureRejection(MailchimpError, client.ping.get())
    }
    // Mailchimp throttles with an empty 403 at very high volume.
    for (let n = 0; n < 2; n += 1) {
      standIn.answerNext('*', { status: 403 })
      expect(await captureRejection(MailchimpError, client.ping.get())).toMatchObject({ code: 'throttled' })
    }
    expect(countTrips()).toBe(0)
    standIn.answerNext('*', problem(401, 'API Key Invalid', 'no'))
    await captureRejection(MailchimpError, client.ping.get())
    expect(trips.messages).toMatchObject([{ when: 'rejected', operation: 'ping.get' }])
  })
})

describe('a guardrail on hours', () => {
  const when = {
    hours: { from: '08:00', to: '18:00', days: ['mon', 'fri'], timeZone: 'Europe/Berlin' },
  } as const

  it('trips at the first call outside its hours, and again only after a call inside', async () => {
    const client = guard(when)
    const makeCall = async (moment: string) => {
      now = Date.parse(moment)
      await client.ping.get()
      return countTrips()
    }
    expect(await makeCall('2026-10-23T15:59:59Z')).toBe(0)
    expect(await makeCall('2026-10-23T16:00:00Z')).toBe(1)
    expect(await makeCall('2026-10-24T12:00:00Z')).toBe(1)
    // Daylight saving time has ended, so it is 17:30 in Berlin.
    expect(await makeCall('2026-10-26T16:30:00Z')).toBe(1)
    expect(await makeCall('2026-10-26T17:00:00Z')).toBe(2)
  })

  it('trips again in the next closed period, even without a call inside its hours', async () => {
    const client = guard(when)
    const makeCall = async (moment: string) => {
      now = Date.parse(moment)
      await client.ping.get()
      return countTrips()
    }
    expect(await makeCall('2026-11-20T22:00:00Z')).toBe(1)
    expect(await makeCall('2026-11-22T22:00:00Z')).toBe(1)
    expect(await makeCall('2026-11-23T22:00:00Z')).toBe(2)
  })
})

describe('guardrails on first use and source', () => {
  const firstUse = { firstUse: { within: '7d' } } as const
  const openLog = (directory: AuditDirectory) => auditFile({ directory: directory.path })
  const getStatePath = (directory: AuditDirectory) => join(directory.path, 'mailchimp-guardrails.json')

  it('trip at an operation that no process has used within the time', async () => {
    const directory = createDirectory()
    const client = guard(firstUse, {}, { audit: openLog(directory) })
    await client.ping.get()
    await client.ping.get()
    await client.lists.getList(list)
    expect(trips.messages.map(({ operation }) => operation)).toEqual(['ping.get', 'lists.getList'])
    const later = guard(firstUse, {}, { audit: openLog(directory) })
    await later.ping.get()
    await later.lists.getAllLists()
    // The other process has used this operation.
    await client.lists.getAllLists()
    expect(countTrips()).toBe(3)
    now += 7 * 24 * 60 * MINUTE - 1
    await client.ping.get()
    expect(countTrips()).toBe(3)
    now += 7 * 24 * 60 * MINUTE
    await client.ping.get()
    expect(countTrips()).toBe(4)
  })

  it('save names and times in a file that only its owner can read', async () => {
    const directory = createDirectory()
    const client = guard(firstUse, {}, { audit: openLog(directory) })
    await client.lists.getList(list)
    expect(statSync(getStatePath(directory)).mode & 0o777).toBe(0o600)
    expect(JSON.parse(readFileSync(getStatePath(directory), 'utf8'))).toEqual({
      version: 1,
      used: { 'watch: lists.getList': now },
    })
  })

  it.each(['', '{', '{"used":{"watch: ping.get":"x"}}', '{"used":null}', '[]'])(
    'treat a damaged file like an empty one: %s',
    async (text) => {
      const directory = createDirectory()
      directory.create()
      writeFileSync(getStatePath(directory), text)
      const client = guard(firstUse, {}, { audit: openLog(directory) })
      await client.ping.get()
      expect(countTrips()).toBe(1)
    },
  )

  it('trip at a connection from a new local address', async () => {
    const directory = createDirectory()
    const source = { source: { within: '7d' } } as const
    const network = (localAddress: string) => ({ origin: standIn.origin, localAddress })
    await guard(source, {}, { audit: openLog(directory), network: network('127.0.0.1') }).ping.get()
    expect(trips.messages).toEqual([{ guardrail: 'watch', when: 'source', action: 'event' }])
    await guard(source, {}, { audit: openLog(directory), network: network('127.0.0.1') }).ping.get()
    expect(countTrips()).toBe(1)
    await guard(source, {}, { audit: openLog(directory), network: network('127.0.0.2') }).ping.get()
    expect(countTrips()).toBe(2)
  })

  it.each([
    ['directly', undefined],
    ['through a proxy', { tls: false }],
    ['through a proxy that speaks TLS', { tls: true }],
  ])('detect the local address of a TLS connection: %s', async (_, kind) => {
    const directory = createDirectory()
    await using secured = await startStandIn()
    secured.on('*', { status: 200, body: {} })
    await using proxy = kind && (await startRecordingProxy(kind))
    const through = proxy && { proxy: kind?.tls ? { url: proxy.url, ca: proxy.ca } : proxy.url }
    const network = { origin: secured.origin, ca: secured.ca, ...through }
    const client = guard({ source: { within: '7d' } }, {}, { audit: openLog(directory), network })
    await client.ping.get()
    expect(countTrips()).toBe(1)
    expect(readFileSync(getStatePath(directory), 'utf8')).toContain('"watch: 127.0.0.1"')
    await client.close()
  })

  it('refuse the write that opened the connection, before its first byte, if they lock', async () => {
    const directory = createDirectory()
    const client = guard(
      { source: { within: '7d' } },
      { action: 'lock' },
      { audit: openLog(directory), network: { origin: standIn.origin, localAddress: '127.0.0.3' } },
    )
    const error = await captureRejection(ScopeError, remove(client))
    expect(error).toMatchObject({ code: 'locked', rule: 'watch' })
    await client.ping.get()
    expect(standIn.requests.map(({ method }) => method)).toEqual(['GET'])
  })

  it.each([firstUse, { source: { within: '7d' } }])('require a log in files: %o', (when) => {
    const audits = [undefined, async () => {}]
    for (const audit of audits) {
      const error = captureError(ConfigError, () => guard(when, {}, { audit }))
      expect(error.faults).toMatchObject([{ path: `guardrails[0].when.${Object.keys(when)[0]}` }])
    }
  })
})

describe('a guardrail that locks', () => {
  const lockAtSecond = { rate: { max: 1, per: '1m' } } as const

  it('refuses the write that trips it before it is sent, and the error names the guardrail', async () => {
    const client = guard(lockAtSecond, { action: 'lock', id: 'no bulk deletes' })
    await remove(client)
    const error = await captureRejection(ScopeError, remove(client))
    expect(error).toMatchObject({ code: 'locked', rule: 'no bulk deletes', attempts: 0 })
    expect(error.hint).toContain('guardrail no bulk deletes tripped')
    expect(listWrites()).toHaveLength(1)
  })

  it('does not refuse a read that trips it', async () => {
    const client = guard(lockAtSecond, { action: 'lock' })
    await client.ping.get()
    await client.ping.get()
    expect((await captureRejection(ScopeError, remove(client))).code).toBe('locked')
  })

  it('does not lock again after unlock() until its span has passed', async () => {
    const client = guard(lockAtSecond, { action: 'lock' })
    await remove(client)
    await captureRejection(ScopeError, remove(client))
    client.unlock()
    await remove(client)
    now += MINUTE
    await remove(client)
    await captureRejection(ScopeError, remove(client))
    expect(listWrites()).toHaveLength(3)
  })

  it.each<[string, Guardrail['when']]>([
    ['with max 0', { rate: { max: 0, per: '1h' } }],
    ['outside hours', { hours: { from: '00:00', to: '00:01', days: ['mon'], timeZone: 'UTC' } }],
  ])('locks again at the next call after each unlock() if it allows no call: %s', async (_, when) => {
    const client = guard(when, { action: 'lock', ops: ['lists.members:delete'] })
    for (const n of [1, 2, 3]) {
      await captureRejection(ScopeError, remove(client))
      await captureRejection(ScopeError, remove(client))
      expect(countTrips()).toBe(n)
      client.unlock()
    }
    expect(listWrites()).toEqual([])
  })
})

describe('a trip is recorded', () => {
  it('in the span of its call, and in a metric', async () => {
    await using tracing = new Tracing()
    await using metering = new Metering()
    const client = guard({ rate: { max: 0, per: '1m' } })
    await client.ping.get()
    const attributes = {
      'mailchimp.guardrail.id': 'watch',
      'mailchimp.guardrail.when': 'rate',
      'mailchimp.guardrail.action': 'event',
    }
    const [event] = tracing.getSpan('ping.get').events
    expect(event).toMatchObject({ name: 'guardrail.tripped', attributes })
    expect(await metering.read('mailchimp.client.guardrail.trips')).toMatchObject([{ attributes, value: 1 }])
  })

  it('in the audit log, before the call that it refuses', async () => {
    const directory = createDirectory()
    const audit = auditFile({ directory: directory.path })
    const client = guard({ rate: { max: 0, per: '1m' } }, { action: 'lock' }, { audit })
    await captureRejection(ScopeError, remove(client.with({ actor: 'job' }) as MailchimpClient))
    await client.close()
    await audit.close()
    for (const line of directory.lines) expectValidLine(line)
    const kinds = directory.records.map(({ metadata }) => metadata.event_code)
    expect(kinds).toEqual(['log_started', 'client_locked', 'guardrail_tripped', 'refusal'])
    expect(directory.records[2]).toMatchObject({
      actor: { invoked_by: 'job' },
      api: { operation: 'lists.deleteListMember' },
      unmapped: { action: 'lock', guardrail: 'watch', when: 'rate' },
    })
    expect((await verifyAudit(directory.files)).intact).toBe(true)
  })
})

describe('the option `guardrails`', () => {
  const rate = { rate: { max: 1, per: '1m' } }
  const wrong: [string, object, string, RegExp][] = [
    ['an unknown condition', { when: { rates: rate.rate } }, '[0].when', /must have one of rate, distinct/],
    ['two conditions', { when: { ...rate, refused: rate.rate } }, '[0].when', /must have one of/],
    [
      'an unknown key',
      { when: { rate: { ...rate.rate, most: 1 } } },
      '[0].when.rate.most',
      /not a known key/,
    ],
    [
      'a duration in words',
      { when: { rate: { max: 1, per: 'an hour' } } },
      '[0].when.rate.per',
      /like "30s"/,
    ],
    ['a missing max', { when: { rate: { per: '1m' } } }, '[0].when.rate.max', /is missing/],
    ['an unknown operation', { ops: ['lists.getLis'] }, '[0].ops[0]', /did you mean "lists.getList/],
    ['no operation', { ops: [] }, '[0].ops', /at least one/],
    [
      'a parameter that no watched operation has',
      { ops: ['ping.get'], when: { distinct: { ...rate.rate, param: 'list_id' } } },
      '[0].when.distinct.param',
      /not a path parameter/,
    ],
    [
      'an unknown time zone',
      { when: { hours: { from: '08:00', to: '18:00', days: ['mon'], timeZone: 'Mars' } } },
      '[0].when.hours.timeZone',
      /like "Europe\/Berlin"/,
    ],
    [
      'an invalid time',
      { when: { hours: { from: '8', to: '24:30', days: ['mon'], timeZone: 'UTC' } } },
      '[0].when.hours.from',
      /like "08:00"/,
    ],
    [
      'operations of a source',
      { ops: ['ping.get'], when: { source: { within: '1d' } } },
      '[0].ops',
      /must be omitted/,
    ],
    ['an unknown action', { action: 'stop' }, '[0].action', /one of: event, lock/],
    ['a hash as its id', { id: hash(1) }, '[0].id', /no key or hash/],
  ]

  it.each(wrong)('is refused with %s, in code and in the configuration file', (_, part, path, message) => {
    const guardrails = [{ id: 'watch', when: rate, action: 'event', ...part }] as never
    for (const create of [() => createClient({ guardrails }), () => loadConfig({ guardrails })]) {
      const { faults } = captureError(ConfigError, create)
      const fault = faults.find((each) => each.path === `guardrails${path}`)
      expect(fault?.message, JSON.stringify(faults)).toMatch(message)
    }
  })

  it('is refused with two guardrails that have the same id', () => {
    const one = { id: 'watch', when: rate, action: 'event' } as Guardrail
    const { faults } = captureError(ConfigError, () => createClient({ guardrails: [one, one] }))
    expect(faults[0]?.message).toMatch(/each with a different id/)
  })

  it('can be set in the configuration file', async () => {
    const guardrails = [
      { id: 'watch', ops: ['ping.get'], when: { rate: { max: 0, per: '1m' } }, action: 'event' },
    ]
    const { guardrails: loaded } = loadConfig({ guardrails })
    const client = guard({ rate: { max: 9, per: '1m' } }, {}, { guardrails: loaded })
    await client.ping.get()
    expect(countTrips()).toBe(1)
  })

  it('does not change the drop-in client if it is refused with a new configuration', async () => {
    vi.stubEnv('KEY_BEFORE', keyNumber(1)).stubEnv('KEY_REFUSED', keyNumber(2))
    const directory = createDirectory()
    const client = createDropInClient()
    const network = { origin: standIn.origin }
    const before = { network, scope: { version: 1, preset: 'read-only' }, credentials: { env: 'KEY_BEFORE' } }
    client.setConfig({ ...before, audit: { directory: directory.path } } as never)
    await client.ping.get()
    const firstUse = { id: 'watch', when: { firstUse: { within: '1d' } }, action: 'event' }
    const refused = { network, scope: fullScope, credentials: { env: 'KEY_REFUSED' }, guardrails: [firstUse] }
    captureError(ConfigError, () => client.setConfig(refused as never))
    client.setConfig({ server: 'us1' })
    await client.ping.get()
    client.lock('incident 42')
    const [one, other] = standIn.requests.map(({ headers }) => headers.authorization)
    expect(other).toBe(one)
    await client.close()
    const kinds = directory.records.map(({ metadata }) => metadata.event_code)
    expect(kinds).toEqual(['log_started', 'read', 'read', 'client_locked'])
    vi.unstubAllEnvs()
  })
})
