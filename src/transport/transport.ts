import type { Client, Dispatcher } from 'undici'
import { type ConnectionOptions, createClientFactory } from './client-factory.js'
import { ConnectionPool } from './connection-pool.js'
import type { Deadline } from './deadline.js'
import { HttpExchange, type RawResponse } from './http-exchange.js'
import type { HttpRequest } from './http-request.js'
import { PendingConnections } from './pending-connections.js'

export type { RawResponse } from './http-exchange.js'

/** How connections are made and kept, and what may come over them. */
export interface TransportOptions extends ConnectionOptions {
  readonly connections: number
  readonly maxResponseBytes: number
}

/** Sends requests over kept connections, at most so many for each origin. It knows no credential of its own. */
export class Transport {
  readonly #options: TransportOptions
  readonly #pending = new PendingConnections()
  readonly #pools = new Map<string, ConnectionPool>()

  constructor(options: TransportOptions) {
    this.#options = options
  }

  /**
   * Sends a request once. Redirects are answers like others.
   *
   * @param notAfter milliseconds since 1970 from which on it is not sent; checked when it has its connection, before
   *   its first byte
   * @throws {TransportError} when there is no complete answer; its `outcome` tells what is known.
   */
  send(request: HttpRequest, deadline: Deadline, notAfter: number): Promise<RawResponse> {
    const pool = this.#getPool(request.origin)
    const sendRequest = (client: Client) => {
      const onDone = () => pool.release(client)
      const exchange = new HttpExchange(request, this.#options.maxResponseBytes, deadline, notAfter, onDone)
      return exchange.start((handler) => client.dispatch(createDispatchOptions(request), handler))
    }
    const client = pool.tryAcquire()
    // Without a promise of its own if a connection is free: each one costs twice while tracing is on.
    return client === undefined ? pool.acquire(deadline).then(sendRequest) : sendRequest(client)
  }

  /** Ends all connections. */
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

/** Without a prototype, and headers as a list: what somebody has put on `Object.prototype` must not become an option. */
function createDispatchOptions({ method, path, headers, body }: HttpRequest): Dispatcher.DispatchOptions {
  const list: string[] = []
  for (const name of Object.keys(headers)) list.push(name, headers[name] as string)
  const options = { __proto__: null, method, path, headers: list, body: body ?? null, servername: undefined }
  return options as Dispatcher.DispatchOptions
}
