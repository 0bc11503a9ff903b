import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { subscriberHash } from '../../src/index.js'
import { operations } from '../../src/marketing/all-operations.js'
import { createLoopbackClient, createScope } from '../support/call/loopback-client.js'
import { Metering } from '../support/observe/test-metrics.js'
import { chooseRuns } from '../support/property-runs.js'
import { canaryKey, type StandIn, startStandIn } from '../support/stand-in/stand-in.js'

let standIn: StandIn
let metering: Metering
beforeAll(async () => {
  standIn = await startStandIn({ tls: false })
  metering = new Metering()
})
afterAll(async () => {
  await metering[Symbol.asyncDispose]()
  await standIn.close()
})

const address = 'ada.lovelace@example.com'
const personal = [address, 'Ada Lovelace', subscriberHash(address), canaryKey(), 'a1b2c3d4e5']
const methods = Object.values(operations)

/** All values that each attribute may have. */
const closedSets: Readonly<Record<string, RegExp | ReadonlySet<string>>> = {
  'mailchimp.operation.name': new Set([...Object.keys(operations), '_OTHER']),
  'mailchimp.operation.access': /^(?:read|write|delete|send|publish|export|connect|_OTHER)$/,
  'mailchimp.scope.verdict': /^(?:allowed|refused|would_refuse)$/,
  'mailchimp.call.outcome': /^(?:not_sent|unknown|answered)$/,
  'mailchimp.response.status_class': /^[1-5]xx$/,
  'mailchimp.retry.failure': /^(?:throttled|not_sent|unavailable|unknown)$/,
  'mailchimp.credential.event': /^(?:refreshed|replaced|failed|expiring|expired)$/,
  'error.type': /^[a-z_]{4,30}$/,
}

const isInSet = (name: string, value: unknown) => {
  const set = closedSets[name]
  return set instanceof RegExp ? set.test(String(value)) : (set?.has(String(value)) ?? false)
}

const text = fc.oneof(
  fc.constantFrom(...personal),
  fc.tuple(fc.constantFrom(...personal), fc.string({ maxLength: 4 })).map((parts) => parts.join('')),
)
const answer = fc.record({
  status: fc.constantFrom(200, 204, 302, 400, 401, 403, 404, 429, 500, 503),
  headers: fc.dictionary(fc.constantFrom('x-request-id', 'location'), fc.constantFrom(...personal)),
  body: fc.dictionary(fc.constantFrom('title', 'detail', 'email_address'), text),
})
const scope = fc.constantFrom(
  createScope({ allow: Object.keys(operations), name: 'all' }),
  createScope({ preset: 'read-only' }),
  createScope({ preset: 'none', mode: 'report-only' }),
)

it('every metric attribute has a value of a closed set, whatever arguments and responses contain', async () => {
  const property = fc.asyncProperty(
    fc.constantFrom(...methods),
    fc.array(text, { minLength: 3, maxLength: 3 }),
    answer,
    scope,
    async ({ id, pathParams, body }, values, reply, chosen) => {
      standIn.reset()
      standIn.on('*', reply as never)
      const client = createLoopbackClient(standIn, { scope: chosen, retry: { attempts: 1 } })
      const [group = '', method = ''] = id.split('.')
      const args = [
        ...pathParams.map((_, n) => values[n % 3]),
        ...(body ? [{ email_address: values[0] }] : []),
      ]
      const groups = client as unknown as Record<
        string,
        Record<string, (...args: unknown[]) => Promise<void>>
      >
      await groups[group]?.[method]?.(...args)?.catch(() => {})
      const route = client.request('POST', `/new/${encodeURIComponent(values[0] ?? '')}`, {})
      await route.catch(() => {})
      await client.close()
    },
  )
  await fc.assert(property, { numRuns: chooseRuns(1_000) })
  const collected = await metering.collect()
  const points = collected.flatMap(({ dataPoints }) => dataPoints.map(({ attributes }) => attributes))
  expect(points.length).toBeGreaterThan(500)
  for (const attributes of points)
    for (const [name, value] of Object.entries(attributes))
      expect(isInSet(name, value), `${name}: ${value}`).toBe(true)
}, 120_000)
