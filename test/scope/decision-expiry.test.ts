import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Call } from '../../src/api/operation.js'
import { formatPath } from '../../src/api/path.js'
import { chooseRuns } from '../support/property-runs.js'
import { createCall } from '../support/scope/call-fixture.js'
import { decideByReference } from '../support/scope/reference-decision.js'
import { callArbitrary, scopeArbitrary } from '../support/scope/scope-arbitrary.js'
import { authorizeDeclared, noon } from '../support/scope/verdict.js'
import type { WrittenRule, WrittenScope } from '../support/scope/written-scope.js'

const formatMoment = (away: number) => new Date(noon + away).toISOString()
const createScope = (...allow: (string | WrittenRule)[]): WrittenScope => ({ version: 1, allow })
const reading = createCall('lists.getList', { params: { list_id: 'a' } })
const getExpiry = (scope: WrittenScope, call = reading) => authorizeDeclared(scope, call).notAfter

/** Lists the times at which a rule starts or ends; between two of them no decision changes. */
function listChanges({ allow = [] }: WrittenScope): number[] {
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

const timedRuleArbitrary = fc
  .record(
    {
      ops: fc.constant(['lists.getList', 'lists.updateList']),
      on: fc.constantFrom({ list_id: ['a'] }, { list_id: ['b'] }, { list_id: ['a', 'b'] }),
      notBefore: fc.constantFrom(...moments.map(formatMoment)),
      expires: fc.constantFrom(...moments.map(formatMoment)),
    },
    { requiredKeys: ['ops'] },
  )
  .filter(({ notBefore, expires }) => !notBefore || !expires || notBefore < expires)

const timedScopeArbitrary: fc.Arbitrary<WrittenScope> = fc
  .array(timedRuleArbitrary, { minLength: 1, maxLength: 5 })
  .map((rules) => createScope(...rules))

const timedCallArbitrary = fc
  .record({ id: fc.constantFrom('lists.getList', 'lists.updateList'), list_id: fc.constantFrom('a', 'b') })
  .map(({ id, list_id }) => createCall(id, { params: { list_id } }))

describe('the expiry of a decision', () => {
  it.each([
    ['Infinity, if the rule has none', ['lists.getList'], Infinity],
    ['that of the rule', [{ ops: ['lists.getList'], expires: formatMoment(1_000) }], 1_000],
    [
      'Infinity, if an unending rule allows it too',
      [{ ops: ['*:read'], expires: formatMoment(1_000) }, 'lists.getList'],
      Infinity,
    ],
    [
      'the latest of the rules that allow it',
      [1_000, 3_000, 2_000].map((end) => ({ ops: ['*:read'], expires: formatMoment(end) })),
      3_000,
    ],
    [
      'that of a rule that begins exactly at the end of another',
      [
        { ops: ['*:read'], notBefore: formatMoment(1_000), expires: formatMoment(2_000) },
        { ops: ['*:read'], expires: formatMoment(1_000) },
      ],
      2_000,
    ],
    [
      'not that of a rule that begins after a gap',
      [
        { ops: ['*:read'], expires: formatMoment(1_000) },
        { ops: ['*:read'], notBefore: formatMoment(1_001), expires: formatMoment(2_000) },
      ],
      1_000,
    ],
    [
      'not that of a rule whose conditions do not hold',
      [
        { ops: ['*:read'], expires: formatMoment(1_000) },
        { ops: ['lists.getList'], on: { list_id: ['b'] }, expires: formatMoment(2_000) },
      ],
      1_000,
    ],
  ])('is %s', (_, allow, end) => {
    expect(getExpiry(createScope(...allow))).toBe(noon + end)
  })

  it('of a batch is the earliest of the batch itself and its operations', () => {
    const scope = createScope(
      { ops: ['batches.start'], expires: formatMoment(5_000) },
      { ops: ['lists.getList'], expires: formatMoment(3_000) },
      { ops: ['ping.get'], expires: formatMoment(9_000) },
      'root.getRoot',
    )
    const createBatch = (...paths: string[]) =>
      createCall('batches.start', { body: { operations: paths.map((path) => ({ method: 'GET', path })) } })
    expect(getExpiry(scope, createBatch('/'))).toBe(noon + 5_000)
    expect(getExpiry(scope, createBatch('/', '/ping'))).toBe(noon + 5_000)
    expect(getExpiry(scope, createBatch('/ping', '/lists/a', '/'))).toBe(noon + 3_000)
  })

  it('is Infinity for a report-only scope, which stops no call', () => {
    const scope = createScope({ ops: ['lists.getList'], expires: formatMoment(1_000) })
    expect(getExpiry({ ...scope, mode: 'report-only' })).toBe(Infinity)
  })

  it('is an own property even if it is Infinity, so that a polluted prototype cannot provide one', () => {
    expect(Object.hasOwn(authorizeDeclared(createScope('lists.getList'), reading), 'notAfter')).toBe(true)
  })

  it('is the first time at which the reference implementation no longer allows the call', () => {
    const seen = new Set<boolean>()
    fc.assert(
      fc.property(
        fc.oneof(fc.tuple(timedScopeArbitrary, timedCallArbitrary), fc.tuple(scopeArbitrary, callArbitrary)),
        ([any, call]) => {
          const scope: WrittenScope = { ...any, mode: 'enforce' }
          fc.pre(call.operation.id !== 'batches.start')
          fc.pre(decideByReference(scope, call, noon) === 'allowed')
          const end = getExpiry(scope, call)
          seen.add(end === Infinity)
          expectAllowedBeforeEnd(end, scope, (moment) => decideByReference(scope, call, moment) === 'allowed')
        },
      ),
      { numRuns: chooseRuns(2_000) },
    )
    expect(seen.size).toBe(2)
  })

  it('of a batch is the first time at which one of its operations is no longer allowed', () => {
    const ends = new Set<number>()
    fc.assert(
      fc.property(
        timedScopeArbitrary,
        fc.array(timedCallArbitrary, { maxLength: 4 }),
        timedRuleArbitrary,
        (any, calls, timed) => {
          const scope: WrittenScope = {
            ...any,
            allow: [...(any.allow ?? []), { ...timed, ops: ['batches.start'], on: {} }],
          }
          const batch = createCall('batches.start', { body: { operations: calls.map(toBatchEntry) } })
          const isAllowed = (moment: number) =>
            [batch, ...calls].every((call) => decideByReference(scope, call, moment) === 'allowed')
          fc.pre(isAllowed(noon))
          const end = getExpiry(scope, batch)
          ends.add(end)
          expectAllowedBeforeEnd(end, scope, isAllowed)
        },
      ),
      { numRuns: 1_000 },
    )
    expect(ends.size).toBeGreaterThan(3)
  })
})

function expectAllowedBeforeEnd(
  end: number,
  scope: WrittenScope,
  isAllowed: (moment: number) => boolean,
): void {
  for (const moment of listChanges(scope)) {
    if (moment < end) expect(isAllowed(moment), `${moment - noon}`).toBe(true)
  }
  if (end !== Infinity) expect(isAllowed(end)).toBe(false)
}

function toBatchEntry({ operation, params, body }: Call): object {
  return {
    method: operation.method,
    path: formatPath(operation, params),
    ...(body !== undefined && { body: body.text }),
  }
}
