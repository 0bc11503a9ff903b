import type { Dispatcher } from 'undici'
import { type ConnectionOptions, clientFactory } from './client-factory.js'
import { Connections } from './connections.js'
import type { Deadline } from './deadline.js'
import { Exchange, type RawAnswer } from './exchange.js'
import { Openings } from './openings.js'
import { ownOnly } from './own-only.js'
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
  async send(request: HttpRequest, deadline: Deadline, notAfter: number): Promise<RawAnswer> {
    const connections = this.#connectionsTo(request.origin)
    const client = connections.take() ?? (await connections.turn(deadline))
    const exchange = new Exchange(request, this.#options.maxResponseBytes, deadline, notAfter)
    try {
      return await exchange.run((handler) => client.dispatch(dispatchOptions(request), handler))
    } finally {
      void exchange.over.then(() => connections.giveBack(client))
    }
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

function dispatchOptions({ method, path, headers, body }: HttpRequest): Dispatcher.DispatchOptions {
  return ownOnly({ method, path, headers: ownOnly(headers), body: body ?? null, servername: undefined })
}
