import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Operation } from '../../src/api/operation.js'
import { ExpectedIdentity } from '../../src/call/identity-check.js'
import { run } from '../../src/call/run.js'
import { type ClientParts, createClientParts } from '../../src/client-parts.js'
import { CredentialCache } from '../../src/credentials/cache/credential-cache.js'
import {
  ApiError,
  ArgumentError,
  CredentialError,
  createClient,
  InternalError,
  MailchimpError,
  ScopeError,
  TransportError,
} from '../../src/index.js'
import type {
  AttemptObserver,
  AttemptRecord,
  CallObserver,
  CallRecord,
  Observer,
} from '../../src/observe/observer.js'
import { createLoopbackClient, fullScope, getNetworkOptions } from '../support/call/loopback-client.js'
import {
  account,
  answerAccounts,
  computeFingerprint,
  createSequenceProvider,
  filterOtherRequests,
  firstKey,
  rejection,
  revokeKey,
  secondKey,
} from '../support/call/sample-keys.js'
import { captureRejection } from '../support/capture-error.js'
import { findOperationById } from '../support/operation-lookup.js'
import { canaryKey, faults, problem, type StandIn, startStandIn } from '../support/stand-in/stand-in.js'

let standIn: StandIn
let parts: ClientParts

beforeAll(async () => {
  standIn = await startStandIn()
})

afterEach(async () => {
  await parts?.transport.end()
  standIn.reset()
})

afterAll(() => standIn.close())

const createPlainCall = (id: string) => ({
  operation: findOperationById(id) as Operation,
  params: {},
  query: {},
})

/** Creates client parts that record their steps in order. */
function createRecorder(changes: Partial<ClientParts> = {}) {
  const steps: string[] = []
  const records: { begin?: CallRecord; end?: CallRecord; attempt?: AttemptRecord; sent?: AttemptRecord } = {}
  const observer: Observer = {
    startCall(record) {
      steps.push('begin')
      records.begin = structuredClone(record)
      return {
        onCredentialEvent: () => {},
        onRetry: () => {},
        onLimitWait: () => {},
        startAttempt(attempt) {
          steps.push('attempt')
          records.attempt = structuredClone(attempt)
          return {
            runInContext(send) {
              steps.push('send')
              return send()
            },
            end(sent) {
              steps.push('sent')
              records.sent = structuredClone(sent)
            },
          }
        },
        end(record) {
          steps.push('end')
          records.end = structuredClone(record)
        },
      }
    },
  }
  const credentials = async () => {
    steps.push(`secret, ${standIn.connections} connections`)
    return { apiKey: canaryKey() }
  }
  const made = createClientParts(
    { credentials, scope: fullScope, network: getNetworkOptions(standIn), retry: false },
    'a test',
  )
  parts = { ...made, observer, ...changes }
  return { parts, steps, records }
}

/** Makes `getCredential` of the parts fail. */
const breakCredentials = ({ credentials }: ClientParts, current: () => Promise<never>) =>
  Object.assign(credentials, { getCredential: current })

const createRefusingScope = () => createClientParts({ scope: { version: 1, preset: 'none' } }, 'a test').scope

describe('a call', () => {
  it('checks the scope, then reads the secret, then opens the socket', async () => {
    const { parts, steps } = createRecorder()
    const scope = new Proxy(parts.scope, {
      get(target, name) {
        if (name === 'rules' && steps.at(-1) === 'begin') steps.push('scope')
        return Reflect.get(target, name)
      },
    })
    await run({ ...parts, scope }, createPlainCall('ping.get'), {})
    expect(steps).toEqual(['begin', 'scope', 'secret, 0 connections', 'attempt', 'send', 'sent', 'end'])
    expect(standIn.requests).toHaveLength(1)
  })

  it('stops if the scope refuses it', async () => {
    const { parts, steps } = createRecorder({ scope: createRefusingScope() })
    await captureRejection(ScopeError, run(parts, createPlainCall('ping.get'), {}))
    expect(steps).toEqual(['begin', 'end'])
    expect(standIn.connections).toBe(0)
  })

  it('stops if it has no secret', async () => {
    const { parts, steps } = createRecorder()
    const none = new CredentialError('credential_missing', 'none')
    const broken = { ...parts, credentials: breakCredentials(parts, () => Promise.reject(none)) }
    await captureRejection(CredentialError, run(broken, createPlainCall('ping.get'), {}))
    expect(steps).toEqual(['begin', 'end'])
    expect(standIn.connections).toBe(0)
  })

  it('opens no socket if it has no host', async () => {
    const { parts, steps } = createRecorder({ endpoint: { server: 'us9' } })
    const error = await captureRejection(CredentialError, run(parts, createPlainCall('ping.get'), {}))
    expect(error.code).toBe('credential_invalid')
    expect(steps).not.toContain('send')
    expect(standIn.connections).toBe(0)
  })
})

