import { createHash } from 'node:crypto'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { inspect } from 'node:util'
import {
  context,
  createContextKey,
  metrics,
  propagation,
  ROOT_CONTEXT,
  type Span,
  type Tracer,
  type TracerProvider,
  trace,
} from '@opentelemetry/api'
import {
  CompositePropagator,
  isTracingSuppressed,
  W3CBaggagePropagator,
  W3CTraceContextPropagator,
} from '@opentelemetry/core'
import { UndiciInstrumentation } from '@opentelemetry/instrumentation-undici'
import { InMemorySpanExporter, type ReadableSpan, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base'
import { NodeTracerProvider } from '@opentelemetry/sdk-trace-node'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { MailchimpClient } from '../../src/client.js'
import { createLoopbackClient, createScope } from '../support/call/loopback-client.js'
import { faults, problem, type StandIn, startStandIn } from '../support/stand-in/stand-in.js'

const address = 'ada.lovelace@example.com'
const personal = {
  address,
  'part of the address': 'lovelace',
  'hash of the address': createHash('md5').update(address).digest('hex'),
  'id of a list': 'a1b2c3d4e5',
  'id of a campaign': '9f8e7d6c5b',
  'part of the body': 'Countess',
  'part of the query': 'analytical engine',
}

const spans = new InMemorySpanExporter()
const instrumentation = new UndiciInstrumentation()
let standIn: StandIn

beforeAll(async () => {
  standIn = await startStandIn()
})

afterEach(() => {
  instrumentation.disable()
  for (const api of [trace, context, propagation, metrics]) api.disable()
  spans.reset()
  standIn.reset()
})

afterAll(() => standIn.close())

/** Sets up an application that traces all requests and propagates all baggage. */
function traceEverything(): NodeTracerProvider {
  const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] })
  const propagators = [new W3CTraceContextPropagator(), new W3CBaggagePropagator()]
  provider.register({ propagator: new CompositePropagator({ propagators }) })
  instrumentation.setTracerProvider(provider)
  instrumentation.enable()
  return provider
}

/** Runs in a span of the application, with baggage that must not leave it. */
function runInSpan<T>(run: () => Promise<T>): Promise<T> {
  const baggage = propagation.createBaggage({ user: { value: address } })
  const around = propagation.setBaggage(context.active(), baggage)
  return context.with(around, () =>
    trace.getTracer('application').startActiveSpan('work', async (span) => {
      try {
        return await run()
      } finally {
        span.end()
      }
    }),
  )
}

/** Prints the parts of the spans that an exporter sends. */
function printSpans(): string {
  const parts = spans.getFinishedSpans().map((span: ReadableSpan) => {
    const { name, kind, attributes, events, links, status, resource, instrumentationScope } = span
    return { name, kind, attributes, events, links, status, instrumentationScope, of: resource.attributes }
  })
  return inspect(parts, { depth: Number.POSITIVE_INFINITY, maxArrayLength: null, maxStringLength: null })
}

function expectNothingPersonal(text: string): void {
  for (const [what, part] of Object.entries(personal)) {
    expect(text.toLowerCase(), what).not.toContain(part.toLowerCase())
    expect(text.toLowerCase(), what).not.toContain(encodeURIComponent(part).toLowerCase())
  }
  expect(text).not.toMatch(/[?]count=|\/lists\/[a-z0-9]/)
}

function expectNothingPropagated(): void {
  const names = new Set(standIn.requests.flatMap(({ headers }) => Object.keys(headers)))
  expect([...names].toSorted()).toEqual(
    ['accept', 'accept-encoding', 'authorization', 'connection', 'content-length', 'content-type', 'host']
      .concat('user-agent')
      .filter((name) => names.has(name)),
  )
}

const list = personal['id of a list']
const hash = personal['hash of the address']

