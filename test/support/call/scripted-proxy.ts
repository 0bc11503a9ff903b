import { connect, createServer, type Socket } from 'node:net'
import { getPort, startListening } from './recording-proxy.js'

/** Handles a request for a tunnel. */
export type TunnelHandler = (socket: Socket, request: string) => void

export interface ScriptedProxy extends AsyncDisposable {
  readonly url: string
  /** The received text of each request. */
  readonly requests: readonly string[]
  /** The number of bytes that followed a request before the proxy opened a tunnel. */
  readonly extraBytes: number
  readonly connections: number
  readonly openConnections: number
}

/** Starts a proxy that handles each request for a tunnel with `handler`. */
export async function startScriptedProxy(handler: TunnelHandler): Promise<ScriptedProxy> {
  const sockets = new Set<Socket>()
  const record = { requests: [] as string[], more: 0, connections: 0 }
  const server = createServer((socket) => {
    record.connections += 1
    sockets.add(socket)
    socket.on('error', () => {}).once('close', () => sockets.delete(socket))
    let text = ''
    let hasRequest = false
    socket.on('data', (bytes: Buffer) => {
      if (hasRequest) record.more += bytes.length
      text += bytes.toString('latin1')
      if (hasRequest || !text.includes('\r\n\r\n')) return
      hasRequest = true
      record.requests.push(text)
      handler(socket, text)
    })
  })
  await startListening(server, '127.0.0.1')
  return {
    url: `http://127.0.0.1:${getPort(server)}`,
    requests: record.requests,
    get extraBytes() {
      return record.more
    },
    get connections() {
      return record.connections
    },
    get openConnections() {
      return sockets.size
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      await new Promise((done) => server.close(done))
    },
  }
}

/** Opens a tunnel to a loopback port instead of the requested target. */
export const createTunnel =
  (port: number, answer = 'HTTP/1.1 200 Connection established\r\n\r\n'): TunnelHandler =>
  (socket) => {
    const target = connect({ host: '127.0.0.1', port })
    target.on('error', () => {}).once('close', () => socket.destroy())
    socket.once('close', () => target.destroy())
    target.once('connect', () => {
      socket.write(answer)
      socket.pipe(target).pipe(socket)
    })
  }
