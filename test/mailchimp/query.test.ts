import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ArgumentError } from '../../src/errors.js'
import { queryOf, queryText } from '../../src/mailchimp/query.js'
import { rowOf } from '../scope/a-call.js'
import { thrownBy } from '../thrown-by.js'

const row = rowOf('lists.getAllLists')
const queryWith = (value: unknown) => queryOf(row, { count: value })

describe('a query parameter', () => {
  it.each<[unknown, string]>([
    ['10', '10'],
    [10, '10'],
    [0, '0'],
    [true, 'true'],
    [false, 'false'],
    [10n, '10'],
    ['', ''],
    [new Date('2026-11-23T09:00:00Z'), '2026-11-23T09:00:00.000Z'],
    [['id', 'name'], 'id,name'],
    [[1, null, undefined, 'a'], '1,,,a'],
    [[], ''],
  ])('is sent as text: %s', (value, text) => {
    expect(queryWith(value)).toEqual({ count: text })
  })

  it.each([[null], [undefined]])('is left out when it is %j', (value) => {
    expect(queryWith(value)).toEqual({})
  })

  it.each<[string, unknown]>([
    ['an object', {}],
    ['a function', () => '1'],
    ['a symbol', Symbol('x')],
    ['a list in a list', [['a']]],
    ['an object in a list', [{ toString: () => 'a' }]],
    ['a date that is none', new Date('never')],
    ['half a character', '\uD800'],
    ['an object with a text', { toString: () => '10' }],
    ['a boxed text', Object('10')],
  ])('that has no text of its own is refused: %s', (_, value) => {
    const error = thrownBy(ArgumentError, () => queryWith(value))
    expect(error).toMatchObject({ operation: 'lists.getAllLists', argument: 'count' })
    expect(error.message).toMatch(/^lists\.getAllLists: count must be a string, a number/)
  })

  it('is text from here on: lists and dates cannot answer differently later', () => {
    const date = Object.assign(new Date(0), { toISOString: () => ['a', 'b'], getTime: () => 1 })
    class Turncoat extends Array<string> {
      override map<U>(): U[] {
        return { includes: () => false, join: () => ({ toString: () => 'evil' }) } as never
      }
    }
    expect(queryWith(date)).toEqual({ count: '1970-01-01T00:00:00.000Z' })
    expect(queryWith(Turncoat.of('a', 'b'))).toEqual({ count: 'a,b' })
  })

  it('is always text, or refused, whatever is given', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withSparseArray: true, withBoxedValues: true }),
        (value) => {
          let query: Readonly<Record<string, string>>
          try {
            query = queryWith(value)
          } catch (error) {
            expect(error).toBeInstanceOf(ArgumentError)
            return
          }
          for (const text of Object.values(query)) expect(typeof text).toBe('string')
        },
      ),
      { numRuns: 10_000 },
    )
  })
})

describe('the text of a query', () => {
  it('says what was asked for, and nothing else, whatever stands in it', () => {
    const texts = fc.dictionary(fc.string({ minLength: 1 }), fc.string({ unit: 'grapheme' }), { maxKeys: 4 })
    fc.assert(
      fc.property(texts, (query) => {
        const text = queryText(query)
        expect(text).toMatch(/^(?:|\?[A-Za-z0-9%._~&=-]*)$/)
        expect([...new URLSearchParams(text)]).toEqual(Object.entries(query))
      }),
      { numRuns: 10_000 },
    )
  })

  it('cannot be extended by a value', () => {
    expect(queryText({ fields: 'id&count=1000#x' })).toBe('?fields=id%26count%3D1000%23x')
    expect(queryText({})).toBe('')
  })
})
