import type { Dispatcher } from 'undici'
import { TransportError } from '../errors.js'
import { type ConnectionOptions, clientFactory } from './client-factory.js'
import { Connections } from './connections.js'
import type { Deadline } from './deadline.js'
import { Exchange, type RawAnswer, type Refusal } from './exchange.js'
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
  readonly #connections = new Map<string, Connections>()
  #callsUnderWay = 0
  #onNone: (() => void) | undefined
  #closing: Promise<void> | undefined

  constructor(options: TransportOptions) {
    this.#options = options
  }

  /**
   * Stays open until a call is over, whatever it waits for before it sends and between.
   *
   * @throws {TransportError} where `close` came first; nothing of the call is begun.
   */
  async openDuring<Answer>(operation: string, act: () => Promise<Answer>): Promise<Answer> {
    if (this.#closing !== undefined) throw closedError(operation)
    this.#callsUnderWay += 1
    try {
      return await act()
    } finally {
      this.#callsUnderWay -= 1
      if (this.#callsUnderWay === 0) this.#onNone?.()
    }
  }

  /**
   * Sends a request once. Redirects are answers like others.
   *
   * @param refusal why it may not be sent any more, if so; asked when it has its connection, before its first byte
   * @throws {TransportError} when there is no complete answer; its `outcome` tells what is known.
   */
  async send(request: HttpRequest, deadline: Deadline, refusal: Refusal): Promise<RawAnswer> {
    const connections = this.#connectionsTo(request.origin)
    const client = connections.take() ?? (await connections.turn(deadline))
    const exchange = new Exchange(request, this.#options.maxResponseBytes, deadline, refusal)
    try {
      return await exchange.run((handler) => client.dispatch(dispatchOptions(request), handler))
    } finally {
      void exchange.over.then(() => connections.giveBack(client))
    }
  }

  /** Lets calls that are under way finish, then ends all connections. */
  async close(): Promise<void> {
    this.#closing ??= this.#close()
    await this.#closing
  }

  async #close(): Promise<void> {
    if (this.#callsUnderWay > 0) {
      await new Promise<void>((resolve) => {
        this.#onNone = resolve
      })
    }
    await Promise.all([...this.#connections.values()].map((connections) => connections.end()))
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
