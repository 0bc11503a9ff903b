import * as z from 'zod/mini'
import { MAX_ATTEMPTS } from '../retry-options.js'

export const createRetrySchema = () =>
  z.union(
    [
      z.literal(false),
      z.strictObject({
        attempts: z.optional(
          z
            .int()
            .check(z.gte(1, 'must be at least 1'), z.lte(MAX_ATTEMPTS, `must be at most ${MAX_ATTEMPTS}`)),
        ),
      }),
    ],
    'must be false, or an object like { "attempts": 3 }',
  )
