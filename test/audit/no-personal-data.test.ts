import { generateKeyPairSync } from 'node:crypto'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { createAudit } from '../../src/audit/index.js'
import { subscriberHash } from '../../src/index.js'
import { operations } from '../../src/marketing/all-operations.js'
import { expectValidLine } from '../support/audit/record-schema.js'
import { createLoopbackClient } from '../support/call/loopback-client.js'
import { chooseRuns } from '../support/property-runs.js'
import { canaryKey, type StandIn, startStandIn } from '../support/stand-in/stand-in.js'

let standIn: StandIn
const warnings = vi.spyOn(process, 'emitWarning').mockImplementation(() => {})
beforeAll(async () => {
  standIn = await startStandIn({ tls: false })
})
beforeEach(() => standIn.reset())
afterAll(async () => {
  warnings.mockRestore()
  await standIn.close()
})

const address = 'ada.lovelace@example.com'
const key = canaryKey()
const personal = [
  address,
  encodeURIComponent(address),
  'Ada Lovelace',
  subscriberHash(address),
  key,
  key.slice(0, 32),
  Buffer.from(key).toString('base64'),
  '+44 20 7946 0958',
]

const { privateKey } = generateKeyPairSync('ed25519')
const methods = Object.values(operations)
const channels = ['failed', 'recovered', 'checkpoint'].map((name) => `mailchimp-hardened:audit.${name}`)

/** Personal data, alone or inside another value. */
const secretText = fc.oneof(
  fc.constantFrom(...personal),
  fc.tuple(fc.constantFrom(...personal), fc.string({ maxLength: 4 })).map((parts) => parts.join('')),
)
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    secretText,
    fc.array(tie('value'), { maxLength: 2 }),
    tie('object'),
  ),
  object: fc.dictionary(
    fc.constantFrom('email_address', 'detail', 'title', 'errors', 'FNAME'),
    tie('value'),
    {
      maxKeys: 3,
    },
  ),
})).object
const answer = fc.record({
  status: fc.constantFrom(200, 400, 401, 403, 404, 429, 500, 503),
  headers: fc.constantFrom(
    {},
    { 'x-request-id': key.slice(0, 32) },
    { 'x-request-id': address },
    {
      'x-request-id': '0f8fad5b-d9cb-469f-a165-70867728950e',
    },
  ),
  body: json,
})

it('no record, event or note contains personal data or a key from an argument or a response', async () => {
  let count = 0
  const property = fc.asyncProperty(
    fc.constantFrom(...methods),
    fc.array(secretText, { minLength: 4, maxLength: 4 }),
    json,
    answer,
    fc.boolean(),
    async (operation, params, body, reply, withKey) => {
      const seen: unknown[] = []
      const note = (message: unknown) => void seen.push(message)
      for (const channel of channels) subscribe(channel, note)
      const audit = createAudit((_, line) => void seen.push(line.trimEnd()), {
        ids: 'containers',
        signingKey: privateKey,
        onCheckpoint: note,
        ...(withKey && { key: 'a secret of the operator' }),
      })
      standIn.reset()
      standIn.on('*', reply as never)
      const client = createLoopbackClient(standIn, { audit })
      await callOperation(client, operation, params, body).catch(() => {})
      await client.close()
      await audit.close()
      for (const channel of channels) unsubscribe(channel, note)
      for (const line of seen) if (typeof line === 'string' && line.startsWith('{')) expectValidLine(line)
      count += seen.length
      const text = inspect(seen, { depth: 9, maxStringLength: Number.POSITIVE_INFINITY })
      for (const value of personal)
        expect(text.toLowerCase(), operation.id).not.toContain(value.toLowerCase())
    },
  )
  const runs = chooseRuns(5_000) / (process.env['LONG'] === '1' ? 1 : 4)
  await fc.assert(property, { numRuns: runs })
  expect(count).toBeGreaterThan(runs)
}, 300_000)

type Operation = (typeof methods)[number]

/** Calls a method of the SDK with a value for each parameter of its path, and for its body if it has one. */
function callOperation(
  client: ReturnType<typeof createLoopbackClient>,
  { id, pathParams, body: hasBody }: Operation,
  params: readonly string[],
  body: unknown,
): Promise<unknown> {
  const [group = '', method = ''] = id.split('.')
  const args = [...pathParams.map((_, n) => params[n % params.length]), ...(hasBody ? [body] : []), {}]
  const groups = client as unknown as Record<
    string,
    Record<string, (...given: unknown[]) => Promise<unknown>>
  >
  return groups[group]?.[method]?.(...args) ?? Promise.resolve()
}