/** Calls with personal data in path, query and body. */
// biome-ignore lint/suspicious/noExplicitAny: the bodies need not be complete
const personalCalls: readonly [string, (client: any) => Promise<unknown>][] = [
  ['a path', (client) => client.lists.getListMember(list, hash)],
  ['an e-mail address in a path', (client) => client.lists.getListMember(list, address)],
  ['a query', (client) => client.searchMembers.search(personal['part of the query'], { list_id: list })],
  ['a query with an e-mail address', (client) => client.searchMembers.search(address)],
  [
    'a body',
    (client) => client.lists.setListMember(list, hash, { email_address: address, LNAME: 'Countess' }),
  ],
  ['a campaign', (client) => client.campaigns.get(personal['id of a campaign'])],
  [
    'a batch',
    (client) =>
      client.batches.start({
        operations: [
          {
            method: 'PUT',
            path: `/lists/${list}/members/${hash}`,
            body: JSON.stringify({ email_address: address }),
            operation_id: address,
          },
        ],
      }),
  ],
]

/** Responses that repeat the personal data of the request. */
const echoes = [
  { status: 200, body: { email_address: address, id: hash, list_id: list } },
  problem(400, `Invalid ${address}`, `${address} (${hash}) is on ${list}, Countess`, {
    errors: [{ field: address, message: hash }],
  }),
  problem(404, `No member ${hash} of ${list}`, 'Countess'),
  { status: 500, headers: { 'x-request-id': address }, body: `<html>${address} ${hash} ${list}</html>` },
  { status: 302, headers: { location: `/3.0/lists/${list}/members/${hash}?email=${address}` } },
  { status: 200, body: `<html>${address}</html>` },
]

describe('a span', () => {
  it.each(personalCalls)(
    'of a call with personal data in %s contains none of it, whatever the response',
    async (_, call) => {
      traceEverything()
      const client = createLoopbackClient(standIn)
      const answers = [faults.closeSocket(), faults.resetSocket(), ...echoes]
      for (const answer of answers) {
        standIn.answerNext('*', answer)
        await runInSpan(() => call(client.with({ actor: 'nightly-sync' }))).catch(() => undefined)
      }
      await client.close()
      const text = printSpans()
      expect(spans.getFinishedSpans()).toHaveLength(3 * answers.length)
      expectNothingPersonal(text)
      expectNothingPropagated()
      expect(standIn.requests).toHaveLength(answers.length)
    },
  )

  it.each(personalCalls)(
    'of a refused call with personal data in %s contains none of it',
    async (_, call) => {
      traceEverything()
      const client = createLoopbackClient(standIn, { scope: { version: 1, preset: 'none' } })
      await runInSpan(() => call(client)).catch(() => undefined)
      expect(spans.getFinishedSpans()).toHaveLength(2)
      expect(printSpans()).toContain("'mailchimp.scope.verdict': 'refused'")
      expectNothingPersonal(printSpans())
    },
  )

  it('of a call that is refused by a condition on ids does not contain the ids', async () => {
    traceEverything()
    const allow = [{ ops: ['lists.getList'], on: { list_id: [list] } }]
    const client = createLoopbackClient(standIn, { scope: createScope({ allow }) })
    await client.lists.getList(list)
    await client.lists.getList(personal['id of a campaign']).catch(() => undefined)
    expectNothingPersonal(printSpans())
    await client.close()
  })

  it('of a report-only refusal contains no personal data, and neither does its channel', async () => {
    traceEverything()
    const messages: unknown[] = []
    const recordMessage = (message: unknown) => messages.push(message)
    subscribe('mailchimp-hardened:scope.would-refuse', recordMessage)
    const client = createLoopbackClient(standIn, {
      scope: { version: 1, preset: 'none', mode: 'report-only' },
    })
    standIn.on('*', { status: 200, body: {} })
    for (const [, call] of personalCalls) await call(client)
    unsubscribe('mailchimp-hardened:scope.would-refuse', recordMessage)
    expect(messages).toHaveLength(personalCalls.length)
    expectNothingPersonal(inspect(messages, { depth: 9 }))
    expectNothingPersonal(printSpans())
    await client.close()
  })

  it('contains the operation, its path template and its status', async () => {
    traceEverything()
    const client = createLoopbackClient(standIn)
    standIn.on('*', { status: 200, body: {} })
    await client.lists.getListMember(list, hash)
    const [attempt, operation] = spans.getFinishedSpans()
    expect(attempt?.name).toBe('GET /3.0/lists/{list_id}/members/{subscriber_hash}')
    expect(attempt?.attributes).toMatchObject({ 'http.response.status_code': 200 })
    expect(operation?.attributes).toMatchObject({ 'mailchimp.operation.name': 'lists.getListMember' })
    expect(attempt?.parentSpanContext?.spanId).toBe(operation?.spanContext().spanId)
    await client.close()
  })
})

