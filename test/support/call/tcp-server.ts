import { createServer, type Socket } from 'node:net'
import { TLSSocket } from 'node:tls'
import { makeLocalCertificate } from '../local-certificate.js'
import { getServerPort } from '../socket-count.js'

export interface TcpServer {
  readonly origin: string
  readonly ca: string
  /** The number of accepted connections. */
  readonly accepted: number
  /** The highest number of working connections that were open at the same time. */
  readonly most: number
  /** The number of connections that started TLS. */
  readonly handshakes: number
  readonly requests: number
  /** Bytes of the application protocol received, after TLS. */
  readonly bytesOfRequests: number
  close(): Promise<void>
}

export interface TcpFaults {
  /** The number of connections that fail before the first working one. */
  readonly faultyCount?: number
  /** The fault: a reset or an end during the TLS handshake, or no bytes. */
  readonly fault?: 'reset' | 'end' | 'silence'
  /** Milliseconds before TLS starts on working connections. */
  readonly handshakeDelayMs?: number
  /** The address at which it listens; its certificate is for `127.0.0.1`. */
  readonly host?: string
}

/** Starts a server whose first connections fail before a request can be sent. Later ones answer `{}`. */
export async function startTcpServer(faults: TcpFaults = {}): Promise<TcpServer> {
  const { faultyCount = 0, fault = 'reset', handshakeDelayMs = 0, host = '127.0.0.1' } = faults
  const { ca, cert, key } = await makeLocalCertificate()
  const open = new Set<Socket>()
  const count = { accepted: 0, inUse: 0, most: 0, handshakes: 0, requests: 0, bytesOfRequests: 0 }
  const server = createServer((socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket)).on('error', () => {})
    count.accepted += 1
    if (count.accepted <= faultyCount) return breakConnection(socket, fault)
    count.inUse += 1
    count.most = Math.max(count.most, count.inUse)
    socket.once('close', () => {
      count.inUse -= 1
    })
    if (handshakeDelayMs === 0) return serve(socket)
    setTimeout(() => serve(socket), handshakeDelayMs)
  })
  const serve = (socket: Socket) => {
    const secure = new TLSSocket(socket, { isServer: true, cert, key })
    secure
      .on('error', () => {})
      .on('secure', () => {
        count.handshakes += 1
      })
    secure.on('data', (bytes: Buffer) => {
      count.bytesOfRequests += bytes.length
      count.requests += 1
      setTimeout(() => secure.write(ANSWER), 5)
    })
  }
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  return Object.assign(Object.create(count), {
    origin: `https://${host}:${getServerPort(server as never)}`,
    ca,
    close: () => {
      for (const socket of open) socket.destroy()
      return new Promise<void>((resolve) => server.close(() => resolve()))
    },
  })
}

const ANSWER = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}'

function breakConnection(socket: Socket, fault: TcpFaults['fault']): void {
  if (fault === 'silence') socket.resume()
  else socket.once('data', () => (fault === 'reset' ? socket.resetAndDestroy() : socket.end()))
}
