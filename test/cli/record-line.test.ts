import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ParsedRecord } from '../../src/audit/parse-line.js'
import { formatRecordLine } from '../../src/cli/record-line.js'
import { createCallRecord } from '../support/report/sample-log.js'

const sample = createCallRecord({})
const parse = (record: unknown) =>
  ({ record, chain: 'c', sequence: 1, hash: '', previousHash: undefined }) as ParsedRecord
const fields = Object.keys(sample).filter((name) => name !== 'unmapped')

describe('the line of a record', () => {
  it('shows time, kind, operation, status, duration and caller', () => {
    expect(formatRecordLine(parse(sample))).toMatch(
      /^\d\d:\d\d:\d\d\.\d{3} {2}read {6}lists\.getAllLists {2}200 {2}120 ms {2}by nightly-sync$/,
    )
  })

  it.each([
    ['an invalid time', { time: 'x' }],
    ['a time out of range', { time: 9e15, start_time: -1 }],
    ['a kind that is not a string', { metadata: { event_code: 7 } }],
    ['a batch of null', { unmapped: { batch: [null] } }],
    ['no call', { api: null, actor: null, metadata: null }],
    [
      'an object that cannot be converted to a primitive',
      { action_id: { valueOf: 1, toString: 1 }, status_id: { toString: 1 } },
    ],
  ])('can be formatted with %s', (_, hostile) => {
    expect(formatRecordLine(parse({ ...sample, ...hostile }))).toMatch(/^\S+ {2}\S/)
  })

  it('is one line of at most 80 columns for any fields', () => {
    const hostile = fc.dictionary(fc.constantFrom(...fields), fc.jsonValue({ maxDepth: 3 }))
    const check = (record: object, unmapped: object, code: unknown) => {
      const line = formatRecordLine(parse({ ...sample, metadata: { event_code: code }, ...record, unmapped }))
      expect(line).toMatch(/^[^\p{Cc}]{1,80}$/u)
    }
    const unmapped = fc.dictionary(fc.constantFrom('batch', 'access', 'outcome'), fc.jsonValue())
    fc.assert(fc.property(hostile, unmapped, fc.jsonValue(), check), { numRuns: 1_000 })
  })
})
