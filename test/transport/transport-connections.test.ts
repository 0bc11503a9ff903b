import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { MailchimpClient } from '../../src/client.js'
import { TransportError } from '../../src/index.js'
import { createLoopbackClient } from '../support/call/loopback-client.js'
import { startTcpServer } from '../support/call/tcp-server.js'
import { captureRejection } from '../support/capture-error.js'
import {
  canaryKey,
  faults,
  type Responder,
  type StandIn,
  startStandIn,
} from '../support/stand-in/stand-in.js'

let standIn: StandIn
let client: MailchimpClient

beforeAll(async () => {
  standIn = await startStandIn()
})

afterEach(async () => {
  await client.close()
  standIn.reset()
})

afterAll(() => standIn.close())

const repeat = <T>(count: number, run: (n: number) => T) => Array.from({ length: count }, (_, n) => run(n))

/** Counts the requests that are answered concurrently. */
function createBusyCounter(milliseconds = 5) {
  const count = { now: 0, most: 0 }
  const answer: Responder = async ({ usualAnswer }) => {
    count.now += 1
    count.most = Math.max(count.most, count.now)
    await new Promise((resolve) => setTimeout(resolve, milliseconds))
    count.now -= 1
    return usualAnswer()
  }
  return { count, answer }
}

/** Holds the first responses until `expected` requests wait; later ones are answered immediately. */
function holdResponses(expected: number) {
  const count = { now: 0, most: 0 }
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const answer: Responder = async ({ usualAnswer }) => {
    count.now += 1
    count.most = Math.max(count.most, count.now)
    if (count.now === expected) release()
    await released
    count.now -= 1
    return usualAnswer()
  }
  return { count, answer }
}

describe('connections are reused', () => {
  it('by fifty sequential calls', async () => {
    client = createLoopbackClient(standIn)
    for (let call = 0; call < 50; call += 1) await client.ping.get()
    expect(standIn.requests).toHaveLength(50)
    expect(standIn.connections).toBe(1)
  })

  it('by calls with bodies, errors and compressed responses', async () => {
    client = createLoopbackClient(standIn)
    for (let call = 0; call < 5; call += 1) {
      await client.lists.getAllLists({ count: 10 } as never)
      await captureRejection(Error, client.lists.createList({ name: 'x' } as never))
      standIn.answerNext('*', faults.htmlBody(502))
      await captureRejection(Error, client.ping.get())
      standIn.answerNext('*', { status: 204 })
      await client.lists.deleteList('abc')
    }
    expect(standIn.requests).toHaveLength(20)
    expect(standIn.connections).toBe(1)
  })

  it('by the views of a client', async () => {
    client = createLoopbackClient(standIn)
    for (const actor of ['one', 'two', 'three']) await client.with({ actor }).ping.get()
    expect(standIn.connections).toBe(1)
  })

  it('but not by two clients', async () => {
    client = createLoopbackClient(standIn)
    const other = createLoopbackClient(standIn)
    await client.ping.get()
    await other.ping.get()
    expect(standIn.connections).toBe(2)
    await other.close()
  })

  it('until the server closes them, and then the next call opens another', async () => {
    client = createLoopbackClient(standIn)
    standIn.on('*', { status: 200, headers: { connection: 'close' }, body: {} })
    for (let call = 0; call < 3; call += 1) await client.ping.get()
    expect(standIn.requests).toHaveLength(3)
    expect(standIn.connections).toBe(3)
  })
})

describe('the connection limit', () => {
  it('is ten by default, even if the limit of calls in flight is off', async () => {
    client = createLoopbackClient(standIn, { limit: false })
    const { count, answer } = holdResponses(10)
    standIn.on('*', answer)
    await Promise.all(repeat(100, () => client.ping.get()))
    expect(standIn.requests).toHaveLength(100)
    expect(standIn.connections).toBe(10)
    expect(count.most).toBe(10)
  })

  it.each([1, 3])('is %i if the client is configured so', async (connections) => {
    client = createLoopbackClient(standIn, { network: { connections } })
    const { count, answer } = createBusyCounter()
    standIn.on('*', answer)
    await Promise.all(repeat(30, () => client.ping.get()))
    expect(standIn.connections).toBe(connections)
    expect(count.most).toBe(connections)
  })

  it('is an upper bound: four calls open only four connections', async () => {
    client = createLoopbackClient(standIn)
    standIn.on('*', createBusyCounter().answer)
    await Promise.all(repeat(4, () => client.ping.get()))
    expect(standIn.connections).toBe(4)
  })

  it('holds if every call fails', async () => {
    client = createLoopbackClient(standIn, { network: { connections: 3 } })
    const { count } = createBusyCounter()
    standIn.on('*', async (exchange) => {
      count.now += 1
      count.most = Math.max(count.most, count.now)
      await new Promise((resolve) => setTimeout(resolve, 20))
      count.now -= 1
      return faults.resetSocket()(exchange)
    })
    await Promise.all(repeat(20, () => captureRejection(TransportError, client.ping.get())))
    expect(standIn.requests).toHaveLength(20)
    expect(count.most).toBeLessThanOrEqual(3)
  })

  it.each([
    ['reset', 12],
    ['end', 12],
    ['silence', 6],
  ] as const)('holds after connections failed: %s, %i times', async (fault, faultyFirst) => {
    const server = await startTcpServer({ faultyCount: faultyFirst, fault })
    client = createLoopbackClient(server, { limit: false, timeouts: { connectMs: 1_000 } })
    const outcomes = await Promise.allSettled(repeat(60, () => client.ping.get()))
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(faultyFirst)
    await Promise.all(repeat(60, () => client.ping.get()))
    expect(server.most).toBeLessThanOrEqual(10)
    expect(server.requests).toBe(120 - faultyFirst)
    await server.close()
  })

  it('sends calls in the order in which they were made', async () => {
    client = createLoopbackClient(standIn, { network: { connections: 1 } })
    standIn.on('GET /lists/{list_id}', { status: 200, body: {} })
    await Promise.all(repeat(20, (n) => client.lists.getList(`list-${n}`)))
    expect(standIn.requests.map(({ path }) => path)).toEqual(repeat(20, (n) => `/3.0/lists/list-${n}`))
  })
})

