import type { Client } from 'undici'
import { toNullPrototype } from '../validation/null-prototype.js'
import { AllowedSources, selectAddressFamily } from './allowed-sources.js'
import type { CertificateAuthorities } from './certificates.js'
import { createConnector } from './connector.js'
import type { Connector, PendingConnections } from './pending-connections.js'
import { type ProxyOption, resolveProxy } from './proxy.js'
import { createTlsSettings } from './tls-settings.js'
import { loadUndici } from './undici.js'

/** How connections are made, and how long their calls may take. */
export interface ConnectionOptions {
  readonly ca?: CertificateAuthorities | undefined
  readonly localAddress?: string | undefined
  readonly allowedSources?: readonly string[] | undefined
  readonly proxy?: ProxyOption | undefined
  readonly connectMs: number
  readonly headersMs: number
  readonly bodyMs: number
}

type ConnectorFactory = (options: object) => Connector

/** What Node takes by default; `NODE_OPTIONS` could raise it. */
const MAX_HEADER_BYTES = 16 * 1024

/**
 * Makes the clients of undici for one origin, each with one connection.
 *
 * @param openings records the connections in the making
 * @throws {ConfigError} where the environment is to name a proxy, and names one that cannot be used.
 */
export function createClientFactory(
  origin: string,
  options: ConnectionOptions,
  pending: PendingConnections,
): () => Client {
  const { localAddress, headersMs, bodyMs } = options
  const { Client: ClientClass, buildConnector } = loadUndici()
  // Its types do not say that a connector gives the socket that is opening.
  const createBaseConnector = buildConnector as unknown as ConnectorFactory
  const clientOptions: Client.Options = toNullPrototype({
    connect: pending.track(createOriginConnector(origin, options, createBaseConnector)),
    ...(localAddress !== undefined && { localAddress }),
    pipelining: 1,
    allowH2: false,
    maxHeaderSize: MAX_HEADER_BYTES,
    headersTimeout: headersMs,
    bodyTimeout: bodyMs,
  })
  return () => new ClientClass(origin, clientOptions)
}

/** undici's own connector, unless it matters from where or through what a connection leaves. */
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
  // The time of the whole route ends what is done on a connection that is there.
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

/** Written down so that no prototype can say otherwise: undici copies its options onto ordinary objects. */
const NO_INHERITED_OPTIONS = {
  ...{ socketPath: undefined, servername: undefined, session: undefined, secureContext: undefined },
  ...{ lookup: undefined, hints: undefined, localPort: undefined },
  ...{ fd: undefined, handle: undefined, signal: undefined, onread: undefined, encoding: undefined },
  allowH2: false,
}
