import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileScope } from '../support/scope/marketing-scope.js'
import { scopeArbitrary } from '../support/scope/scope-arbitrary.js'
import { listSelected } from '../support/scope/selected-operations.js'
import { defineTestScope } from '../support/scope/verdict.js'
import type { WrittenScope } from '../support/scope/written-scope.js'

const computeRevision = (scope: WrittenScope) => compileScope(defineTestScope(scope)).identity.revision

/** Copies a value with the keys of every object in reverse order. */
function reverseKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(reverseKeys)
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reverseKeys(inner)]),
  )
}

describe('an equal scope', () => {
  const createWrittenScope = (name: string): WrittenScope => ({
    version: 1,
    name,
    allow: [{ ops: ['lists.getList'], on: { list_id: ['a'] } }],
    deny: ['*:send'],
  })
  const compileTestScope = (scope: WrittenScope) => compileScope(defineTestScope(scope))

  it('is compiled once, whatever the order of its keys', () => {
    const scope = createWrittenScope('again')
    expect(compileTestScope(scope)).toBe(compileTestScope(structuredClone(scope)))
    expect(compileTestScope(scope)).toBe(compileTestScope(reverseKeys(scope) as WrittenScope))
  })

  it('is not confused with a different one', () => {
    fc.assert(
      fc.property(scopeArbitrary, scopeArbitrary, (one, other) => {
        const [a, b] = [compileTestScope(one), compileTestScope(other)]
        expect(a === b).toBe(a.identity.revision === b.identity.revision)
      }),
    )
  })

  it('is evicted after a hundred others, unless it is in use', () => {
    const [used, unused] = [
      compileTestScope(createWrittenScope('used')),
      compileTestScope(createWrittenScope('unused')),
    ]
    for (let n = 0; n < 100; n++) {
      compileTestScope(createWrittenScope(`other ${n}`))
      expect(compileTestScope(createWrittenScope('used'))).toBe(used)
    }
    expect(compileTestScope(createWrittenScope('unused'))).not.toBe(unused)
  })
})

describe('the revision of a scope', () => {
  it('is the SHA-256 of its canonical JSON', () => {
    const canonical = '{"allow":["lists.getList",{"id":"x","ops":["ping.get"]}],"name":"sync","version":1}'
    const scope = {
      version: 1,
      name: 'sync',
      allow: ['lists.getList', { ops: ['ping.get'], id: 'x' }],
    } as const
    expect(computeRevision(scope)).toBe(createHash('sha256').update(canonical).digest('hex'))
  })

  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(scopeArbitrary, (scope) => {
        expect(computeRevision(reverseKeys(scope) as WrittenScope)).toBe(computeRevision(scope))
      }),
      { numRuns: 1_000 },
    )
  })

  it('differs between scopes', () => {
    const scopes: WrittenScope[] = [
      { version: 1, preset: 'none' },
      { version: 1, preset: 'read-only' },
      { version: 1, preset: 'read-only', name: 'a' },
      { version: 1, preset: 'read-only', mode: 'report-only' },
      { version: 1, preset: 'read-only', allow: ['campaigns.send'] },
      { version: 1, preset: 'read-only', deny: ['campaigns.send'] },
      { version: 1, preset: 'read-only', deny: ['campaigns.send', 'ping.get'] },
      { version: 1, preset: 'read-only', deny: ['ping.get', 'campaigns.send'] },
    ]
    expect(new Set(scopes.map(computeRevision)).size).toBe(scopes.length)
  })
})

describe('a compiled scope', () => {
  it('is created once, however many clients share the scope', () => {
    const scope = defineTestScope({ version: 1, preset: 'read-only' })
    expect(compileScope(scope)).toBe(compileScope(scope))
  })

  it('enforces by default', () => {
    expect(compileScope(defineTestScope({ version: 1, preset: 'none' })).mode).toBe('enforce')
    expect(compileScope(defineTestScope({ version: 1, preset: 'none', mode: 'report-only' })).mode).toBe(
      'report-only',
    )
  })

  it('inherits neither a mode nor operations from a polluted prototype', () => {
    const prototype = Object.prototype as unknown as Record<string, unknown>
    const scope = defineTestScope({
      version: 1,
      allow: ['ping.get', { ops: ['lists.getList'] }],
      deny: ['*:send'],
    })
    Object.assign(prototype, {
      mode: 'report-only',
      preset: 'read-only',
      name: 'x',
      expires: '1970-01-01T00:00:00Z',
    })
    try {
      const compiled = compileScope(scope)
      const selected = listSelected(compiled)
      const { mode, identity, rules } = compiled
      expect({ mode, name: identity.name, allowed: selected.map(({ id }) => id).sort() }).toEqual({
        mode: 'enforce',
        name: undefined,
        allowed: ['lists.getList', 'ping.get'],
      })
      const ends = selected.flatMap((operation) => rules.get(operation).rules).map(({ notAfter }) => notAfter)
      expect(ends).toEqual([Infinity, Infinity])
    } finally {
      for (const key of ['mode', 'preset', 'name', 'expires']) delete prototype[key]
    }
  })
})
