import type { Limit } from '../index.js'
import { DEFAULT_MAX_PLACES, maxRule, nameRule, validateOptions } from '../index.js'
import { isRedisClient, type RedisClient } from './redis-client.js'
import { SharedLimit } from './shared-limit.js'
import { TIMING, type Timing } from './timing.js'

export interface RedisLimitOptions {
  /**
   * Your own connected client of `redis` 6 or `ioredis` 5 or 6. You connect it, close it, and listen to its `error`
   * events.
   */
  readonly client: RedisClient
  /**
   * The name of the limit, the same in all processes that share its places. Name the Mailchimp user, because Mailchimp
   * counts the connections of a user over all keys. Letters, digits and `. : _ -`; never a key.
   */
  readonly name: string
  /**
   * The maximum number of calls in flight over all processes, 1 to 10. Mailchimp allows a user 10 connections.
   *
   * @default 8
   */
  readonly max?: number | undefined
  /**
   * What to do if Redis is unreachable for longer than a lease (15 s): `open` lets each process continue with
   * `max / shares` places of its own, `closed` fails calls with a `LimitError` of the code `limit_unavailable`.
   *
   * @default 'open'
   */
  readonly whenUnavailable?: 'open' | 'closed' | undefined
  /**
   * The number of processes that share the places; used only while Redis is unreachable. At most `max`, because each
   * process that is `open` then has at least one place.
   *
   * @default `max`: one place for each process
   */
  readonly shares?: number | undefined
}

/**
 * Creates a limit of calls in flight over all processes and machines that use the same Redis and name. Calls get their
 * places in the order of their arrival. The places of a process that is killed expire after 15 seconds.
 *
 * @throws {ConfigError} if an option is invalid.
 * @example
 * ```ts
 * import { createClient as createRedisClient } from 'redis'
 * import { redisLimit } from 'mailchimp-hardened/redis'
 *
 * const client = await createRedisClient({ url: 'redis://127.0.0.1:6379' })
 *   .on('error', (error: Error) => console.error(error.message))
 *   .connect()
 * const limit = redisLimit({ client, name: 'marketing-user', shares: 4 })
 * console.log(limit.name)
 * ```
 */
export function redisLimit(options: RedisLimitOptions): Limit {
  return createRedisLimit(options, TIMING)
}

/** Creates the limit with other times, for tests. */
export function createRedisLimit(options: RedisLimitOptions, timing: Timing): Limit {
  const checked = validateOptions('redisLimit', options, RULES, {
    required: ['client', 'name'],
    opaque: ['client'],
    findFaults: findShareFaults,
  })
  const { client, name, max = DEFAULT_MAX_PLACES, whenUnavailable = 'open', shares = max } = checked
  const share = whenUnavailable === 'open' ? Math.floor(max / shares) : 0
  return new SharedLimit({ client, name, max, share, timing })
}

const RULES = {
  client: {
    isValid: isRedisClient,
    fault: 'must be a connected client of redis 6, or of ioredis 5 or 6, like createClient() of "redis"',
  },
  name: nameRule,
  max: maxRule,
  whenUnavailable: {
    isValid: (value: unknown) => value === 'open' || value === 'closed',
    fault: 'must be "open" or "closed"',
  },
  shares: {
    isValid: (value: unknown) => Number.isInteger(value) && Number(value) >= 1,
    fault: 'must be a whole number of processes, from 1 to max',
  },
}

function findShareFaults({ max = DEFAULT_MAX_PLACES, shares = 1 }: RedisLimitOptions) {
  const isTooMany = maxRule.isValid(max) && RULES.shares.isValid(shares) && shares > max
  const message = `must be at most max (${max}): each process that continues without Redis has a place; write the number of processes, or whenUnavailable: "closed"`
  return isTooMany ? [{ path: 'shares', message }] : []
}
