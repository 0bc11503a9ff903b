export type { Lease, Limit, LimitRequest } from '../index.js'
export type { IoRedisClient, NodeRedisClient, RedisClient } from './redis-client.js'
export type { LimitAvailable, LimitLost, LimitUnavailable } from './redis-events.js'
export { type RedisLimitOptions, redisLimit } from './redis-limit.js'
