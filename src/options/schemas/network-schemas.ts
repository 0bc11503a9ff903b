import * as z from 'zod/mini'
import { findAllowedSourceFault } from '../../transport/allowed-sources.js'
import {
  type CertificateAuthorities,
  copyAuthorities,
  isCertificateAuthorities,
} from '../../transport/certificates.js'
import { findProxyFault, findProxyUrlFault } from '../../transport/proxy.js'
import { boundedArray } from '../../validation/schemas/bounded-array.js'
import { checkedString } from '../../validation/schemas/checked-string.js'

export const createAllowedSourcesSchema = () =>
  boundedArray(checkedString(findAllowedSourceFault), {
    least: 1,
    fault: 'must not be empty: it would allow nothing',
  })

export const createConnectionsSchema = () =>
  z.int().check(z.gte(1, 'must be at least 1'), z.lte(10, 'must be at most 10, the limit of an account'))

export const createMaxResponseBytesSchema = () =>
  z.int().check(z.gte(1024, 'must be at least 1024'), z.lte(2 ** 30, 'must be at most 1073741824 (1 GiB)'))

/** Creates the schema of certificates in code. The configuration file contains a path instead. */
export const createAuthoritiesSchema = () =>
  z.pipe(
    z.pipe(z.unknown(), z.transform(copyAuthorities)),
    z.custom<CertificateAuthorities>(
      isCertificateAuthorities,
      'must be certificates in PEM: a string, a Buffer, or an array of these',
    ),
  )

/** Creates the schema of a proxy in code. Unlike in the configuration file, the URL may contain a password. */
export const createProxySchema = () =>
  z.union([
    checkedString(findProxyFault),
    z.strictObject({ url: checkedString(findProxyUrlFault), ca: z.optional(createAuthoritiesSchema()) }),
  ])
