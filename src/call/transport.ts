import type { Client, Dispatcher } from 'undici'
import { type ConnectionOptions, clientFactory } from './client-factory.js'
import { Connections } from './connections.js'
import type { Deadline } from './deadline.js'
import { Exchange, type RawAnswer } from './exchange.js'
import { Openings } from './openings.js'
import type { HttpRequest } from './request.js'

export type { RawAnswer } from './exchange.js'

/** How connections are made and kept, and what may come over them. */
export interface TransportOptions extends ConnectionOptions {
  readonly connections: number
  readonly maxResponseBytes: number
}

/** Sends requests over kept connections, at most so many for each origin. It knows no credential of its own. */
export class Transport {
  readonly #options: TransportOptions
  readonly #openings = new Openings()
  readonly #connections = new Map<string, Connections>()

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
  send(request: HttpRequest, deadline: Deadline, notAfter: number): Promise<RawAnswer> {
    const connections = this.#connectionsTo(request.origin)
    const sendOver = (client: Client) => {
      const onOver = () => connections.giveBack(client)
      const exchange = new Exchange(request, this.#options.maxResponseBytes, deadline, notAfter, onOver)
      return exchange.run((handler) => client.dispatch(dispatchOptions(request), handler))
    }
    const client = connections.take()
    // Without a promise of its own if a connection is free: each one costs twice while tracing is on.
    return client === undefined ? connections.turn(deadline).then(sendOver) : sendOver(client)
  }

  /** Ends all connections. */
  async end(): Promise<void> {
    const ended = [...this.#connections.values()].map((connections) => connections.end())
    this.#openings.end()
    await Promise.all(ended)
  }

  #connectionsTo(origin: string): Connections {
    const known = this.#connections.get(origin)
    if (known !== undefined) return known
    const made = new Connections(
      clientFactory(origin, this.#options, this.#openings),
      this.#options.connections,
    )
    this.#connections.set(origin, made)
    return made
  }
}

/** Without a prototype, and headers as a list: what somebody has put on `Object.prototype` must not become an option. */
function dispatchOptions({ method, path, headers, body }: HttpRequest): Dispatcher.DispatchOptions {
  const list: string[] = []
  for (const name of Object.keys(headers)) list.push(name, headers[name] as string)
  const options = { __proto__: null, method, path, headers: list, body: body ?? null, servername: undefined }
  return options as Dispatcher.DispatchOptions
}
