import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ConfigError, type Lease, type Limit, LimitError, TransportError } from '../../src/index.js'
import type { NodeRedisClient } from '../../src/redis/redis-client.js'
import { type RedisLimitOptions, redisLimit } from '../../src/redis/redis-limit.js'
import { describeScriptError } from '../../src/redis/script-runner.js'
import { renewScript } from '../../src/redis/scripts.js'
import { captureError, captureRejection } from '../support/capture-error.js'
import { LimitFixture, shortTiming } from '../support/redis/limit-fixture.js'
import { clientNames } from '../support/redis/redis-clients.js'
import { hasRedisServer, RedisServer } from '../support/redis/redis-server.js'

const timing = shortTiming
const request = { operation: 'lists.getList', timeoutMs: 20_000 }

let redis: RedisServer
/** Killed by its test. Both start here, because a Redis grants no places during its first lease. */
let killedRedis: RedisServer
const unhandled: unknown[] = []
const onUnhandled = (error: unknown) => void unhandled.push(error)
beforeAll(async () => {
  process.on('unhandledRejection', onUnhandled)
  if (!hasRedisServer) return
  redis = await RedisServer.start()
  killedRedis = await RedisServer.start()
  await redis.waitForUptime(timing.leaseMs)
})
afterAll(async () => {
  process.off('unhandledRejection', onUnhandled)
  await redis?.[Symbol.asyncDispose]()
  await killedRedis?.[Symbol.asyncDispose]()
  expect(unhandled).toEqual([])
})

const acquireAll = (limit: Limit, count: number): Promise<Lease[]> =>
  Promise.all(Array.from({ length: count }, () => limit.acquire(request)))

async function waitUntil(isReached: () => boolean, atMostMs = 15_000): Promise<void> {
  const start = performance.now()
  while (!isReached()) {
    if (performance.now() - start > atMostMs) throw new Error('not reached')
    await delay(5)
  }
}

describe.skipIf(!hasRedisServer).each(clientNames)(
  'a limit in Redis, with %s,',
  { concurrent: true },
  (name) => {
    it('grants no more places than it has, and a released one to the next call', async () => {
      await using fixture = new LimitFixture()
      const { client } = await fixture.connect(name, redis.port)
      const limit = fixture.createLimit(client)
      const [first] = await acquireAll(limit, 2)
      let third: Lease | undefined
      const waiting = limit.acquire(request).then((lease) => {
        third = lease
      })
      await delay(200)
      expect(third).toBeUndefined()
      first?.release()
      first?.release()
      await waiting
      expect(third?.waitedMs).toBeGreaterThan(150)
      expect((await captureRejection(LimitError, limit.acquire({ ...request, timeoutMs: 100 }))).code).toBe(
        'limit_timeout',
      )
    })

    it('keeps a place for longer than a lease by renewing it', async () => {
      await using fixture = new LimitFixture()
      const { client } = await fixture.connect(name, redis.port)
      const [holder, other] = [fixture.createLimit(client), fixture.createLimit(client)]
      const [first, second] = await acquireAll(holder, 2)
      await delay(timing.leaseMs * 1.5)
      const waiting = other.acquire({ ...request, timeoutMs: 200 })
      expect((await captureRejection(LimitError, waiting)).code).toBe('limit_timeout')
      expect([first?.signal?.aborted, second?.signal?.aborted]).toEqual([false, false])
    })
  },
)

