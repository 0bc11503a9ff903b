import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Call } from '../../src/api/operation.js'
import { decide } from '../../src/scope/decide.js'
import type { Predicate } from '../../src/scope/scope.js'
import { chooseRuns, scaleCount } from '../support/property-runs.js'
import { createCall } from '../support/scope/call-fixture.js'
import { compileScope } from '../support/scope/marketing-scope.js'
import { decideByReference } from '../support/scope/reference-decision.js'
import { callArbitrary, scopeArbitrary } from '../support/scope/scope-arbitrary.js'
import { allows, defineTestScope, getVerdict, noon } from '../support/scope/verdict.js'
import type { WrittenRule, WrittenScope } from '../support/scope/written-scope.js'

const createScope = (...allow: (string | WrittenRule)[]): WrittenScope => ({ version: 1, allow })
const prototype = Object.prototype as unknown as Record<string, unknown>

describe('decide', () => {
  it('refuses every call that is not allowed', () => {
    expect(getVerdict(createScope('lists.getList'), createCall('lists.deleteList'))).toEqual({
      allowed: false,
      code: 'not_allowed',
      unmet: [],
    })
  })

  it('allows calls by operation, by resource and class, and by `*:read`', () => {
    const call = createCall('lists.getListMember')
    for (const selector of ['lists.getListMember', 'lists.members:read', '*:read']) {
      expect(getVerdict(createScope(selector), call)).toEqual({
        allowed: true,
        rule: 'allow[0]',
        notAfter: Infinity,
      })
    }
    expect(allows(createScope('lists:read', 'lists.members:write'), call)).toBe(false)
  })

  it('applies deny before allow', () => {
    const scope: WrittenScope = {
      version: 1,
      preset: 'read-only',
      allow: ['lists.getList'],
      deny: ['lists:read'],
    }
    expect(getVerdict(scope, createCall('lists.getList'))).toEqual({
      allowed: false,
      code: 'denied',
      rule: 'deny "lists:read"',
    })
  })

  it('denies a whole class by a wildcard', () => {
    const scope: WrittenScope = {
      version: 1,
      allow: ['campaigns:read', 'campaigns:write', 'campaigns:send'],
      deny: ['*:send'],
    }
    expect(allows(scope, createCall('campaigns.send'))).toBe(false)
    expect(allows(scope, createCall('campaigns.update'))).toBe(true)
    expect(getVerdict(scope, createCall('automations.startAllEmails'))).toMatchObject({ code: 'denied' })
  })

  it('names the rule that allows, by its id or its index', () => {
    const call = createCall('lists.getList')
    const [named, unnamed] = [{ id: 'audience-sync', ops: ['lists.getList'] }, { ops: ['lists.getList'] }]
    expect(getVerdict(createScope(named), call)).toMatchObject({ rule: 'audience-sync' })
    expect(getVerdict(createScope('ping.get', unnamed), call)).toMatchObject({ rule: 'allow[1]' })
    expect(getVerdict({ version: 1, preset: 'read-only' }, call)).toMatchObject({ rule: 'preset read-only' })
  })

  it('names the unmet condition of a rule, but none of its values', () => {
    const scope = createScope(
      { id: 'one', ops: ['lists.getList'], on: { list_id: ['a1b2c3d4e5'] } },
      { id: 'two', ops: ['lists.getList'], where: { 'query.fields': { max: 10 } } },
      { id: 'three', ops: ['lists.getList'], expires: '2000-01-01T00:00:00Z' },
    )
    expect(getVerdict(scope, createCall('lists.getList'))).toEqual({
      allowed: false,
      code: 'not_allowed',
      unmet: [
        { rule: 'one', condition: 'on.list_id' },
        { rule: 'two', condition: 'where["query.fields"]' },
        { rule: 'three', condition: 'expires' },
      ],
    })
  })

  it('requires that one rule meets all conditions; parts of two rules do not add up', () => {
    const scope = createScope(
      {
        ops: ['lists.addListMember'],
        on: { list_id: ['a'] },
        where: { 'body.status': { oneOf: ['pending'] } },
      },
      {
        ops: ['lists.addListMember'],
        on: { list_id: ['b'] },
        where: { 'body.status': { oneOf: ['cleaned'] } },
      },
    )
    const createAddCall = (list_id: string, status: string) =>
      createCall('lists.addListMember', { params: { list_id }, body: { status } })
    expect(allows(scope, createAddCall('a', 'pending'))).toBe(true)
    expect(allows(scope, createAddCall('b', 'cleaned'))).toBe(true)
    expect(allows(scope, createAddCall('a', 'cleaned'))).toBe(false)
    expect(allows(scope, createAddCall('b', 'pending'))).toBe(false)
  })

  it('returns the same verdict for the same scope, call and time', () => {
    fc.assert(
      fc.property(scopeArbitrary, callArbitrary, (scope, call) => {
        expect(getVerdict(scope, call)).toEqual(getVerdict(scope, call))
      }),
      { numRuns: 200 },
    )
  })

  it('agrees with the reference implementation for any scope and call', () => {
    const seen = new Map<string, number>()
    fc.assert(
      fc.property(scopeArbitrary, callArbitrary, (scope, call) => {
        const verdict = getVerdict(scope, call)
        const expected = decideByReference(scope, call, noon)
        expect(verdict.allowed ? 'allowed' : verdict.code).toBe(expected)
        seen.set(expected, (seen.get(expected) ?? 0) + 1)
      }),
      { numRuns: chooseRuns(20_000) },
    )
    expect(Math.min(...seen.values())).toBeGreaterThan(scaleCount(100, 20_000))
    expect([...seen.keys()].sort()).toEqual(['allowed', 'denied', 'not_allowed'])
  })
})

