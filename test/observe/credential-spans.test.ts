import { type Attributes, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import type { ReadableSpan } from '@opentelemetry/sdk-trace-base'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { MailchimpClient } from '../../src/client.js'
import { systemClock } from '../../src/clock.js'
import { createProvider } from '../../src/credentials/provider.js'
import { ApiError, CredentialError, ScopeError } from '../../src/errors/error-classes.js'
import type { ClientOptions } from '../../src/options/client-options.js'
import { createLoopbackClient } from '../support/call/loopback-client.js'
import {
  account,
  answerAccounts,
  computeFingerprint,
  createSequenceProvider,
  firstKey,
  rejection,
  revokeKey,
  sampleKeys,
  secondKey,
} from '../support/call/sample-keys.js'
import { captureRejection } from '../support/capture-error.js'
import { getParentId, serializeSpans, Tracing } from '../support/observe/test-tracing.js'
import { faults, type StandIn, startStandIn } from '../support/stand-in/stand-in.js'

const DAY_MS = 86_400_000
const start = Date.UTC(2026, 0, 1)
const SOURCE = 'the file /srv/ada/key.txt'
const now = vi.spyOn(systemClock, 'now').mockReturnValue(start)
vi.spyOn(process, 'emitWarning').mockImplementation(() => {})
let standIn: StandIn
let tracing: Tracing
const clients: MailchimpClient[] = []

beforeAll(async () => {
  standIn = await startStandIn({ keys: sampleKeys })
  tracing = new Tracing()
})
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.close()))
  standIn.reset()
  // The name of a source can contain a path or a user name.
  expect(serializeSpans(tracing.spans)).not.toMatch(/srv|ada|key\.txt/)
  tracing.reset()
  now.mockReturnValue(start)
})
afterAll(async () => {
  vi.restoreAllMocks()
  await tracing[Symbol.asyncDispose]()
  await standIn.close()
})

function createTestClient(
  credentials: ReturnType<typeof createSequenceProvider>,
  options: ClientOptions = {},
) {
  const client = createLoopbackClient(standIn, {
    credentials: createProvider(SOURCE, credentials),
    ...options,
  })
  clients.push(client as MailchimpClient)
  return client as MailchimpClient
}

const filterRequestSpans = () => tracing.spans.filter(({ kind }) => kind === SpanKind.CLIENT)
const listEvents = ({ events }: ReadableSpan): [string, Attributes | undefined][] =>
  events.map(({ name, attributes }) => [name, attributes])
const fingerprint = 'mailchimp.credential.fingerprint'
const createRefreshedEvent = (key: string) => [
  'credential.refreshed',
  { [fingerprint]: computeFingerprint(key) },
]

