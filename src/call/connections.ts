import type { Client, Dispatcher } from 'undici'
import type { Deadline } from './deadline.js'

/**
 * The connections to one origin. Each carries one call at a time; a call that finds none free stands in line until
 * one is given back. The pool of undici is not used, because it opens more connections than it may once some could
 * not be made, connects anew for each call that was given up in its line, and sends a call from its line in the
 * asynchronous context of another, where tracing need not be suppressed.
 */
export class Connections {
  readonly #open: () => Client
  readonly #most: number
  readonly #all = new Set<Client>()
  readonly #free: Client[] = []
  readonly #broken = new WeakSet<Dispatcher>()
  readonly #line = new Set<(client: Client) => void>()

  constructor(open: () => Client, most: number) {
    this.#open = open
    this.#most = most
  }

  /** A connection for one call, which has to give it back; nothing where all are taken. */
  take(): Client | undefined {
    return this.#takeFree() ?? (this.#all.size < this.#most ? this.#another() : undefined)
  }

  /** The same for a call that waits for its turn. */
  async turn(deadline: Deadline): Promise<Client> {
    let callUp!: (client: Client) => void
    const turn = new Promise<Client>((resolve) => {
      callUp = resolve
    })
    this.#line.add(callUp)
    try {
      return await deadline.whileWaiting(turn)
    } catch (error) {
      // It may have been called up in the moment in which it was given up.
      if (!this.#line.delete(callUp)) void turn.then((client) => this.giveBack(client))
      throw error
    }
  }

  giveBack(client: Client): void {
    const whole = this.#broken.has(client) ? this.#remove(client) : client
    const [next] = this.#line
    if (next !== undefined) {
      this.#line.delete(next)
      next(whole ?? this.#another())
    } else if (whole !== undefined) this.#free.push(whole)
  }

  /** Ends them all. */
  async end(): Promise<void> {
    await Promise.all([...this.#all].map((client) => client.destroy()))
  }

  #another(): Client {
    const client = this.#open()
    this.#all.add(client)
    client.on('connectionError', () => this.#onBroken(client))
    return client
  }

  /** The last that is open, so that calls in a row share it; if none is, one that has to connect again. */
  #takeFree(): Client | undefined {
    const at = this.#free.findLastIndex((client) => client.stats.connected)
    return at === -1 || at === this.#free.length - 1 ? this.#free.pop() : this.#free.splice(at, 1)[0]
  }

  /** A client that could not connect does not always come back to its senses. */
  #onBroken(client: Client): void {
    this.#broken.add(client)
    const at = this.#free.indexOf(client)
    if (at === -1) return
    this.#free.splice(at, 1)
    this.#remove(client)
  }

  #remove(client: Client): undefined {
    this.#all.delete(client)
    void client.destroy()
  }
}
