import { createEvaluator, type Evaluator, type RedisClient } from './redis-client.js'
import type { Script } from './scripts.js'

/** Runs scripts by a client of others, each in bounded time. */
export class ScriptRunner {
  readonly #evaluator: Evaluator
  readonly #keys: readonly string[]
  readonly #timeoutMs: number
  /** A client that was never used may still be connecting; later, what it queues would be run when nobody waits for it. */
  #mayQueue = true

  constructor(client: RedisClient, keys: readonly string[], timeoutMs: number) {
    this.#evaluator = createEvaluator(client)
    this.#keys = keys
    this.#timeoutMs = timeoutMs
  }

  /** @throws {Error} if the client is not connected, fails, or does not answer in time. */
  async run(script: Script, args: readonly (string | number)[]): Promise<string[]> {
    if (!this.#mayQueue && !this.#evaluator.isReady()) throw new ScriptError('not_connected')
    try {
      const answer = await this.#withTimeout(this.#evaluate(script, args.map(String)))
      return Array.isArray(answer) ? answer.map(String) : []
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

  /** A client can wait forever for a server that accepts and closes. */
  #withTimeout(answer: Promise<unknown>): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new ScriptError('command_timeout')), this.#timeoutMs).unref()
      answer.then(resolve, reject).finally(() => clearTimeout(timer))
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

/** Names what a client failed with: a code, or the word that a reply of Redis begins with; nothing else of it. */
export function describeScriptError(error: unknown): string {
  const { code, message } = (error ?? {}) as { readonly code?: unknown; readonly message?: unknown }
  const words = [code, typeof message === 'string' ? message.split(' ')[0] : undefined]
  const word = words.find(
    (each) => typeof each === 'string' && /^(?:[A-Z]{2,20}|[a-z]{2,20}(?:_[a-z]{2,20})*)$/.test(each),
  )
  return typeof word === 'string' ? word : 'unknown'
}
