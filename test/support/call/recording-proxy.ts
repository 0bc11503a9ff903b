import { createServer as createHttpServer, type IncomingMessage } from 'node:http'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { createProxy } from 'proxy'
import { type LocalCertificate, makeLocalCertificate } from '../local-certificate.js'

export interface ProxyOptions {
  /** Whether clients reach it over TLS. */
  readonly tls?: boolean
  readonly certificate?: LocalCertificate
  readonly host?: string
  /** The required `Proxy-Authorization`. */
  readonly authorization?: string
}

export interface RecordingProxy extends AsyncDisposable {
  readonly url: string
  readonly port: number
  /** PEM of the authority to trust; empty without TLS. */
  readonly ca: string
  /** All received bytes without the TLS layer of the proxy, one character for each byte. */
  readonly received: string
  /** The first line received on each connection. */
  readonly firstLines: readonly string[]
  readonly connections: number
  /** The number of open connections. */
  readonly openConnections: number
  /** The source addresses of the connections. */
  readonly sources: readonly string[]
  close(): Promise<void>
}

/** Starts a third-party CONNECT proxy behind a front that terminates TLS and records all received bytes. */
export async function startRecordingProxy(options: ProxyOptions = {}): Promise<RecordingProxy> {
  const { tls = false, host = '127.0.0.1' } = options
  const certificate = tls ? (options.certificate ?? (await makeLocalCertificate())) : undefined
  const behind = createHttpServer()
  const proxy = createProxy(behind)
  if (options.authorization !== undefined) {
    proxy.authenticate = (request: IncomingMessage) =>
      request.headers['proxy-authorization'] === options.authorization
  }
  await startListening(behind, '127.0.0.1')
  const open = new Set<Socket>()
  const received: string[] = []
  const sources: string[] = []
  const handleSocket = (socket: Socket) => {
    const connection = received.push('') - 1
    sources.push(socket.remoteAddress ?? '')
    const inner = connect({ host: '127.0.0.1', port: getPort(behind) })
    for (const end of [socket, inner]) end.on('error', () => {})
    open.add(socket)
    socket.once('close', () => open.delete(socket) && inner.destroy())
    inner.once('close', () => socket.destroy())
    socket.on('data', (bytes: Buffer) => {
      received[connection] += bytes.toString('latin1')
    })
    socket.pipe(inner).pipe(socket)
  }
  const front =
    certificate === undefined ? createServer(handleSocket) : createTlsServer({ ...certificate }, handleSocket)
  front.on('tlsClientError', () => {})
  await startListening(front, host)
  const close = async () => {
    for (const socket of open) socket.destroy()
    await Promise.all([front, behind].map((server) => new Promise((done) => server.close(done))))
  }
  return {
    url: `${tls ? 'https' : 'http'}://${host}:${getPort(front)}`,
    port: getPort(front),
    ca: certificate?.ca ?? '',
    sources,
    get received() {
      return received.join('')
    },
    get firstLines() {
      return received.filter((text) => text !== '').map((text) => text.split('\r\n', 1)[0] ?? '')
    },
    get connections() {
      return received.length
    },
    get openConnections() {
      return open.size
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}

interface ListeningServer {
  listen(port: number, host: string, done: () => void): unknown
  address(): AddressInfo | string | null
}

export const startListening = (server: ListeningServer, host: string) =>
  new Promise<void>((resolve) => server.listen(0, host, resolve))

export const getPort = (server: ListeningServer): number => (server.address() as AddressInfo).port
