import type { NetworkOptions, TimeoutOptions } from './client-options.js'

/** Returns the options of a transport: the client's, with defaults applied. */
export function resolveTransportOptions(network: NetworkOptions, timeouts: TimeoutOptions) {
  return {
    ca: network.ca,
    localAddress: network.localAddress,
    allowedSources: network.allowedSources,
    proxy: network.proxy,
    connections: network.connections ?? 10,
    maxResponseBytes: network.maxResponseBytes ?? 48 * 1024 * 1024,
    connectMs: timeouts.connectMs ?? 10_000,
    headersMs: timeouts.headersMs ?? 120_000,
    bodyMs: timeouts.bodyMs ?? 30_000,
  }
}
