import { mock } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createLoopbackClient } from '../support/call/loopback-client.js'
import { captureRejection } from '../support/capture-error.js'
import { faults, startStandIn } from '../support/stand-in/stand-in.js'

type FakeMethods = NonNullable<NonNullable<Parameters<typeof vi.useFakeTimers>[0]>['toFake']>

/** What jest fakes by default, and sinon if `nextTick` is excluded. Sockets need `nextTick`, so its fake stops any SDK. */
const all: FakeMethods = [
  ...(['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate'] as const),
  ...(['clearImmediate', 'Date', 'performance', 'hrtime', 'queueMicrotask'] as const),
]

function restoreTimers(): void {
  vi.useRealTimers()
  mock.timers.reset()
}

afterEach(restoreTimers)

const callOften = async (count: number, call: () => Promise<unknown>) => {
  for (let n = 0; n < count; n += 1) await call()
}

describe.each([
  ['vitest fakes its default timers', () => vi.useFakeTimers()],
  ['vitest fakes everything but nextTick', () => vi.useFakeTimers({ toFake: all })],
  ['node:test fakes its timers', () => mock.timers.enable()],
])('if %s', (_, fakeTimers) => {
  it.each([
    ['plain HTTP', false],
    ['TLS', true],
  ])('calls over %s complete in sequence and in parallel, and so does close()', async (_title, tls) => {
    await using standIn = await startStandIn({ tls })
    const client = createLoopbackClient(standIn)
    await client.ping.get()
    fakeTimers()
    await callOften(3, () => client.ping.get())
    await Promise.all(Array.from({ length: 30 }, () => client.ping.get()))
    await callOften(3, () => client.ping.get())
    await client.close()
    restoreTimers()
    expect(standIn.requests).toHaveLength(37)
  })

  it('calls of a client created under them complete, and it reuses its connection after them', async () => {
    await using standIn = await startStandIn({ tls: false })
    fakeTimers()
    const client = createLoopbackClient(standIn)
    await callOften(3, () => client.ping.get())
    restoreTimers()
    expect(standIn.connections).toBe(3)
    await callOften(3, () => client.ping.get())
    expect(standIn.connections).toBe(4)
    await client.close()
  })

  it('more failed connections than the limit allows do not exhaust it', async () => {
    await using standIn = await startStandIn({ tls: false })
    const client = createLoopbackClient(standIn, { network: { connections: 2 } })
    fakeTimers()
    standIn.on('*', faults.resetSocket())
    await callOften(5, () => captureRejection(Error, client.ping.get()))
    standIn.reset()
    await client.ping.get()
    await client.close()
  })
})

it('the pause before a retry follows the fake clock', async () => {
  await using standIn = await startStandIn({ tls: false })
  const client = createLoopbackClient(standIn, { retry: { attempts: 2 } })
  vi.useFakeTimers()
  standIn.answerNext('*', { status: 503 })
  const answer = client.ping.get()
  await wait(300)
  expect(standIn.requests).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(60_000)
  await answer
  expect(standIn.requests).toHaveLength(2)
  await client.close()
})
