import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Call } from '../../src/mailchimp/operation.js'
import { pathOf } from '../../src/mailchimp/path.js'
import { chooseRuns } from '../support/property-runs.js'
import { aCall } from './a-call.js'
import { aCallOfAny, aScope } from './arbitrary-scope.js'
import { referenceDecision } from './reference-decision.js'
import { admitted, noon } from './verdict.js'
import type { WrittenRule, WrittenScope } from './written-scope.js'

const at = (away: number) => new Date(noon + away).toISOString()
const scopeOf = (...allow: (string | WrittenRule)[]): WrittenScope => ({ version: 1, allow })
const reading = aCall('lists.getList', { params: { list_id: 'a' } })
const notAfter = (scope: WrittenScope, call = reading) => admitted(scope, call).notAfter

/** Every moment from now on at which a rule begins or ends: between two of them no decision changes. */
function changes({ allow = [] }: WrittenScope): number[] {
  const written = allow.flatMap((entry) =>
    typeof entry === 'string'
      ? []
      : [entry.notBefore, entry.expires].filter((moment) => moment !== undefined),
  )
  return [noon, ...written.map(Date.parse).flatMap((moment) => [moment - 1, moment, moment + 1])].filter(
    (moment) => moment >= noon,
  )
}

const moments = [-60_000, -1, 0, 1, 1_000, 2_000, 2_001, 60_000]

const aTimedRule = fc
  .record(
    {
      ops: fc.constant(['lists.getList', 'lists.updateList']),
      on: fc.constantFrom({ list_id: ['a'] }, { list_id: ['b'] }, { list_id: ['a', 'b'] }),
      notBefore: fc.constantFrom(...moments.map(at)),
      expires: fc.constantFrom(...moments.map(at)),
    },
    { requiredKeys: ['ops'] },
  )
  .filter(({ notBefore, expires }) => !notBefore || !expires || notBefore < expires)

const aTimedScope: fc.Arbitrary<WrittenScope> = fc
  .array(aTimedRule, { minLength: 1, maxLength: 5 })
  .map((rules) => scopeOf(...rules))

const aTimedCall = fc
  .record({ id: fc.constantFrom('lists.getList', 'lists.updateList'), list_id: fc.constantFrom('a', 'b') })
  .map(({ id, list_id }) => aCall(id, { params: { list_id } }))

describe('the end of a decision', () => {
  it.each([
    ['none, if the rule has none', ['lists.getList'], undefined],
    ['that of the rule', [{ ops: ['lists.getList'], expires: at(1_000) }], 1_000],
    [
      'none, if an unending rule allows it too',
      [{ ops: ['*:read'], expires: at(1_000) }, 'lists.getList'],
      undefined,
    ],
    [
      'the latest of the rules that allow it',
      [1_000, 3_000, 2_000].map((end) => ({ ops: ['*:read'], expires: at(end) })),
      3_000,
    ],
    [
      'that of a rule that begins exactly at the end of another',
      [
        { ops: ['*:read'], notBefore: at(1_000), expires: at(2_000) },
        { ops: ['*:read'], expires: at(1_000) },
      ],
      2_000,
    ],
    [
      'not that of a rule that begins after a gap',
      [
        { ops: ['*:read'], expires: at(1_000) },
        { ops: ['*:read'], notBefore: at(1_001), expires: at(2_000) },
      ],
      1_000,
    ],
    [
      'not that of a rule whose conditions do not hold',
      [
        { ops: ['*:read'], expires: at(1_000) },
        { ops: ['lists.getList'], on: { list_id: ['b'] }, expires: at(2_000) },
      ],
      1_000,
    ],
  ])('is %s', (_, allow, end) => {
    expect(notAfter(scopeOf(...allow))).toBe(end === undefined ? undefined : noon + end)
  })

  it('of a batch is the earliest of the batch itself and of all operations inside', () => {
    const scope = scopeOf(
      { ops: ['batches.start'], expires: at(5_000) },
      { ops: ['lists.getList'], expires: at(3_000) },
      { ops: ['ping.get'], expires: at(9_000) },
      'root.getRoot',
    )
    const batch = (...paths: string[]) =>
      aCall('batches.start', { body: { operations: paths.map((path) => ({ method: 'GET', path })) } })
    expect(notAfter(scope, batch('/'))).toBe(noon + 5_000)
    expect(notAfter(scope, batch('/', '/ping'))).toBe(noon + 5_000)
    expect(notAfter(scope, batch('/ping', '/lists/a', '/'))).toBe(noon + 3_000)
  })

  it('is none in a scope that only reports: it stops nothing', () => {
    const scope = scopeOf({ ops: ['lists.getList'], expires: at(1_000) })
    expect(notAfter({ ...scope, mode: 'report-only' })).toBeUndefined()
  })

  it('is an own property, also if there is none: nothing is borrowed from a prototype', () => {
    expect(Object.hasOwn(admitted(scopeOf('lists.getList'), reading), 'notAfter')).toBe(true)
  })

  it('is the first moment at which the words of the design no longer allow the call', () => {
    const seen = new Set<boolean>()
    fc.assert(
      fc.property(
        fc.oneof(fc.tuple(aTimedScope, aTimedCall), fc.tuple(aScope, aCallOfAny)),
        ([any, call]) => {
          const scope: WrittenScope = { ...any, mode: 'enforce' }
          fc.pre(call.operation.id !== 'batches.start')
          fc.pre(referenceDecision(scope, call, noon) === 'allowed')
          const end = notAfter(scope, call)
          seen.add(end === undefined)
          expectAllowedUntil(end, scope, (moment) => referenceDecision(scope, call, moment) === 'allowed')
        },
      ),
      { numRuns: chooseRuns(2_000) },
    )
    expect(seen.size).toBe(2)
  })

  it('of a batch is the first moment at which one of its operations is no longer allowed', () => {
    const ends = new Set<number | undefined>()
    fc.assert(
      fc.property(aTimedScope, fc.array(aTimedCall, { maxLength: 4 }), aTimedRule, (any, calls, timed) => {
        const scope: WrittenScope = {
          ...any,
          allow: [...(any.allow ?? []), { ...timed, ops: ['batches.start'], on: {} }],
        }
        const batch = aCall('batches.start', { body: { operations: calls.map(entryOf) } })
        const isAllowed = (moment: number) =>
          [batch, ...calls].every((call) => referenceDecision(scope, call, moment) === 'allowed')
        fc.pre(isAllowed(noon))
        const end = notAfter(scope, batch)
        ends.add(end)
        expectAllowedUntil(end, scope, isAllowed)
      }),
      { numRuns: 1_000 },
    )
    expect(ends.size).toBeGreaterThan(3)
  })
})

function expectAllowedUntil(
  end: number | undefined,
  scope: WrittenScope,
  isAllowed: (moment: number) => boolean,
): void {
  for (const moment of changes(scope)) {
    if (end === undefined || moment < end) expect(isAllowed(moment), `${moment - noon}`).toBe(true)
  }
  if (end !== undefined) expect(isAllowed(end)).toBe(false)
}

function entryOf({ operation, params, body }: Call): object {
  return {
    method: operation.method,
    path: pathOf(operation, params),
    ...(body !== undefined && { body: body.text }),
  }
}
