import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { Limit } from '../../../src/index.js'
import type { RedisClient } from '../../../src/redis/redis-client.js'
import { createRedisLimit, type RedisLimitOptions } from '../../../src/redis/redis-limit.js'
import type { Timing } from '../../../src/redis/timing.js'
import { type ClientName, type ConnectedClient, connectClient } from './redis-clients.js'
import { RedisServer } from './redis-server.js'

/** Ten times shorter leases, because tests wait for their end. */
export const shortTiming: Timing = { leaseMs: 2_000, pollMs: 20, aliveMs: 500, commandTimeoutMs: 400 }

/** The limits of one test, all with the same name and each like that of a separate process, and their events. */
export class LimitFixture implements AsyncDisposable {
  static #count = 0
  readonly name: string
  readonly #cleanups: (() => unknown)[] = []

  constructor() {
    LimitFixture.#count += 1
    this.name = `user-${LimitFixture.#count}`
  }

  async connect(name: ClientName, port: number): Promise<ConnectedClient> {
    const connected = await connectClient(name, port)
    this.defer(() => connected.close())
    return connected
  }

  /** Starts a Redis for this test, which it may kill. */
  async startRedis(): Promise<RedisServer> {
    const redis = await RedisServer.start()
    this.defer(() => redis[Symbol.asyncDispose]())
    return redis
  }

  createLimit(client: RedisClient, options: Partial<RedisLimitOptions> = {}, timing = shortTiming): Limit {
    return createRedisLimit({ client, name: this.name, max: 2, ...options }, timing)
  }

  /** Records the events of the limits of this test on a channel. */
  recordChannel(channel: string): unknown[] {
    const events: unknown[] = []
    const onEvent = (event: unknown) => {
      if ((event as { limit: string }).limit === this.name) events.push(event)
    }
    subscribe(channel, onEvent)
    this.defer(() => unsubscribe(channel, onEvent))
    return events
  }

  defer(cleanup: () => unknown): void {
    this.#cleanups.push(cleanup)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const cleanup of this.#cleanups.toReversed()) await cleanup()
  }
}