describe('observers receive a record', () => {
  it('of a successful call', async () => {
    const { parts, records } = createRecorder()
    await run(parts, createPlainCall('ping.get'), { actor: 'nightly-sync' })
    const scope = { name: 'everything', revision: parts.scope.rules.identity.revision }
    expect(records.begin).toEqual({
      ...{ operation: findOperationById('ping.get'), basePath: '/3.0' },
      ...{ scope, actor: 'nightly-sync' },
    })
    expect(records.attempt).toEqual({ number: 1, origin: standIn.origin })
    expect(records.sent).toEqual({ number: 1, origin: standIn.origin, status: 200 })
    expect(records.end).toMatchObject({
      verdict: 'allowed',
      rule: expect.stringContaining('allow['),
      status: 200,
    })
    expect(records.end?.attempts).toBe(1)
    expect(records.end?.fingerprint).toMatch(/^[0-9a-f]{12}$/)
  })

  it('of a refused call', async () => {
    const { parts, records } = createRecorder({ scope: createRefusingScope() })
    await captureRejection(ScopeError, run(parts, createPlainCall('ping.get'), {}))
    expect(records.end).toMatchObject({ verdict: 'refused', error: 'not_allowed' })
    expect(records.end?.fingerprint).toBeUndefined()
  })

  it('of a failed call', async () => {
    const { parts, records } = createRecorder()
    standIn.answerNext('*', problem(404, 'Resource Not Found', 'x'))
    await captureRejection(MailchimpError, run(parts, createPlainCall('ping.get'), {}))
    expect(records.sent).toMatchObject({ status: 404, error: 'api_error' })
    expect(records.end).toMatchObject({
      verdict: 'allowed',
      error: 'api_error',
      status: 404,
      outcome: 'answered',
    })
    standIn.answerNext('*', faults.resetSocket())
    await captureRejection(TransportError, run(parts, createPlainCall('ping.get'), {}))
    expect(records.end).toMatchObject({ error: 'connection_failed', outcome: 'unknown' })
  })
})

