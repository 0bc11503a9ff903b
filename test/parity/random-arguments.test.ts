import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type StandIn, startStandIn } from '../support/stand-in/stand-in.js'
import { type ClientPair, createClientPair, observe } from './client-pair.js'
import type { Groups } from './groups.js'

/** Each case is two calls over a socket, one of them over a new connection. */
const CASES = 1_000

let standIn: StandIn
let sides: ClientPair

beforeAll(async () => {
  standIn = await startStandIn({ tls: false })
  sides = createClientPair(standIn)
})

afterAll(async () => {
  await sides.here.close()
  await standIn.close()
})

/** Leaves out the segments that are covered by listed differences. */
const isPlainSegment = (text: string) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are refused here
  text !== '' && !/(?:^|[/\\])\.\.?(?:[/\\;]|$)|%2e|[\u0000-\u001f\u007f-\u009f'@]/i.test(text)

const segment = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }).filter(isPlainSegment),
  fc.string({ unit: 'grapheme', maxLength: 40 }).filter(isPlainSegment),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
)

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 2000 }),
)

const scalar = fc.oneof(
  anyText,
  fc.double(),
  fc.bigInt(),
  fc.boolean(),
  fc.date({ noInvalidDate: true }),
  fc.constant(null),
)

const list = fc.array(scalar, { maxLength: 5 })

/** Each option in one spelling or in both, with equal or different values. */
const options = fc.record(
  {
    fields: list,
    exclude_fields: list,
    excludeFields: list,
    count: scalar,
    offset: scalar,
    vip_only: scalar,
    vipOnly: scalar,
    status: scalar,
    since_last_changed: scalar,
    sinceLastChanged: scalar,
    interest_ids: scalar,
    unknown_option: scalar,
  },
  { requiredKeys: [] },
)

/** Leaves out `__proto__`, which is covered by a listed difference. */
const anyBody = fc
  .dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true })
  .filter((fields) => !JSON.stringify(fields).includes('"__proto__"'))

/** Makes the same call with both clients. Compares the requests byte by byte, but the bodies as JSON. */
async function expectSameRequest(call: (client: Groups) => Promise<unknown>): Promise<void> {
  const nothing = { status: 204 }
  const official = await observe(standIn, () => call(sides.official), nothing)
  const here = await observe(standIn, () => call(sides.here), nothing)
  expect(official.requests).toHaveLength(1)
  expect(here).toStrictEqual(official)
}

describe('the request is the same as with the official SDK for', () => {
  it('ids with spaces, slashes, quotes and any script', () =>
    fc.assert(
      fc.asyncProperty(segment, segment, segment, (store, product, variant) =>
        expectSameRequest((client) => client['ecommerce'].getProductVariant(store, product, variant)),
      ),
      { numRuns: CASES },
    ))

  it('options of any kind, in one spelling or both', () =>
    fc.assert(
      fc.asyncProperty(segment, fc.option(options), (id, given) =>
        expectSameRequest((client) => client['lists'].getListMembersInfo(id, given)),
      ),
      { numRuns: CASES },
    ))

  it('any search text', () =>
    fc.assert(
      fc.asyncProperty(anyText, options, (query, given) =>
        expectSameRequest((client) => client['searchMembers'].search(query, given)),
      ),
      { numRuns: CASES },
    ))

  it('bodies of any shape', () =>
    fc.assert(
      fc.asyncProperty(segment, anyBody, (id, given) =>
        expectSameRequest((client) => client['lists'].updateList(id, given)),
      ),
      { numRuns: CASES },
    ))
})