describe('`on`', () => {
  const scope = createScope({ ops: ['lists.members:read'], on: { list_id: ['a1b2c3d4e5', 7] } })
  const createReadCall = (list_id: string) => createCall('lists.getListMembersInfo', { params: { list_id } })

  it('binds a path parameter to its values; numbers count as strings', () => {
    expect(allows(scope, createReadCall('a1b2c3d4e5'))).toBe(true)
    expect(allows(scope, createReadCall('7'))).toBe(true)
  })

  it.each(['f6a7b8c9d0', 'A1B2C3D4E5', 'a1b2c3d4e5 ', '7.0', '', 'constructor'])(
    'accepts no other value: %j',
    (id) => {
      expect(allows(scope, createReadCall(id))).toBe(false)
    },
  )

  it('matches an address with the hash that is sent for it', () => {
    const hash = createHash('md5').update('someone@example.com').digest('hex')
    const bound = createScope({
      ops: ['lists.getListMember'],
      on: { subscriber_hash: ['Someone@Example.com'] },
    })
    expect(allows(bound, createCall('lists.getListMember', { params: { subscriber_hash: hash } }))).toBe(true)
    expect(allows(bound, createCall('lists.getListMember', { params: { subscriber_hash: 'x' } }))).toBe(false)
  })
})

describe('`where`', () => {
  const isMet = (label: string, predicate: Predicate, call: Call) =>
    allows(createScope({ ops: [call.operation.id], where: { [label]: predicate } }), call)
  const createBodyCall = (value: unknown) => createCall('lists.addListMember', { body: value })
  const createQueryCall = (values: Record<string, string>) =>
    createCall('lists.getAllLists', { query: values })

  /** Compiles the scope first, because defineScope() throws under a polluted prototype. */
  const isMetWhilePolluted = (inherited: object, label: string, predicate: Predicate, call: Call) => {
    const scope = defineTestScope(createScope({ ops: [call.operation.id], where: { [label]: predicate } }))
    Object.assign(prototype, inherited)
    try {
      return decide(compileScope(scope), call, noon).allowed
    } finally {
      for (const name of Object.keys(inherited)) delete prototype[name]
    }
  }

  it.each<[unknown, boolean]>([
    [{ status: 'subscribed' }, true],
    [{ status: null }, true],
    [{ status: 'Subscribed' }, false],
    [{ status: ['subscribed'] }, false],
    [{ status: { 0: 'subscribed' } }, false],
    [{ Status: 'subscribed' }, false],
    [{ body: { status: 'subscribed' } }, false],
    [{}, false],
    [[], false],
    ['null', false],
  ])('compares with oneOf by value: %j', (value, met) => {
    expect(isMet('body.status', { oneOf: ['subscribed', null] }, createBodyCall(value))).toBe(met)
  })

  it.each<[unknown, boolean]>([
    [{ n: 5 }, true],
    [{ n: -5 }, true],
    [{ n: 5.1 }, false],
    [{ n: '5' }, false],
    [{ n: null }, false],
    [{ n: [1] }, false],
    [{}, false],
  ])('compares numbers with max: %j', (value, met) => {
    expect(isMet('body.merge_fields.n', { max: 5 }, createBodyCall({ merge_fields: value }))).toBe(met)
  })

  it.each<[unknown, boolean]>([
    [{ tags: [] }, true],
    [{ tags: ['a', 'b'] }, true],
    [{ tags: ['a', 'b', 'c'] }, false],
    [{ tags: 'a' }, false],
    [{ tags: { length: 1 } }, false],
    [{}, false],
  ])('counts the items of an array with maxItems: %j', (value, met) => {
    expect(isMet('body.tags', { maxItems: 2 }, createBodyCall(value))).toBe(met)
  })

  it.each<[unknown, boolean]>([
    [{}, true],
    [{ vip: null }, false],
    [{ vip: false }, false],
    [{ vip: '' }, false],
  ])('requires an absent value with absent: %j', (value, met) => {
    expect(isMet('body.vip', { absent: true }, createBodyCall(value))).toBe(met)
  })

  it('reads nested objects and arrays, and is not met if the path ends early', () => {
    const call = createBodyCall({ merge_fields: { FNAME: 'a' } })
    const many = createCall('lists.batchListMembers', { body: { members: [{ status: 'x' }] } })
    expect(isMet('body.merge_fields.FNAME', { oneOf: ['a'] }, call)).toBe(true)
    expect(isMet('body.members.0.status', { oneOf: ['x'] }, many)).toBe(true)
    expect(isMet('body.members.1.status', { oneOf: ['x'] }, many)).toBe(false)
    expect(isMet('body.merge_fields.FNAME.length', { max: 5 }, call)).toBe(false)
  })

  it.each<[Predicate, string | undefined, boolean]>([
    [{ oneOf: ['10', 20] }, '10', true],
    [{ oneOf: ['10', 20] }, '20', true],
    [{ oneOf: [true] }, 'true', true],
    [{ oneOf: ['10'] }, '10,11', false],
    [{ oneOf: ['10'] }, undefined, false],
    [{ max: 100 }, '100', true],
    [{ max: 100 }, '101', false],
    [{ max: 100 }, '1e1', false],
    [{ max: 100 }, ' 5', false],
    [{ max: 100 }, '0x5', false],
    [{ max: 100 }, '', false],
    [{ max: 100 }, undefined, false],
    [{ maxItems: 2 }, 'a,b', true],
    [{ maxItems: 2 }, 'a,b,c', false],
    [{ maxItems: 2 }, undefined, false],
    [{ absent: true }, undefined, true],
    [{ absent: true }, '', false],
  ])('reads a query parameter as a string: %j on %j', (predicate, count, met) => {
    expect(isMet('query.count', predicate, createQueryCall(count === undefined ? {} : { count }))).toBe(met)
  })

  it('ignores values that only a polluted prototype has', () => {
    const isMetPolluted = (label: string, value: string, call: Call) =>
      isMetWhilePolluted({ status: 'subscribed', count: '1' }, label, { oneOf: [value] }, call)
    expect(isMetPolluted('body.status', 'subscribed', createBodyCall({}))).toBe(false)
    expect(isMetPolluted('query.count', '1', createQueryCall({}))).toBe(false)
    expect(
      isMetPolluted('body.merge_fields.constructor.name', 'Object', createBodyCall({ merge_fields: {} })),
    ).toBe(false)
    expect(
      isMetPolluted('body.merge_fields.__proto__.status', 'subscribed', createBodyCall({ merge_fields: {} })),
    ).toBe(false)
  })

  it('is compiled from own keys, whatever a polluted prototype contains', () => {
    const isMetPolluted = (predicate: Predicate, call: Call) =>
      isMetWhilePolluted({ absent: true, oneOf: ['b'], max: 1e9 }, 'body.merge_fields.a', predicate, call)
    expect(isMetPolluted({ oneOf: ['a'] }, createBodyCall({ merge_fields: { a: 'a' } }))).toBe(true)
    expect(isMetPolluted({ oneOf: ['a'] }, createBodyCall({ merge_fields: { a: 'b' } }))).toBe(false)
    expect(isMetPolluted({ maxItems: 1 }, createBodyCall({ merge_fields: {} }))).toBe(false)
  })
})

