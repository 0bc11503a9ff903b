import * as z from 'zod/mini'
import type { Catalogue } from '../../api/catalogue.js'
import { resolveSelector } from '../../scope/compile.js'
import { createLabelSchema, getSelectorSchemas } from '../../scope/schemas/scope-schema.js'
import { boundedArray } from '../../validation/schemas/bounded-array.js'
import { checkedString } from '../../validation/schemas/checked-string.js'

const DURATION = /^[1-9]\d{0,4}[smhd]$/
const CLOCK_TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/

const createDurationSchema = () =>
  z.string().check(z.regex(DURATION, 'must be a duration, like "30s", "5m", "1h" or "7d"'))

const createCountShape = () => ({
  max: z.int().check(z.gte(0, 'must be at least 0'), z.lte(10_000, 'must be at most 10000')),
  per: createDurationSchema(),
})

function createConditionSchema() {
  const count = createCountShape()
  const within = z.strictObject({ within: createDurationSchema() })
  const time = z.string().check(z.regex(CLOCK_TIME, 'must be a time of day, like "08:00"'))
  const days = boundedArray(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']), {
    least: 1,
    fault: 'must name at least one day',
  })
  return z.union(
    [
      z.strictObject({ rate: z.strictObject(count) }),
      z.strictObject({ distinct: z.strictObject({ ...count, param: z.string() }) }),
      z.strictObject({ refused: z.strictObject(count) }),
      z.strictObject({ rejected: z.strictObject(count) }),
      z.strictObject({
        hours: z.strictObject({ from: time, to: time, days, timeZone: checkedString(findTimeZoneFault) }),
      }),
      z.strictObject({ firstUse: within }),
      z.strictObject({ source: within }),
    ],
    'must have one of rate, distinct, refused, rejected, hours, firstUse, source, like { "rate": { "max": 100, "per": "1h" } }',
  )
}

function findTimeZoneFault(timeZone: string): string | undefined {
  try {
    new Intl.DateTimeFormat('en', { timeZone })
    return undefined
  } catch {
    return 'must be the name of a time zone, like "Europe/Berlin"'
  }
}

/** Creates the schema of `guardrails`, for code and for the configuration file. */
export function createGuardrailsSchema(catalogue: Catalogue) {
  const guardrail = z
    .strictObject({
      id: createLabelSchema(),
      ops: z.optional(
        boundedArray(getSelectorSchemas(catalogue).any, {
          least: 1,
          fault: 'must name at least one operation; omit it for all operations',
        }),
      ),
      when: createConditionSchema(),
      action: z.enum(['event', 'lock']),
    })
    .check((payload) => {
      const { when, ops } = payload.value
      if ('source' in when && ops !== undefined) {
        const message = 'must be omitted: `source` monitors connections, not operations'
        payload.issues.push({ code: 'custom', message, path: ['ops'], input: ops })
      }
      if (!('distinct' in when)) return
      const { param } = when.distinct
      const watched = ops?.flatMap((selector) => resolveSelector(selector, catalogue))
      const all = watched ?? catalogue.listOperations()
      if (all.some(({ pathParams }) => pathParams.includes(param))) return
      const message = 'is not a path parameter of any monitored operation'
      payload.issues.push({ code: 'custom', message, path: ['when', 'distinct', 'param'], input: param })
    })
  return z
    .array(guardrail)
    .check(
      z.refine(
        (all) => new Set(all.map(({ id }) => id)).size === all.length && all.length <= 100,
        'must be at most 100, each with a different id',
      ),
    )
}