describe('no trace header reaches Mailchimp, and no other instrumentation records the call', () => {
  const filterForeignSpans = () =>
    spans.getFinishedSpans().filter(({ instrumentationScope }) => /undici/.test(instrumentationScope.name))

  function expectOwnSpans(calls: number): void {
    expect(standIn.requests).toHaveLength(calls)
    expectNothingPropagated()
    expect(filterForeignSpans()).toEqual([])
  }

  it('although that instrumentation works: it records the call of another client and propagates its trace', async () => {
    traceEverything()
    await using plain = await startStandIn({ tls: false })
    const { request } = await import('undici')
    await runInSpan(async () => (await request(`${plain.origin}/3.0/lists/${list}`)).body.text())
    expect(filterForeignSpans()).toHaveLength(1)
    expect(plain.requests[0]?.headers).toMatchObject({
      traceparent: expect.any(String),
      baggage: `user=${encodeURIComponent(address)}`,
    })
  })

  it('for a single call', async () => {
    traceEverything()
    const client = createLoopbackClient(standIn)
    await runInSpan(() => client.lists.getList(list))
    expectOwnSpans(1)
    await client.close()
  })

  it('for many concurrent calls, most of which wait for a connection', async () => {
    traceEverything()
    const client = createLoopbackClient(standIn)
    await runInSpan(() => Promise.all(Array.from({ length: 60 }, () => client.lists.getList(list))))
    expectOwnSpans(60)
    await client.close()
  })

  it('for calls over connections that were opened before tracing began', async () => {
    const client = createLoopbackClient(standIn)
    await Promise.all(Array.from({ length: 10 }, () => client.lists.getList(list)))
    standIn.reset()
    traceEverything()
    await runInSpan(() => Promise.all(Array.from({ length: 40 }, () => client.lists.getList(list))))
    expectOwnSpans(40)
    await client.close()
  })

  it('for calls that leave the queue after another one is aborted', async () => {
    traceEverything()
    const client = createLoopbackClient(standIn, { network: { connections: 2 } })
    standIn.on('GET /lists/busy', faults.hang())
    const abort = new AbortController()
    const busy = client.with({ signal: abort.signal })
    await runInSpan(async () => {
      const given = [busy.lists.getList('busy'), client.with({ timeoutMs: 300 }).lists.getList('busy')]
      const waiting = Array.from({ length: 6 }, () => client.lists.getList(list))
      while (standIn.requests.length < 2) await new Promise((resolve) => setTimeout(resolve, 5))
      abort.abort()
      await Promise.allSettled(given)
      await Promise.all(waiting)
    })
    expectOwnSpans(8)
    await client.close()
  })

  it.each([
    ['its first span', 1],
    ['its second span', 2],
  ])('even if %s of the call cannot be started', async (_, failing) => {
    const provider = traceEverything()
    let begun = 0
    const failingTracer: Tracer = {
      startSpan: (name, options, around) => {
        begun += 1
        if (begun === failing) throw new Error('no span')
        return provider.getTracer('other').startSpan(name, options, around)
      },
      startActiveSpan: () => undefined as never,
    }
    trace.disable()
    trace.setGlobalTracerProvider({
      getTracer: (name) => (name === 'mailchimp-hardened' ? failingTracer : provider.getTracer(name)),
    })
    const client = createLoopbackClient(standIn)
    await runInSpan(() => client.lists.getList(list))
    expect(begun).toBe(failing)
    expectOwnSpans(1)
    await client.close()
  })

  it('and the context of the application is restored after the call', async () => {
    traceEverything()
    const client = createLoopbackClient(standIn)
    await runInSpan(async () => {
      const before = context.active()
      const call = client.ping.get()
      expect(context.active()).toBe(before)
      await call
      expect(context.active()).toBe(before)
      expect(isTracingSuppressed(context.active())).toBe(false)
    })
    await client.close()
  })

  it('because this package suppresses tracing with the context key of the OpenTelemetry SDK', () => {
    const key = createContextKey('OpenTelemetry SDK Context Key SUPPRESS_TRACING')
    expect(isTracingSuppressed(ROOT_CONTEXT)).toBe(false)
    expect(isTracingSuppressed(ROOT_CONTEXT.setValue(key, true))).toBe(true)
  })
})