describe('observers of a call that is sent again with another key', () => {
  const createReplay = (changes: Partial<ClientParts> = {}) => {
    const credentials = new CredentialCache(createSequenceProvider(firstKey, secondKey), {
      lifetime: { warnDays: [], whenTooOld: 'warn' },
      timeoutMs: 5_000,
    })
    return createRecorder({ credentials, ...changes })
  }

  it('receive both attempts, and the status of the second', async () => {
    const { parts, steps, records } = createReplay()
    standIn.answerNext('*', rejection)
    await run(parts, createPlainCall('ping.get'), {}).catch(() => {})
    expect(steps).toEqual(['begin', 'attempt', 'send', 'sent', 'attempt', 'send', 'sent', 'end'])
    expect(records.sent).toMatchObject({ number: 2 })
    expect(records.end).toMatchObject({ attempts: 2, fingerprint: computeFingerprint(secondKey) })
  })

  it('receive no status if the second attempt got no response', async () => {
    const { parts, records } = createReplay()
    standIn.answerNext('*', rejection)
    standIn.answerNext('*', faults.resetSocket())
    await captureRejection(TransportError, run(parts, createPlainCall('ping.get'), {}))
    expect(records.end).toMatchObject({ error: 'connection_failed', outcome: 'unknown', attempts: 2 })
    expect(records.end?.status).toBeUndefined()
  })

  it('receive one attempt and the other key’s fingerprint if that key belongs to another account', async () => {
    const { parts, records } = createReplay({
      identityCheck: new ExpectedIdentity({ accountId: account.account_id }),
    })
    answerAccounts(standIn, { [firstKey]: account, [secondKey]: { ...account, account_id: 'another' } })
    standIn.answerNext('/ping', rejection)
    const error = await captureRejection(CredentialError, run(parts, createPlainCall('ping.get'), {}))
    expect(error.code).toBe('credential_mismatch')
    expect(filterOtherRequests(standIn.requests)).toHaveLength(1)
    expect(records.end).toMatchObject({ attempts: 1, fingerprint: computeFingerprint(secondKey) })
  })

  it('receive the first attempt if a key was rejected before the call was sent', async () => {
    const { parts, records } = createReplay({
      identityCheck: new ExpectedIdentity({ accountId: account.account_id }),
    })
    answerAccounts(standIn, { [secondKey]: account })
    revokeKey(standIn, firstKey)
    standIn.on('/ping', { status: 200, body: {} })
    await run(parts, createPlainCall('ping.get'), {})
    expect(records.end).toMatchObject({ attempts: 1, fingerprint: computeFingerprint(secondKey) })
  })

  it('receive no attempt if every key was rejected before the call was sent', async () => {
    const { parts, records } = createReplay({ identityCheck: new ExpectedIdentity({ role: 'manager' }) })
    for (const key of [firstKey, secondKey]) revokeKey(standIn, key)
    const error = await captureRejection(ApiError, run(parts, createPlainCall('ping.get'), {}))
    expect(error).toMatchObject({ code: 'key_rejected', operation: 'ping.get', status: 401 })
    expect(error.message).toMatch(
      /^ping\.get was not sent: the account that its key belongs to could not be read\./,
    )
    expect(records.end).toMatchObject({ error: 'key_rejected', outcome: 'not_sent' })
    expect(records.end?.attempts).toBeUndefined()
    expect(filterOtherRequests(standIn.requests)).toEqual([])
  })
})

describe('an unexpected error', () => {
  it('is reported with the operation only, because its message could contain anything', async () => {
    const { parts } = createRecorder()
    const surprise = Object.assign(new Error(canaryKey()), { cause: canaryKey(), code: canaryKey() })
    const credentials = breakCredentials(parts, () => Promise.reject(surprise))
    const error = await captureRejection(
      InternalError,
      run({ ...parts, credentials }, createPlainCall('ping.get'), {}),
    )
    expect(error.message).toBe('ping.get: unexpected internal error (Error); please report it')
    expect(error).toMatchObject({ code: 'internal_error', outcome: 'not_sent', thrown: 'Error' })
    expect(error.stack).toMatch(/^InternalError: .+\n {4}at /)
    expect(error.cause).toBeUndefined()
    expect(error.stack).not.toContain(canaryKey())
  })

  const throwKey = (): never => {
    throw new Error(canaryKey())
  }
  const trapped: Error = new Proxy(new Error(canaryKey()), {
    getPrototypeOf: () => {
      throw trapped
    },
  })
  it.each<[string, unknown]>([
    ['has no constructor', Object.assign(new Error(canaryKey()), { constructor: undefined })],
    ['has a stack that throws', Object.defineProperty(new Error(canaryKey()), 'stack', { get: throwKey })],
    ['is a proxy whose traps throw', trapped],
    ['is frozen', Object.freeze(new CredentialError('credential_missing', 'x', 'ping.get'))],
  ])('is reported even if it %s', async (_, thrown) => {
    const limit = { name: 'a limit', tryAcquire: () => undefined, acquire: () => Promise.reject(thrown) }
    const { parts, records } = createRecorder({ limit })
    const error = await captureRejection(InternalError, run(parts, createPlainCall('ping.get'), {}))
    expect(error).toMatchObject({ code: 'internal_error', outcome: 'not_sent', attempts: 0 })
    expect(error.stack).not.toContain(canaryKey())
    expect(records.end).toMatchObject({ error: 'internal_error', outcome: 'not_sent' })
  })
})

