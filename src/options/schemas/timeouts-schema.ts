import * as z from 'zod/mini'

const milliseconds = () =>
  z.optional(
    z.int().check(z.gte(1, 'must be at least 1'), z.lte(3_600_000, 'must be at most 3600000 (an hour)')),
  )

export const createTimeoutsSchema = () =>
  z.strictObject({
    credentialMs: milliseconds(),
    connectMs: milliseconds(),
    headersMs: milliseconds(),
    bodyMs: milliseconds(),
    totalMs: milliseconds(),
  })
