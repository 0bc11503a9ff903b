import type { Client, Dispatcher } from 'undici'
import type { Deadline } from './deadline.js'

/**
 * The connections to one origin. Each carries one call at a time; a call that finds none free stands in line until
 * one is given back. The pool of undici is not used, because it opens more connections than it may once some could
 * not be made, connects anew for each call that was given up in its line, and sends a call from its line in the
 * asynchronous context of another, where tracing need not be suppressed.
 */
export class ConnectionPool {
  readonly #createClient: () => Client
  readonly #limit: number
  readonly #clients = new Set<Client>()
  readonly #idle: Client[] = []
  readonly #broken = new WeakSet<Dispatcher>()
  readonly #waiters = new Set<(client: Client) => void>()

  constructor(createClient: () => Client, limit: number) {
    this.#createClient = createClient
    this.#limit = limit
  }

  /** A connection for one call, which has to give it back; nothing where all are taken. */
  tryAcquire(): Client | undefined {
    return this.#takeIdle() ?? (this.#clients.size < this.#limit ? this.#addClient() : undefined)
  }

  /** The same for a call that waits for its turn. */
  async acquire(deadline: Deadline): Promise<Client> {
    let grant!: (client: Client) => void
    const granted = new Promise<Client>((resolve) => {
      grant = resolve
    })
    this.#waiters.add(grant)
    try {
      return await deadline.race(granted)
    } catch (error) {
      // It may have been called up in the moment in which it was given up.
      if (!this.#waiters.delete(grant)) void granted.then((client) => this.release(client))
      throw error
    }
  }

  release(client: Client): void {
    const reusable = this.#broken.has(client) ? this.#remove(client) : client
    const [next] = this.#waiters
    if (next !== undefined) {
      this.#waiters.delete(next)
      next(reusable ?? this.#addClient())
    } else if (reusable !== undefined) this.#idle.push(reusable)
  }

  /** Ends them all. */
  async end(): Promise<void> {
    await Promise.all([...this.#clients].map((client) => client.destroy()))
  }

  #addClient(): Client {
    const client = this.#createClient()
    this.#clients.add(client)
    client.on('connectionError', () => this.#onBroken(client))
    return client
  }

  /** The last that is open, so that calls in a row share it; if none is, one that has to connect again. */
  #takeIdle(): Client | undefined {
    const at = this.#idle.findLastIndex((client) => client.stats.connected)
    return at === -1 || at === this.#idle.length - 1 ? this.#idle.pop() : this.#idle.splice(at, 1)[0]
  }

  /** A client that could not connect does not always come back to its senses. */
  #onBroken(client: Client): void {
    this.#broken.add(client)
    const at = this.#idle.indexOf(client)
    if (at === -1) return
    this.#idle.splice(at, 1)
    this.#remove(client)
  }

  #remove(client: Client): undefined {
    this.#clients.delete(client)
    void client.destroy()
  }
}
