import * as z from 'zod/mini'

/** Creates the schema of `limit` in the configuration file, which contains the options of a `localLimit`. */
export const createLimitConfigSchema = () =>
  z.union(
    [
      z.literal(false),
      z.strictObject({
        max: z.optional(
          z.int().check(z.gte(1, 'must be at least 1'), z.lte(10, 'must be at most 10, the limit of a user')),
        ),
      }),
    ],
    'must be false, or an object like { "max": 8 }',
  )
