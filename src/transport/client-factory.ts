import type { Client } from 'undici'
import { toNullPrototype } from '../validation/null-prototype.js'
import { AllowedSources, selectAddressFamily } from './allowed-sources.js'
import type { CertificateAuthorities } from './certificates.js'
import { createConnector } from './connector.js'
import type { Connector, PendingConnections } from './pending-connections.js'
import { type ProxyOption, resolveProxy } from './proxy.js'
import { createTlsSettings } from './tls-settings.js'
import { loadUndici } from './undici.js'

/** Options of connections, and the timeouts of their calls. */
export interface ConnectionOptions {
  readonly ca?: CertificateAuthorities | undefined
  readonly localAddress?: string | undefined
  readonly allowedSources?: readonly string[] | undefined
  readonly proxy?: ProxyOption | undefined
  /** Called with the local address of each connection, before anything is sent over it. */
  readonly onConnect?: ((localAddress: string) => void) | undefined
  readonly connectMs: number
  readonly headersMs: number
  readonly bodyMs: number
}

type ConnectorFactory = (options: object) => Connector

/** Idle connections are closed after this time, before the server is likely to close them. */
const IDLE_MS = 10_000

/** Node's default, set explicitly because `NODE_OPTIONS` could raise it. */
const MAX_HEADER_BYTES = 16 * 1024

/**
 * Creates undici clients for one origin, each with one connection.
 *
 * @param pending tracks the connections that are being opened
 * @throws {ConfigError} if the proxy in the environment is invalid
 */
export function createClientFactory(
  origin: string,
  options: ConnectionOptions,
  pending: PendingConnections,
): () => Client {
  const { localAddress, headersMs, bodyMs, onConnect } = options
  const { Client: ClientClass, buildConnector } = loadUndici()
  // undici's types omit that a connector returns the socket that it is opening.
  const createBaseConnector = buildConnector as unknown as ConnectorFactory
  const clientOptions: Client.Options = toNullPrototype({
    connect: pending.track(
      reportSources(createOriginConnector(origin, options, createBaseConnector), onConnect),
    ),
    ...(localAddress !== undefined && { localAddress }),
    pipelining: 1,
    allowH2: false,
    maxHeaderSize: MAX_HEADER_BYTES,
    headersTimeout: headersMs,
    bodyTimeout: bodyMs,
    keepAliveTimeout: IDLE_MS,
    keepAliveMaxTimeout: IDLE_MS,
  })
  return () => new ClientClass(origin, clientOptions)
}

function reportSources(connector: Connector, onConnect: ConnectionOptions['onConnect']): Connector {
  if (onConnect === undefined) return connector
  return (target, callback) =>
    connector(target, (...[error, socket]) => {
      if (socket?.localAddress !== undefined) onConnect(socket.localAddress)
      if (error === null) callback(error, socket)
      else callback(error, socket)
    })
}

/** Returns undici's own connector if there is no proxy and no restriction of the source address. */
function createOriginConnector(
  origin: string,
  { ca, localAddress, allowedSources, proxy: option, connectMs }: ConnectionOptions,
  createBaseConnector: ConnectorFactory,
): Connector {
  const proxy = resolveProxy(origin, option)
  const sources = allowedSources && new AllowedSources(allowedSources)
  const connectOptions = {
    ...NO_INHERITED_OPTIONS,
    family: selectAddressFamily(localAddress, sources),
    timeout: connectMs,
  }
  if (sources === undefined && proxy === undefined) {
    return createBaseConnector({ ...connectOptions, ...createTlsSettings(ca) })
  }
  // `connectMs` limits the whole attempt, so the TLS upgrades need no timeout.
  const upgradeOptions = { ...NO_INHERITED_OPTIONS, timeout: 0 }
  return createConnector({
    allowedSources: sources,
    proxy,
    connectMs,
    tcp: createBaseConnector(connectOptions),
    tlsToProxy: createBaseConnector({ ...upgradeOptions, ...createTlsSettings(proxy?.ca) }),
    tlsToServer: createBaseConnector({ ...upgradeOptions, ...createTlsSettings(ca) }),
  })
}

/**
 * Options that must be set explicitly: undici copies them onto ordinary objects, which inherit from a polluted
 * prototype.
 */
const NO_INHERITED_OPTIONS = {
  ...{ socketPath: undefined, servername: undefined, session: undefined, secureContext: undefined },
  ...{ lookup: undefined, hints: undefined, localPort: undefined },
  ...{ fd: undefined, handle: undefined, signal: undefined, onread: undefined, encoding: undefined },
  allowH2: false,
}
