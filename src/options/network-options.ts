import { ConfigError, type Fault } from '../errors/error-classes.js'
import { findOriginFault } from '../marketing/endpoint.js'
import { findLocalAddressFault } from '../transport/allowed-sources.js'
import type { CertificateAuthorities } from '../transport/certificates.js'
import { collectFaults } from '../validation/document.js'
import { createTextValidator, validateParts } from '../validation/parts.js'
import { validateOption } from './schemas/option-schemas.js'

/** The connections of calls. TLS is always verified, in version 1.2 or later. */
export interface NetworkOptions {
  /**
   * Replaces Mailchimp's host with a gateway, or with a stand-in in tests. `https`, or `http` on a loopback address.
   */
  readonly origin?: string | undefined
  /**
   * The CA certificates, in PEM, to trust instead of the public ones, for Mailchimp or the `origin`. For a proxy, set
   * `proxy.ca`.
   */
  readonly ca?: CertificateAuthorities | undefined
  /**
   * The local IPv4 or IPv6 address to connect from. If the machine does not have it, calls fail with a
   * `TransportError`: `connection_failed`, reason `EADDRNOTAVAIL`.
   */
  readonly localAddress?: string | undefined
  /**
   * The local addresses from which the key may be used: ranges like `10.20.0.0/16` and `2001:db8::/32`, or single
   * addresses. Checked on every new connection before a byte is sent; from other addresses, calls fail with a
   * `TransportError`, `source_not_allowed`. IPv4 addresses match only IPv4 ranges, even on a socket that shows them
   * as `::ffff:10.20.0.7`.
   *
   * This is the address that the machine itself sees, before any NAT. The check prevents use of the key from a wrong
   * machine or network, but not by other software that has the key.
   *
   * @example
   * ```ts
   * import { createClient } from 'mailchimp-hardened'
   *
   * const client = createClient({ network: { allowedSources: ['10.20.0.0/16', 'fd00:20::/32'] } })
   * ```
   */
  readonly allowedSources?: readonly string[] | undefined
  /**
   * The proxy for all calls, as a tunnel (`CONNECT`): its `http://` or `https://` URL, or `"env"` for the one in
   * `HTTPS_PROXY` (or `ALL_PROXY`), with the exceptions in `NO_PROXY`. Include the scheme in these variables; the
   * default is `https://`. `ca` applies to an `https://` proxy, as `network.ca` does to Mailchimp. The user name and
   * password in the URL are sent to the proxy, and appear in no error.
   *
   * TLS to Mailchimp is verified inside the tunnel: the proxy learns the host, never the key or a call.
   * `localAddress` and `allowedSources` apply to the connection to the proxy. If the proxy responds with a status
   * other than 200, calls fail with `connection_failed` and a reason like `PROXY_407`. A proxy cannot be combined
   * with an `http://` origin, because it could read the key.
   *
   * @default none: proxies from the environment are not used
   *
   * @example
   * ```ts
   * import { createClient } from 'mailchimp-hardened'
   *
   * const client = createClient({ network: { proxy: 'http://egress.internal:3128' } })
   * ```
   */
  readonly proxy?:
    | 'env'
    | (string & {})
    | { readonly url: string; readonly ca?: CertificateAuthorities | undefined }
    | undefined
  /**
   * The maximum of open connections, 1 to 10. Mailchimp refuses more than 10 per account.
   *
   * @default 10
   */
  readonly connections?: number | undefined
  /**
   * The largest accepted response in bytes, both compressed and decompressed. A response may also contain at most
   * 1,048,576 values (array items and fields), or one per 48 bytes of this limit if that is more; and may decompress
   * to 1 MiB, or 100 times its compressed size if that is more. Beyond a limit, calls fail with a `TransportError`,
   * `response_too_large`.
   *
   * @default 50331648 (48 MiB): 1,000 members with every field that an account can have take 34 MiB and 450,000
   * values
   */
  readonly maxResponseBytes?: number | undefined
}

const validators = {
  origin: createTextValidator(findOriginFault),
  localAddress: createTextValidator(findLocalAddressFault),
  allowedSources: (part: unknown) => validateOption('allowedSources', part),
  ca: (part: unknown) => validateOption('ca', part),
  proxy: (part: unknown) => validateOption('proxy', part),
  connections: (part: unknown) => validateOption('connections', part),
  maxResponseBytes: (part: unknown) => validateOption('maxResponseBytes', part),
}

/** @throws {ConfigError} with every fault */
export function validateNetworkOptions(network: unknown): NetworkOptions {
  const faults: Fault[] = []
  const valid = collectFaults(faults, '', () => validateParts(validators, network))
  const { origin, proxy } = Object(network) as Record<string, unknown>
  if (proxy !== undefined && isHttp(origin)) faults.push({ path: 'proxy', message: PROXY_WITH_HTTP })
  if (faults.length > 0) throw new ConfigError('', faults)
  return valid as NetworkOptions
}

function isHttp(origin: unknown): boolean {
  return typeof origin === 'string' && URL.canParse(origin) && new URL(origin).protocol === 'http:'
}

const PROXY_WITH_HTTP = 'cannot be combined with an http:// origin, because the proxy could read the key'
