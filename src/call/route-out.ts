import type { Socket } from 'node:net'
import type { buildConnector } from 'undici'
import type { AllowedSources } from './allowed-sources.js'
import { ConnectFailure, ProxyFailure, SourceNotAllowed } from './connect-failure.js'
import type { Connector, Opening } from './openings.js'
import { ownOnly } from './own-only.js'
import type { ConnectProxy } from './proxy.js'
import { openTunnel } from './tunnel.js'

type Target = buildConnector.Options

/** How connections leave this machine, where it matters from where or through what. */
export interface RouteOut {
  readonly allowedSources: AllowedSources | undefined
  readonly proxy: ConnectProxy | undefined
  readonly connectMs: number
  /** Makes the connection that leaves this machine; the next two put TLS on what is there. */
  readonly tcp: Connector
  readonly tlsToProxy: Connector
  readonly tlsToServer: Connector
}

/** Connects as undici's own connector does, over this route. */
export function connectorOver(route: RouteOut): Connector {
  return (target, callback) => {
    const connecting = new Connecting(route, target, callback)
    void connecting.begin()
    return connecting
  }
}

/**
 * One connection in the making, step by step and all of it within one time. It is told once how it ended, and
 * where it failed, nothing of it stays open.
 */
class Connecting implements Opening {
  readonly #route: RouteOut
  readonly #target: Target
  readonly #callback: buildConnector.Callback
  readonly #timer: NodeJS.Timeout
  #leaving: Opening | undefined
  #isBehindProxy = false
  #isOver = false

  constructor(route: RouteOut, target: Target, callback: buildConnector.Callback) {
    this.#route = route
    this.#target = target
    this.#callback = callback
    this.#timer = setTimeout(() => this.#fail(new ConnectFailure('UND_ERR_CONNECT_TIMEOUT')), route.connectMs)
  }

  async begin(): Promise<void> {
    try {
      this.#succeed(await this.#connection())
    } catch (error) {
      this.#fail(error as Error)
    }
  }

  destroy(error: Error = new ConnectFailure('ECONNABORTED')): void {
    this.#fail(error)
  }

  async #connection(): Promise<Socket> {
    const { proxy, tlsToServer } = this.#route
    const leaving = await this.#leave()
    const tunnel = proxy === undefined ? leaving : await this.#tunnelThrough(proxy, leaving)
    if (this.#target.protocol === 'http:') return tunnel
    return await connected(tlsToServer, { ...this.#target, httpSocket: tunnel })
  }

  /** The connection that leaves this machine; nothing has been said on it. */
  async #leave(): Promise<Socket> {
    const { proxy, tcp } = this.#route
    const { hostname, port, localAddress } = this.#target
    const to = proxy === undefined ? { hostname, port: port || defaultPort(this.#target) } : addressOf(proxy)
    const target = { ...to, protocol: 'http:', localAddress: localAddress ?? null }
    const socket = await connected(tcp, target, (opening) => {
      this.#leaving = opening
    })
    // Whoever waits for its answer is not always told that a socket has ended.
    socket.once('close', () => this.#fail(new ConnectFailure('ECONNRESET')))
    this.#checkSource(socket.localAddress)
    return socket
  }

  #checkSource(localAddress: string | undefined): void {
    const { allowedSources } = this.#route
    if (allowedSources === undefined) return
    if (localAddress === undefined) throw new ConnectFailure('ENOTCONN')
    if (!allowedSources.has(localAddress)) throw new SourceNotAllowed(localAddress)
  }

  async #tunnelThrough(proxy: ConnectProxy, leaving: Socket): Promise<Socket> {
    const { hostname, port } = this.#target
    const socket = proxy.protocol === 'https:' ? await this.#secured(proxy, leaving) : leaving
    const host = hostname.includes(':') ? `[${hostname}]` : hostname
    await openTunnel(socket, `${host}:${port || defaultPort(this.#target)}`, proxy.authorization)
    this.#isBehindProxy = true
    return socket
  }

  #secured(proxy: ConnectProxy, leaving: Socket): Promise<Socket> {
    const { host } = proxy
    return connected(this.#route.tlsToProxy, {
      ...addressOf(proxy),
      ...{ host, protocol: 'https:', httpSocket: leaving },
    })
  }

  #succeed(socket: Socket): void {
    if (this.#isOver) return
    this.#end()
    this.#callback(null, socket)
  }

  #fail(error: Error): void {
    if (this.#isOver) return
    this.#end()
    this.#leaving?.destroy()
    this.#callback(this.#withPlace(error), null)
  }

  #end(): void {
    this.#isOver = true
    clearTimeout(this.#timer)
  }

  /** Up to the tunnel, it is the proxy with which something is wrong. */
  #withPlace(error: Error): Error {
    if (this.#route.proxy === undefined || this.#isBehindProxy || error instanceof SourceNotAllowed)
      return error
    return new ProxyFailure(String((error as { code?: unknown }).code))
  }
}

function connected(
  connector: Connector,
  target: Target,
  onOpening?: (opening: Opening) => void,
): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const opening = connector(ownOnly(target), (error, socket) => {
      if (error === null) resolve(socket)
      else reject(error)
    })
    onOpening?.(opening)
  })
}

/** A connector asks for the host without brackets. */
function addressOf({ host, port }: ConnectProxy): { hostname: string; port: string } {
  return { hostname: host.replace(/^\[|\]$/g, ''), port }
}

function defaultPort({ protocol }: Target): string {
  return protocol === 'https:' ? '443' : '80'
}