describe('a failing part of OpenTelemetry changes no call:', () => {
  const throwBroken = (): never => {
    throw new Error(`broken, and it saw ${address}`)
  }

  async function expectCallsWork(): Promise<void> {
    const client: MailchimpClient = createLoopbackClient(standIn)
    standIn.answerNext('GET /lists/bad', problem(404, 'Resource Not Found', 'x'))
    expect(await client.ping.get()).toHaveProperty('health_status')
    await expect(client.lists.getList('bad')).rejects.toMatchObject({ code: 'api_error', status: 404 })
    await Promise.all(Array.from({ length: 20 }, () => client.ping.get()))
    await client.close()
    expect(standIn.requests).toHaveLength(22)
  }

  /** Creates a span that throws from one method. */
  function createBrokenSpan(method: string): Span {
    const span = trace.wrapSpanContext({ traceId: '1'.repeat(32), spanId: '1'.repeat(16), traceFlags: 1 })
    return Object.assign(Object.create(span), { [method]: throwBroken })
  }

  const tracers: Record<string, () => Tracer> = {
    'startSpan that throws': () => ({ startSpan: throwBroken, startActiveSpan: throwBroken }),
    'startSpan that returns undefined': () => ({
      startSpan: () => undefined as never,
      startActiveSpan: throwBroken,
    }),
    ...Object.fromEntries(
      ['spanContext', 'setAttribute', 'setAttributes', 'setStatus', 'addEvent', 'end', 'isRecording'].map(
        (method) => [
          `a span whose ${method} throws`,
          () => ({ startSpan: () => createBrokenSpan(method), startActiveSpan: throwBroken }),
        ],
      ),
    ),
  }

  it.each(Object.entries(tracers))('a tracer with %s', async (_, make) => {
    trace.setGlobalTracerProvider({ getTracer: make } as TracerProvider)
    await expectCallsWork()
  })

  it('a provider that throws', async () => {
    trace.setGlobalTracerProvider({ getTracer: throwBroken })
    await expectCallsWork()
  })

  it.each(['forceFlush', 'onStart', 'onEnd', 'shutdown'])('a processor whose %s throws', async (method) => {
    const processor = Object.assign(new SimpleSpanProcessor(spans), { [method]: throwBroken })
    new NodeTracerProvider({ spanProcessors: [processor] }).register()
    await expectCallsWork()
  })

  it('an exporter that throws', async () => {
    const exporter = Object.assign(new InMemorySpanExporter(), { export: throwBroken })
    new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }).register()
    await expectCallsWork()
  })

  const managers = {
    'throws at active()': { active: throwBroken },
    'throws at with()': { with: throwBroken },
    'does not run its callback': { with: () => undefined },
    'runs its callback twice': {
      with: (_: unknown, run: () => unknown) => {
        run()
        return run()
      },
    },
    'throws after it ran its callback': {
      with: (_: unknown, run: () => unknown) => {
        run()
        return throwBroken()
      },
    },
    'runs its callback later': { with: (_: unknown, run: () => unknown) => void setTimeout(run, 1) },
  }

  it.each(Object.entries(managers))('a context manager that %s', async (_, methods) => {
    const plain = {
      active: () => ROOT_CONTEXT,
      with: (__: unknown, run: () => unknown) => run(),
      bind: (__: unknown, target: unknown) => target,
      enable: () => plain,
      disable: () => plain,
    }
    new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] }).register({
      contextManager: Object.assign(plain, methods) as never,
    })
    await expectCallsWork()
    context.disable()
  })
})