describe('a rule with dates', () => {
  const rule = { ops: ['lists.getList'], notBefore: '2026-11-23T09:00:00Z', expires: '2026-11-23T13:00:00Z' }
  const isAllowedAtMoment = (moment: string) =>
    allows(createScope(rule), createCall('lists.getList'), Date.parse(moment))

  it('applies from its start until just before its end', () => {
    expect(isAllowedAtMoment('2026-11-23T08:59:59.999Z')).toBe(false)
    expect(isAllowedAtMoment('2026-11-23T09:00:00.000Z')).toBe(true)
    expect(isAllowedAtMoment('2026-11-23T12:59:59.999Z')).toBe(true)
    expect(isAllowedAtMoment('2026-11-23T13:00:00.000Z')).toBe(false)
  })

  it('respects the time zone', () => {
    const zoned = createScope({ ops: ['lists.getList'], expires: '2026-11-23T13:00:00+02:00' })
    expect(allows(zoned, createCall('lists.getList'), Date.parse('2026-11-23T10:59:59Z'))).toBe(true)
    expect(allows(zoned, createCall('lists.getList'), Date.parse('2026-11-23T11:00:00Z'))).toBe(false)
  })

  it('is refused if a date parses to NaN, because it would never expire', () => {
    const digits = fc.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,12})?(Z|[+-]\d{2}:\d{2})$/)
    fc.assert(
      fc.property(digits, (expires) => {
        const scope = createScope({ ops: ['lists.getList'], expires })
        try {
          defineTestScope(scope)
        } catch {
          return
        }
        expect(Date.parse(expires)).not.toBeNaN()
        expect(allows(scope, createCall('lists.getList'), Number.MAX_SAFE_INTEGER)).toBe(false)
      }),
      { numRuns: chooseRuns(20_000) },
    )
  })

  it('does not apply if the current time is NaN', () => {
    expect(allows(createScope({ ...rule }), createCall('lists.getList'), Number.NaN)).toBe(false)
  })

  it('is compared with one time for all calls of a decision', () => {
    const rules = compileScope(defineTestScope(createScope(rule)))
    expect(decide(rules, createCall('lists.getList'), noon)).toMatchObject({
      allowed: true,
      rule: 'allow[0]',
    })
  })
})
