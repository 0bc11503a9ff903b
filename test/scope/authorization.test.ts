import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Call } from '../../src/api/operation.js'
import { formatPath } from '../../src/api/path.js'
import { ArgumentError, ScopeError } from '../../src/errors/error-classes.js'
import { defaultScope } from '../../src/marketing/scope-input.js'
import { authorize } from '../../src/scope/authorization.js'
import { captureError } from '../support/capture-error.js'
import { chooseRuns } from '../support/property-runs.js'
import { createCall } from '../support/scope/call-fixture.js'
import { compileScope } from '../support/scope/marketing-scope.js'
import { allOperations, createCallArbitrary, scopeArbitrary } from '../support/scope/scope-arbitrary.js'
import {
  allows,
  authorizeDeclared,
  declareTestScope,
  defineTestScope,
  noon,
} from '../support/scope/verdict.js'
import type { WrittenScope } from '../support/scope/written-scope.js'

const captureRefusal = (scope: WrittenScope, call: Call) =>
  captureError(ScopeError, () => authorizeDeclared(scope, call))
const undeclared = { rules: compileScope(defaultScope), declared: false, source: 'no file' }

describe('a refused call', () => {
  it('names the operation, the reason, what would allow it and the file to change', () => {
    const error = captureRefusal(
      { version: 1, name: 'sync', preset: 'read-only' },
      createCall('lists.deleteList'),
    )
    expect(error).toMatchObject({
      code: 'not_allowed',
      operation: 'lists.deleteList',
      wouldAllow: ['lists.deleteList', 'lists:delete'],
    })
    expect(error.message).toBe(
      'lists.deleteList (DELETE /lists/{list_id}, class delete) is not allowed by the scope. ' +
        'To allow it, add "lists.deleteList" or "lists:delete" to `allow`.',
    )
    expect(error.hint).toBe('The scope "sync" is written in mailchimp.config.json.')
  })

  it('names the rule that denied it, and suggests no `allow` entry that would not help', () => {
    const error = captureRefusal(
      { version: 1, preset: 'read-only', deny: ['*:delete'] },
      createCall('lists.deleteList'),
    )
    expect(error).toMatchObject({ code: 'denied', rule: 'deny "*:delete"', wouldAllow: [] })
    expect(error.message).toContain('is denied by the scope. Only removing the `deny` entry')
    expect(error.hint).toBe('deny "*:delete" denies it. The scope is written in mailchimp.config.json.')
  })

  it('names the unmet conditions of its rules', () => {
    const scope: WrittenScope = {
      version: 1,
      allow: [{ id: 'sync', ops: ['lists.getList'], on: { list_id: ['a1b2c3d4e5'] } }],
    }
    const error = captureRefusal(scope, createCall('lists.getList'))
    expect(error).toMatchObject({ code: 'not_allowed', rule: 'sync' })
    expect(error.message).toContain('this call does not meet on.list_id')
    expect(error.hint).toContain('rule "sync" needs on.list_id')
  })

  it('reveals neither the allowed values nor those of the call', () => {
    const scope: WrittenScope = {
      version: 1,
      allow: [
        { ops: ['lists.setListMember'], on: { list_id: ['a1b2c3d4e5'] } },
        { ops: ['lists.setListMember'], where: { 'body.status': { oneOf: ['allowed-status'] } } },
      ],
    }
    const call = createCall('lists.setListMember', {
      params: { list_id: 'given-list', subscriber_hash: 'given-hash' },
      body: { status: 'given-status', email_address: 'someone@example.com' },
    })
    const { message, hint, rule, wouldAllow } = captureRefusal(scope, call)
    const told = [message, hint, rule, ...wouldAllow].join(' ')
    for (const value of ['a1b2c3d4e5', 'allowed-status', 'given-', 'example.com']) {
      expect(told).not.toContain(value)
    }
  })

  it('suggests selectors each of which would allow it, for all operations', () => {
    const none: WrittenScope = { version: 1, preset: 'none', allow: [] }
    for (const { id } of allOperations) {
      const call = createCall(id, { body: { operations: [] } })
      const { wouldAllow, message } = captureRefusal(none, call)
      expect(wouldAllow, id).toHaveLength(2)
      for (const selector of wouldAllow) {
        expect(message).toContain(`"${selector}"`)
        expect(
          () => authorizeDeclared({ ...none, allow: [selector] }, call),
          `${id} by ${selector}`,
        ).not.toThrow()
      }
    }
  })

  it('suggests a working declaration to a client without a scope', () => {
    for (const { id, access } of allOperations) {
      const call = createCall(id, { body: { operations: [] } })
      if (access === 'read') {
        expect(() => authorize(undeclared, call, noon)).not.toThrow()
        continue
      }
      const { message, hint = '' } = captureError(ScopeError, () => authorize(undeclared, call, noon))
      expect(message).toContain('no scope is declared, so the client only reads.')
      const { scope } = JSON.parse(hint.slice(hint.indexOf('{"scope"'))) as { scope: WrittenScope }
      expect(allows(scope, call), id).toBe(true)
      expect(scope.preset).toBe('read-only')
    }
  })
})

