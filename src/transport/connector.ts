import type { Socket } from 'node:net'
import type { buildConnector } from 'undici'
import { toNullPrototype } from '../validation/null-prototype.js'
import type { AllowedSources } from './allowed-sources.js'
import { ConnectError, ProxyError, SourceNotAllowedError } from './connect-error.js'
import type { Connector, PendingConnection } from './pending-connections.js'
import type { ConnectProxy } from './proxy.js'
import { openTunnel } from './tunnel.js'

type Target = buildConnector.Options

/** Options of connections that use a proxy or restrict the source address. */
export interface ConnectorOptions {
  readonly allowedSources: AllowedSources | undefined
  readonly proxy: ConnectProxy | undefined
  readonly connectMs: number
  /** Opens the TCP connection; the next two add TLS to it. */
  readonly tcp: Connector
  readonly tlsToProxy: Connector
  readonly tlsToServer: Connector
}

/** Creates a connector that can replace undici's own. */
export function createConnector(options: ConnectorOptions): Connector {
  return (target, callback) => {
    const attempt = new ConnectAttempt(options, target, callback)
    void attempt.begin()
    return attempt
  }
}

/** Makes one connection attempt. All steps share one timeout; a failure closes everything that was opened. */
class ConnectAttempt implements PendingConnection {
  readonly #options: ConnectorOptions
  readonly #target: Target
  readonly #callback: buildConnector.Callback
  readonly #timer: NodeJS.Timeout
  #outbound: PendingConnection | undefined
  #isBehindProxy = false
  #isSettled = false

  constructor(options: ConnectorOptions, target: Target, callback: buildConnector.Callback) {
    this.#options = options
    this.#target = target
    this.#callback = callback
    this.#timer = setTimeout(() => this.#fail(new ConnectError('UND_ERR_CONNECT_TIMEOUT')), options.connectMs)
  }

  async begin(): Promise<void> {
    try {
      this.#succeed(await this.#connect())
    } catch (error) {
      this.#fail(error as Error)
    }
  }

  destroy(error: Error = new ConnectError('ECONNABORTED')): void {
    this.#fail(error)
  }

  async #connect(): Promise<Socket> {
    const { proxy, tlsToServer } = this.#options
    const outbound = await this.#openTcp()
    const tunnel = proxy === undefined ? outbound : await this.#openProxyTunnel(proxy, outbound)
    if (this.#target.protocol === 'http:') return tunnel
    return await connectSocket(tlsToServer, { ...this.#target, httpSocket: tunnel })
  }

  /** Opens the TCP connection to the server or the proxy, without sending anything. */
  async #openTcp(): Promise<Socket> {
    const { proxy, tcp } = this.#options
    const { hostname, port, localAddress } = this.#target
    const address =
      proxy === undefined
        ? { hostname, port: port || getDefaultPort(this.#target) }
        : formatProxyAddress(proxy)
    const target = { ...address, protocol: 'http:', localAddress: localAddress ?? null }
    const socket = await connectSocket(tcp, target, (connection) => {
      this.#outbound = connection
    })
    // While waiting for a response, undici does not always notice that a socket has closed.
    socket.once('close', () => this.#fail(new ConnectError('ECONNRESET')))
    this.#assertAllowedSource(socket.localAddress)
    return socket
  }

  #assertAllowedSource(localAddress: string | undefined): void {
    const { allowedSources } = this.#options
    if (allowedSources === undefined) return
    if (localAddress === undefined) throw new ConnectError('ENOTCONN')
    if (!allowedSources.has(localAddress)) throw new SourceNotAllowedError(localAddress)
  }

  async #openProxyTunnel(proxy: ConnectProxy, outbound: Socket): Promise<Socket> {
    const { hostname, port } = this.#target
    const socket = proxy.protocol === 'https:' ? await this.#secureProxy(proxy, outbound) : outbound
    const host = hostname.includes(':') ? `[${hostname}]` : hostname
    await openTunnel(socket, `${host}:${port || getDefaultPort(this.#target)}`, proxy.authorization)
    this.#isBehindProxy = true
    return socket
  }

  #secureProxy(proxy: ConnectProxy, outbound: Socket): Promise<Socket> {
    const { host } = proxy
    return connectSocket(this.#options.tlsToProxy, {
      ...formatProxyAddress(proxy),
      ...{ host, protocol: 'https:', httpSocket: outbound },
    })
  }

  #succeed(socket: Socket): void {
    if (this.#isSettled) return
    this.#settle()
    this.#callback(null, socket)
  }

  #fail(error: Error): void {
    if (this.#isSettled) return
    this.#settle()
    this.#outbound?.destroy()
    this.#callback(this.#attributeError(error), null)
  }

  #settle(): void {
    this.#isSettled = true
    clearTimeout(this.#timer)
  }

  /** Attributes errors to the proxy until the tunnel is open. */
  #attributeError(error: Error): Error {
    if (this.#options.proxy === undefined || this.#isBehindProxy || error instanceof SourceNotAllowedError)
      return error
    return new ProxyError(String((error as { code?: unknown }).code))
  }
}

function connectSocket(
  connector: Connector,
  target: Target,
  onPending?: (connection: PendingConnection) => void,
): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const connection = connector(toNullPrototype(target), (error, socket) => {
      if (error === null) resolve(socket)
      else reject(error)
    })
    onPending?.(connection)
  })
}

/** Connectors expect the host without brackets. */
function formatProxyAddress({ host, port }: ConnectProxy): { hostname: string; port: string } {
  return { hostname: host.replace(/^\[|\]$/g, ''), port }
}

function getDefaultPort({ protocol }: Target): string {
  return protocol === 'https:' ? '443' : '80'
}
