import { type Attributes, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import type { ReadableSpan } from '@opentelemetry/sdk-trace-base'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { MailchimpClient } from '../../src/client.js'
import { systemClock } from '../../src/credentials/clock.js'
import { named } from '../../src/credentials/provider.js'
import { ApiError, CredentialError, ScopeError } from '../../src/errors.js'
import type { ClientOptions } from '../../src/options.js'
import { clientOf } from '../call/loopback-client.js'
import {
  account,
  fingerprintOf,
  firstKey,
  giving,
  rejection,
  revoke,
  secondKey,
  someKeys,
  tellAccounts,
} from '../call/some-keys.js'
import { faults, type StandIn, startStandIn } from '../stand-in/stand-in.js'
import { rejectionOf } from '../thrown-by.js'
import { allText, parentOf, Tracing } from './tracing.js'

const DAY_MS = 86_400_000
const start = Date.UTC(2026, 0, 1)
const SOURCE = 'the file /srv/ada/key.txt'
const now = vi.spyOn(systemClock, 'now').mockReturnValue(start)
vi.spyOn(process, 'emitWarning').mockImplementation(() => {})
let standIn: StandIn
let tracing: Tracing
const clients: MailchimpClient[] = []

beforeAll(async () => {
  standIn = await startStandIn({ keys: someKeys })
  tracing = new Tracing()
})
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.close()))
  standIn.reset()
  // The name of a source may say more than a reader of traces has to know.
  expect(allText(tracing.spans)).not.toMatch(/srv|ada|key\.txt/)
  tracing.reset()
  now.mockReturnValue(start)
})
afterAll(async () => {
  vi.restoreAllMocks()
  await tracing[Symbol.asyncDispose]()
  await standIn.close()
})

function clientWith(credentials: ReturnType<typeof giving>, options: ClientOptions = {}) {
  const client = clientOf(standIn, { credentials: named(SOURCE, credentials), ...options })
  clients.push(client as MailchimpClient)
  return client as MailchimpClient
}

const requests = () => tracing.spans.filter(({ kind }) => kind === SpanKind.CLIENT)
const eventsOf = ({ events }: ReadableSpan): [string, Attributes | undefined][] =>
  events.map(({ name, attributes }) => [name, attributes])
const fingerprint = 'mailchimp.credential.fingerprint'
const refreshed = (key: string) => ['credential.refreshed', { [fingerprint]: fingerprintOf(key) }]

describe('a call that is sent again with another key', () => {
  it('has two requests under it, of which the second says so', async () => {
    revoke(standIn, firstKey)
    await clientWith(giving(firstKey, secondKey)).ping.get()
    const call = tracing.span('ping.get')
    const [first, second, ...more] = requests()
    expect(more).toEqual([])
    expect([first, second].map((span) => span && parentOf(span))).toEqual(
      Array(2).fill(call.spanContext().spanId),
    )
    expect(first?.attributes).not.toHaveProperty('http.request.resend_count')
    expect(first?.attributes).toMatchObject({ 'http.response.status_code': 401, 'error.type': '401' })
    expect(second?.attributes).toMatchObject({
      'http.request.resend_count': 1,
      'http.response.status_code': 200,
    })
    expect(second?.attributes).not.toHaveProperty('error.type')
  })

  it('is no error where the second request is none, and has the fingerprint of the second key', async () => {
    revoke(standIn, firstKey)
    await clientWith(giving(firstKey, secondKey)).ping.get()
    const { attributes, status } = tracing.span('ping.get')
    expect(status.code).toBe(SpanStatusCode.UNSET)
    expect(attributes).toMatchObject({ [fingerprint]: fingerprintOf(secondKey) })
    expect(attributes).not.toHaveProperty('error.type')
  })

  it('tells in its own span what happened to the key meanwhile', async () => {
    revoke(standIn, firstKey)
    await clientWith(giving(firstKey, { apiKey: secondKey, version: '8' })).ping.get()
    const version = { 'mailchimp.credential.version': '8' }
    expect(eventsOf(tracing.span('ping.get'))).toEqual([
      refreshed(firstKey),
      ['credential.refreshed', { [fingerprint]: fingerprintOf(secondKey), ...version }],
      [
        'credential.replaced',
        {
          [fingerprint]: fingerprintOf(secondKey),
          'mailchimp.credential.before': fingerprintOf(firstKey),
          ...version,
        },
      ],
    ])
    for (const request of requests()) expect(request.events).toEqual([])
  })

  it('sends nothing of the trace either time', async () => {
    revoke(standIn, firstKey)
    const client = clientWith(giving(firstKey, secondKey))
    await trace.getTracer('application').startActiveSpan('caller', async (span) => {
      await client.ping.get()
      span.end()
    })
    expect(standIn.requests).toHaveLength(2)
    for (const { headers } of standIn.requests) {
      expect(Object.keys(headers).filter((name) => /trace|baggage|b3/.test(name))).toEqual([])
    }
    expect(new Set(tracing.spans.map((span) => span.spanContext().traceId)).size).toBe(1)
  })
})

