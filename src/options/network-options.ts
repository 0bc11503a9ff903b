import * as z from 'zod/mini'
import { findOriginFault } from '../marketing/endpoint.js'
import { findAllowedSourceFault, findLocalAddressFault } from '../transport/allowed-sources.js'
import {
  type CertificateAuthorities,
  copyAuthorities,
  isCertificateAuthorities,
} from '../transport/certificates.js'
import { findConfigProxyFault, findProxyFault, findProxyUrlFault } from '../transport/proxy.js'
import { boundedArray } from '../validation/bounded-array.js'
import { checkedString } from '../validation/checked-string.js'

/** Over which connections calls go. TLS is always verified, at version 1.2 or later. */
export interface NetworkOptions {
  /**
   * Takes the place of Mailchimp's host: a gateway, or a stand-in in tests. `https`, or `http` on a loopback
   * address.
   */
  readonly origin?: string | undefined
  /**
   * Certificates of authorities, in PEM, that are trusted instead of the public ones: for Mailchimp, or for the
   * `origin`. A proxy has its own.
   */
  readonly ca?: CertificateAuthorities | undefined
  /**
   * The address that connections leave from: an IPv4 or IPv6 address of this machine. With an address that is
   * not of this machine calls fail with a `TransportError`: `connection_failed`, reason `EADDRNOTAVAIL`.
   */
  readonly localAddress?: string | undefined
  /**
   * The addresses of this machine from which the key may be used: ranges like `10.20.0.0/16` and
   * `2001:db8::/32`, or single addresses. It is looked at on every new connection, before a byte is sent on it;
   * from elsewhere calls fail with a `TransportError`, `source_not_allowed`, and nothing was sent. An IPv4 address
   * is in ranges of IPv4 only, also on a socket that writes it as `::ffff:10.20.0.7`.
   *
   * It is the address as this machine sees it, before any translation (NAT) on the way, and it guards against
   * use in a wrong place, not against somebody who has the key and other software.
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
   * The proxy that all calls go through, by a tunnel (`CONNECT`): its `http://` or `https://` URL, or `"env"`
   * for the one that `HTTPS_PROXY` (else `ALL_PROXY`) names and `NO_PROXY` does not except; write its scheme
   * there, without one it is taken for `https://`. `ca` is for an `https://` proxy, as `network.ca` is for
   * Mailchimp. The user name and password of the URL are for the proxy, and are in no error.
   *
   * TLS to Mailchimp is verified inside the tunnel: the proxy learns the host, never the key or a call.
   * `localAddress` and `allowedSources` hold for the connection to the proxy. What the proxy answers other than
   * 200 ends a call with `connection_failed` and a reason like `PROXY_407`. It cannot stand before an `http://`
   * origin, where it would read the key.
   *
   * @default none: the proxies of the environment are not used
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
   * How many connections are open at once, 1 to 10. Mailchimp closes the door on the eleventh of an account.
   *
   * @default 10
   */
  readonly connections?: number | undefined
  /**
   * The largest answer that is taken in, in bytes, on the wire and after decompression. An answer may also hold no more
   * than 1,048,576 values (list items and fields), or one for each 48 bytes of this if that is more; and decompress to
   * 1 MiB, or 100 times what came if that is more. What exceeds a limit fails with a `TransportError`,
   * `response_too_large`.
   *
   * @default 50331648 (48 MiB): 1,000 members with every field that an account can have take 34 MiB and 450,000 values
   */
  readonly maxResponseBytes?: number | undefined
}

/** Options that code and the configuration file have in common. */
export const createSharedNetworkShape = () => ({
  origin: z.optional(checkedString(findOriginFault)),
  localAddress: z.optional(checkedString(findLocalAddressFault)),
  allowedSources: z.optional(
    boundedArray(checkedString(findAllowedSourceFault), {
      least: 1,
      fault: 'must not be empty: it would allow nothing',
    }),
  ),
  proxy: z.optional(checkedString(findConfigProxyFault)),
  connections: z.optional(
    z.int().check(z.gte(1, 'must be at least 1'), z.lte(10, 'must be at most 10: an account has no more')),
  ),
  maxResponseBytes: z.optional(
    z.int().check(z.gte(1024, 'must be at least 1024'), z.lte(2 ** 30, 'must be at most 1073741824 (1 GiB)')),
  ),
})

const createAuthoritiesSchema = () =>
  z.optional(
    z.pipe(
      z.pipe(z.unknown(), z.transform(copyAuthorities)),
      z.custom<CertificateAuthorities>(
        isCertificateAuthorities,
        'must be certificates in PEM: a text or a Buffer, or a list of these',
      ),
    ),
  )

/** The options of code. */
export const createNetworkSchema = () =>
  z
    .strictObject({
      ...createSharedNetworkShape(),
      ca: createAuthoritiesSchema(),
      // Unlike in a file, a password can stand here.
      proxy: z.optional(
        z.union([
          checkedString(findProxyFault),
          z.strictObject({ url: checkedString(findProxyUrlFault), ca: createAuthoritiesSchema() }),
        ]),
      ),
    })
    .check(({ value: { origin, proxy }, issues }) => {
      if (proxy === undefined || origin === undefined || new URL(origin).protocol === 'https:') return
      const message = 'cannot stand before an http:// origin: the proxy would read the key'
      issues.push({ code: 'custom', path: ['proxy'], message, input: proxy })
    })
