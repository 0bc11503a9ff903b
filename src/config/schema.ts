import * as z from 'zod/mini'
import { sharedNetwork, sharedOptions } from '../options.js'
import { scopeSchema } from '../scope/schema.js'

/** The schema of the configuration file: the same for the loader and for editors. */
export function configSchema() {
  // A long run of hexadecimal digits is the start of a key, or a token: it must not be taken for a name.
  const variable = z
    .string()
    .check(
      z.regex(
        /^(?!.*[0-9A-Fa-f]{24})[A-Za-z_][A-Za-z0-9_]{0,100}$/,
        'must be the name of an environment variable, like "MAILCHIMP_API_KEY"',
      ),
    )
  return z.strictObject({
    $schema: z.optional(z.string()),
    credentials: z.optional(
      z.strictObject({
        env: z.union([
          variable,
          z.strictObject({
            apiKey: z.optional(variable),
            accessToken: z.optional(variable),
            server: z.optional(variable),
          }),
        ]),
      }),
    ),
    scope: z.optional(scopeSchema()),
    network: z.optional(z.strictObject({ ...sharedNetwork, caFile: z.optional(z.string()) })),
    ...sharedOptions,
  })
}

export type ConfigFile = z.output<ReturnType<typeof configSchema>>