describe('a call that cannot be sent again', () => {
  it('has one request, and tells why there was no second', async () => {
    revoke(standIn, firstKey)
    await rejectionOf(ApiError, clientWith(giving(firstKey, new Error(secondKey))).ping.get())
    expect(requests()).toHaveLength(1)
    const call = tracing.span('ping.get')
    expect(call.attributes['error.type']).toBe('key_rejected')
    expect(eventsOf(call)).toEqual([
      refreshed(firstKey),
      [
        'credential.failed',
        { [fingerprint]: fingerprintOf(firstKey), 'error.type': 'credential_unavailable' },
      ],
    ])
  })
})

describe('what happens to a key', () => {
  it('is told by each call that waited for it, and by no other', async () => {
    const client = clientWith(giving(firstKey))
    await Promise.all([client.ping.get(), client.ping.get()])
    await client.ping.get()
    const calls = tracing.spans.filter(({ name }) => name === 'ping.get')
    expect(calls.map(eventsOf).toSorted((a, b) => b.length - a.length)).toEqual([
      [refreshed(firstKey)],
      [refreshed(firstKey)],
      [],
    ])
  })

  it('while no call waited is told by the next one', async () => {
    const client = clientWith(giving(firstKey, secondKey))
    await client.ping.get()
    tracing.reset()
    await client.rotate()
    expect(tracing.spans).toEqual([])
    await client.ping.get()
    expect(eventsOf(tracing.span('ping.get')).map(([name]) => name)).toEqual([
      'credential.refreshed',
      'credential.replaced',
    ])
  })

  it('is told when its end is near, and when it has come', async () => {
    const client = clientWith(giving({ apiKey: firstKey, expiresAt: new Date(start + 2.5 * DAY_MS) }))
    await client.ping.get()
    expect(eventsOf(tracing.span('ping.get'))).toEqual([
      refreshed(firstKey),
      [
        'credential.expiring',
        { [fingerprint]: fingerprintOf(firstKey), 'mailchimp.credential.days_left': 2 },
      ],
    ])
    tracing.reset()
    now.mockReturnValue(start + 3 * DAY_MS)
    await rejectionOf(CredentialError, client.ping.get())
    const call = tracing.span('ping.get')
    expect(call.attributes['error.type']).toBe('credential_expired')
    expect(eventsOf(call)).toContainEqual(['credential.expired', { [fingerprint]: fingerprintOf(firstKey) }])
  })

  it('is not told by a call that the scope refuses', async () => {
    const client = clientWith(giving(firstKey), { scope: { version: 1, allow: ['ping.get'] } })
    await client.rotate()
    await rejectionOf(ScopeError, client.root.getRoot())
    expect(tracing.span('root.getRoot').events).toEqual([])
    await client.ping.get()
    expect(eventsOf(tracing.span('ping.get'))).toEqual([refreshed(firstKey)])
  })
})

