import { context, SpanStatusCode, trace } from '@opentelemetry/api'
import { NodeTracerProvider } from '@opentelemetry/sdk-trace-node'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { Client } from '../../src/client.js'
import { type ClientParts, createClientParts } from '../../src/client-parts.js'
import { ApiError, ScopeError } from '../../src/errors/error-classes.js'
import type { AttemptObserver, CallObserver, CallRecord, Observer } from '../../src/observe/observer.js'
import { observeCall } from '../../src/observe/observer.js'
import { createSequenceProvider } from '../support/call/sample-keys.js'
import { captureRejection } from '../support/capture-error.js'
import { ChannelRecorder } from '../support/observe/credential-channels.js'
import { chooseRuns } from '../support/property-runs.js'
import { canaryKey, problem, type StandIn, startStandIn } from '../support/stand-in/stand-in.js'

let standIn: StandIn
let parts: ClientParts

beforeAll(async () => {
  standIn = await startStandIn()
  const network = { origin: standIn.origin, ca: standIn.ca }
  parts = createClientParts({ credentials: canaryKey(), network }, 'the test')
})
afterEach(() => standIn.reset())
afterAll(async () => {
  await parts.transport.end()
  await standIn.close()
})

const createObservedClient = (observer: Observer) => new Client(() => ({ ...parts, observer }))

const silentAttempt: AttemptObserver = { runInContext: (send) => send(), end: () => {} }
const silentCall: CallObserver = {
  onCredentialEvent: () => {},
  onRetry: () => {},
  onLimitWait: () => {},
  startAttempt: () => silentAttempt,
  end: () => {},
}

const fail = (): never => {
  throw new Error('the watcher failed')
}

const createAttemptObserver = (part: Partial<AttemptObserver>): Observer => ({
  startCall: () => ({ ...silentCall, startAttempt: () => ({ ...silentAttempt, ...part }) }),
})

/** One failing observer for each method. */
const failingObservers: Record<string, Observer> = {
  'fails when a call begins': { startCall: fail },
  'returns undefined when a call begins': { startCall: () => undefined as never },
  'fails when an attempt begins': { startCall: () => ({ ...silentCall, startAttempt: fail }) },
  'returns undefined when an attempt begins': {
    startCall: () => ({ ...silentCall, startAttempt: () => undefined as never }),
  },
  'fails before it sends': createAttemptObserver({ runInContext: fail }),
  'fails after it sent': createAttemptObserver({
    runInContext(send) {
      send()
      return fail()
    },
  }),
  'does not send': createAttemptObserver({ runInContext: () => undefined as never }),
  'sends twice': createAttemptObserver({
    runInContext(send) {
      send()
      return send()
    },
  }),
  'returns another value than send() returned': createAttemptObserver({
    runInContext(send) {
      send()
      return 'something else' as never
    },
  }),
  'returns a promise that rejects': createAttemptObserver({
    runInContext(send) {
      send()
      return Promise.reject(new Error('the watcher failed')) as never
    },
  }),
  'waits for the answer itself': createAttemptObserver({
    runInContext: (send) => Promise.resolve(send()).then((answer) => answer) as never,
  }),
  'fails when an attempt ends': createAttemptObserver({ end: fail }),
  'rejects after an attempt has ended': createAttemptObserver({ end: async () => fail() }),
  'rejects after a call has ended': { startCall: () => ({ ...silentCall, end: async () => fail() }) },
  'fails when a call ends': { startCall: () => ({ ...silentCall, end: fail }) },
}

