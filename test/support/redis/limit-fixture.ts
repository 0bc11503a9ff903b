import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { Limit } from '../../../src/index.js'
import type { RedisClient } from '../../../src/redis/redis-client.js'
import { createRedisLimit, type RedisLimitOptions } from '../../../src/redis/redis-limit.js'
import type { Timing } from '../../../src/redis/timing.js'
import { type ClientName, type ConnectedClient, connectClient } from './redis-clients.js'
import { RedisServer } from './redis-server.js'

/** Leases of a tenth of their length: tests wait for their end. */
export const shortTiming: Timing = { leaseMs: 2_000, pollMs: 20, aliveMs: 500, commandTimeoutMs: 400 }

/** What one test uses: limits of one name, each as one process has it, and what is published of them. */
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

  /** A Redis of the test's own, which it may kill. */
  async startRedis(): Promise<RedisServer> {
    const redis = await RedisServer.start()
    this.defer(() => redis[Symbol.asyncDispose]())
    return redis
  }

  createLimit(client: RedisClient, options: Partial<RedisLimitOptions> = {}, timing = shortTiming): Limit {
    return createRedisLimit({ client, name: this.name, max: 2, ...options }, timing)
  }

  /** What is published on a channel of the limits of this test. */
  recordChannel(channel: string): unknown[] {
    const told: unknown[] = []
    const onEvent = (event: unknown) => {
      if ((event as { limit: string }).limit === this.name) told.push(event)
    }
    subscribe(channel, onEvent)
    this.defer(() => unsubscribe(channel, onEvent))
    return told
  }

  defer(cleanup: () => unknown): void {
    this.#cleanups.push(cleanup)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const cleanup of this.#cleanups.toReversed()) await cleanup()
  }
}
