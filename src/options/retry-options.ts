import * as z from 'zod/mini'

/** Whether failed calls are attempted again. */
export interface RetryOptions {
  /** How often a call is attempted at most, the first time included: 1 to 10. @default 3 */
  readonly attempts?: number | undefined
}

export const MAX_ATTEMPTS = 10

/** Returns how often a call is attempted at most; undefined if nothing is said. */
export function resolveMaxAttempts(retry: false | RetryOptions | undefined): number | undefined {
  return retry === false ? 1 : retry?.attempts
}

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