describe('the reading of the account, where one is expected', () => {
  const expected = { expect: { accountId: account.account_id } }

  it('is a call of its own beside the one that waits for it, which `expect` allows', async () => {
    tellAccounts(standIn, { [firstKey]: account })
    const client = clientWith(giving(firstKey), { ...expected, scope: { version: 1, allow: ['ping.get'] } })
    const caller = await trace.getTracer('application').startActiveSpan('caller', async (span) => {
      await client.with({ actor: 'nightly-sync' }).ping.get()
      span.end()
      return span.spanContext().spanId
    })
    const [root, call] = [tracing.span('root.getRoot'), tracing.span('ping.get')]
    expect([root, call].map(parentOf)).toEqual([caller, caller])
    expect(root.attributes).toMatchObject({
      'mailchimp.scope.verdict': 'allowed',
      'mailchimp.scope.rule': 'expect',
      'mailchimp.scope.revision': call.attributes['mailchimp.scope.revision'],
      [fingerprint]: fingerprintOf(firstKey),
    })
    // Many may wait for it.
    expect(root.attributes).not.toHaveProperty('mailchimp.actor')
    expect(requests().map(parentOf)).toEqual([root, call].map((span) => span.spanContext().spanId))
  })

  it('is not counted as an attempt of the call that waits, when its key is rejected', async () => {
    tellAccounts(standIn, { [secondKey]: account })
    revoke(standIn, firstKey)
    await clientWith(giving(firstKey, secondKey), expected).ping.get()
    const request = tracing.span('GET /3.0/ping')
    expect(request.attributes).not.toHaveProperty('http.request.resend_count')
    expect(tracing.spans.filter(({ name }) => name === 'root.getRoot')).toHaveLength(2)
  })

  it('has the fingerprint of the key that was refused, in both spans', async () => {
    tellAccounts(standIn, { [firstKey]: { ...account, account_id: 'ada4ada4ada4' } })
    const client = clientWith(giving(firstKey), expected)
    await rejectionOf(CredentialError, client.ping.get())
    await rejectionOf(CredentialError, client.ping.get())
    expect(tracing.spans.map(({ name }) => name)).toEqual([
      'GET /3.0/',
      'root.getRoot',
      'ping.get',
      'ping.get',
    ])
    for (const { attributes } of tracing.spans.filter(({ kind }) => kind === SpanKind.INTERNAL)) {
      expect(attributes[fingerprint]).toBe(fingerprintOf(firstKey))
    }
    const { attributes, status } = tracing.spans.at(-1) as ReadableSpan
    expect(attributes['error.type']).toBe('credential_mismatch')
    expect(status.code).toBe(SpanStatusCode.ERROR)
  })

  it('tells its own failure in its own span', async () => {
    standIn.on('GET /', faults.resetSocket())
    await clientWith(giving(firstKey), expected)
      .ping.get()
      .catch(() => {})
    expect(tracing.span('root.getRoot').attributes['error.type']).toBe('connection_failed')
    expect(tracing.span('ping.get').attributes['error.type']).toBe('connection_failed')
    expect(requests()).toHaveLength(1)
  })
})

it('the question whose key it is makes a span each time, and one request', async () => {
  tellAccounts(standIn, { [firstKey]: account })
  const client = clientWith(giving(firstKey))
  await client.whoAmI()
  await client.whoAmI()
  expect(tracing.spans.map(({ name }) => name)).toEqual(['GET /3.0/', 'root.getRoot', 'root.getRoot'])
})

it('two requests that were both rejected are two errors', async () => {
  standIn.on('*', rejection)
  await rejectionOf(ApiError, clientWith(giving(firstKey, secondKey)).ping.get())
  expect(requests().map(({ status }) => status.code)).toEqual([SpanStatusCode.ERROR, SpanStatusCode.ERROR])
})