describe('a call that is retried with another key', () => {
  it('has two child requests, and the second is marked as a retry', async () => {
    revokeKey(standIn, firstKey)
    await createTestClient(createSequenceProvider(firstKey, secondKey)).ping.get()
    const call = tracing.getSpan('ping.get')
    const [first, second, ...more] = filterRequestSpans()
    expect(more).toEqual([])
    expect([first, second].map((span) => span && getParentId(span))).toEqual(
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

  it('succeeds if the second request does, and has the fingerprint of the second key', async () => {
    revokeKey(standIn, firstKey)
    await createTestClient(createSequenceProvider(firstKey, secondKey)).ping.get()
    const { attributes, status } = tracing.getSpan('ping.get')
    expect(status.code).toBe(SpanStatusCode.UNSET)
    expect(attributes).toMatchObject({ [fingerprint]: computeFingerprint(secondKey) })
    expect(attributes).not.toHaveProperty('error.type')
  })

  it('records the credential events between its attempts in its own span', async () => {
    revokeKey(standIn, firstKey)
    await createTestClient(createSequenceProvider(firstKey, { apiKey: secondKey, version: '8' })).ping.get()
    const version = { 'mailchimp.credential.version': '8' }
    expect(listEvents(tracing.getSpan('ping.get'))).toEqual([
      createRefreshedEvent(firstKey),
      ['credential.refreshed', { [fingerprint]: computeFingerprint(secondKey), ...version }],
      [
        'credential.replaced',
        {
          [fingerprint]: computeFingerprint(secondKey),
          'mailchimp.credential.before': computeFingerprint(firstKey),
          ...version,
        },
      ],
    ])
    for (const request of filterRequestSpans()) expect(request.events).toEqual([])
  })

  it('sends no trace header in either attempt', async () => {
    revokeKey(standIn, firstKey)
    const client = createTestClient(createSequenceProvider(firstKey, secondKey))
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

describe('a call that cannot be retried', () => {
  it('has one request, and records why it was not retried', async () => {
    revokeKey(standIn, firstKey)
    await captureRejection(
      ApiError,
      createTestClient(createSequenceProvider(firstKey, new Error(secondKey))).ping.get(),
    )
    expect(filterRequestSpans()).toHaveLength(1)
    const call = tracing.getSpan('ping.get')
    expect(call.attributes['error.type']).toBe('key_rejected')
    expect(listEvents(call)).toEqual([
      createRefreshedEvent(firstKey),
      [
        'credential.failed',
        { [fingerprint]: computeFingerprint(firstKey), 'error.type': 'credential_unavailable' },
      ],
    ])
  })
})

describe('a credential event', () => {
  it('is recorded only by the calls that waited for it', async () => {
    const client = createTestClient(createSequenceProvider(firstKey))
    await Promise.all([client.ping.get(), client.ping.get()])
    await client.ping.get()
    const calls = tracing.spans.filter(({ name }) => name === 'ping.get')
    expect(calls.map(listEvents).toSorted((a, b) => b.length - a.length)).toEqual([
      [createRefreshedEvent(firstKey)],
      [createRefreshedEvent(firstKey)],
      [],
    ])
  })

  it('is recorded by the next call if no call waited for it', async () => {
    const client = createTestClient(createSequenceProvider(firstKey, secondKey))
    await client.ping.get()
    tracing.reset()
    await client.rotate()
    expect(tracing.spans).toEqual([])
    await client.ping.get()
    expect(listEvents(tracing.getSpan('ping.get')).map(([name]) => name)).toEqual([
      'credential.refreshed',
      'credential.replaced',
    ])
  })

  it('is recorded near and at the expiry', async () => {
    const client = createTestClient(
      createSequenceProvider({ apiKey: firstKey, expiresAt: new Date(start + 2.5 * DAY_MS) }),
    )
    await client.ping.get()
    expect(listEvents(tracing.getSpan('ping.get'))).toEqual([
      createRefreshedEvent(firstKey),
      [
        'credential.expiring',
        { [fingerprint]: computeFingerprint(firstKey), 'mailchimp.credential.days_left': 2 },
      ],
    ])
    tracing.reset()
    now.mockReturnValue(start + 3 * DAY_MS)
    await captureRejection(CredentialError, client.ping.get())
    const call = tracing.getSpan('ping.get')
    expect(call.attributes['error.type']).toBe('credential_expired')
    expect(listEvents(call)).toContainEqual([
      'credential.expired',
      { [fingerprint]: computeFingerprint(firstKey) },
    ])
  })

  it('is not recorded by a call that the scope refuses', async () => {
    const client = createTestClient(createSequenceProvider(firstKey), {
      scope: { version: 1, allow: ['ping.get'] },
    })
    await client.rotate()
    await captureRejection(ScopeError, client.root.getRoot())
    expect(tracing.getSpan('root.getRoot').events).toEqual([])
    await client.ping.get()
    expect(listEvents(tracing.getSpan('ping.get'))).toEqual([createRefreshedEvent(firstKey)])
  })
})

describe('the identity check, if an account is expected,', () => {
  const expected = { expect: { accountId: account.account_id } }

  it('has its own operation span, and `expect` allows it', async () => {
    answerAccounts(standIn, { [firstKey]: account })
    const client = createTestClient(createSequenceProvider(firstKey), {
      ...expected,
      scope: { version: 1, allow: ['ping.get'] },
    })
    const caller = await trace.getTracer('application').startActiveSpan('caller', async (span) => {
      await client.with({ actor: 'nightly-sync' }).ping.get()
      span.end()
      return span.spanContext().spanId
    })
    const [root, call] = [tracing.getSpan('root.getRoot'), tracing.getSpan('ping.get')]
    expect([root, call].map(getParentId)).toEqual([caller, caller])
    expect(root.attributes).toMatchObject({
      'mailchimp.scope.verdict': 'allowed',
      'mailchimp.scope.rule': 'expect',
      'mailchimp.scope.revision': call.attributes['mailchimp.scope.revision'],
      [fingerprint]: computeFingerprint(firstKey),
    })
    // The check has no actor, because calls of several actors may wait for it.
    expect(root.attributes).not.toHaveProperty('mailchimp.actor')
    expect(filterRequestSpans().map(getParentId)).toEqual(
      [root, call].map((span) => span.spanContext().spanId),
    )
  })

  it('does not count as an attempt of the waiting call if its key is rejected', async () => {
    answerAccounts(standIn, { [secondKey]: account })
    revokeKey(standIn, firstKey)
    await createTestClient(createSequenceProvider(firstKey, secondKey), expected).ping.get()
    const request = tracing.getSpan('GET /3.0/ping')
    expect(request.attributes).not.toHaveProperty('http.request.resend_count')
    expect(tracing.spans.filter(({ name }) => name === 'root.getRoot')).toHaveLength(2)
  })

  it('has the fingerprint of the rejected key in both spans', async () => {
    answerAccounts(standIn, { [firstKey]: { ...account, account_id: 'ada4ada4ada4' } })
    const client = createTestClient(createSequenceProvider(firstKey), expected)
    await captureRejection(CredentialError, client.ping.get())
    await captureRejection(CredentialError, client.ping.get())
    expect(tracing.spans.map(({ name }) => name)).toEqual([
      'GET /3.0/',
      'root.getRoot',
      'ping.get',
      'ping.get',
    ])
    for (const { attributes } of tracing.spans.filter(({ kind }) => kind === SpanKind.INTERNAL)) {
      expect(attributes[fingerprint]).toBe(computeFingerprint(firstKey))
    }
    const { attributes, status } = tracing.spans.at(-1) as ReadableSpan
    expect(attributes['error.type']).toBe('credential_mismatch')
    expect(status.code).toBe(SpanStatusCode.ERROR)
  })

  it('records its own failure in its own span', async () => {
    standIn.on('GET /', faults.resetSocket())
    await createTestClient(createSequenceProvider(firstKey), expected)
      .ping.get()
      .catch(() => {})
    expect(tracing.getSpan('root.getRoot').attributes['error.type']).toBe('connection_failed')
    expect(tracing.getSpan('ping.get').attributes['error.type']).toBe('connection_failed')
    expect(filterRequestSpans()).toHaveLength(1)
  })
})

it('whoAmI() records a span for each call, but sends only one request', async () => {
  answerAccounts(standIn, { [firstKey]: account })
  const client = createTestClient(createSequenceProvider(firstKey))
  await client.whoAmI()
  await client.whoAmI()
  expect(tracing.spans.map(({ name }) => name)).toEqual(['GET /3.0/', 'root.getRoot', 'root.getRoot'])
})

it('two rejected requests are recorded as two errors', async () => {
  standIn.on('*', rejection)
  await captureRejection(ApiError, createTestClient(createSequenceProvider(firstKey, secondKey)).ping.get())
  expect(filterRequestSpans().map(({ status }) => status.code)).toEqual([
    SpanStatusCode.ERROR,
    SpanStatusCode.ERROR,
  ])
})
