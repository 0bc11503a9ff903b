import type { buildConnector, Client, Dispatcher } from 'undici'
import { TransportError } from '../errors.js'
import { Connections } from './connections.js'
import type { Deadline } from './deadline.js'
import { Exchange, type RawAnswer } from './exchange.js'
import type { HttpRequest } from './request.js'

export type { RawAnswer } from './exchange.js'

/** What Node takes by default; `NODE_OPTIONS` could raise it. */
const MAX_HEADER_BYTES = 16 * 1024

/** How connections are made and kept. */
export interface TransportOptions {
  readonly ca?: string | Uint8Array | readonly (string | Uint8Array)[] | undefined
  readonly connections: number
  readonly maxResponseBytes: number
  readonly connectMs: number
  readonly headersMs: number
  readonly bodyMs: number
}

/** Sends requests over kept connections, at most so many for each origin. It knows no credential of its own. */
export class Transport {
  readonly #options: TransportOptions
  readonly #connections = new Map<string, Connections>()
  #closing: Promise<unknown> | undefined

  constructor(options: TransportOptions) {
    this.#options = options
  }

  /**
   * Sends a request once. Redirects are answers like others.
   *
   * @throws {TransportError} when there is no complete answer; its `outcome` tells what is known.
   */
  async send(request: HttpRequest, deadline: Deadline): Promise<RawAnswer> {
    if (this.#closing !== undefined) throw closedError(request.operation)
    const connections = this.#connectionsTo(request.origin)
    const client = connections.take() ?? (await connections.turn(deadline))
    const exchange = new Exchange(request.operation, this.#options.maxResponseBytes, deadline)
    try {
      return await exchange.run((handler) => client.dispatch(dispatchOptions(request), handler))
    } finally {
      // A call that was given up is still in its connection: another call behind it would have to connect anew.
      if (!exchange.isOver) connections.setAside(client)
      exchange.whenOver(() => connections.giveBack(client))
    }
  }

  /** Lets calls that are under way finish, then closes all connections. */
  async close(): Promise<void> {
    this.#closing ??= Promise.all([...this.#connections.values()].map((connections) => connections.close()))
    await this.#closing
  }

  #connectionsTo(origin: string): Connections {
    const known = this.#connections.get(origin)
    if (known !== undefined) return known
    const made = new Connections(clientFactory(origin, this.#options), this.#options.connections)
    this.#connections.set(origin, made)
    return made
  }
}

function dispatchOptions({ method, path, headers, body }: HttpRequest): Dispatcher.DispatchOptions {
  return ownOnly({ method, path, headers: ownOnly(headers), body: body ?? null, servername: undefined })
}

/** Without a prototype: what somebody has put on `Object.prototype` must not become an option of the connection. */
function ownOnly<T extends object>(options: T): T {
  return Object.assign(Object.create(null), options)
}

/** Everything that the environment could weaken is said outright. */
function clientFactory(origin: string, options: TransportOptions): () => Client {
  const { ca, connectMs, headersMs, bodyMs } = options
  const { ClientClass, connectorOf } = undici()
  const connect = connectorOf({
    // Written down so that no prototype can say otherwise: undici copies its options onto ordinary objects.
    ...{ socketPath: undefined, servername: undefined, session: undefined, secureContext: undefined },
    allowH2: false,
    timeout: connectMs,
    rejectUnauthorized: true,
    minVersion: 'TLSv1.2',
    ca,
  } as object)
  const clientOptions: Client.Options = ownOnly({
    connect,
    pipelining: 1,
    allowH2: false,
    maxHeaderSize: MAX_HEADER_BYTES,
    headersTimeout: headersMs,
    bodyTimeout: bodyMs,
  })
  return () => new ClientClass(origin, clientOptions)
}

/** Only the parts of undici that a call needs: the whole takes two and a half times as long to load. */
function undici(): { ClientClass: typeof Client; connectorOf: typeof buildConnector } {
  try {
    return {
      ClientClass: require('undici/lib/dispatcher/client.js'),
      connectorOf: require('undici/lib/core/connect.js'),
    }
  } catch {
    const whole = require('undici')
    return { ClientClass: whole.Client, connectorOf: whole.buildConnector }
  }
}

function closedError(operation: string): TransportError {
  return new TransportError(
    'client_closed',
    `${operation} was called after the client was closed; nothing was sent`,
    {
      outcome: 'not_sent',
      operation,
    },
  )
}
