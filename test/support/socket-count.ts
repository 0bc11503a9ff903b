import type { Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/** Counts the TCP connections of a server and the bytes received on them, below TLS. */
export class SocketCount {
  readonly #open = new Map<number, Socket>()
  #accepted = 0
  #bytesOfClosed = 0
  #bytesBefore = 0

  constructor(server: Server) {
    server.on('connection', (socket: Socket) => this.#accept(socket))
  }

  get accepted(): number {
    return this.#accepted
  }

  get bytesReceived(): number {
    return this.#countBytes() - this.#bytesBefore
  }

  /** Returns the TCP socket of the client at this port. */
  findSocket(remotePort: number): Socket | undefined {
    return this.#open.get(remotePort)
  }

  reset(): void {
    this.#accepted = 0
    this.#bytesBefore = this.#countBytes()
  }

  destroyAll(): void {
    for (const socket of this.#open.values()) socket.destroy()
  }

  #accept(socket: Socket): void {
    const port = socket.remotePort ?? 0
    this.#accepted += 1
    this.#open.set(port, socket)
    socket.once('close', () => {
      this.#open.delete(port)
      this.#bytesOfClosed += socket.bytesRead
    })
  }

  #countBytes(): number {
    let bytes = this.#bytesOfClosed
    for (const socket of this.#open.values()) bytes += socket.bytesRead
    return bytes
  }
}

export const getServerPort = (server: Server): number => (server.address() as AddressInfo).port
