import * as z from 'zod/mini'
import { createSecretReferenceSchema } from './credentials-schema.js'

const text = (pattern: RegExp, fault: string) => z.optional(z.string().check(z.regex(pattern, fault)))

/** Creates the schema of `audit`: the options of `auditFile()`, with its keys as references. */
export const createAuditSchema = () =>
  z.strictObject({
    directory: z.string().check(z.minLength(1, 'must be the path of a directory')),
    name: text(/^(?!.*[0-9A-Fa-f]{24})[\w.]{1,64}$/, 'must be 1 to 64 letters, digits, or any of . _'),
    durability: z.optional(z.enum(['process', 'disk'])),
    keepDays: z.optional(
      z.int().check(z.gte(1, 'must be at least 1'), z.lte(36_500, 'must be at most 36500')),
    ),
    ids: z.optional(z.literal('containers')),
    key: z.optional(createSecretReferenceSchema()),
    signingKey: z.optional(createSecretReferenceSchema()),
    signingName: text(/^[^\s+]{1,100}$/, 'must be 1 to 100 characters without spaces and +'),
  })

/** Creates the schema of `attested`: facts that no API returns and that a person has verified. */
export const createAttestedSchema = () =>
  z.strictObject({
    mfa: z.strictObject({
      at: z
        .string()
        .check(
          z.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'must be a day, like "2026-11-27"'),
        ),
      by: z
        .string()
        .check(
          z.regex(
            /^(?!.*[0-9A-Fa-f]{24})[\w.:/-]{1,100}$/,
            'must be 1 to 100 letters, digits or any of . : / _ -, and no address',
          ),
        ),
    }),
  })

export type AuditConfig = z.output<ReturnType<typeof createAuditSchema>>
