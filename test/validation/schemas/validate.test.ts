import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { ConfigError } from '../../../src/errors/error-classes.js'
import { formatFaultPath } from '../../../src/validation/fault-path.js'
import { formatSuggestion, validate } from '../../../src/validation/schemas/validate.js'
import { canaryKey } from '../../support/canary-key.js'
import { captureError } from '../../support/capture-error.js'
import { chooseRuns } from '../../support/property-runs.js'
import { findLeak } from '../../support/secret-leaks.js'

describe('formatFaultPath', () => {
  it.each<[PropertyKey[], string]>([
    [[], ''],
    [['scope'], 'scope'],
    [['scope', 'allow', 0, 'on', 'list_id', 1], 'scope.allow[0].on.list_id[1]'],
    [['allow', 0, 'where', 'body.status', 'oneOf'], 'allow[0].where["body.status"].oneOf'],
    [[0, 'a'], '[0].a'],
    [['$schema'], '$schema'],
    [['a\nb'], '[…]'],
    [['someone@example.com'], '[…]'],
    [['x'.repeat(101)], '[…]'],
    [['lists.getListGrowthHistoryByMonth'], '["lists.getListGrowthHistoryByMonth"]'],
  ])('formats %j as %j', (path, text) => {
    expect(formatFaultPath(path)).toBe(text)
  })

  it('omits a key of a document that could be a secret', () => {
    for (const name of [
      canaryKey(),
      canaryKey().slice(0, 32),
      `a.${canaryKey()}.b`,
      canaryKey().toUpperCase(),
    ]) {
      expect(findLeak(canaryKey(), formatFaultPath(['scope', name]).toLowerCase())).toBeUndefined()
    }
  })

  it('returns one line for any keys', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.nat())), (path) => {
        expect(formatFaultPath(path)).toMatch(/^[\x20-\x7e…]*$/)
      }),
      { numRuns: chooseRuns(20_000) },
    )
  })
})

describe('formatSuggestion', () => {
  const known = ['scope', 'server', 'credentials', 'network', 'timeouts', 'caFile', 'lists.getList']

  it.each([
    ['scop', 'scope'],
    ['Scope', 'scope'],
    ['sevrer', 'server'],
    ['credential', 'credentials'],
    ['ca', 'caFile'],
    ['lists.getLst', 'lists.getList'],
  ])('suggests for %s: %s', (written, meant) => {
    expect(formatSuggestion(written, known)).toBe(`: did you mean "${meant}"?`)
  })

  it.each(['', 'x', 'proxy', 'zzzzzzz', 'a'.repeat(101), 'campaigns.send'])(
    'is empty if no known value is close: %j',
    (written) => {
      expect(formatSuggestion(written, known)).toBe('')
    },
  )

  it('suggests only known values', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), (written) => {
        const name = /"(.*)"/.exec(formatSuggestion(written, known))?.[1]
        expect([undefined, ...known]).toContain(name)
      }),
      { numRuns: chooseRuns(2_000) },
    )
    expect(formatSuggestion('scope', [])).toBe('')
  })
})

describe('validate', () => {
  const schema = z.strictObject({
    name: z.string(),
    size: z.optional(z.int()),
    mode: z.optional(z.enum(['on', 'off'])),
    either: z.optional(z.union([z.string(), z.strictObject({ a: z.string() })])),
  })
  const captureFaults = (document: unknown) =>
    captureError(ConfigError, () => validate(() => schema, document, 'the test')).faults

  it('returns a valid document unchanged', () => {
    expect(validate(() => schema, { name: 'a', either: { a: 'b' } }, 'the test')).toEqual({
      name: 'a',
      either: { a: 'b' },
    })
  })

  it('reports every fault with its path and its correction', () => {
    expect(captureFaults({ size: 'big', mode: 'of', nam: 'a' })).toEqual([
      { path: 'name', message: 'is missing' },
      { path: 'size', message: 'must be a number' },
      { path: 'mode', message: 'is not an allowed value (one of: on, off): did you mean "off"?' },
      { path: 'nam', message: 'is not a known key: did you mean "name"?' },
    ])
  })

  it('reports the faults of the intended branch', () => {
    expect(captureFaults({ name: 'a', either: { a: 1 } })).toEqual([
      { path: 'either.a', message: 'must be a string' },
    ])
    expect(captureFaults({ name: 'a', either: { b: 'x' } })).toEqual([
      { path: 'either.a', message: 'is missing' },
      { path: 'either.b', message: 'is not a known key' },
    ])
  })

  it('reports one fault for each path', () => {
    expect(captureFaults({ name: new Map() })).toHaveLength(1)
  })

  it('reports no value in a fault', () => {
    const value = 'a value of the user'
    const { message } = captureError(ConfigError, () =>
      validate(() => schema, { name: 5, mode: value, size: value, either: { a: [value] } }, 'the test'),
    )
    expect(message).not.toContain(value)
  })

  it('names the document by its source in the message', () => {
    expect(captureError(ConfigError, () => validate(() => schema, 5, 'my.json')).message).toBe(
      'my.json cannot be used:\n  - must be an object',
    )
  })
})
