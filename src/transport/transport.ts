import type { Client, Dispatcher } from 'undici'
import { type ConnectionOptions, createClientFactory } from './client-factory.js'
import { ConnectionPool } from './connection-pool.js'
import type { Deadline } from './deadline.js'
import { HttpExchange, type RawResponse } from './http-exchange.js'
import type { HttpRequest } from './http-request.js'
import { PendingConnections } from './pending-connections.js'

export type { RawResponse } from './http-exchange.js'

/** Options of connections and their pool, and the limit on responses. */
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
   * @param notAfter the time, in milliseconds since 1970, at which sending is no longer allowed; checked when a
   * connection is available, before the first byte
   * @param maxIdleMs connections that were idle for longer are replaced
   * @throws {TransportError} if there is no complete response; its `outcome` says whether the request may have been
   * processed
   */
  send(request: HttpRequest, deadline: Deadline, notAfter: number, maxIdleMs: number): Promise<RawResponse> {
    const pool = this.#getPool(request.origin)
    const sendRequest = (client: Client) => {
      const onDone = () => pool.release(client)
      const exchange = new HttpExchange(request, this.#options.maxResponseBytes, deadline, notAfter, onDone)
      return exchange.start((handler) => client.dispatch(new DispatchOptions(request), handler))
    }
    const client = pool.tryAcquire(maxIdleMs)
    // Avoids a promise if a connection is free: with tracing on, each promise costs twice.
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

/** Options without a prototype, and headers as an array, so that a polluted `Object.prototype` cannot add any. */
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
    // `Object.create(null)` would be slower to read, and undici reads this object for every request.
    Object.setPrototypeOf(DispatchOptions.prototype, null)
  }
}
