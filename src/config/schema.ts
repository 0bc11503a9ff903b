import * as z from 'zod/mini'
import { writtenProxyFault } from '../call/proxy.js'
import { expectSchema, lifetimeSchema, momentAsText } from '../credential-options.js'
import { serverFault } from '../mailchimp/endpoint.js'
import { sharedNetwork } from '../network-options.js'
import { timeoutsSchema } from '../options.js'
import { scopeSchema } from '../scope/schema.js'
import { textWithout } from '../text-without.js'
import { credentialsSchema } from './credentials-schema.js'

function networkInFile() {
  const url = textWithout(writtenProxyFault)
  return z.strictObject({
    ...sharedNetwork(),
    caFile: z.optional(z.string()),
    proxy: z.optional(z.union([url, z.strictObject({ url, caFile: z.optional(z.string()) })])),
  })
}

/** The schema of the configuration file: the same for the loader and for editors. */
export function configSchema() {
  schema ??= makeSchema()
  return schema
}

let schema: ReturnType<typeof makeSchema> | undefined

function makeSchema() {
  return z.strictObject({
    $schema: z.optional(z.string()),
    credentials: z.optional(credentialsSchema()),
    scope: z.optional(scopeSchema()),
    network: z.optional(networkInFile()),
    lifetime: z.optional(lifetimeSchema(momentAsText())),
    server: z.optional(textWithout(serverFault)),
    expect: z.optional(expectSchema()),
    timeouts: z.optional(timeoutsSchema()),
  })
}

export type ConfigFile = z.output<ReturnType<typeof configSchema>>
