import { createHash } from 'node:crypto'
import { SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import { registerInstrumentations } from '@opentelemetry/instrumentation'
import { UndiciInstrumentation } from '@opentelemetry/instrumentation-undici'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { MailchimpClient } from '../../src/client.js'
import { ApiError, type ClientOptions, createClient, ScopeError, TransportError } from '../../src/index.js'
import { captureRejection } from '../support/capture-error.js'
import { getParentId, serializeSpans, Tracing } from '../support/observe/test-tracing.js'
import { canaryKey, faults, problem, type StandIn, startStandIn } from '../support/stand-in/stand-in.js'

const listId = 'a1b2c3d4e5'
const scope = {
  version: 1,
  name: 'audience-sync',
  preset: 'read-only',
  allow: [{ id: 'signup', ops: ['lists.members:write'], on: { list_id: [listId] } }],
  deny: ['*:send'],
} as const

let standIn: StandIn
let tracing: Tracing
const clients: MailchimpClient[] = []

function createTestClient(options: ClientOptions = {}): MailchimpClient {
  const network = { origin: standIn.origin, ca: standIn.ca, ...options.network }
  const client = createClient({ retry: false, credentials: canaryKey(), scope, ...options, network })
  clients.push(client)
  return client
}

beforeAll(async () => {
  standIn = await startStandIn()
  tracing = new Tracing()
})
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.close()))
  standIn.reset()
  tracing.reset()
})
afterAll(async () => {
  await tracing[Symbol.asyncDispose]()
  await standIn.close()
})

const requestName = 'GET /3.0/lists/{list_id}'

describe('a call that is answered', () => {
  it('is an INTERNAL span with the name of the operation, and nothing else in the trace but its request', async () => {
    await createTestClient().lists.getList(listId)
    expect(tracing.spans.map(({ name, kind }) => [name, kind])).toEqual([
      [requestName, SpanKind.CLIENT],
      ['lists.getList', SpanKind.INTERNAL],
    ])
  })

  it('is made by this package, and says which version', async () => {
    await createTestClient().lists.getList(listId)
    for (const { instrumentationScope } of tracing.spans) {
      expect(instrumentationScope.name).toBe('mailchimp-hardened')
      expect(instrumentationScope.version).toMatch(/^\d+\.\d+\.\d+/)
    }
  })

  it('has its request as a child, in the same trace', async () => {
    await createTestClient().lists.getList(listId)
    const [call, request] = [tracing.getSpan('lists.getList'), tracing.getSpan(requestName)]
    expect(getParentId(request)).toBe(call.spanContext().spanId)
    expect(request.spanContext().traceId).toBe(call.spanContext().traceId)
  })

  it('is a child of the span that its caller has active, also for calls at the same time', async () => {
    const client = createTestClient()
    const callers = await Promise.all(
      ['one', 'two', 'three'].map((name) =>
        trace.getTracer('application').startActiveSpan(name, async (span) => {
          await client.lists.getList(listId)
          span.end()
          return span.spanContext()
        }),
      ),
    )
    for (const { traceId, spanId } of callers) {
      const ofTrace = tracing.spans.filter((span) => span.spanContext().traceId === traceId)
      const call = ofTrace.find(({ name }) => name === 'lists.getList')
      expect(call && getParentId(call)).toBe(spanId)
      expect(ofTrace).toHaveLength(3)
    }
  })

  it('leaves the caller its own active span', async () => {
    await trace.getTracer('application').startActiveSpan('caller', async (span) => {
      await createTestClient().lists.getList(listId)
      expect(trace.getActiveSpan()).toBe(span)
      span.end()
    })
  })

  it('says by the conventions for HTTP what was asked for, with templates in the place of ids', async () => {
    await createTestClient().lists.getList(listId)
    expect(tracing.getSpan(requestName).attributes).toEqual({
      'http.request.method': 'GET',
      'url.template': '/3.0/lists/{list_id}',
      'url.full': `${standIn.origin}/3.0/lists/{list_id}`,
      'server.address': '127.0.0.1',
      'server.port': standIn.port,
      'http.response.status_code': 200,
    })
  })

  it('says who was allowed what by which rule of which scope, with which key', async () => {
    const ada = { email_address: 'ada@example.com', status: 'subscribed' }
    await createTestClient().with({ actor: 'nightly-sync' }).lists.addListMember(listId, ada)
    expect(tracing.getSpan('lists.addListMember').attributes).toEqual({
      'mailchimp.operation.name': 'lists.addListMember',
      'mailchimp.operation.access': 'write',
      'mailchimp.scope.verdict': 'allowed',
      'mailchimp.scope.name': 'audience-sync',
      'mailchimp.scope.revision': expect.stringMatching(/^[0-9a-f]{64}$/),
      'mailchimp.scope.rule': 'signup',
      'mailchimp.credential.fingerprint': createHash('sha256').update(canaryKey()).digest('hex').slice(0, 12),
      'mailchimp.actor': 'nightly-sync',
    })
  })

  it('has the same revision as other clients of the same scope, and another one than other scopes', async () => {
    await createTestClient().lists.getList(listId)
    await createTestClient({ scope: structuredClone(scope) as typeof scope }).lists.getList(listId)
    await createTestClient({ scope: { ...scope, deny: [] } }).lists.getList(listId)
    const revisions = tracing.spans
      .map(({ attributes }) => attributes['mailchimp.scope.revision'])
      .filter(Boolean)
    expect(revisions).toEqual([revisions[0], revisions[0], expect.not.stringMatching(String(revisions[0]))])
  })

  it('is not marked as an error', async () => {
    await createTestClient().lists.getList(listId)
    for (const { status, attributes } of tracing.spans) {
      expect(status).toEqual({ code: SpanStatusCode.UNSET })
      expect(attributes).not.toHaveProperty('error.type')
    }
  })

  it('names the port that https has when the origin names none', async () => {
    const client = createTestClient({ network: { origin: 'https://127.0.0.1' } })
    await captureRejection(TransportError, client.with({ timeoutMs: 5_000 }).lists.getList(listId))
    expect(tracing.getSpan(requestName).attributes['server.port']).toBe(443)
  })

  it('names an IPv6 address without its brackets', async () => {
    const client = createTestClient({ network: { origin: 'http://[::1]:9' } })
    await captureRejection(TransportError, client.with({ timeoutMs: 5_000 }).lists.getList(listId))
    expect(tracing.getSpan(requestName).attributes).toMatchObject({
      'server.address': '::1',
      'server.port': 9,
    })
  })
})

