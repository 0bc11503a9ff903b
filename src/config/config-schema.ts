import * as z from 'zod/mini'
import { catalogue } from '../marketing/catalogue.js'
import { findServerFault } from '../marketing/endpoint.js'
import { createTimeoutsSchema } from '../options/client-options.js'
import {
  createExpectSchema,
  createLifetimeSchema,
  createMomentTextSchema,
} from '../options/credential-options.js'
import { createGuardrailsSchema } from '../options/guardrail-options.js'
import { createLimitConfigSchema } from '../options/limit-options.js'
import { createSharedNetworkShape } from '../options/network-options.js'
import { createRetrySchema } from '../options/retry-options.js'
import { getScopeSchema } from '../scope/schemas/scope-schema.js'
import { findConfigProxyFault } from '../transport/proxy.js'
import { checkedString } from '../validation/schemas/checked-string.js'
import { createAttestedSchema, createAuditSchema } from './audit-schema.js'
import { createCredentialsSchema } from './credentials-schema.js'

function createNetworkConfigSchema() {
  const url = checkedString(findConfigProxyFault)
  return z.strictObject({
    ...createSharedNetworkShape(),
    caFile: z.optional(z.string()),
    proxy: z.optional(z.union([url, z.strictObject({ url, caFile: z.optional(z.string()) })])),
  })
}

/** Returns the schema of the configuration file, which the loader and editors share. */
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
    lifetime: z.optional(createLifetimeSchema(createMomentTextSchema())),
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
