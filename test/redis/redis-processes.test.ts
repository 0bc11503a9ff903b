import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Timing } from '../../src/redis/timing.js'
import { BundledProgram } from '../support/bundled-program.js'
import type { CallerReport } from '../support/redis/caller-process.js'
import { type Callers, startCallers } from '../support/redis/callers.js'
import { CountingServer } from '../support/redis/counting-server.js'
import type { ClientName } from '../support/redis/redis-clients.js'
import { hasFaketime, hasRedisServer, RedisServer } from '../support/redis/redis-server.js'

/** A sixth of the real timing, to wait less. */
const timing: Timing = { leaseMs: 2_500, pollMs: 25, aliveMs: 1_000, commandTimeoutMs: 1_000 }
const MAX = 10
const CALLERS = 20
const CLIENTS: readonly ClientName[] = ['redis 6', 'ioredis 5']

/** One server for each Redis client, because their tests run concurrently. */
const servers = new Map<ClientName, RedisServer>()
let program: BundledProgram
beforeAll(async () => {
  if (!hasRedisServer) return
  program = new BundledProgram('redis/caller-process.ts')
  for (const client of CLIENTS) servers.set(client, await RedisServer.start())
  for (const redis of servers.values()) await redis.waitForUptime(timing.leaseMs)
})
afterAll(async () => {
  program?.[Symbol.dispose]()
  for (const redis of servers.values()) await redis[Symbol.asyncDispose]()
})

function getRedis(client: ClientName): RedisServer {
  const redis = servers.get(client)
  if (redis === undefined) throw new Error(`no Redis was started for ${client}`)
  return redis
}

/** Three processes that share one limit, and the server that they call. */
class ThreeProcesses implements AsyncDisposable {
  static #count = 0
  readonly all: readonly Callers[]
  readonly mailchimp: CountingServer

  private constructor(all: readonly Callers[], mailchimp: CountingServer) {
    this.all = all
    this.mailchimp = mailchimp
  }

  static async start(
    client: ClientName,
    clocks: readonly (string | undefined)[] = [undefined, undefined, undefined],
  ): Promise<ThreeProcesses> {
    ThreeProcesses.#count += 1
    const { port } = getRedis(client)
    const mailchimp = await CountingServer.start(80)
    const options = { name: `user-${ThreeProcesses.#count}`, max: MAX, shares: 3 }
    const task = { client, port, origin: mailchimp.origin, callers: CALLERS, timing, options }
    const all = await Promise.all(
      clocks.map((clock, n) => startCallers(program, { ...task, holder: `${n}` }, clock)),
    )
    return new ThreeProcesses(all, mailchimp)
  }

  /** Waits until each process has made this many more calls; a fixed time would fail on a busy machine. */
  waitForCalls(count: number): Promise<number> {
    const goals = this.all.map(({ holder }) => ({ holder, goal: this.mailchimp.getCount(holder) + count }))
    return measureUntil(
      () => goals.every(({ holder, goal }) => this.mailchimp.getCount(holder) >= goal),
      60_000,
    )
  }

  countHeld({ holder }: Callers): number {
    return this.mailchimp.getInFlight(holder)
  }

  stop(): Promise<CallerReport[]> {
    return Promise.all(this.all.map((each) => each.stop()))
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const each of this.all) each[Symbol.dispose]()
    await this.mailchimp[Symbol.asyncDispose]()
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

const listUnhandled = (reports: readonly CallerReport[]) => reports.flatMap((each) => each.unhandled)

describe.skipIf(!hasRedisServer).each(CLIENTS)(
  'three processes of 20 callers, with %s,',
  // Retried once, because leases of 2.5 s expire on a machine that starves these processes.
  { concurrent: true, retry: 1 },
  (client) => {
    it.sequential('never have more than ten calls in flight, use all ten places, and none starves', async () => {
      await using processes = await ThreeProcesses.start(client)
      const { mailchimp } = processes
      await processes.waitForCalls(20)
      const before = mailchimp.count
      const tookMs = await processes.waitForCalls(20)
      const busy = ((mailchimp.count - before) * mailchimp.answerMs) / (MAX * tookMs)
      console.log(`${client}: places were in use for ${Math.round(busy * 100)} % of the time`)
      const reports = await processes.stop()
      expect(mailchimp.most).toBe(MAX)
      expect(reports.map(({ failures }) => failures)).toEqual([{}, {}, {}])
      expect(listUnhandled(reports)).toEqual([])
    }, 90_000)

    it.sequential('can use the places of a killed process after a lease', async () => {
      await using processes = await ThreeProcesses.start(client)
      const { mailchimp } = processes
      await processes.waitForCalls(1)
      mailchimp.answerMs = 120_000
      await measureUntil(() => mailchimp.inFlight === MAX, 10_000)
      await delay(500)
      const [killed] = processes.all.toSorted((a, b) => processes.countHeld(b) - processes.countHeld(a))
      if (killed === undefined) throw new Error('there are three processes')
      const held = processes.countHeld(killed)
      expect([mailchimp.inFlight, held > 0]).toEqual([MAX, true])
      await killed.kill()
      await measureUntil(() => mailchimp.inFlight === MAX - held, 5_000)
      const backAfter = await measureUntil(() => mailchimp.inFlight === MAX, timing.leaseMs + 10_000)
      console.log(
        `${client}: ${held} places of a killed process were back after ${backAfter} ms (a lease lasts ${timing.leaseMs} ms)`,
      )
      await delay(500)
      expect(mailchimp.most).toBe(MAX)
    }, 90_000)

    it.sequential('have at most ten calls in flight with clocks 30 s apart, and none starves', {
      skip: !hasFaketime,
      timeout: 90_000,
    }, async () => {
      await using processes = await ThreeProcesses.start(client, [undefined, '+30s', '-30s'])
      const { mailchimp } = processes
      await processes.waitForCalls(15)
      const reports = await processes.stop()
      const clocks = reports.map(({ clock }) => clock)
      expect(Math.max(...clocks) - Math.min(...clocks)).toBeGreaterThan(50_000)
      expect(mailchimp.most).toBe(MAX)
      expect(listUnhandled(reports)).toEqual([])
    })

    it.sequential('have at most ten calls in flight while Redis restarts and loses all leases', async () => {
      const redis = getRedis(client)
      await using processes = await ThreeProcesses.start(client)
      const { mailchimp } = processes
      await processes.waitForCalls(6)
      await redis.kill()
      await delay(300)
      await redis.start()
      await redis.waitForUptime(timing.leaseMs)
      await processes.waitForCalls(6)
      const reports = await processes.stop()
      expect(mailchimp.most).toBe(MAX)
      expect(listUnhandled(reports)).toEqual([])
    }, 90_000)

    it.sequential('continue with their shares while Redis is down for longer than a lease, and recover', async () => {
      const redis = getRedis(client)
      await using processes = await ThreeProcesses.start(client)
      const { mailchimp } = processes
      await processes.waitForCalls(6)
      await redis.kill()
      await delay(timing.leaseMs + 1_000)
      mailchimp.most = 0
      await processes.waitForCalls(6)
      expect(mailchimp.most).toBe(9)
      await redis.start()
      await redis.waitForUptime(timing.leaseMs)
      await processes.waitForCalls(6)
      const reports = await processes.stop()
      expect(mailchimp.most).toBeLessThanOrEqual(MAX)
      expect(listUnhandled(reports)).toEqual([])
    }, 90_000)
  },
)
