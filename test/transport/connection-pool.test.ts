import { EventEmitter } from 'node:events'
import type { Client } from 'undici'
import { describe, expect, it } from 'vitest'
import { TransportError } from '../../src/index.js'
import { ConnectionPool } from '../../src/transport/connection-pool.js'
import { Deadline } from '../../src/transport/deadline.js'
import { captureRejection } from '../support/capture-error.js'

/** Fakes a Client of undici whose connection is open, closed, or fails to open. */
class FakeClient extends EventEmitter {
  readonly stats = { connected: true }
  isDestroyed = false

  async destroy(): Promise<void> {
    this.isDestroyed = true
  }

  fail(): void {
    this.emit('connectionError')
  }
}

function createPool(most: number) {
  const made: FakeClient[] = []
  const open = () => {
    made.push(new FakeClient())
    return made.at(-1) as unknown as Client
  }
  return { made, connections: new ConnectionPool(open, most) }
}

const toFakeClient = (client: Client | undefined) => client as unknown as FakeClient
const createDeadline = () => new Deadline('ping.get', 60_000, undefined)

/** Acquires a connection as a call does: at once, or after a wait. */
async function acquireClient(connections: ConnectionPool, deadline = createDeadline()): Promise<Client> {
  try {
    return connections.tryAcquire(Infinity) ?? (await connections.acquire(deadline))
  } finally {
    deadline.clear()
  }
}

describe('ConnectionPool', () => {
  it('creates connections on demand up to its limit', () => {
    const { made, connections } = createPool(2)
    expect(made).toHaveLength(0)
    expect(connections.tryAcquire(Infinity)).toBeDefined()
    expect(connections.tryAcquire(Infinity)).toBeDefined()
    expect(connections.tryAcquire(Infinity)).toBeUndefined()
    expect(made).toHaveLength(2)
  })

  it('reuses connections, the most recently used one first', async () => {
    const { made, connections } = createPool(3)
    const [first, second] = [await acquireClient(connections), await acquireClient(connections)]
    connections.release(first)
    connections.release(second)
    expect(await acquireClient(connections)).toBe(second)
    expect(await acquireClient(connections)).toBe(first)
    expect(made).toHaveLength(2)
  })

  it('prefers open connections', async () => {
    const { connections } = createPool(2)
    const [first, second] = [await acquireClient(connections), await acquireClient(connections)]
    connections.release(first)
    toFakeClient(second).stats.connected = false
    connections.release(second)
    expect(await acquireClient(connections)).toBe(first)
  })

  it('grants connections to waiting calls in order', async () => {
    const { connections } = createPool(1)
    const only = await acquireClient(connections)
    const order: number[] = []
    const waiting = [1, 2, 3].map(async (n) => {
      const client = await acquireClient(connections)
      order.push(n)
      connections.release(client)
    })
    connections.release(only)
    await Promise.all(waiting)
    expect(order).toEqual([1, 2, 3])
  })
})

describe('a call that stops waiting', () => {
  it('is skipped when a connection becomes free', async () => {
    const { made, connections } = createPool(1)
    const only = await acquireClient(connections)
    const abort = new AbortController()
    const gone = captureRejection(
      TransportError,
      acquireClient(connections, new Deadline('ping.get', 60_000, abort.signal)),
    )
    const next = acquireClient(connections)
    abort.abort()
    expect(await gone).toMatchObject({ code: 'aborted', outcome: 'not_sent' })
    connections.release(only)
    expect(await next).toBe(only)
    expect(made).toHaveLength(1)
  })

  it('returns the connection if it was granted one at that moment', async () => {
    const { connections } = createPool(1)
    const only = await acquireClient(connections)
    const abort = new AbortController()
    const gone = acquireClient(connections, new Deadline('ping.get', 60_000, abort.signal)).then(
      (client) => connections.release(client),
      () => undefined,
    )
    const next = acquireClient(connections)
    connections.release(only)
    abort.abort()
    await gone
    expect(await next).toBe(only)
  })
})

describe('a broken connection', () => {
  it('is not reused, and is replaced by a new one', async () => {
    const { made, connections } = createPool(1)
    const broken = await acquireClient(connections)
    const next = acquireClient(connections)
    toFakeClient(broken).fail()
    connections.release(broken)
    expect(await next).not.toBe(broken)
    expect(made).toHaveLength(2)
    expect(toFakeClient(broken).isDestroyed).toBe(true)
  })

  it('counts towards the limit until it is released', async () => {
    const { made, connections } = createPool(1)
    const broken = await acquireClient(connections)
    toFakeClient(broken).fail()
    expect(connections.tryAcquire(Infinity)).toBeUndefined()
    connections.release(broken)
    expect(connections.tryAcquire(Infinity)).toBeDefined()
    expect(made).toHaveLength(2)
  })

  it('is removed if it is idle', async () => {
    const { connections } = createPool(1)
    const idle = await acquireClient(connections)
    connections.release(idle)
    toFakeClient(idle).fail()
    expect(toFakeClient(idle).isDestroyed).toBe(true)
    expect(await acquireClient(connections)).not.toBe(idle)
  })
})

it('an idle connection is closed by end(), like those in use', async () => {
  const { made, connections } = createPool(3)
  const [idle, broken] = [
    await acquireClient(connections),
    await acquireClient(connections),
    await acquireClient(connections),
  ]
  connections.release(idle)
  toFakeClient(broken).fail()
  await connections.end()
  expect(made.map(({ isDestroyed }) => isDestroyed)).toEqual([true, true, true])
})
