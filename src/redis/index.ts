export type { Lease, Limit, LimitRequest } from '../index.js'
export type { IoRedisClient, NodeRedisClient, RedisClient } from './redis-client.js'
export { type RedisLimitOptions, redisLimit } from './redis-limit.js'
