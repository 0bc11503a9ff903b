import { once } from 'node:events'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'

const ANSWER = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}'

/**
 * A server that closes idle connections behind a slow network: the client notices it later, and the requests that it
 * sends until then are lost.
 */
export class IdleClosingServer implements AsyncDisposable {
  readonly #server: Server
  readonly #idleMs: number
  readonly #latencyMs: number
  readonly #sockets = new Set<Socket>()
  /** The number of answered requests. */
  answered = 0
  /** The number of requests over reused connections. */
  reused = 0
  /** The number of requests that arrived while their connection was being closed. */
  lost = 0
  /** The number of connections that were closed because they were idle. */
  closed = 0

  private constructor(idleMs: number, latencyMs: number) {
    this.#idleMs = idleMs
    this.#latencyMs = latencyMs
    this.#server = createServer({ noDelay: true }, (socket) => this.#serve(socket))
  }

  static async start(idleMs: number, latencyMs: number): Promise<IdleClosingServer> {
    const server = new IdleClosingServer(idleMs, latencyMs)
    server.#server.listen(0, '127.0.0.1')
    await once(server.#server, 'listening')
    return server
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  #serve(socket: Socket): void {
    let requests = 0
    let isClosing = false
    let timer: NodeJS.Timeout | undefined
    const closeIdle = () => {
      isClosing = true
      this.closed += 1
      setTimeout(() => socket.resetAndDestroy(), this.#latencyMs)
    }
    this.#sockets.add(socket)
    socket
      .on('error', () => {})
      .once('close', () => {
        clearTimeout(timer)
        this.#sockets.delete(socket)
      })
    socket.on('data', () => {
      clearTimeout(timer)
      if (isClosing) {
        this.lost += 1
        return
      }
      requests += 1
      this.answered += 1
      if (requests > 1) this.reused += 1
      socket.write(ANSWER)
      timer = setTimeout(closeIdle, this.#idleMs)
    })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.#sockets) socket.destroy()
    this.#server.close()
  }
}
