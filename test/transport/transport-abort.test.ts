import { getEventListeners } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { MailchimpClient } from '../../src/client.js'
import { TransportError } from '../../src/index.js'
import { createLoopbackClient } from '../support/call/loopback-client.js'
import { startTcpServer } from '../support/call/tcp-server.js'
import { captureRejection } from '../support/capture-error.js'
import { canaryKey, faults, type StandIn, startStandIn } from '../support/stand-in/stand-in.js'

let standIn: StandIn
let client: MailchimpClient
let abort: AbortController

beforeEach(async () => {
  standIn = await startStandIn()
  client = createLoopbackClient(standIn)
  abort = new AbortController()
})

afterEach(async () => {
  await client.close()
  await standIn.close()
})

const createAbortable = () => client.with({ signal: abort.signal })
const captureFailure = (call: Promise<unknown>) => captureRejection(TransportError, call)
const formatFailure = ({ code, outcome }: TransportError) => `${code} ${outcome}`

async function waitUntil(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 2))
}

async function expectCallsWork(): Promise<void> {
  const answers = await Promise.all(Array.from({ length: 15 }, () => client.ping.get()))
  expect(answers.every((answer) => 'health_status' in (answer as object))).toBe(true)
}

describe('a call that its caller aborts', () => {
  it('before it is made sends nothing', async () => {
    abort.abort()
    expect(await captureFailure(createAbortable().ping.get())).toMatchObject({
      code: 'aborted',
      outcome: 'not_sent',
    })
    expect(standIn.connections).toBe(0)
    await expectCallsWork()
  })

  it('at the moment it is made sends nothing', async () => {
    const call = createAbortable().ping.get()
    abort.abort()
    expect(await captureFailure(call)).toMatchObject({ code: 'aborted', outcome: 'not_sent' })
    expect(standIn.requests).toHaveLength(0)
    await expectCallsWork()
  })

  it('while its provider is called sends nothing, and other calls continue', async () => {
    let resolveKey = (_: { apiKey: string }) => {}
    const provider = vi.fn(() => new Promise<{ apiKey: string }>((resolve) => (resolveKey = resolve)))
    client = createLoopbackClient(standIn, { credentials: provider })
    const others = Array.from({ length: 5 }, () => client.ping.get())
    const call = captureFailure(createAbortable().ping.get())
    abort.abort()
    expect(await call).toMatchObject({ code: 'aborted', outcome: 'not_sent' })
    resolveKey({ apiKey: canaryKey() })
    await Promise.all(others)
    expect(provider).toHaveBeenCalledTimes(1)
    expect(standIn.requests).toHaveLength(5)
  })

  it('while its connection opens sends nothing', async () => {
    const silent = await startTcpServer({ faultyCount: 1, fault: 'silence' })
    client = createLoopbackClient(silent, { timeouts: { connectMs: 1_000 } })
    const call = captureFailure(createAbortable().ping.get())
    await waitUntil(() => silent.accepted === 1)
    abort.abort()
    expect(await call).toMatchObject({ code: 'aborted', outcome: 'not_sent' })
    await Promise.allSettled(Array.from({ length: 5 }, () => client.ping.get()))
    expect(await client.ping.get()).toEqual({})
    await client.close()
    await silent.close()
  })

  it('while its connection opens sends nothing once it is open', async () => {
    const slow = await startTcpServer({ handshakeDelayMs: 60 })
    client = createLoopbackClient(slow, { network: { connections: 1 } })
    const call = captureFailure(createAbortable().lists.deleteList('abc'))
    await waitUntil(() => slow.accepted === 1)
    abort.abort()
    expect(await call).toMatchObject({ code: 'aborted', outcome: 'not_sent' })
    expect(await client.ping.get()).toEqual({})
    expect(slow.requests).toBe(1)
    await client.close()
    await slow.close()
  })

  it.each([
    ['one', 1, {}],
    ['ten', 10, {}],
    ['ten, if sources are checked', 10, { allowedSources: ['127.0.0.0/8'] }],
  ])(
    'while its connection opens leaves the connection to the next call: %s',
    async (_, connections, network) => {
      const slow = await startTcpServer({ handshakeDelayMs: 700 })
      client = createLoopbackClient(slow, { network: { connections, ...network } })
      // Its timeout is shorter than a handshake.
      const impatient = client.with({ timeoutMs: 200 })
      const outcomes: string[] = []
      while (outcomes.length < 15 && outcomes.at(-1) !== 'answered') {
        outcomes.push(await impatient.ping.get().then(() => 'answered', formatFailure))
      }
      expect([outcomes[0], outcomes.at(-1)]).toEqual(['timeout not_sent', 'answered'])
      expect(slow.accepted).toBeLessThanOrEqual(connections)
      expect(slow.requests).toBe(1)
      await client.close()
      await slow.close()
    },
  )

  it('while its connection opens does not make other calls wait for it, because it may never open', async () => {
    const silent = await startTcpServer({ faultyCount: 1, fault: 'silence' })
    client = createLoopbackClient(silent, { network: { connections: 2 }, timeouts: { connectMs: 60_000 } })
    await captureFailure(client.with({ timeoutMs: 20 }).ping.get())
    expect(await Promise.all([1, 2, 3].map(() => client.ping.get()))).toEqual([{}, {}, {}])
    expect(silent.accepted).toBe(2)
    await client.close()
    await silent.close()
  })

  it('while its connection opens does not affect others if that connection is not trusted', async () => {
    const slow = await startTcpServer({ handshakeDelayMs: 60, host: '127.0.0.2' })
    client = createLoopbackClient(slow, { network: { connections: 1 }, timeouts: { totalMs: 2_000 } })
    const call = captureFailure(createAbortable().ping.get())
    await waitUntil(() => slow.accepted === 1)
    const others = [1, 2, 3].map(() => captureFailure(client.ping.get()))
    abort.abort()
    expect(await call).toMatchObject({ code: 'aborted', outcome: 'not_sent' })
    for (const error of [...(await Promise.all(others)), await captureFailure(client.ping.get())]) {
      expect(error).toMatchObject({ code: 'tls_failed', reason: 'ERR_TLS_CERT_ALTNAME_INVALID' })
    }
    await client.close()
    await slow.close()
  })

  it('while ten connections are busy never reaches the server, and opens no connection', async () => {
    client = createLoopbackClient(standIn, { limit: false })
    standIn.on('GET /lists/busy', faults.delay(50))
    const busy = Array.from({ length: 10 }, () => client.lists.getList('busy'))
    await waitUntil(() => standIn.requests.length === 10)
    const waiting = Array.from({ length: 50 }, () =>
      captureFailure(createAbortable().lists.getList('waiting')),
    )
    const other = client.lists.getList('other')
    await Promise.resolve()
    abort.abort()
    const errors = await Promise.all(waiting)
    expect(errors.every(({ code, outcome }) => code === 'aborted' && outcome === 'not_sent')).toBe(true)
    await Promise.all([...busy, other])
    await expectCallsWork()
    expect(standIn.requests.filter(({ path }) => path.endsWith('/waiting'))).toEqual([])
    expect(standIn.requests.filter(({ path }) => path.endsWith('/other'))).toHaveLength(1)
    expect(standIn.connections).toBe(10)
  })

  it('before its response starts has the outcome unknown', async () => {
    standIn.answerNext('*', faults.hang())
    const call = captureFailure(createAbortable().lists.deleteList('abc'))
    await waitUntil(() => standIn.requests.length === 1)
    abort.abort()
    const error = await call
    expect(error).toMatchObject({ code: 'aborted', outcome: 'unknown', operation: 'lists.deleteList' })
    expect(error.message).toBe(
      'lists.deleteList was aborted by its caller; Mailchimp may have carried it out',
    )
    await expectCallsWork()
  })

  it('during its response has the outcome answered', async () => {
    let begun = false
    standIn.answerNext('*', ({ response }) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"a":')
      begun = true
      return undefined
    })
    const call = captureFailure(createAbortable().ping.get())
    await waitUntil(() => begun)
    // Waits for the first part of the response, whose arrival cannot be observed.
    await new Promise((resolve) => setTimeout(resolve, 50))
    abort.abort()
    expect(await call).toMatchObject({ code: 'aborted', outcome: 'answered' })
    await expectCallsWork()
  })

  it('after its response keeps its result', async () => {
    const answer = await createAbortable().ping.get()
    abort.abort()
    expect(answer).toHaveProperty('health_status')
    await expectCallsWork()
  })

  it('does not affect other calls', async () => {
    standIn.on('*', faults.delay(30))
    const others = Array.from({ length: 30 }, () => client.ping.get())
    const calls = Array.from({ length: 30 }, () => captureFailure(createAbortable().ping.get()))
    await waitUntil(() => standIn.requests.length > 5)
    abort.abort()
    await Promise.all(calls)
    expect((await Promise.all(others)).every((answer) => 'health_status' in (answer as object))).toBe(true)
  })

  it('at any moment settles once, and later calls work', async () => {
    standIn.on('*', async ({ usualAnswer }) => {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 5))
      return usualAnswer()
    })
    const calls = Array.from({ length: 200 }, async (_, n) => {
      const own = new AbortController()
      setTimeout(() => own.abort(), n % 40)
      try {
        await client.with({ signal: own.signal }).ping.get()
        return 'answered'
      } catch (error) {
        expect(error).toMatchObject({ code: 'aborted' })
        return 'aborted'
      }
    })
    expect(await Promise.all(calls)).toHaveLength(200)
    await expectCallsWork()
  })
})

