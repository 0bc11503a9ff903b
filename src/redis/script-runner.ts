import { createEvaluator, type Evaluator, type RedisClient } from './redis-client.js'
import type { Script } from './scripts.js'

/** Runs scripts with the operator's client, each with a timeout. */
export class ScriptRunner {
  readonly #evaluator: Evaluator
  readonly #keys: readonly string[]
  readonly #timeoutMs: number
  /**
   * Whether a command may be queued. A new client may still be connecting; later, queued commands would run when no
   * call waits for them any more.
   */
  #mayQueue = true

  constructor(client: RedisClient, keys: readonly string[], timeoutMs: number) {
    this.#evaluator = createEvaluator(client)
    this.#keys = keys
    this.#timeoutMs = timeoutMs
  }

  /** @throws {Error} if the client is not connected, fails, or does not respond in time. */
  async run(script: Script, args: readonly (string | number)[]): Promise<string[]> {
    if (!this.#mayQueue && !this.#evaluator.isReady()) throw new ScriptError('not_connected')
    try {
      const reply = await this.#withTimeout(this.#evaluate(script, args.map(String)))
      return Array.isArray(reply) ? reply.map(String) : []
    } finally {
      this.#mayQueue = false
    }
  }

  async #evaluate({ sha, source }: Script, args: readonly string[]): Promise<unknown> {
    try {
      return await this.#evaluator.run('sha', sha, this.#keys, args)
    } catch (error) {
      if (!/NOSCRIPT/.test(String((error as Error | null)?.message))) throw error
      return this.#evaluator.run('source', source, this.#keys, args)
    }
  }

  /** Adds a timeout: a client can wait forever for a server that accepts connections and closes them. */
  #withTimeout(reply: Promise<unknown>): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new ScriptError('command_timeout')), this.#timeoutMs).unref()
      reply.then(resolve, reject).finally(() => clearTimeout(timer))
    })
  }
}

class ScriptError extends Error {
  readonly code: string

  constructor(code: string) {
    super(code)
    this.code = code
  }
}

/** Returns the code of a client's error, or the first word of Redis's reply; nothing else of it. */
export function describeScriptError(error: unknown): string {
  const { code, message } = (error ?? {}) as { readonly code?: unknown; readonly message?: unknown }
  const words = [code, typeof message === 'string' ? message.split(' ')[0] : undefined]
  const word = words.find(
    (each) => typeof each === 'string' && /^(?:[A-Z]{2,20}|[a-z]{2,20}(?:_[a-z]{2,20})*)$/.test(each),
  )
  return typeof word === 'string' ? word : 'unknown'
}
