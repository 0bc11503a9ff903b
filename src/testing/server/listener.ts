import { createServer as createHttpServer, type RequestListener } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { ServerCertificate } from './certificate.js'
import type { ConnectionTracker } from './connection-tracker.js'

const HOST = '127.0.0.1'

export interface ListenerOptions {
  readonly certificate: ServerCertificate | undefined
  readonly connections: ConnectionTracker
  readonly onRequest: RequestListener
  /** Returns whether to accept a new connection. */
  readonly onConnect?: (socket: Socket) => boolean
}

/**
 * Listens with a TCP server in front of the HTTP server, so that faults can occur before TLS, and the port can be
 * closed and reopened.
 */
export class Listener {
  readonly #tcp: Server
  readonly #connections: ConnectionTracker
  readonly #scheme: string
  #port = 0

  constructor({ certificate, connections, onRequest, onConnect = () => true }: ListenerOptions) {
    const http = certificate
      ? createHttpsServer({ ...certificate, minVersion: 'TLSv1.2' }, onRequest)
      : createHttpServer(onRequest)
    // Longer than any test, so that only the client closes idle connections.
    http.keepAliveTimeout = 60_000
    http.requestTimeout = 0
    http.headersTimeout = 0
    http.on('clientError', (_, socket) => rejectConnection(socket))
    http.on('tlsClientError', () => {})
    this.#scheme = certificate ? 'https' : 'http'
    this.#connections = connections
    this.#tcp = createServer({ noDelay: true }, (socket) => {
      connections.add(socket)
      if (onConnect(socket)) http.emit('connection', socket)
    })
  }

  get port(): number {
    return this.#port
  }

  get origin(): string {
    return `${this.#scheme}://${HOST}:${this.#port}`
  }

  /** Opens the port. @throws {Error} if the port is in use; names the port and the remedy */
  listen(port: number): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#tcp.once('error', (error: NodeJS.ErrnoException) => reject(createListenError(error, port)))
      this.#tcp.listen(port, HOST, () => {
        this.#port = (this.#tcp.address() as AddressInfo).port
        this.#tcp.removeAllListeners('error')
        resolve()
      })
    })
  }

  /** Closes the port and all connections; `reopen` opens the same port again. */
  closePort(): void {
    this.#tcp.close()
    this.#connections.destroyAll()
  }

  reopenPort(): void {
    if (!this.#tcp.listening) this.#tcp.listen(this.#port, HOST)
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      if (!this.#tcp.listening) return resolve()
      this.#tcp.close(() => resolve())
      this.#connections.destroyAll()
    })
  }
}

/** Responds with 400 to data that is not HTTP, like a plain Node server. */
function rejectConnection(socket: Duplex): void {
  if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n')
  else socket.destroy()
}

function createListenError({ code, message }: NodeJS.ErrnoException, port: number): Error {
  if (code === 'EADDRINUSE') {
    return new Error(`port ${port} is in use: choose another one, or omit it to use a free one`)
  }
  if (code === 'EACCES')
    return new Error(`port ${port} may not be opened by this user: choose one above 1023`)
  return new Error(`the port cannot be opened: ${message}`)
}