describe('a signal that throws', () => {
  const createThrowingSignal = (member: 'addEventListener' | 'removeEventListener') =>
    Object.assign(new AbortController().signal, {
      [member]: () => {
        throw new Error(canaryKey())
      },
    })

  it('refuses the call before it reads the secret', async () => {
    const { parts, steps } = createRecorder()
    const options = { signal: createThrowingSignal('addEventListener') }
    await captureRejection(ArgumentError, run(parts, createPlainCall('ping.get'), options))
    expect(steps).toEqual(['begin', 'end'])
  })

  it('does not hide that the call succeeded', async () => {
    const { parts, steps } = createRecorder()
    const options = { signal: createThrowingSignal('removeEventListener') }
    const reply = await run(parts, createPlainCall('ping.get'), options)
    expect(reply).toMatchObject({ response: { status: 200 } })
    expect(steps.at(-1)).toBe('end')
  })
})

describe('a throwing observer', () => {
  const throwBroken = (): never => {
    throw new Error('broken')
  }
  const quiet = { runInContext: <T>(send: () => T) => send(), end: () => {} }
  const createObserver = (part: Partial<CallObserver>): Observer => ({
    startCall: () => ({
      onCredentialEvent: () => {},
      onRetry: () => {},
      onLimitWait: () => {},
      startAttempt: () => quiet,
      end: () => {},
      ...part,
    }),
  })
  const createAttemptObserver = (part: Partial<AttemptObserver>) =>
    createObserver({ startAttempt: () => ({ ...quiet, ...part }) })
  const sendThenThrow = (send: () => unknown) => {
    send()
    return throwBroken()
  }

  it.each<[string, Observer]>([
    ['at the beginning', { startCall: throwBroken }],
    ['at a credential event', createObserver({ onCredentialEvent: throwBroken })],
    ['at the attempt', createObserver({ startAttempt: throwBroken })],
    ['at the end', createObserver({ end: throwBroken })],
    ['before it sends', createAttemptObserver({ runInContext: throwBroken })],
    ['at the end of the attempt', createAttemptObserver({ end: throwBroken })],
    ['after it sent', createAttemptObserver({ runInContext: sendThenThrow })],
    ['by returning nothing', { startCall: () => undefined as never }],
  ])('does not affect the call or send it twice: %s', async (_, observer) => {
    const { parts } = createRecorder({ observer })
    expect(await run(parts, createPlainCall('ping.get'), {})).toMatchObject({ response: { status: 200 } })
    expect(standIn.requests).toHaveLength(1)
  })
})

describe('a call that cannot be made rejects instead of throwing:', () => {
  it.each<[string, (client: ReturnType<typeof createLoopbackClient>) => unknown]>([
    [
      'a missing argument',
      (client) => (client.lists as never as Record<string, () => unknown>)['getList']?.(),
    ],
    ['an argument of a wrong type', (client) => client.lists.getList(Symbol('x') as never)],
    ['a body that cannot be serialized', (client) => client.lists.createList({ big: 1n } as never)],
  ])('a call with %s', async (_, make) => {
    const client = createLoopbackClient(standIn)
    const promise = make(client)
    expect(promise).toBeInstanceOf(Promise)
    await captureRejection(ArgumentError, promise as Promise<unknown>)
    expect(standIn.connections).toBe(0)
    await client.close()
  })

  it('a call of an unusable client', async () => {
    vi.stubEnv('MAILCHIMP_API_KEY', undefined)
    const client = createClient({ network: getNetworkOptions(standIn) })
    const promise = client.ping.get()
    vi.unstubAllEnvs()
    await captureRejection(CredentialError, promise)
    await client.close()
  })
})
