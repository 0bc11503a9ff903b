import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ConfigError } from '../../src/errors/error-classes.js'
import type { ScopeInput } from '../../src/marketing/scope-input.js'
import { mutateDocuments } from '../support/hostile-documents.js'
import { chooseRuns, scaleCount } from '../support/property-runs.js'
import { compileScope } from '../support/scope/marketing-scope.js'
import { scopeArbitrary } from '../support/scope/scope-arbitrary.js'
import { listSelected } from '../support/scope/selected-operations.js'
import { defineTestScope } from '../support/scope/verdict.js'
import type { WrittenScope } from '../support/scope/written-scope.js'

const documents: WrittenScope[] = [
  { version: 1, preset: 'read-only' },
  {
    version: 1,
    name: 'audience-sync',
    mode: 'enforce',
    allow: [
      'reports:read',
      {
        id: 'sync',
        ops: ['lists.members:write', 'lists.getListMember'],
        on: { list_id: ['a1b2c3d4e5', 7] },
        where: { 'body.status': { oneOf: ['subscribed', null] }, 'query.fields': { max: 10 } },
        notBefore: '2026-11-23T09:00:00Z',
        expires: '2026-11-23T13:00:00Z',
      },
    ],
    deny: ['*:send', 'campaigns:delete'],
  },
]

describe('a hostile scope', () => {
  it('is refused with a ConfigError, or accepted without dropping a key', () => {
    let taken = 0
    fc.assert(
      fc.property(mutateDocuments(documents), (document) => {
        let scope: ScopeInput
        try {
          scope = defineTestScope(document)
        } catch (error) {
          expect(error).toBeInstanceOf(ConfigError)
          return
        }
        taken += 1
        expect(JSON.parse(JSON.stringify(scope))).toEqual(JSON.parse(JSON.stringify(document)))
        expect(listSelected(compileScope(scope))).toBeInstanceOf(Array)
      }),
      { numRuns: chooseRuns(20_000) },
    )
    expect(taken).toBeGreaterThan(scaleCount(100, 20_000))
  })

  it('is refused for any unknown key at any position', () => {
    const known = ['version', 'name', 'mode', 'preset', 'allow', 'deny', 'id', 'ops', 'on', 'where']
    const unknown = fc
      .oneof(fc.string({ maxLength: 20 }), fc.constantFrom('__proto__', 'constructor', 'limit', 'preset '))
      .filter((key) => ![...known, 'notBefore', 'expires'].includes(key))
    fc.assert(
      fc.property(scopeArbitrary, unknown, fc.boolean(), (scope, key, inRule) => {
        const rule = Object.defineProperty({ ops: ['lists.getList'] }, key, { value: 1, enumerable: true })
        const document = inRule
          ? { ...scope, allow: [...(scope.allow ?? []), rule] }
          : Object.defineProperty({ ...scope }, key, { value: 1, enumerable: true })
        expect(() => defineTestScope(document)).toThrow(ConfigError)
      }),
      { numRuns: chooseRuns(2_000) },
    )
  })
})