describe.each(Object.entries(failingObservers))('an observer that %s', (_, observer) => {
  const client = createObservedClient(observer)

  it('does not change a successful call, which is sent once', async () => {
    await expect(client.ping.get()).resolves.toEqual({ health_status: "Everything's Chimpy!" })
    expect(standIn.requests.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /3.0/ping'])
  })

  it('does not change the error of a failing call, which is sent once', async () => {
    standIn.answerNext('*', problem(404, 'Resource Not Found', 'There is no such list.'))
    const error = await captureRejection(ApiError, client.lists.getList('a1b2c3d4e5'))
    expect(error.status).toBe(404)
    expect(standIn.requests).toHaveLength(1)
  })

  it('does not allow a refused call', async () => {
    await captureRejection(ScopeError, client.lists.deleteList('a1b2c3d4e5'))
    expect(standIn.requests).toHaveLength(0)
  })
})

describe.each<[string, Partial<CallObserver>]>([
  ['fails', { onCredentialEvent: fail }],
  ['fails asynchronously', { onCredentialEvent: async () => fail() }],
  ['is missing', { onCredentialEvent: undefined as never }],
])('an observer of credential events that %s', (_, part) => {
  it('changes neither the call nor the state of the credential', async () => {
    using listening = new ChannelRecorder()
    const credentials = createSequenceProvider(canaryKey())
    const network = { origin: standIn.origin, ca: standIn.ca }
    const own = createClientParts({ credentials, network }, 'the test')
    const client = new Client(() => ({ ...own, observer: { startCall: () => ({ ...silentCall, ...part }) } }))
    await client.ping.get()
    await client.rotate()
    await client.ping.get()
    await client.close()
    expect(credentials).toHaveBeenCalledTimes(2)
    expect(listening.events.map(({ type }) => type)).toEqual(['refreshed', 'refreshed'])
    expect(standIn.requests).toHaveLength(2)
  })
})

/** What a step of an observer does. */
type Behavior = 'well' | 'fails' | 'sends twice' | 'sends and fails' | 'does not send'
const behaviorArbitrary = fc.constantFrom<Behavior>(
  'well',
  'fails',
  'sends twice',
  'sends and fails',
  'does not send',
)

function createBehavingObserver([begin, attempt, around, endAttempt, end]: readonly Behavior[]): Observer {
  const runStep = (how: Behavior | undefined) => (how === 'well' ? undefined : fail())
  return {
    startCall() {
      runStep(begin)
      return {
        onCredentialEvent: () => {},
        onRetry: () => {},
        onLimitWait: () => {},
        startAttempt() {
          runStep(attempt)
          return { runInContext: (send) => sendWithBehavior(around, send), end: () => runStep(endAttempt) }
        },
        end: () => runStep(end),
      }
    },
  }
}

function sendWithBehavior<T>(how: Behavior | undefined, send: () => T): T {
  if (how === 'fails' || how === 'does not send') return how === 'fails' ? fail() : (undefined as T)
  if (how === 'sends twice') send()
  const sent = send()
  return how === 'sends and fails' ? fail() : sent
}

describe('an observer that fails, or sends twice or not at all', () => {
  const record = { operation: {}, scope: { revision: '' } } as CallRecord

  it('does not change that a request is sent once and its own result is returned', () => {
    const property = fc.property(
      fc.array(behaviorArbitrary, { minLength: 5, maxLength: 5 }),
      fc.anything(),
      (behaviors, given) => {
        let sent = 0
        const send = () => {
          sent += 1
          return given
        }
        const watcher = observeCall(createBehavingObserver(behaviors), record)
        const attempt = watcher.startAttempt({ number: 1, origin: '' })
        expect(attempt.runInContext(send)).toBe(given)
        attempt.end({ number: 1, origin: '' })
        watcher.end(record)
        expect(sent).toBe(1)
      },
    )
    fc.assert(property, { numRuns: chooseRuns(20_000) })
  })
})

describe('the notifications of an observer', () => {
  /** Clones each notification when it arrives, because the records are updated in place. */
  function createRecorder() {
    const notifications: [string, object][] = []
    const pushRecord = (when: string, record: object) =>
      void notifications.push([when, structuredClone(record)])
    const observer: Observer = {
      startCall(record) {
        pushRecord('begin', record)
        return {
          onCredentialEvent: (event) => pushRecord('credential', event),
          onRetry: () => {},
          onLimitWait: () => {},
          startAttempt(attempt) {
            pushRecord('attempt', attempt)
            return { runInContext: (send) => send(), end: (ended) => pushRecord('end of attempt', ended) }
          },
          end: (ended) => pushRecord('end', ended),
        }
      },
    }
    return { client: createObservedClient(observer), notifications }
  }

  it('arrive in the order of the call', async () => {
    const { client, notifications } = createRecorder()
    await client.with({ actor: 'nightly-sync' }).ping.get()
    expect(notifications.map(([when]) => when)).toEqual(['begin', 'attempt', 'end of attempt', 'end'])
    expect(notifications[0]?.[1]).toMatchObject({ operation: { id: 'ping.get' }, actor: 'nightly-sync' })
    expect(notifications[2]?.[1]).toEqual({ number: 1, origin: standIn.origin, status: 200 })
    expect(notifications[3]?.[1]).toMatchObject({ verdict: 'allowed', rule: 'preset read-only', status: 200 })
  })

  it('include the end of a refused call, without an attempt', async () => {
    const { client, notifications } = createRecorder()
    await captureRejection(ScopeError, client.lists.deleteList('a1b2c3d4e5'))
    expect(notifications.map(([when]) => when)).toEqual(['begin', 'end'])
    expect(notifications[1]?.[1]).toMatchObject({ verdict: 'refused', error: 'not_allowed' })
  })

  it('contain no parameter, query, body, header or key', async () => {
    const { client, notifications } = createRecorder()
    standIn.answerNext('*', problem(404, 'canary', 'canary'))
    await captureRejection(
      ApiError,
      client.lists.getListMember('canary', 'canary@example.com', { fields: ['canary'] }),
    )
    expect(JSON.stringify(notifications)).not.toMatch(
      new RegExp(`canary|authorization|${canaryKey().slice(0, 32)}`, 'i'),
    )
  })
})

describe('a failing OpenTelemetry API', () => {
  afterEach(() => {
    trace.disable()
    context.disable()
  })

  const processor = { onStart() {}, onEnd() {}, forceFlush: async () => {}, shutdown: async () => {} }
  const registered: Record<string, () => void> = {
    'a span processor that throws when spans start': () =>
      new NodeTracerProvider({ spanProcessors: [{ ...processor, onStart: fail }] }).register(),
    'a span processor that throws when spans end': () =>
      new NodeTracerProvider({ spanProcessors: [{ ...processor, onEnd: fail }] }).register(),
    'a sampler that throws': () =>
      new NodeTracerProvider({ sampler: { shouldSample: fail, toString: () => 'failing' } }).register(),
    'a provider that throws for a tracer': () => trace.setGlobalTracerProvider({ getTracer: fail }),
    'a context manager that throws': () => {
      new NodeTracerProvider().register()
      context.disable()
      context.setGlobalContextManager({
        active: fail,
        with: fail,
        bind: fail,
        enable: fail,
        disable() {
          return this
        },
      })
    },
  }

  it.each(Object.entries(registered))(
    '%s changes no call, and nothing is sent twice',
    async (_, register) => {
      register()
      const client = new Client(() => parts)
      await expect(client.ping.get()).resolves.toEqual({ health_status: "Everything's Chimpy!" })
      expect(standIn.requests).toHaveLength(1)
      await captureRejection(ScopeError, client.lists.deleteList('a1b2c3d4e5'))
    },
  )

  it('changes the spans only because of its faults: without them the provider records spans', async () => {
    const ended: number[] = []
    const onEnd = (span: { status: { code: number } }) => void ended.push(span.status.code)
    new NodeTracerProvider({ spanProcessors: [{ ...processor, onEnd }] }).register()
    await new Client(() => parts).ping.get()
    expect(ended).toEqual([SpanStatusCode.UNSET, SpanStatusCode.UNSET])
  })
})
