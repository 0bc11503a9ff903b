import fc from 'fast-check'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { Client } from '../../src/client.js'
import { type ClientParts, createClientParts } from '../../src/client-parts.js'
import { systemClock } from '../../src/clock.js'
import { operations } from '../../src/marketing/all-operations.js'
import type { ScopeInput } from '../../src/marketing/scope-input.js'
import type { RawResponse, Transport } from '../../src/transport/transport.js'
import { serializeSpans, Tracing } from '../support/observe/test-tracing.js'
import { chooseRuns } from '../support/property-runs.js'
import { canaryKey } from '../support/stand-in/stand-in.js'

let tracing: Tracing
let answer: RawResponse

beforeAll(() => {
  tracing = new Tracing()
  // Retries without pauses: only the spans of the attempts matter.
  vi.spyOn(systemClock, 'random').mockReturnValue(0)
})
afterAll(async () => {
  vi.restoreAllMocks()
  await tracing[Symbol.asyncDispose]()
})

/** Responds without a network, because these tests inspect only the spans. */
const transport = { send: async () => answer, close: async () => {} } as unknown as Transport
const parts: ClientParts = {
  ...createClientParts(
    {
      credentials: canaryKey(),
      scope: { version: 1, allow: Object.keys(operations) } as unknown as ScopeInput,
    },
    'the test',
  ),
  transport,
}
const client = new Client(() => parts)

/** Contains "canary", so that it is found anywhere, between characters that could slip through a check. */
const marked = fc
  .tuple(
    fc.constantFrom('', '/', '../', '?', '@', '%2f', ' ', '\u00e9', '"', '{'),
    fc.string({ maxLength: 8 }),
  )
  .map(([before, after]) => `${before}canary${after}`)

const arbitraryAnswer = fc.record({
  status: fc.constantFrom(200, 204, 301, 400, 401, 403, 404, 429, 500),
  headers: fc.record({
    'content-type': fc.constantFrom(
      'application/json',
      'application/problem+json',
      'text/html',
      'canary/type',
    ),
    'x-request-id': marked,
    location: marked,
  }),
  body: fc.record({
    title: marked,
    detail: marked,
    errors: fc.array(fc.record({ field: marked, message: marked })),
  }),
})

type Arguments = readonly [list: string, member: string, other: string]

const arbitraryCall = fc.constantFrom(
  ([list, member, other]: Arguments) => client.lists.getListMember(list, member, { fields: [other] }),
  ([list, member, other]: Arguments) =>
    client.lists.addListMember(list, { email_address: other, status: member }, { skipMergeValidation: true }),
)

it('no span contains text from arguments or responses', async () => {
  const property = fc.asyncProperty(
    arbitraryCall,
    fc.tuple(marked, marked, marked),
    arbitraryAnswer,
    async (call, given, { status, headers, body }) => {
      tracing.reset()
      answer = { status, headers, body: Buffer.from(status === 204 ? '' : JSON.stringify(body)) }
      await call(given).catch(() => {})
      if (/canary/i.test(serializeSpans(tracing.spans))) throw new Error(serializeSpans(tracing.spans))
    },
  )
  await fc.assert(property, { numRuns: chooseRuns(2_000) })
})

it('the calls of this test reach the transport and record spans', async () => {
  tracing.reset()
  answer = { status: 200, headers: { 'content-type': 'application/json' }, body: Buffer.from('{}') }
  await client.lists.getListMember('canary', 'canary@example.com')
  expect(tracing.spans.map(({ name }) => name)).toEqual([
    'GET /3.0/lists/{list_id}/members/{subscriber_hash}',
    'lists.getListMember',
  ])
})
