import type { Client } from 'undici'
import type { CertificateAuthorities } from '../certificates.js'
import { loadUndici } from '../undici.js'
import { AllowedSources, familyToReach } from './allowed-sources.js'
import type { Connector, Openings } from './openings.js'
import { ownOnly } from './own-only.js'
import { type ProxyChoice, proxyFor } from './proxy.js'
import { connectorOver } from './route-out.js'
import { tlsSettings } from './tls-settings.js'

/** How connections are made, and how long their calls may take. */
export interface ConnectionOptions {
  readonly ca?: CertificateAuthorities | undefined
  readonly localAddress?: string | undefined
  readonly allowedSources?: readonly string[] | undefined
  readonly proxy?: ProxyChoice | undefined
  readonly connectMs: number
  readonly headersMs: number
  readonly bodyMs: number
}

type ConnectorOf = (options: object) => Connector

/** What Node takes by default; `NODE_OPTIONS` could raise it. */
const MAX_HEADER_BYTES = 16 * 1024

/**
 * Makes the clients of undici for one origin, each with one connection.
 *
 * @param openings records the connections in the making
 * @throws {ConfigError} where the environment is to name a proxy, and names one that cannot be used.
 */
export function clientFactory(origin: string, options: ConnectionOptions, openings: Openings): () => Client {
  const { localAddress, headersMs, bodyMs } = options
  const { Client: ClientClass, buildConnector } = loadUndici()
  // Its types do not say that a connector gives the socket that is opening.
  const connectorOf = buildConnector as unknown as ConnectorOf
  const clientOptions: Client.Options = ownOnly({
    connect: openings.record(connectorTo(origin, options, connectorOf)),
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
function connectorTo(
  origin: string,
  { ca, localAddress, allowedSources, proxy: choice, connectMs }: ConnectionOptions,
  connectorOf: ConnectorOf,
): Connector {
  const proxy = proxyFor(origin, choice)
  const sources = allowedSources && new AllowedSources(allowedSources)
  const leaving = { ...FROM_NO_PROTOTYPE, family: familyToReach(localAddress, sources), timeout: connectMs }
  if (sources === undefined && proxy === undefined) {
    return connectorOf({ ...leaving, ...tlsSettings(ca) })
  }
  // The time of the whole route ends what is done on a connection that is there.
  const inside = { ...FROM_NO_PROTOTYPE, timeout: 0 }
  return connectorOver({
    allowedSources: sources,
    proxy,
    connectMs,
    tcp: connectorOf(leaving),
    tlsToProxy: connectorOf({ ...inside, ...tlsSettings(proxy?.ca) }),
    tlsToServer: connectorOf({ ...inside, ...tlsSettings(ca) }),
  })
}

/** Written down so that no prototype can say otherwise: undici copies its options onto ordinary objects. */
const FROM_NO_PROTOTYPE = {
  ...{ socketPath: undefined, servername: undefined, session: undefined, secureContext: undefined },
  ...{ lookup: undefined, hints: undefined, localPort: undefined },
  ...{ fd: undefined, handle: undefined, signal: undefined, onread: undefined, encoding: undefined },
  allowH2: false,
}