describe.skipIf(!hasRedisServer)('a limit in Redis', { concurrent: true }, () => {
  it('grants places to processes in the order of their calls', async () => {
    await using fixture = new LimitFixture()
    const { client } = await fixture.connect('redis 6', redis.port)
    const processes = Array.from({ length: 3 }, () => fixture.createLimit(client, { max: 1 }))
    const [held] = await acquireAll(fixture.createLimit(client, { max: 1 }), 1)
    const order: number[] = []
    const calls: Promise<void>[] = []
    for (let n = 0; n < 9; n += 1) {
      const waiting = (processes[(n * 2) % 3] as Limit).acquire(request)
      calls.push(
        waiting.then((lease) => {
          order.push(n)
          lease.release()
        }),
      )
      await delay(60)
    }
    held?.release()
    await Promise.all(calls)
    expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
  })

  it('removes an aborted call from the queue', async () => {
    await using fixture = new LimitFixture()
    const { client } = await fixture.connect('redis 6', redis.port)
    const [holder, other] = [fixture.createLimit(client, { max: 1 }), fixture.createLimit(client, { max: 1 })]
    const [held] = await acquireAll(holder, 1)
    const controller = new AbortController()
    const aborted = captureRejection(
      TransportError,
      holder.acquire({ ...request, signal: controller.signal }),
    )
    await delay(100)
    const waiting = other.acquire(request)
    await delay(100)
    controller.abort()
    expect((await aborted).code).toBe('aborted')
    held?.release()
    await waiting
  })

  it('aborts a call that lost its place, with the outcome unknown', async () => {
    await using fixture = new LimitFixture()
    const { client } = await fixture.connect('redis 6', redis.port)
    const lost = fixture.recordChannel('mailchimp-hardened:limit.lost')
    const [lease] = await acquireAll(fixture.createLimit(client, { max: 1 }), 1)
    const signal = lease?.signal as AbortSignal
    const key = `mailchimp-hardened:{${fixture.name}}:leases`
    await (client as NodeRedisClient).eval(
      `redis.call('DEL', KEYS[1]); redis.call('ZADD', KEYS[1], 9e15, 'another')`,
      { keys: [key], arguments: [] },
    )
    await once(signal, 'abort')
    expect(signal.reason).toBeInstanceOf(LimitError)
    expect(signal.reason).toMatchObject({
      ...{ code: 'limit_lost', outcome: 'unknown', status: 503, operation: 'lists.getList' },
    })
    expect(lost).toEqual([{ limit: fixture.name, places: 1 }])
    lease?.release()
  })

  it('aborts a call that lost its place even if the call reads the signal later', async () => {
    await using fixture = new LimitFixture()
    const { client } = await fixture.connect('redis 6', redis.port)
    const lost = fixture.recordChannel('mailchimp-hardened:limit.lost')
    const [lease] = await acquireAll(fixture.createLimit(client, { max: 1 }), 1)
    const key = `mailchimp-hardened:{${fixture.name}}:leases`
    await (client as NodeRedisClient).eval(
      `redis.call('DEL', KEYS[1]); redis.call('ZADD', KEYS[1], 9e15, 'another')`,
      { keys: [key], arguments: [] },
    )
    await waitUntil(() => lost.length > 0)
    expect(lease?.signal?.aborted).toBe(true)
  })

  it('leaves no keys in Redis', async () => {
    await using fixture = new LimitFixture()
    const { client } = await fixture.connect('redis 6', redis.port)
    const limit = fixture.createLimit(client)
    for (const lease of await acquireAll(limit, 2)) lease.release()
    await delay(timing.leaseMs + 500)
    const keys = await (client as NodeRedisClient).eval(`return redis.call('KEYS', ARGV[1])`, {
      keys: [],
      arguments: [`*${fixture.name}*`],
    })
    expect(keys).toEqual([])
  })
})

