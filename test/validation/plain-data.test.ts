import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { copyPlainData } from '../../src/validation/plain-data.js'

describe('copyPlainData', () => {
  it('returns an equal copy that shares nothing with the original', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        fc.pre(!JSON.stringify(value).includes('__proto__'))
        const copy = copyPlainData(value)
        expect(copy).toEqual(value)
        if (typeof value === 'object' && value !== null) expect(copy).not.toBe(value)
      }),
      { numRuns: 1_000 },
    )
  })

  it('returns objects without a prototype', () => {
    const copy = copyPlainData({ a: { b: [{ c: 1 }] } })
    for (const object of [copy, copy.a, copy.a.b[0]]) expect(Object.getPrototypeOf(object)).toBeNull()
  })

  it('copies cycles', () => {
    const circle: Record<string, unknown> = { name: 'a' }
    circle['self'] = circle
    const copy = copyPlainData(circle)
    expect(copy).not.toBe(circle)
    expect(copy['self']).toBe(copy)
  })

  it('keeps the objects that isKept accepts', () => {
    const kept = { a: 1 }
    expect(copyPlainData({ kept }, { isKept: (value) => value === kept }).kept).toBe(kept)
  })

  it('reports class instances, and an own __proto__, which it omits', () => {
    const refused: unknown[] = []
    const recordFault = (path: readonly PropertyKey[], message: string) => refused.push([path, message])
    const document = { list: [new Map()], inner: JSON.parse('{"__proto__": {"a": 1}, "b": 2}') as object }
    expect(copyPlainData(document, { onFault: recordFault }).inner).toEqual({ b: 2 })
    expect(refused).toEqual([
      [['list', 0], 'must be a plain object or array, as in JSON'],
      [['inner', '__proto__'], 'is not a known key'],
    ])
  })

  it('keeps holes of an array as undefined items', () => {
    const list: unknown[] = []
    list[2] = 'a'
    expect(copyPlainData(list)).toHaveLength(3)
  })
})
