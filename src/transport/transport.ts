import type { Client, Dispatcher } from 'undici'
import { type ConnectionOptions, createClientFactory } from './client-factory.js'
import { ConnectionPool } from './connection-pool.js'
import type { Deadline } from './deadline.js'
import { HttpExchange, type RawResponse } from './http-exchange.js'
import type { HttpRequest } from './http-request.js'
import { PendingConnections } from './pending-connections.js'

export type { RawResponse } from './http-exchange.js'

/** How connections are made and kept, and the limit on responses. */
export interface TransportOptions extends ConnectionOptions {
  readonly connections: number
  readonly maxResponseBytes: number
}

/** Sends requests over pooled connections, with a limit per origin. Stores no credential. */
export class Transport {
  readonly #options: TransportOptions
  readonly #pending = new PendingConnections()
  readonly #pools = new Map<string, ConnectionPool>()

  constructor(options: TransportOptions) {
    this.#options = options
  }

  /**
   * Sends a request once. Redirects are returned like other responses.
   *
   * @param notAfter the time, in milliseconds since 1970, after which it must not be sent; checked when it has a
   * connection, before its first byte
   * @param maxIdleMs how long a connection may have been idle; one that was idle for longer is replaced
   * @throws {TransportError} if there is no complete response; its `outcome` says what is known
   */
  send(request: HttpRequest, deadline: Deadline, notAfter: number, maxIdleMs: number): Promise<RawResponse> {
    const pool = this.#getPool(request.origin)
    const sendRequest = (client: Client) => {
      const onDone = () => pool.release(client)
      const exchange = new HttpExchange(request, this.#options.maxResponseBytes, deadline, notAfter, onDone)
      return exchange.start((handler) => client.dispatch(new DispatchOptions(request), handler))
    }
    const client = pool.tryAcquire(maxIdleMs)
    // No promise if a connection is free: with tracing on, each promise costs twice.
    return client === undefined ? pool.acquire(deadline).then(sendRequest) : sendRequest(client)
  }

  /** Closes all connections. */
  async end(): Promise<void> {
    const ended = [...this.#pools.values()].map((pool) => pool.end())
    this.#pending.end()
    await Promise.all(ended)
  }

  #getPool(origin: string): ConnectionPool {
    const known = this.#pools.get(origin)
    if (known !== undefined) return known
    const pool = new ConnectionPool(
      createClientFactory(origin, this.#options, this.#pending),
      this.#options.connections,
    )
    this.#pools.set(origin, pool)
    return pool
  }
}

/** Headers as an array, and no property of `Object.prototype`: if that is polluted, it must not add an option. */
class DispatchOptions implements Dispatcher.DispatchOptions {
  readonly method: HttpRequest['method']
  readonly path: string
  readonly headers: string[] = []
  readonly body: string | null
  readonly servername = undefined

  constructor({ method, path, headers, body }: HttpRequest) {
    this.method = method
    this.path = path
    for (const name of Object.keys(headers)) this.headers.push(name, headers[name] as string)
    this.body = body ?? null
  }

  static {
    // Objects that are created without a prototype are slow to read, and undici reads this one for every request.
    Object.setPrototypeOf(DispatchOptions.prototype, null)
  }
}
