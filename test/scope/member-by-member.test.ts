import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Call } from '../../src/api/operation.js'
import { ConfigError, ScopeError } from '../../src/errors/error-classes.js'
import { operations } from '../../src/marketing/all-operations.js'
import { createMethodCall } from '../../src/marketing/sdk.js'
import { captureError } from '../support/capture-error.js'
import { chooseRuns } from '../support/property-runs.js'
import { authorizeDeclared, defineTestScope } from '../support/scope/verdict.js'
import type { WrittenScope } from '../support/scope/written-scope.js'

const LIST = 'a1b2c3d4e5'
/** Whether the scope allows a call and, if it is a batch, all its operations. */
function allows(scope: WrittenScope, call: Call): boolean {
  try {
    authorizeDeclared(scope, call)
    return true
  } catch (error) {
    if (error instanceof ScopeError) return false
    throw error
  }
}

const getMethod = (id: string) => operations[id] ?? expect.unreachable(id)
const createMany = (body: unknown) => createMethodCall(getMethod('lists.batchListMembers'), [LIST, body])
const createOne = (body: object) =>
  createMethodCall(getMethod('lists.setListMember'), [LIST, 'a@example.com', body])

const createRule = (where: object, ops = ['lists.batchListMembers', 'lists.setListMember']): WrittenScope =>
  ({ version: 1, allow: [{ id: 'sync', ops, on: { list_id: [LIST] }, where }] }) as WrittenScope
const quiet = createRule({ 'body.status': { oneOf: ['subscribed', 'unsubscribed'] } })
const createMember = (status?: unknown) => ({
  email_address: 'a@example.com',
  ...(status !== undefined && { status }),
})

describe('a call of lists.batchListMembers', () => {
  it('is allowed if each of its members meets the condition', () => {
    const members = [createMember('subscribed'), createMember('unsubscribed')]
    expect(allows(quiet, createMany({ members, update_existing: true }))).toBe(true)
  })

  it('is refused for one member that does not, and the error has its index', () => {
    const members = [createMember('subscribed'), createMember('pending'), createMember('subscribed')]
    const error = captureError(ScopeError, () => authorizeDeclared(quiet, createMany({ members })))
    expect(error).toMatchObject({
      code: 'not_allowed',
      operation: 'lists.batchListMembers',
      batchIndex: 1,
      rule: 'sync',
    })
    expect(error.message).toContain('this call does not meet where["body.status"]')
  })

  it('is refused if one member has a field that must be absent', () => {
    const scope = createRule({ 'body.status': { absent: true } })
    expect(allows(scope, createMany({ members: [createMember(), createMember()] }))).toBe(true)
    expect(allows(scope, createMany({ members: [createMember(), createMember('pending')] }))).toBe(false)
  })

  it.each([
    ['a status next to the members', { status: 'subscribed', members: [createMember('pending')] }],
    ['a member without a status', { members: [createMember('subscribed'), createMember()] }],
    ['a member that is not an object', { members: [createMember('subscribed'), 'pending'] }],
    ['members that are an object', { members: { a: createMember('pending') } }],
    ['members that are a list in a list', { members: [[createMember('subscribed')]] }],
    ['no members', { members: [] }],
  ])('is refused with %s', (_, body) => {
    expect(allows(quiet, createMany(body))).toBe(false)
  })

  it('has its own fields checked too, which a member cannot provide', () => {
    const scope = createRule({ 'body.members': { maxItems: 2 }, 'body.update_existing': { oneOf: [true] } })
    const members = [createMember(), createMember()]
    expect(allows(scope, createMany({ members, update_existing: true }))).toBe(true)
    expect(allows(scope, createMany({ members: [...members, createMember()], update_existing: true }))).toBe(
      false,
    )
    const posing = members.map((each) => ({ ...each, update_existing: true, members: [] }))
    expect(allows(scope, createMany({ members: posing }))).toBe(false)
  })

  it('is allowed if each member meets some rule, even if they meet different rules', () => {
    const scope: WrittenScope = {
      version: 1,
      allow: ['subscribed', 'unsubscribed'].map((status) => ({
        ops: ['lists.batchListMembers'],
        where: { 'body.status': { oneOf: [status] } },
      })),
    } as WrittenScope
    expect(
      allows(scope, createMany({ members: [createMember('subscribed'), createMember('unsubscribed')] })),
    ).toBe(true)
  })

  it('is allowed until the first rule that allows one of its members ends', () => {
    const scope = {
      version: 1,
      allow: [
        { ops: ['lists.batchListMembers'], where: { 'body.status': { oneOf: ['subscribed'] } } },
        {
          ops: ['lists.batchListMembers'],
          where: { 'body.status': { oneOf: ['unsubscribed'] } },
          expires: '2099-01-01T00:00:00Z',
        },
      ],
    } as WrittenScope
    const members = [createMember('unsubscribed'), createMember('subscribed')]
    expect(authorizeDeclared(scope, createMany({ members })).notAfter).toBe(
      Date.parse('2099-01-01T00:00:00Z'),
    )
    expect(authorizeDeclared(scope, createMany({ members: [createMember('subscribed')] })).notAfter).toBe(
      Infinity,
    )
  })

  it('is decided member by member inside a batch too', () => {
    const scope = { ...quiet, allow: [...(quiet.allow ?? []), 'batches:write'] } as WrittenScope
    const createBatch = (status: string) => {
      const body = JSON.stringify({ members: [createMember('subscribed'), createMember(status)] })
      const operation = { method: 'POST', path: `/lists/${LIST}`, body }
      return createMethodCall(getMethod('batches.start'), [{ operations: [operation] }])
    }
    expect(allows(scope, createBatch('subscribed'))).toBe(true)
    expect(allows(scope, createBatch('pending'))).toBe(false)
  })

  it('may be limited by fields of its members, and a misspelled field is refused', () => {
    const ops = ['lists.batchListMembers']
    expect(() =>
      defineTestScope(createRule({ 'body.merge_fields.FNAME': { absent: true } }, ops)),
    ).not.toThrow()
    const error = captureError(ConfigError, () =>
      defineTestScope(createRule({ 'body.statuz': { absent: true } }, ops)),
    )
    expect(error.message).toContain('body.status')
  })

  it('is allowed if and only if each of its members could be written separately', () => {
    const value = fc.constantFrom('subscribed', 'pending', '', null, 1, undefined)
    const members = fc.array(
      fc.record(
        { email_address: fc.string(), status: value, vip: fc.boolean(), language: value },
        { requiredKeys: [] },
      ),
      { minLength: 1, maxLength: 4 },
    )
    const predicate = fc.oneof(
      fc.record({ oneOf: fc.uniqueArray(fc.constantFrom('subscribed', 'pending', ''), { minLength: 1 }) }),
      fc.constant({ absent: true }),
    )
    const where = fc.dictionary(fc.constantFrom('body.status', 'body.language'), predicate, { minKeys: 1 })
    let allowed = 0
    fc.assert(
      fc.property(where, members, (conditions, list) => {
        const scope = createRule(conditions)
        const together = allows(scope, createMany({ members: list, update_existing: true }))
        expect(together).toBe(list.every((each) => allows(scope, createOne(each))))
        if (together) allowed += 1
      }),
      { numRuns: chooseRuns(1_000) },
    )
    expect(allowed).toBeGreaterThan(10)
  })
})
