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

describe('a successful call', () => {
  it('is an INTERNAL span named after the operation, with only its request in the trace', async () => {
    await createTestClient().lists.getList(listId)
    expect(tracing.spans.map(({ name, kind }) => [name, kind])).toEqual([
      [requestName, SpanKind.CLIENT],
      ['lists.getList', SpanKind.INTERNAL],
    ])
  })

  it('names this package and its version as instrumentation scope', async () => {
    await createTestClient().lists.getList(listId)
    for (const { instrumentationScope } of tracing.spans) {
      expect(instrumentationScope.name).toBe('mailchimp-hardened')
      expect(instrumentationScope.version).toMatch(/^\d+\.\d+\.\d+/)
    }
  })

  it('has its request as a child in the same trace', async () => {
    await createTestClient().lists.getList(listId)
    const [call, request] = [tracing.getSpan('lists.getList'), tracing.getSpan(requestName)]
    expect(getParentId(request)).toBe(call.spanContext().spanId)
    expect(request.spanContext().traceId).toBe(call.spanContext().traceId)
  })

  it("is a child of the caller's active span, also with concurrent calls", async () => {
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

  it("does not change the caller's active span", async () => {
    await trace.getTracer('application').startActiveSpan('caller', async (span) => {
      await createTestClient().lists.getList(listId)
      expect(trace.getActiveSpan()).toBe(span)
      span.end()
    })
  })

  it('has the attributes of the HTTP conventions, with templates in place of ids', async () => {
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

  it('records actor, verdict, rule, scope and fingerprint of the key', async () => {
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

  it('records the same revision for equal scopes, and different ones for different scopes', async () => {
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

  it('records port 443 if the origin has no port', async () => {
    const client = createTestClient({ network: { origin: 'https://127.0.0.1' } })
    await captureRejection(TransportError, client.with({ timeoutMs: 5_000 }).lists.getList(listId))
    expect(tracing.getSpan(requestName).attributes['server.port']).toBe(443)
  })

  it('records an IPv6 address without brackets', async () => {
    const client = createTestClient({ network: { origin: 'http://[::1]:9' } })
    await captureRejection(TransportError, client.with({ timeoutMs: 5_000 }).lists.getList(listId))
    expect(tracing.getSpan(requestName).attributes).toMatchObject({
      'server.address': '::1',
      'server.port': 9,
    })
  })
})

describe('a call that is refused', () => {
  it('is a span without a child request, and names the rule and the scope that refused it', async () => {
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

  it('has no fingerprint, because no key was read', async () => {
    await captureRejection(ScopeError, createTestClient().campaigns.send('42694e9e57'))
    expect(tracing.getSpan('campaigns.send').attributes).not.toHaveProperty(
      'mailchimp.credential.fingerprint',
    )
  })

  it('is sent anyway if the scope is report-only, and the span records the refusal', async () => {
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
    'marks both spans as errors if Mailchimp answers %s, and records no text of the response',
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

  it('records the status of a response that is not JSON, and that it could not be parsed', async () => {
    standIn.answerNext('*', faults.htmlBody(200))
    await captureRejection(ApiError, createTestClient().lists.getList(listId))
    expect(tracing.getSpan(requestName)).toMatchObject({
      attributes: { 'http.response.status_code': 200, 'error.type': 'unreadable_answer' },
      status: { code: SpanStatusCode.ERROR },
    })
  })

  it.each([
    ['the connection is lost', faults.resetSocket(), 'connection_failed'],
    ['the response times out', faults.hang(), 'timeout'],
  ])('records no status but the error type if %s', async (_, fault, code) => {
    standIn.answerNext('*', fault)
    const client = createTestClient({ timeouts: { totalMs: 300 } })
    await captureRejection(TransportError, client.lists.getList(listId))
    const { attributes, status } = tracing.getSpan(requestName)
    expect(attributes['error.type']).toBe(code)
    expect(attributes).not.toHaveProperty('http.response.status_code')
    expect(status.code).toBe(SpanStatusCode.ERROR)
    expect(tracing.getSpan('lists.getList').status.code).toBe(SpanStatusCode.ERROR)
  })

  it('before it is sent has no child request: no key is available', async () => {
    const client = createTestClient({
      credentials: async () => Promise.reject(new Error('the vault is shut')),
    })
    await client.lists.getList(listId).catch(() => {})
    expect(tracing.spans.map(({ name }) => name)).toEqual(['lists.getList'])
    expect(tracing.getSpan('lists.getList').attributes['error.type']).toBe('credential_unavailable')
  })
})

describe('a call that its caller aborts', () => {
  it('is not recorded as an error of the operation or the request', async () => {
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

  it('before it is sent has no child request', async () => {
    const view = createTestClient().with({ signal: AbortSignal.abort() })
    await captureRejection(TransportError, view.lists.getList(listId))
    expect(tracing.spans.map(({ name, status }) => [name, status.code])).toEqual([
      ['lists.getList', SpanStatusCode.UNSET],
    ])
  })
})

describe('a call to a route without an SDK method', () => {
  const route = 'GET /sms-campaigns/{sms_campaign_id}' as const

  it('has the template that the scope names, not the path of the call', async () => {
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

  it('does not record its path if the route is unknown', async () => {
    await captureRejection(ScopeError, createTestClient().request('GET', '/c4n4ry/ada@example.com'))
    expect(tracing.spans.map(({ name }) => name)).toEqual(['GET of an unknown route'])
    expect(tracing.spans[0]?.attributes['error.type']).toBe('unknown_operation')
    expect(serializeSpans(tracing.spans)).not.toMatch(/c4n4ry|ada@/)
  })
})

describe('with other instrumentation enabled', () => {
  const stop = registerInstrumentations({ instrumentations: [new UndiciInstrumentation()] })
  afterAll(stop)

  it('the undici instrumentation records other requests, but not ours', async () => {
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

  it('no call sends a trace header to Mailchimp, even if it waits for a connection', async () => {
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