describe('an allowed call', () => {
  it('passes unchanged, with the rule that allows it', () => {
    const call = createCall('lists.getList')
    const admission = authorizeDeclared({ version: 1, allow: [{ id: 'reading', ops: ['lists:read'] }] }, call)
    expect(admission).toEqual({ call, rule: 'reading', inside: [], containsSend: false, notAfter: Infinity })
    expect(admission.call).toBe(call)
  })
})

describe('a report-only scope', () => {
  const scope: WrittenScope = { version: 1, mode: 'report-only', preset: 'read-only' }

  it('allows a call that it would refuse, and returns the refusal', () => {
    const call = createCall('campaigns.send')
    const { call: passed, refusal, rule } = authorizeDeclared(scope, call)
    expect(passed).toBe(call)
    expect(rule).toBeUndefined()
    const enforced = captureRefusal({ ...scope, mode: 'enforce' }, call)
    expect(refusal).toMatchObject({ message: enforced.message, hint: enforced.hint })
  })

  it('decides about any call as an enforcing scope does', () => {
    fc.assert(
      fc.property(
        scopeArbitrary,
        fc.constantFrom(...allOperations).chain((row) => createCallArbitrary(fc.constant(row))),
        (any, call) => {
          fc.pre(call.operation.id !== 'batches.start')
          const reported = authorizeDeclared({ ...any, mode: 'report-only' }, call).refusal
          const enforced = captureOutcome(() => authorizeDeclared({ ...any, mode: 'enforce' }, call))
          expect(reported?.code ?? 'allowed').toBe(enforced.code)
          expect(reported?.rule).toBe(enforced.rule)
        },
      ),
      { numRuns: chooseRuns(2_000) },
    )
  })

  it('still serializes a batch in canonical form, and refuses operations that no direct call could be', () => {
    const createDeleteBatch = (path: string) =>
      createCall('batches.start', { body: { operations: [{ path, method: 'DELETE' }] } })
    const { call, refusal } = authorizeDeclared(scope, createDeleteBatch('lists/a'))
    expect(call.body?.text).toBe('{"operations":[{"method":"DELETE","path":"/lists/a"}]}')
    expect(refusal).toMatchObject({ code: 'not_allowed', operation: 'batches.start' })
    expect(() => authorizeDeclared(scope, createDeleteBatch('/lists/..'))).toThrow(ArgumentError)
    expect(() => authorizeDeclared(scope, createDeleteBatch('/no/such/route'))).toThrow(ScopeError)
  })
})

interface Outcome {
  readonly code: string
  readonly rule?: string | undefined
  readonly index?: number | undefined
}

function captureOutcome(act: () => unknown): Outcome {
  try {
    act()
    return { code: 'allowed' }
  } catch (error) {
    if (!(error instanceof ScopeError)) throw error
    return { code: error.code, rule: error.rule, index: error.batchIndex }
  }
}

