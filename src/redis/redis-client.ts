/** The part of a `redis` client that is used here. */
export interface NodeRedisClient {
  readonly isReady: boolean
  eval(script: string, options: ScriptArguments): Promise<unknown>
  evalSha(sha: string, options: ScriptArguments): Promise<unknown>
}

interface ScriptArguments {
  readonly keys: string[]
  readonly arguments: string[]
}

/** The part of an `ioredis` client that is used here. */
export interface IoRedisClient {
  readonly status: string
  eval(script: string, keyCount: number, ...keysAndArguments: string[]): Promise<unknown>
  evalsha(sha: string, keyCount: number, ...keysAndArguments: string[]): Promise<unknown>
}

/** A connected client of `redis` 6 or `ioredis`, or of a cluster of either. */
export type RedisClient = NodeRedisClient | IoRedisClient

export function isRedisClient(value: unknown): value is RedisClient {
  if (typeof value !== 'object' || value === null) return false
  const { eval: evaluate, evalSha, evalsha } = value as Partial<NodeRedisClient & IoRedisClient>
  return typeof evaluate === 'function' && (typeof evalSha === 'function' || typeof evalsha === 'function')
}

/** The common interface of the two clients. */
export interface Evaluator {
  isReady(): boolean
  run(
    by: 'source' | 'sha',
    script: string,
    keys: readonly string[],
    args: readonly string[],
  ): Promise<unknown>
}

export function createEvaluator(client: RedisClient): Evaluator {
  if ('evalSha' in client) {
    return {
      isReady: () => client.isReady !== false,
      run: (by, script, keys, args) => {
        const options = { keys: [...keys], arguments: [...args] }
        return by === 'sha' ? client.evalSha(script, options) : client.eval(script, options)
      },
    }
  }
  return {
    isReady: () => client.status === 'ready',
    run: (by, script, keys, args) =>
      by === 'sha'
        ? client.evalsha(script, keys.length, ...keys, ...args)
        : client.eval(script, keys.length, ...keys, ...args),
  }
}