describe('a call that is refused', () => {
  it('is a span without a request below it, and says which rule of which scope refused', async () => {
    const error = await captureRejection(ScopeError, createTestClient().campaigns.send('42694e9e57'))
    expect(tracing.spans.map(({ name }) => name)).toEqual(['campaigns.send'])
    const { attributes, status } = tracing.getSpan('campaigns.send')
    expect(attributes).toMatchObject({
      'mailchimp.operation.access': 'send',
      'mailchimp.scope.verdict': 'refused',
      'mailchimp.scope.name': 'audience-sync',
      'mailchimp.scope.rule': error.rule,
      'error.type': 'denied',
    })
    expect(error.rule).toBe('deny "*:send"')
    expect(status).toEqual({ code: SpanStatusCode.ERROR })
  })

  it('has no fingerprint: no key was read for it', async () => {
    await captureRejection(ScopeError, createTestClient().campaigns.send('42694e9e57'))
    expect(tracing.getSpan('campaigns.send').attributes).not.toHaveProperty(
      'mailchimp.credential.fingerprint',
    )
  })

  it('is sent all the same by a scope that only reports, and says that it would be refused', async () => {
    const client = createTestClient({ scope: { ...scope, mode: 'report-only' } })
    await client.campaigns.send('42694e9e57')
    expect(tracing.getSpan('campaigns.send').attributes['mailchimp.scope.verdict']).toBe('would_refuse')
    expect(tracing.getSpan('POST /3.0/campaigns/{campaign_id}/actions/send').status.code).toBe(
      SpanStatusCode.UNSET,
    )
  })
})

describe('a call that fails', () => {
  it.each([400, 404, 429, 500, 503])(
    'marks both spans when Mailchimp answers %s, without words of the answer',
    async (status) => {
      standIn.answerNext('*', problem(status, 'A title', 'ada@example.com is in the detail'))
      const error = await captureRejection(ApiError, createTestClient().lists.getList(listId))
      const [call, request] = [tracing.getSpan('lists.getList'), tracing.getSpan(requestName)]
      expect(request.attributes).toMatchObject({
        'http.response.status_code': status,
        'error.type': String(status),
      })
      expect(call.attributes['error.type']).toBe(error.code)
      expect([call.status, request.status]).toEqual([
        { code: SpanStatusCode.ERROR },
        { code: SpanStatusCode.ERROR },
      ])
      expect(serializeSpans(tracing.spans)).not.toMatch(/title|detail|ada@/)
    },
  )

  it('has the status of an answer that is not JSON, and says that it could not be read', async () => {
    standIn.answerNext('*', faults.htmlBody(200))
    await captureRejection(ApiError, createTestClient().lists.getList(listId))
    expect(tracing.getSpan(requestName)).toMatchObject({
      attributes: { 'http.response.status_code': 200, 'error.type': 'unreadable_answer' },
      status: { code: SpanStatusCode.ERROR },
    })
  })

  it.each([
    ['the connection is lost', faults.resetSocket(), 'connection_failed'],
    ['no answer comes in time', faults.hang(), 'timeout'],
  ])('has no status when %s, and the kind of failure', async (_, fault, code) => {
    standIn.answerNext('*', fault)
    const client = createTestClient({ timeouts: { totalMs: 300 } })
    await captureRejection(TransportError, client.lists.getList(listId))
    const { attributes, status } = tracing.getSpan(requestName)
    expect(attributes['error.type']).toBe(code)
    expect(attributes).not.toHaveProperty('http.response.status_code')
    expect(status.code).toBe(SpanStatusCode.ERROR)
    expect(tracing.getSpan('lists.getList').status.code).toBe(SpanStatusCode.ERROR)
  })

  it('before it is sent, for want of a key, has no request below it', async () => {
    const client = createTestClient({
      credentials: async () => Promise.reject(new Error('the vault is shut')),
    })
    await client.lists.getList(listId).catch(() => {})
    expect(tracing.spans.map(({ name }) => name)).toEqual(['lists.getList'])
    expect(tracing.getSpan('lists.getList').attributes['error.type']).toBe('credential_unavailable')
  })
})

