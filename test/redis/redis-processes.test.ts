import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Timing } from '../../src/redis/timing.js'
import type { CallerReport } from '../support/redis/caller-process.js'
import { bundleCallers, type Callers, startCallers } from '../support/redis/callers.js'
import { CountingServer } from '../support/redis/counting-server.js'
import type { ClientName } from '../support/redis/redis-clients.js'
import { hasFaketime, hasRedisServer, RedisServer } from '../support/redis/redis-server.js'

/** A fifth of what it is: five times less to wait. */
const timing: Timing = { leaseMs: 3_000, pollMs: 25, aliveMs: 1_000, commandTimeoutMs: 1_000 }
const MAX = 10
const CALLERS = 20

let redis: RedisServer
let bundle: Disposable
let mailchimp: CountingServer
beforeAll(async () => {
  if (!hasRedisServer) return
  bundle = bundleCallers()
  redis = await RedisServer.start()
  await redis.waitForUptime(timing.leaseMs)
})
afterAll(async () => {
  bundle?.[Symbol.dispose]()
  await redis?.[Symbol.asyncDispose]()
})
beforeEach(async () => {
  mailchimp = await CountingServer.start(80)
  return () => mailchimp[Symbol.asyncDispose]()
})

let limits = 0

async function startProcesses(
  client: ClientName,
  clocks: readonly (string | undefined)[] = [undefined, undefined, undefined],
): Promise<AsyncDisposable & { readonly all: readonly Callers[]; stop(): Promise<CallerReport[]> }> {
  limits += 1
  const task = {
    ...{ client, port: redis.port, origin: mailchimp.origin, callers: CALLERS, timing },
    options: { name: `user-${limits}`, max: MAX, shares: 3 },
  }
  const all = await Promise.all(clocks.map((clock, n) => startCallers({ ...task, holder: `${n}` }, clock)))
  return {
    all,
    stop: () => Promise.all(all.map((each) => each.stop())),
    [Symbol.asyncDispose]: async () => {
      for (const each of all) each[Symbol.dispose]()
    },
  }
}

async function measureUntil(isReached: () => boolean, atMostMs: number): Promise<number> {
  const start = performance.now()
  while (!isReached()) {
    if (performance.now() - start > atMostMs) throw new Error(`not reached in ${atMostMs} ms`)
    await delay(5)
  }
  return Math.round(performance.now() - start)
}

/** Waits until each process made so many calls more: no time is fixed, because the machine may be busy. */
function waitForCalls(holders: readonly Callers[], count: number): Promise<number> {
  const goals = holders.map(({ holder }) => ({ holder, goal: mailchimp.getCount(holder) + count }))
  return measureUntil(() => goals.every(({ holder, goal }) => mailchimp.getCount(holder) >= goal), 40_000)
}

const countHeld = (callers: Callers | undefined) => mailchimp.getInFlight(callers?.holder ?? '')
const unhandled = (reports: readonly CallerReport[]) => reports.flatMap((each) => each.unhandled)

// Retried: leases of a few seconds run out on a machine that is busy with the other tests.
describe.skipIf(!hasRedisServer).each<ClientName>(['redis 6', 'ioredis 5'])(
  'three processes of 20 callers, by %s',
  { retry: 2 },
  (client) => {
    it('never hold more than ten places, use all ten, and none of them starves', async () => {
      await using processes = await startProcesses(client)
      await waitForCalls(processes.all, 40)
      const before = mailchimp.count
      const tookMs = await waitForCalls(processes.all, 40)
      const busy = ((mailchimp.count - before) * mailchimp.answerMs) / (MAX * tookMs)
      console.log(`${client}: places were in use for ${Math.round(busy * 100)} % of the time`)
      const reports = await processes.stop()
      expect(mailchimp.most).toBe(MAX)
      expect(reports.map(({ failures }) => failures)).toEqual([{}, {}, {}])
      expect(unhandled(reports)).toEqual([])
    }, 90_000)

    it('get the places of a killed process back after a lease', async () => {
      await using processes = await startProcesses(client)
      await waitForCalls(processes.all, 1)
      mailchimp.answerMs = 120_000
      await measureUntil(() => mailchimp.inFlight === MAX, 10_000)
      await delay(500)
      const killed = processes.all.toSorted((a, b) => countHeld(b) - countHeld(a))[0]
      const held = countHeld(killed)
      expect([mailchimp.inFlight, held > 0]).toEqual([MAX, true])
      await killed?.kill()
      await measureUntil(() => mailchimp.inFlight === MAX - held, 5_000)
      const backAfter = await measureUntil(() => mailchimp.inFlight === MAX, timing.leaseMs + 10_000)
      console.log(
        `${client}: ${held} places of a killed process were back after ${backAfter} ms (a lease lasts ${timing.leaseMs} ms)`,
      )
      await delay(500)
      expect(mailchimp.most).toBe(MAX)
    }, 90_000)

    it.skipIf(!hasFaketime)(
      'hold no more than ten with clocks 30 s apart, and none starves',
      async () => {
        await using processes = await startProcesses(client, [undefined, '+30s', '-30s'])
        await waitForCalls(processes.all, 30)
        const reports = await processes.stop()
        const clocks = reports.map(({ clock }) => clock)
        expect(Math.max(...clocks) - Math.min(...clocks)).toBeGreaterThan(50_000)
        expect(mailchimp.most).toBe(MAX)
        expect(unhandled(reports)).toEqual([])
      },
      90_000,
    )

    it('hold no more than ten while Redis restarts and has forgotten all leases', async () => {
      await using processes = await startProcesses(client)
      await waitForCalls(processes.all, 10)
      await redis.kill()
      await delay(300)
      await redis.start()
      await redis.waitForUptime(timing.leaseMs)
      await waitForCalls(processes.all, 10)
      const reports = await processes.stop()
      expect(mailchimp.most).toBe(MAX)
      expect(unhandled(reports)).toEqual([])
    }, 90_000)

    it('go on with their shares when Redis is gone for longer than a lease, and come back', async () => {
      await using processes = await startProcesses(client)
      await waitForCalls(processes.all, 10)
      await redis.kill()
      await delay(timing.leaseMs + 1_000)
      mailchimp.most = 0
      await waitForCalls(processes.all, 10)
      expect(mailchimp.most).toBe(9)
      await redis.start()
      await redis.waitForUptime(timing.leaseMs)
      await waitForCalls(processes.all, 10)
      const reports = await processes.stop()
      expect(mailchimp.most).toBeLessThanOrEqual(MAX)
      expect(unhandled(reports)).toEqual([])
    }, 90_000)
  },
)