describe.skipIf(!hasRedisServer)('a failing Redis', { concurrent: true }, () => {
  it('that is killed during a renewal leaves places until their leases end, and then a share to each process', async () => {
    await using fixture = new LimitFixture()
    await killedRedis.waitForUptime(4_000)
    const { client } = await fixture.connect('redis 6', killedRedis.port)
    const real = client as NodeRedisClient
    const killing: NodeRedisClient = {
      get isReady() {
        return real.isReady
      },
      eval: (...given) => real.eval(...given),
      evalSha: async (sha, given) => {
        if (sha === renewScript.sha) await killedRedis.kill()
        return real.evalSha(sha, given)
      },
    }
    const unavailable = fixture.recordChannel('mailchimp-hardened:limit.unavailable')
    // A renewal starts within 0.4 of a lease; the failure must be noticed while half of the lease remains.
    const slow = { ...timing, leaseMs: 6_000, commandTimeoutMs: 200 }
    const limit = fixture.createLimit(killing, { max: 4, shares: 2 }, slow)
    const leases = await acquireAll(limit, 4)
    const signals = leases.map(({ signal }) => signal)
    await waitUntil(() => unavailable.length > 0)
    expect(unavailable).toEqual([
      {
        limit: fixture.name,
        reason: expect.stringMatching(/^(?:[A-Z]+|[a-z_]+)$/),
        whenUnavailable: 'open',
      },
    ])
    const waiting = limit.acquire(request)
    leases[3]?.release()
    const handedOver = await waiting
    expect(handedOver.waitedMs).toBeLessThan(slow.leaseMs / 2)
    await waitUntil(() => handedOver.signal?.aborted === true)
    expect(signals.map((signal) => signal?.aborted)).toEqual([false, false, true, false])
    const next = limit.acquire(request)
    await delay(slow.leaseMs)
    leases[0]?.release()
    expect((await next).waitedMs).toBeGreaterThan(slow.leaseMs - 200)
  }, 60_000)

  it('fails the calls of a closed limit after a lease, until it is back', async () => {
    await using fixture = new LimitFixture()
    const own = await fixture.startRedis()
    const { client } = await fixture.connect('redis 6', own.port)
    const available = fixture.recordChannel('mailchimp-hardened:limit.available')
    await own.kill()
    const limit = fixture.createLimit(client, { whenUnavailable: 'closed' })
    const error = await captureRejection(LimitError, limit.acquire(request))
    expect(error).toMatchObject({ code: 'limit_unavailable', outcome: 'not_sent', status: 503 })
    expect(error.waitedMs).toBeGreaterThan(timing.leaseMs - 200)
    const second = await captureRejection(LimitError, limit.acquire(request))
    expect(second.waitedMs).toBeLessThan(timing.commandTimeoutMs + 500)
    await own.start()
    await waitUntil(() => (client as NodeRedisClient).isReady)
    await limit.acquire(request)
    expect(available).toEqual([{ limit: fixture.name, unavailableMs: expect.any(Number) }])
  }, 60_000)

  it.each<[string, (socket: Socket) => void]>([
    ['closes its connections', (socket) => socket.destroy()],
    ['does not respond', () => {}],
    ['is not a Redis', (socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')],
  ])(
    'that %s leaves the process its share, in bounded time',
    async (_, onConnection) => {
      await using fixture = new LimitFixture()
      const server = createServer((socket) => onConnection(socket.on('error', () => {}))).listen(
        0,
        '127.0.0.1',
      )
      await once(server, 'listening')
      fixture.defer(() => server.close())
      const { port } = server.address() as { port: number }
      const { client } = await fixture.connect('ioredis 5', port)
      const lease = await fixture.createLimit(client).acquire(request)
      expect(lease.waitedMs).toBeGreaterThanOrEqual(timing.leaseMs - 200)
      lease.release()
    },
    30_000,
  )

  it('that was restarted grants no place during its first lease, because it may have lost some', async () => {
    await using fixture = new LimitFixture()
    const own = await fixture.startRedis()
    const { client } = await fixture.connect('redis 6', own.port)
    const lease = await fixture.createLimit(client).acquire(request)
    expect(lease.waitedMs).toBeGreaterThan(timing.leaseMs - 500)
  }, 30_000)
})

describe('the options of a limit in Redis', () => {
  const client: NodeRedisClient = { isReady: true, eval: async () => [], evalSha: async () => [] }
  const read = (options: object) =>
    captureError(ConfigError, () => redisLimit(options as RedisLimitOptions)).faults

  it.each([
    [{ client: undefined, name: 'user' }, 'client', /^must be a connected client of redis 6/],
    [{ client: 'redis://127.0.0.1', name: 'user' }, 'client', /^must be a connected client of redis 6/],
    [{ client: { get: () => {} }, name: 'user' }, 'client', /^must be a connected client of redis 6/],
    [{ client }, 'name', /like "newsletter"/],
    [{ client, name: '' }, 'name', /like "newsletter"/],
    [{ client, name: `${'0123456789abcdef'.repeat(2)}-us1` }, 'name', /never a key/],
    [{ client, name: 'user', max: -1 }, 'max', /from 1 to 10/],
    [{ client, name: 'user', max: Number.NaN }, 'max', /from 1 to 10/],
    [{ client, name: 'user', max: 1e9 }, 'max', /from 1 to 10/],
    [{ client, name: 'user', shares: 0 }, 'shares', /whole number of processes/],
    [{ client, name: 'user', shares: 9 }, 'shares', /^must be at most max \(8\)/],
    [{ client, name: 'user', whenUnavailable: 'maybe' }, 'whenUnavailable', /"open" or "closed"/],
    [{ client, name: 'user', ttl: 3 }, '', /^may contain only client, name, max, whenUnavailable, shares$/],
  ])('are refused if they are %j, and the fault names %s', (options, path, message) => {
    expect(read(options)).toEqual([{ path, message: expect.stringMatching(message) }])
  })
})

describe('the reason of a failure of Redis', () => {
  it.each([
    [
      Object.assign(new Error('connect ECONNREFUSED 10.0.0.7:6379'), { code: 'ECONNREFUSED' }),
      'ECONNREFUSED',
    ],
    [new Error('NOAUTH Authentication required.'), 'NOAUTH'],
    [Object.assign(new Error('x'), { code: 'command_timeout' }), 'command_timeout'],
    [new Error('redis://user:password@10.0.0.7 is gone'), 'unknown'],
    [undefined, 'unknown'],
  ])('omits host and password: %s has the reason %s', (error, reason) => {
    expect(describeScriptError(error)).toBe(reason)
  })
})
