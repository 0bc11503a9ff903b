import type * as z from 'zod/mini'
import { catalogue } from '../../marketing/catalogue.js'
import { parse } from '../../validation/schemas/validate.js'
import { createExpectSchema, createLifetimeSchema, createTimestampSchema } from './credential-schemas.js'
import { createGuardrailsSchema } from './guardrail-schema.js'
import {
  createAllowedSourcesSchema,
  createAuthoritiesSchema,
  createConnectionsSchema,
  createMaxResponseBytesSchema,
  createProxySchema,
} from './network-schemas.js'
import { createRetrySchema } from './retry-schema.js'
import { createTimeoutsSchema } from './timeouts-schema.js'

/** Options of `createClient()` and its `network` that have a schema. */
const schemaFactories = {
  allowedSources: createAllowedSourcesSchema,
  ca: createAuthoritiesSchema,
  connections: createConnectionsSchema,
  expect: createExpectSchema,
  guardrails: () => createGuardrailsSchema(catalogue),
  lifetime: () => createLifetimeSchema(createTimestampSchema()),
  maxResponseBytes: createMaxResponseBytesSchema,
  proxy: createProxySchema,
  retry: createRetrySchema,
  timeouts: createTimeoutsSchema,
} satisfies Record<string, () => z.ZodMiniType>

export type SchemaOption = keyof typeof schemaFactories

const schemas = new Map<SchemaOption, z.ZodMiniType>()

/**
 * Returns the value to use for an option.
 *
 * @throws {ConfigError} with every fault
 */
export function validateOption(name: SchemaOption, value: unknown): unknown {
  const schema = schemas.get(name) ?? schemaFactories[name]()
  schemas.set(name, schema)
  return parse(schema, value)
}
