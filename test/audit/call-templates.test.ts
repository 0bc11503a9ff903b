import fc from 'fast-check'
import { expect, it } from 'vitest'
import { describeCall } from '../../src/audit/call-record.js'
import { CallTemplates } from '../../src/audit/call-templates.js'
import type { CallValues } from '../../src/audit/call-values.js'
import { Chain, type ChainHead, formatUid, type SealedRecord } from '../../src/audit/chain.js'
import { createRecord, type RecordKind, type RecordParts } from '../../src/audit/record.js'
import { formatRecord } from '../../src/audit/record-text.js'
import type { AuditedCall } from '../../src/index.js'
import { chooseRuns } from '../support/property-runs.js'

const source = { name: 'shop "é"', host: 'web\\1', pid: 7 }

/** Any UTF-16, lone surrogates, quotes and control characters included. */
const hostileText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc.constantFrom('"', '\\', '\u2028', '\ud800', '\udc00x', '\u0000', '","unmapped":{"lost":', '}]', 'plain'),
)
const text = fc.option(hostileText, { nil: undefined })
const number = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(-0, Number.NaN, Number.POSITIVE_INFINITY))
const resource = fc.record({ type: hostileText, uid: hostileText })
const resources = fc.option(fc.array(resource, { minLength: 1, maxLength: 3 }), { nil: undefined })
const batched = fc.record({ count: fc.nat(), operation: hostileText, resources, route: hostileText })

const values: fc.Arbitrary<CallValues> = fc.record({
  invokedBy: text,
  request: text,
  duration: fc.option(number, { nil: undefined }),
  correlationUid: text,
  resources,
  startTime: fc.option(number, { nil: undefined }),
  time: number,
  trace: fc.option(
    fc.record({
      span: fc.record({ end_time: number, start_time: number, uid: hostileText }),
      uid: hostileText,
    }),
    { nil: undefined },
  ),
  batch: fc.option(fc.array(batched, { minLength: 1, maxLength: 2 }), { nil: undefined }),
  bodyDigest: text,
})

/** Few values, so that most calls find a template, and each field is sometimes the only one that differs. */
const few = (...texts: readonly string[]) => fc.constantFrom(undefined, ...texts)
const record = fc.record({
  verdict: few('allowed', 'refused'),
  rule: few('allow[0]', 'deny "*:send"'),
  scope: fc.record({ name: fc.constantFrom('a', 'é\ud800'), revision: fc.constantFrom('c0ffee', 'decaf') }),
  fingerprint: few('decafdecafde', '5f2a9c01b7de'),
  status: fc.constantFrom(undefined, 200, 404),
  error: few('locked', 'api_error'),
  attempts: fc.constantFrom(undefined, 1, 2),
  outcome: few('unknown', 'answered'),
  earlierOutcome: few('unknown'),
})
const operation = (id: string, access: string | undefined, method: string) => ({
  ...{ id, access, method, template: '/lists/{list_id}', pathParams: ['list_id'] },
})
const audited = fc.record({
  call: fc.record({
    operation: fc.constantFrom(
      operation('lists.getList', 'read', 'GET'),
      operation('lists.updateList', 'write', 'PATCH'),
      operation('a "new" route\ud800', undefined, 'POST'),
    ),
  }),
  record,
  api: fc.record({ name: fc.constantFrom('marketing', 'x'), basePath: fc.constantFrom('/3.0', '') }),
}) as unknown as fc.Arbitrary<AuditedCall>
const kind = fc.constantFrom<RecordKind>('read', 'refusal', 'intent', 'outcome')

/** What `JSON.stringify` makes of the whole record, as an object. */
function stringifyRecord(parts: RecordParts, previous: ChainHead, { head }: SealedRecord, lost: number) {
  const { chain, sequence } = head
  const record = createRecord(parts, source)
  const previousUid = formatUid(chain, previous.sequence)
  const prev_event =
    previous.sequence === 0
      ? undefined
      : { fingerprint: { algorithm_id: 3, value: previous.hash }, uid: previousUid }
  const fingerprint = { algorithm_id: 3, serialization_id: 2, value: head.hash }
  Object.assign(record, { attestation_list: [{ chain_uid: chain, fingerprint, prev_event }] })
  Object.assign(record.metadata, { sequence, uid: formatUid(chain, sequence) })
  Object.assign(record, { unmapped: insertLost(parts.unmapped, lost) })
  return `${JSON.stringify(record)}\n`
}

function insertLost(unmapped: object, lost: number): object {
  if (lost === 0) return unmapped
  const entries = Object.entries(unmapped)
  const [before, after] = [
    entries.filter(([name]) => name < 'lost'),
    entries.filter(([name]) => name > 'lost'),
  ]
  return Object.fromEntries([...before, ['lost', lost], ...after])
}

/** The same values are present, so that a template is found for them. */
function fillLike(base: CallValues, other: CallValues): CallValues {
  const filled = Object.entries(base).map(([name, value]) => [
    name,
    value === undefined ? undefined : (other[name as keyof CallValues] ?? value),
  ])
  return Object.fromEntries(filled)
}

type RecordOf = AuditedCall['record']
const recordField = fc.constantFrom(
  ...(['verdict', 'rule', 'scope', 'fingerprint', 'status', 'error', 'attempts'] as const),
  ...(['outcome', 'earlierOutcome'] as const),
)

it('the record of a call equals the output of JSON.stringify, even if the previous one differs in one field', () => {
  const chain = new Chain()
  const change = fc.tuple(recordField, audited, values, fc.boolean())
  const call = fc.tuple(kind, audited, values, fc.nat({ max: 2 }))
  const property = fc.property(call, fc.array(change), ([kind, audited, values, lost], changes) => {
    const templates = new CallTemplates(source)
    const expectAsStringified = (call: AuditedCall, itsValues: CallValues) => {
      const previous = chain.head
      const [sealed] = chain.seal([templates.formatCall(kind, call, itsValues)], lost)
      if (sealed === undefined) expect.fail('no record')
      const expected = stringifyRecord(describeCall(kind, call, itsValues), previous, sealed, lost)
      expect(sealed.line).toBe(expected)
      chain.advance(sealed.head)
    }
    expectAsStringified(audited, values)
    for (const [field, other, otherValues, hasOtherApi] of changes) {
      const record = { ...audited.record, [field]: other.record[field] } as RecordOf
      const api = hasOtherApi ? other.api : audited.api
      expectAsStringified({ ...audited, record, api }, fillLike(values, otherValues))
    }
  })
  fc.assert(property, { numRuns: chooseRuns(5_000) })
})

it('a record about the client equals the output of JSON.stringify for any values', () => {
  const chain = new Chain()
  const unmapped = fc.record({ guardrail: hostileText, reason: text, stopped: text }, { requiredKeys: [] })
  const property = fc.property(unmapped, hostileText, fc.nat({ max: 2 }), (unmapped, operation, lost) => {
    const previous = chain.head
    const parts = {
      kind: 'client_locked',
      time: 7,
      activityId: 99,
      operation,
      service: 'client',
      unmapped,
    } as const
    const [sealed] = chain.seal([formatRecord(parts, source)], lost)
    if (sealed === undefined) expect.fail('no record')
    expect(sealed.line).toBe(stringifyRecord(parts, previous, sealed, lost))
    chain.advance(sealed.head)
  })
  fc.assert(property, { numRuns: chooseRuns(2_000) })
})
