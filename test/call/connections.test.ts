import { EventEmitter } from 'node:events'
import type { Client } from 'undici'
import { describe, expect, it } from 'vitest'
import { Connections } from '../../src/call/connections.js'
import { Deadline } from '../../src/call/deadline.js'
import { TransportError } from '../../src/index.js'
import { rejectionOf } from '../thrown-by.js'

/** Stands in for a connection of undici: it is open or not, and can fail to open. */
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

function connectionsOf(most: number) {
  const made: FakeClient[] = []
  const open = () => {
    made.push(new FakeClient())
    return made.at(-1) as unknown as Client
  }
  return { made, connections: new Connections(open, most) }
}

const fake = (client: Client | undefined) => client as unknown as FakeClient
const patient = () => new Deadline('ping.get', 60_000, undefined)

/** Takes or waits, as a call does. */
async function enter(connections: Connections, deadline = patient()): Promise<Client> {
  try {
    return connections.take() ?? (await connections.turn(deadline))
  } finally {
    deadline.clear()
  }
}

describe('connections', () => {
  it('are made when they are needed, and not more than there may be', () => {
    const { made, connections } = connectionsOf(2)
    expect(made).toHaveLength(0)
    expect(connections.take()).toBeDefined()
    expect(connections.take()).toBeDefined()
    expect(connections.take()).toBeUndefined()
    expect(made).toHaveLength(2)
  })

  it('are used again, the one that was used last before the others', async () => {
    const { made, connections } = connectionsOf(3)
    const [first, second] = [await enter(connections), await enter(connections)]
    connections.giveBack(first)
    connections.giveBack(second)
    expect(await enter(connections)).toBe(second)
    expect(await enter(connections)).toBe(first)
    expect(made).toHaveLength(2)
  })

  it('that are not open come after those that are', async () => {
    const { connections } = connectionsOf(2)
    const [first, second] = [await enter(connections), await enter(connections)]
    connections.giveBack(first)
    fake(second).stats.connected = false
    connections.giveBack(second)
    expect(await enter(connections)).toBe(first)
  })

  it('go to those who wait, in the order in which they came', async () => {
    const { connections } = connectionsOf(1)
    const only = await enter(connections)
    const order: number[] = []
    const waiting = [1, 2, 3].map(async (n) => {
      const client = await enter(connections)
      order.push(n)
      connections.giveBack(client)
    })
    connections.giveBack(only)
    await Promise.all(waiting)
    expect(order).toEqual([1, 2, 3])
  })
})

describe('one who stops waiting', () => {
  it('is passed over', async () => {
    const { made, connections } = connectionsOf(1)
    const only = await enter(connections)
    const abort = new AbortController()
    const gone = rejectionOf(
      TransportError,
      enter(connections, new Deadline('ping.get', 60_000, abort.signal)),
    )
    const next = enter(connections)
    abort.abort()
    expect(await gone).toMatchObject({ code: 'aborted', outcome: 'not_sent' })
    connections.giveBack(only)
    expect(await next).toBe(only)
    expect(made).toHaveLength(1)
  })

  it('in the moment of being called up takes nothing along', async () => {
    const { connections } = connectionsOf(1)
    const only = await enter(connections)
    const abort = new AbortController()
    const gone = enter(connections, new Deadline('ping.get', 60_000, abort.signal)).then(
      (client) => connections.giveBack(client),
      () => undefined,
    )
    const next = enter(connections)
    connections.giveBack(only)
    abort.abort()
    await gone
    expect(await next).toBe(only)
  })
})

describe('a connection that could not be made', () => {
  it('is not used again, and makes room for another', async () => {
    const { made, connections } = connectionsOf(1)
    const broken = await enter(connections)
    const next = enter(connections)
    fake(broken).fail()
    connections.giveBack(broken)
    expect(await next).not.toBe(broken)
    expect(made).toHaveLength(2)
    expect(fake(broken).isDestroyed).toBe(true)
  })

  it('counts until it is given back', async () => {
    const { made, connections } = connectionsOf(1)
    const broken = await enter(connections)
    fake(broken).fail()
    expect(connections.take()).toBeUndefined()
    connections.giveBack(broken)
    expect(connections.take()).toBeDefined()
    expect(made).toHaveLength(2)
  })

  it('is forgotten when nobody was using it', async () => {
    const { connections } = connectionsOf(1)
    const idle = await enter(connections)
    connections.giveBack(idle)
    fake(idle).fail()
    expect(fake(idle).isDestroyed).toBe(true)
    expect(await enter(connections)).not.toBe(idle)
  })
})

it('connections are all ended, also those that are in use or broken', async () => {
  const { made, connections } = connectionsOf(3)
  const [idle, broken] = [await enter(connections), await enter(connections), await enter(connections)]
  connections.giveBack(idle)
  fake(broken).fail()
  await connections.end()
  expect(made.map(({ isDestroyed }) => isDestroyed)).toEqual([true, true, true])
})