describe('a batch', () => {
  const mayBatch: WrittenScope = { version: 1, preset: 'read-only', allow: ['batches.start'] }
  const ping = { method: 'GET', path: '/ping' }
  const createBatch = (...operations: object[]) => createCall('batches.start', { body: { operations } })

  const toBatchEntry = ({ operation, params, query, body }: Call) => ({
    method: operation.method,
    path: formatPath(operation, params),
    params: query,
    ...(body !== undefined && { body: body.text }),
  })

  it('has the verdict of a direct call for each operation, in any scope', () => {
    const inBatches = allOperations.filter(({ resource }) => !/^batch/.test(resource))
    const seen = new Set<string>()
    fc.assert(
      fc.property(scopeArbitrary, createCallArbitrary(fc.constantFrom(...inBatches)), (any, call) => {
        const scope = defineTestScope({
          ...any,
          mode: 'enforce',
          allow: [...(any.allow ?? []), 'batches.start'],
        })
        fc.pre(allows(scope, createBatch()))
        const direct = captureOutcome(() => authorizeDeclared(scope, call))
        const inside = captureOutcome(() => authorizeDeclared(scope, createBatch(toBatchEntry(call))))
        seen.add(direct.code)
        expect({ code: inside.code, rule: inside.rule }).toEqual({ code: direct.code, rule: direct.rule })
        expect(inside.index).toBe(direct.code === 'allowed' ? undefined : 0)
      }),
      { numRuns: chooseRuns(3_000) },
    )
    expect([...seen].sort()).toEqual(['allowed', 'denied', 'not_allowed'])
  })

  it('is refused for one refused operation, with its index, its name and the reason', () => {
    const remove = { method: 'DELETE', path: '/lists/a1b2c3d4e5' }
    const error = captureRefusal(mayBatch, createBatch(ping, ping, remove, ping))
    expect(error).toMatchObject({
      code: 'not_allowed',
      operation: 'batches.start',
      batchIndex: 2,
      wouldAllow: ['lists.deleteList', 'lists:delete'],
    })
    expect(error.message).toMatch(
      /^batches\.start is refused, because operations\[2\], lists\.deleteList \(DELETE .*\), is not allowed/,
    )
    expect(error.message).not.toContain('a1b2c3d4e5')
  })

  it('is refused for one denied operation', () => {
    const scope: WrittenScope = { ...mayBatch, deny: ['ping.get'] }
    expect(captureRefusal(scope, createBatch(ping))).toMatchObject({
      code: 'denied',
      batchIndex: 0,
      rule: 'deny "ping.get"',
    })
  })

  it('is refused for a route outside the catalogue, whatever the scope allows', () => {
    for (const [method, path] of [
      ['GET', '/no-such-thing'],
      ['DELETE', '/ping'],
      ['TRACE', '/ping'],
      ['', '/ping'],
    ]) {
      expect(captureRefusal(mayBatch, createBatch(ping, { method, path }))).toMatchObject({
        code: 'unknown_operation',
        batchIndex: 1,
      })
    }
  })

  it('needs permission for batches.start itself', () => {
    const error = captureRefusal({ version: 1, preset: 'read-only' }, createBatch(ping))
    expect(error).toMatchObject({
      code: 'not_allowed',
      operation: 'batches.start',
      wouldAllow: ['batches.start', 'batches:write'],
    })
    expect(error.batchIndex).toBeUndefined()
  })

  it('is not parsed if batches.start is refused', () => {
    const call = createCall('batches.start', { body: { operations: 'no list' } })
    expect(() => authorizeDeclared({ version: 1, preset: 'read-only' }, call)).toThrow(ScopeError)
    expect(() => authorizeDeclared(mayBatch, call)).toThrow(ArgumentError)
  })

  it('has its ids, bodies and queries checked by the rules', () => {
    const scope: WrittenScope = {
      version: 1,
      allow: [
        'batches.start',
        {
          ops: ['lists.setListMember'],
          on: { list_id: ['a'], subscriber_hash: ['someone@example.com'] },
          where: {
            'body.status': { oneOf: ['subscribed'] },
            'query.skip_merge_validation': { absent: true },
          },
        },
      ],
    }
    const good = {
      method: 'PUT',
      path: '/lists/a/members/Someone%40example.com',
      body: '{"status":"subscribed"}',
    }
    expect(() => authorizeDeclared(scope, createBatch(good))).not.toThrow()
    const bad = [
      { ...good, path: '/lists/b/members/Someone%40example.com' },
      { ...good, path: '/lists/a/members/other%40example.com' },
      { ...good, body: '{"status":"pending"}' },
      { ...good, body: '{"Status":"subscribed"}' },
      { ...good, body: '{"status":"subscribed","status":"pending"}' },
      { ...good, params: { skip_merge_validation: true } },
    ]
    for (const entry of bad)
      expect(() => authorizeDeclared(scope, createBatch(good, entry))).toThrow(ScopeError)
  })

  it('of a thousand operations has the last one checked as the first', () => {
    const many = Array.from({ length: 999 }, () => ping)
    expect(authorizeDeclared(mayBatch, createBatch(...many, ping)).rule).toBe('allow[0]')
    const error = captureRefusal(mayBatch, createBatch(...many, { method: 'DELETE', path: '/lists/a' }))
    expect(error.batchIndex).toBe(999)
  })

  it('is subject to conditions on batches.start itself', () => {
    const scope: WrittenScope = {
      version: 1,
      preset: 'read-only',
      allow: [{ ops: ['batches.start'], where: { 'body.operations': { maxItems: 2 } } }],
    }
    expect(() => authorizeDeclared(scope, createBatch(ping, ping))).not.toThrow()
    expect(() => authorizeDeclared(scope, createBatch(ping, ping, ping))).toThrow(ScopeError)
  })

  it('names the file of the scope in its refusal', () => {
    const scope = { ...declareTestScope(mayBatch), source: 'ops/mailchimp.json' }
    const call = createBatch({ method: 'DELETE', path: '/lists/a' })
    expect(captureError(ScopeError, () => authorize(scope, call, noon)).hint).toContain(
      'in ops/mailchimp.json',
    )
  })
})