describe('a call that its caller gives up', () => {
  it('is no error of the call or of the request', async () => {
    const abort = new AbortController()
    standIn.answerNext('*', (exchange) => {
      abort.abort()
      return faults.hang()(exchange)
    })
    await captureRejection(
      TransportError,
      createTestClient().with({ signal: abort.signal }).lists.getList(listId),
    )
    expect(tracing.spans).toHaveLength(2)
    for (const { status, attributes } of tracing.spans) {
      expect(status.code).toBe(SpanStatusCode.UNSET)
      expect(attributes['error.type']).toBe('aborted')
    }
  })

  it('before it was sent has no request', async () => {
    const view = createTestClient().with({ signal: AbortSignal.abort() })
    await captureRejection(TransportError, view.lists.getList(listId))
    expect(tracing.spans.map(({ name, status }) => [name, status.code])).toEqual([
      ['lists.getList', SpanStatusCode.UNSET],
    ])
  })
})

describe('a call of a route that the SDK has no method for', () => {
  const route = 'GET /sms-campaigns/{sms_campaign_id}' as const

  it('has the template that the scope names, and not the path that was called', async () => {
    standIn.answerNext('*', { status: 200, body: {} })
    const client = createTestClient({ scope: { version: 1, allow: [route] } })
    await client.request('GET', '/sms-campaigns/c4n4ry')
    const url = '/3.0/sms-campaigns/{sms_campaign_id}'
    expect(tracing.getSpan(`GET ${url}`).attributes).toMatchObject({
      'url.template': url,
      'url.full': standIn.origin + url,
    })
    expect(serializeSpans(tracing.spans)).not.toContain('c4n4ry')
    expect(standIn.requests[0]?.path).toBe('/3.0/sms-campaigns/c4n4ry')
  })

  it('does not tell its path where nobody knows it', async () => {
    await captureRejection(ScopeError, createTestClient().request('GET', '/c4n4ry/ada@example.com'))
    expect(tracing.spans.map(({ name }) => name)).toEqual(['GET of an unknown route'])
    expect(tracing.spans[0]?.attributes['error.type']).toBe('unknown_operation')
    expect(serializeSpans(tracing.spans)).not.toMatch(/c4n4ry|ada@/)
  })
})

describe('no matter what else is switched on', () => {
  const stop = registerInstrumentations({ instrumentations: [new UndiciInstrumentation()] })
  afterAll(stop)

  it('the instrumentation of undici sees other requests, and not ours', async () => {
    await createTestClient().lists.getList(listId)
    expect(tracing.spans.map(({ instrumentationScope }) => instrumentationScope.name)).toEqual([
      'mailchimp-hardened',
      'mailchimp-hardened',
    ])
    tracing.reset()
    await using plain = await startStandIn({ tls: false })
    await fetch(`${plain.origin}/3.0/ping`)
    expect(tracing.spans.map(({ instrumentationScope }) => instrumentationScope.name)).toEqual([
      '@opentelemetry/instrumentation-undici',
    ])
    expect(plain.requests[0]?.headers).toHaveProperty('traceparent')
  })

  it('nothing of the trace is sent to Mailchimp, also by calls that stand in line for a connection', async () => {
    const client = createTestClient({ network: { connections: 1 } })
    await trace.getTracer('application').startActiveSpan('caller', async (span) => {
      await Promise.all([1, 2, 3, 4].map(() => client.lists.getList(listId)))
      span.end()
    })
    expect(standIn.requests).toHaveLength(4)
    for (const { headers } of standIn.requests) {
      expect(Object.keys(headers).filter((name) => /trace|baggage|b3|uber/.test(name))).toEqual([])
    }
    expect(tracing.spans).toHaveLength(9)
  })
})