describe('an abort signal', () => {
  it('does not put its reason into the error', async () => {
    abort.abort(new Error('the reason of the caller'))
    const error = await captureFailure(createAbortable().ping.get())
    expect(error.message).toBe('ping.get was aborted by its caller; nothing was sent')
    expect(error.cause).toBeUndefined()
  })

  it('has no listener left after its calls, however they ended', async () => {
    const view = createAbortable()
    await Promise.all(Array.from({ length: 30 }, () => view.ping.get()))
    standIn.answerNext('*', faults.resetSocket())
    await captureFailure(view.ping.get())
    expect(getEventListeners(abort.signal, 'abort')).toEqual([])
  })

  it('shared by many calls causes no leak warning', async () => {
    const warned = vi.fn()
    process.on('warning', warned)
    const view = createAbortable()
    await Promise.all(Array.from({ length: 50 }, () => view.ping.get()))
    await new Promise((resolve) => setImmediate(resolve))
    process.off('warning', warned)
    expect(warned).not.toHaveBeenCalled()
  })

  it('that fires because of AbortSignal.timeout() counts as an abort by the caller', async () => {
    await client.ping.get()
    standIn.answerNext('*', faults.hang())
    const error = await captureFailure(client.with({ signal: AbortSignal.timeout(100) }).ping.get())
    expect(error).toMatchObject({ code: 'aborted', outcome: 'unknown' })
  })
})