describe('close()', () => {
  it('waits for calls in flight and for those that wait for a connection', async () => {
    client = createLoopbackClient(standIn, { network: { connections: 2 } })
    standIn.on('*', faults.delay(10))
    const calls = repeat(10, () => client.ping.get())
    await calls[0]
    const late = repeat(5, () => client.ping.get())
    await client.close()
    expect(standIn.requests).toHaveLength(15)
    await Promise.all([...calls, ...late])
  })

  it('waits for a call that waits for its credential', async () => {
    const credentials = async () => {
      await new Promise((resolve) => setTimeout(resolve, 30))
      return { apiKey: canaryKey() }
    }
    client = createLoopbackClient(standIn, { credentials })
    const call = client.ping.get()
    await client.close()
    expect(standIn.requests).toHaveLength(1)
    expect(await call).toHaveProperty('health_status')
    expect(standIn.connections).toBe(1)
  })

  it('closes all connections', async () => {
    await using own = await startStandIn()
    client = createLoopbackClient(own, { limit: false })
    let ended = 0
    own.on('*', ({ socket, usualAnswer }) => {
      socket.once('close', () => {
        ended += 1
      })
      return usualAnswer()
    })
    await Promise.all(repeat(10, () => client.ping.get()))
    await client.close()
    while (ended < own.connections) await new Promise((resolve) => setTimeout(resolve, 5))
    expect(ended).toBe(10)
  })

  it('makes later calls fail with nothing sent', async () => {
    client = createLoopbackClient(standIn)
    await client.ping.get()
    const view = client.with({ actor: 'late' })
    await client.close()
    for (const late of [client, view]) {
      const error = await captureRejection(TransportError, late.ping.get())
      expect(error).toMatchObject({ code: 'client_closed', outcome: 'not_sent', operation: 'ping.get' })
    }
    expect(standIn.requests).toHaveLength(1)
  })

  it('prevents later calls from fetching the credential', async () => {
    const credentials = vi.fn(async () => ({ apiKey: canaryKey() }))
    client = createLoopbackClient(standIn, { credentials })
    await client.close()
    await captureRejection(TransportError, client.ping.get())
    expect(credentials).not.toHaveBeenCalled()
  })

  it('can be called repeatedly, concurrently, and before any call', async () => {
    client = createLoopbackClient(standIn)
    await client.close()
    await client.close()
    client = createLoopbackClient(standIn)
    standIn.on('*', faults.delay(10))
    const call = client.ping.get()
    await Promise.all([client.close(), client.close()])
    await Promise.allSettled([call])
    await client.close()
  })

  it('does not wait for a connection that no call needs any more', async () => {
    const server = await startTcpServer({ faultyCount: 100, fault: 'silence' })
    client = createLoopbackClient(server, { timeouts: { connectMs: 60_000 } })
    const call = client.with({ timeoutMs: 20 }).ping.get()
    expect(await captureRejection(TransportError, call)).toMatchObject({
      code: 'timeout',
      outcome: 'not_sent',
    })
    await client.close()
    await server.close()
  })

  it('does not wait for calls that are aborted while it waits', async () => {
    const server = await startTcpServer({ faultyCount: 100, fault: 'silence' })
    client = createLoopbackClient(server, { network: { connections: 1 }, timeouts: { connectMs: 60_000 } })
    const abort = new AbortController()
    const view = client.with({ signal: abort.signal })
    const calls = [1, 2, 3].map(() => captureRejection(TransportError, view.ping.get()))
    while (server.accepted === 0) await new Promise((resolve) => setTimeout(resolve, 2))
    const closed = client.close()
    abort.abort()
    for (const error of await Promise.all(calls)) expect(error.code).toBe('aborted')
    await closed
    await server.close()
  })
})
