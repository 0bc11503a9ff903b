import * as z from 'zod/mini'
import { catalogue } from '../marketing/catalogue.js'
import { findOriginFault, findServerFault } from '../marketing/endpoint.js'
import {
  createExpectSchema,
  createLifetimeSchema,
  createTimestampTextSchema,
} from '../options/schemas/credential-schemas.js'
import { createGuardrailsSchema } from '../options/schemas/guardrail-schema.js'
import { createLimitConfigSchema } from '../options/schemas/limit-schema.js'
import {
  createAllowedSourcesSchema,
  createConnectionsSchema,
  createMaxResponseBytesSchema,
} from '../options/schemas/network-schemas.js'
import { createRetrySchema } from '../options/schemas/retry-schema.js'
import { createTimeoutsSchema } from '../options/schemas/timeouts-schema.js'
import { getScopeSchema } from '../scope/schemas/scope-schema.js'
import { findLocalAddressFault } from '../transport/allowed-sources.js'
import { findConfigProxyFault } from '../transport/proxy.js'
import { checkedString } from '../validation/schemas/checked-string.js'
import { createAttestedSchema, createAuditSchema } from './audit-schema.js'
import { createCredentialsSchema } from './credentials-schema.js'

function createNetworkConfigSchema() {
  const url = checkedString(findConfigProxyFault)
  return z.strictObject({
    origin: z.optional(checkedString(findOriginFault)),
    localAddress: z.optional(checkedString(findLocalAddressFault)),
    allowedSources: z.optional(createAllowedSourcesSchema()),
    connections: z.optional(createConnectionsSchema()),
    maxResponseBytes: z.optional(createMaxResponseBytesSchema()),
    caFile: z.optional(z.string()),
    proxy: z.optional(z.union([url, z.strictObject({ url, caFile: z.optional(z.string()) })])),
  })
}

/** Returns the schema of the configuration file, for the loader and for editors. */
export function getConfigSchema() {
  schema ??= createConfigSchema()
  return schema
}

let schema: ReturnType<typeof createConfigSchema> | undefined

function createConfigSchema() {
  return z.strictObject({
    $schema: z.optional(z.string()),
    credentials: z.optional(createCredentialsSchema()),
    scope: z.optional(getScopeSchema(catalogue)),
    network: z.optional(createNetworkConfigSchema()),
    lifetime: z.optional(createLifetimeSchema(createTimestampTextSchema())),
    server: z.optional(checkedString(findServerFault)),
    expect: z.optional(createExpectSchema()),
    retry: z.optional(createRetrySchema()),
    limit: z.optional(createLimitConfigSchema()),
    timeouts: z.optional(createTimeoutsSchema()),
    audit: z.optional(createAuditSchema()),
    guardrails: z.optional(createGuardrailsSchema(catalogue)),
    attested: z.optional(createAttestedSchema()),
  })
}

export type ConfigFile = z.output<ReturnType<typeof getConfigSchema>>
