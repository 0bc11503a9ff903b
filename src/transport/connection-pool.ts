import type { Client, Dispatcher } from 'undici'
import { isImmediateFaked } from '../clock.js'
import type { Deadline } from './deadline.js'

interface IdleConnection {
  readonly client: Client
  /** By `performance.now()`. */
  readonly since: number
}

/**
 * A pool of connections to one origin. Each connection carries one call at a time; further calls wait for a release.
 *
 * undici's pool is not used: it exceeds its limit after failed connections, reconnects for each call that was aborted
 * in its queue, and sends queued calls in the async context of another call, in which tracing may not be suppressed.
 *
 * Under a test's fake timers, each call gets a new connection: undici sends nothing over a used one until the global
 * `setImmediate` has fired.
 */
export class ConnectionPool {
  readonly #createClient: () => Client
  readonly #limit: number
  readonly #clients = new Set<Client>()
  readonly #idle: IdleConnection[] = []
  readonly #broken = new WeakSet<Dispatcher>()
  readonly #waiters = new Set<(client: Client) => void>()

  constructor(createClient: () => Client, limit: number) {
    this.#createClient = createClient
    this.#limit = limit
  }

  /**
   * Returns a connection for one call, which must release it, or undefined if all are in use.
   *
   * @param maxIdleMs connections that were idle for longer are replaced: the server may be closing them
   */
  tryAcquire(maxIdleMs: number): Client | undefined {
    if (isImmediateFaked()) this.#removeIdle(Infinity)
    else if (maxIdleMs !== Infinity) this.#removeIdle(performance.now() - maxIdleMs)
    return this.#takeIdle() ?? (this.#clients.size < this.#limit ? this.#addClient() : undefined)
  }

  /** Waits for a connection. */
  async acquire(deadline: Deadline): Promise<Client> {
    let grant!: (client: Client) => void
    const granted = new Promise<Client>((resolve) => {
      grant = resolve
    })
    this.#waiters.add(grant)
    try {
      return await deadline.race(granted)
    } catch (error) {
      // The abort may have raced with the grant; then the connection must be released.
      if (!this.#waiters.delete(grant)) void granted.then((client) => this.release(client))
      throw error
    }
  }

  release(client: Client): void {
    const reusable = this.#broken.has(client) || isImmediateFaked() ? this.#remove(client) : client
    const [next] = this.#waiters
    if (next !== undefined) {
      this.#waiters.delete(next)
      next(reusable ?? this.#addClient())
    } else if (reusable !== undefined) this.#idle.push({ client: reusable, since: performance.now() })
  }

  /** Closes all connections. */
  async end(): Promise<void> {
    const destroyed = Promise.all([...this.#clients].map((client) => client.destroy()))
    // undici's promises need `queueMicrotask`, which is often faked too.
    if (!isImmediateFaked()) await destroyed
  }

  #addClient(): Client {
    const client = this.#createClient()
    this.#clients.add(client)
    client.on('connectionError', () => this.#onBroken(client))
    return client
  }

  /**
   * Takes the most recently used open connection, so that sequential calls share one, or an idle one that must
   * reconnect.
   */
  #takeIdle(): Client | undefined {
    const at = this.#idle.findLastIndex(({ client }) => client.stats.connected)
    const idle = at === -1 || at === this.#idle.length - 1 ? this.#idle.pop() : this.#idle.splice(at, 1)[0]
    return idle?.client
  }

  #removeIdle(before: number): void {
    const stale = this.#idle.filter(({ since }) => since < before)
    for (const idle of stale) {
      this.#idle.splice(this.#idle.indexOf(idle), 1)
      this.#remove(idle.client)
    }
  }

  /** undici Clients do not reliably recover after a connection error; discard them. */
  #onBroken(client: Client): void {
    this.#broken.add(client)
    const at = this.#idle.findIndex((idle) => idle.client === client)
    if (at === -1) return
    this.#idle.splice(at, 1)
    this.#remove(client)
  }

  #remove(client: Client): undefined {
    this.#clients.delete(client)
    void client.destroy()
  }
}
