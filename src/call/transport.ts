import type { Dispatcher, Pool } from 'undici'
import { TransportError } from '../errors.js'
import type { Deadline } from './deadline.js'
import { Exchange } from './exchange.js'
import type { HttpRequest } from './request.js'

/** How connections are made and kept. */
export interface TransportOptions {
  readonly ca?: string | Uint8Array | readonly (string | Uint8Array)[] | undefined
  readonly connections: number
  readonly maxResponseBytes: number
  readonly connectMs: number
  readonly headersMs: number
  readonly bodyMs: number
}

/** An answer as it came, decompressed. */
export interface RawAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** Sends requests over kept connections, at most so many for each origin. It knows no credential of its own. */
export class Transport {
  readonly #options: TransportOptions
  readonly #pools = new Map<string, Pool>()
  #closed = false

  constructor(options: TransportOptions) {
    this.#options = options
  }

  /**
   * Sends a request once. Redirects are answers like others.
   *
   * @throws {TransportError} when there is no complete answer; its `outcome` tells what is known.
   */
  async send(request: HttpRequest, deadline: Deadline): Promise<RawAnswer> {
    if (this.#closed) throw closedError(request.operation)
    const pool = this.#poolFor(request.origin)
    return new Exchange(request.operation, this.#options.maxResponseBytes, deadline).run((handler) =>
      pool.dispatch(dispatchOptions(request), handler),
    )
  }

  /** Lets calls that are under way finish, then closes all connections. */
  async close(): Promise<void> {
    this.#closed = true
    await Promise.all([...this.#pools.values()].map((pool) => pool.close()))
  }

  #poolFor(origin: string): Pool {
    const known = this.#pools.get(origin)
    if (known !== undefined) return known
    const pool = new (poolClass())(origin, poolOptions(this.#options))
    this.#pools.set(origin, pool)
    return pool
  }
}

function dispatchOptions({ method, path, headers, body }: HttpRequest): Dispatcher.DispatchOptions {
  return { method, path, headers, body: body ?? null }
}

/** Everything that the environment could weaken is said outright. */
function poolOptions(options: TransportOptions): Pool.Options {
  const { ca, connections, connectMs, headersMs, bodyMs } = options
  return {
    connections,
    pipelining: 1,
    allowH2: false,
    headersTimeout: headersMs,
    bodyTimeout: bodyMs,
    connect: {
      timeout: connectMs,
      rejectUnauthorized: true,
      minVersion: 'TLSv1.2',
      ...(ca !== undefined && { ca: ca as string }),
    },
  }
}

/** Only the part of undici that a pool needs: the whole takes two and a half times as long to load. */
function poolClass(): typeof Pool {
  try {
    return require('undici/lib/dispatcher/pool.js')
  } catch {
    return require('undici').Pool
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
