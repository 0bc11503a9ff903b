import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** The TCP connections of the stand-in, and the requests in flight. */
export interface ConnectionReport {
  /** The number of connections since the start or the last `reset()`. */
  readonly accepted: number
  readonly open: number
  /** The maximum of concurrently open connections. */
  readonly most: number
  /** The maximum of concurrent requests. */
  readonly mostActive: number
}

interface TrackedConnection {
  readonly number: number
  readonly socket: Socket
}

/** Numbers the connections, and counts the bytes received on them, including TLS. */
export class ConnectionTracker implements ConnectionReport {
  readonly #open = new Map<number, TrackedConnection>()
  readonly #active = new Map<string, Set<ServerResponse>>()
  #nextNumber = 1
  #accepted = 0
  #most = 0
  #mostActive = 0
  #closedBytes = 0
  #bytesAtReset = 0

  get accepted(): number {
    return this.#accepted
  }

  get open(): number {
    return this.#open.size
  }

  get most(): number {
    return this.#most
  }

  get mostActive(): number {
    return this.#mostActive
  }

  get bytesReceived(): number {
    return this.#countBytes() - this.#bytesAtReset
  }

  add(socket: Socket): void {
    const port = socket.remotePort ?? 0
    this.#open.set(port, { number: this.#nextNumber, socket })
    this.#nextNumber += 1
    this.#accepted += 1
    this.#most = Math.max(this.#most, this.#open.size)
    socket.once('close', () => {
      this.#open.delete(port)
      this.#closedBytes += socket.bytesRead
    })
    // Without a listener, a connection that a fault resets would end this process.
    socket.on('error', () => {})
  }

  /** Returns the connection of a TLS socket. Finds it by the client's port, which both sockets have. */
  find(socket: Socket): TrackedConnection | undefined {
    return this.#open.get(socket.remotePort ?? 0)
  }

  /** Begins a request of an account. Returns how many of the account's requests are in flight, including this one. */
  beginRequest(account: string, response: ServerResponse): number {
    const active = this.#active.get(account) ?? new Set()
    this.#active.set(account, active.add(response))
    this.#mostActive = Math.max(this.#mostActive, active.size)
    return active.size
  }

  /** Ends a request. Does nothing if it has already ended. */
  endRequest(account: string, response: ServerResponse): void {
    this.#active.get(account)?.delete(response)
  }

  reset(): void {
    this.#accepted = 0
    this.#most = this.#open.size
    this.#mostActive = 0
    this.#bytesAtReset = this.#countBytes()
  }

  destroyAll(): void {
    for (const { socket } of this.#open.values()) socket.destroy()
  }

  #countBytes(): number {
    let bytes = this.#closedBytes
    for (const { socket } of this.#open.values()) bytes += socket.bytesRead
    return bytes
  }
}
