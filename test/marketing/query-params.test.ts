import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatQuery } from '../../src/api/query-string.js'
import { ArgumentError } from '../../src/errors/error-classes.js'
import { parseQuery } from '../../src/marketing/query-params.js'
import { canaryKey } from '../support/canary-key.js'
import { captureError } from '../support/capture-error.js'
import { chooseRuns } from '../support/property-runs.js'
import { getOperation } from '../support/scope/call-fixture.js'
import { allOperations } from '../support/scope/scope-arbitrary.js'

const row = getOperation('lists.getAllLists')
const createCountQuery = (value: unknown) => parseQuery(row, { count: value })

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
  ])('is sent as a string: %s', (value, text) => {
    expect(createCountQuery(value)).toEqual({ count: text })
  })

  it.each([[null], [undefined]])('is omitted if it is %j', (value) => {
    expect(createCountQuery(value)).toEqual({})
  })

  it.each<[string, unknown]>([
    ['an object', {}],
    ['a function', () => '1'],
    ['a symbol', Symbol('x')],
    ['a list in a list', [['a']]],
    ['an object in a list', [{ toString: () => 'a' }]],
    ['an invalid date', new Date('never')],
    ['a lone surrogate', '\uD800'],
    ['an object with a text', { toString: () => '10' }],
    ['a String object', Object('10')],
  ])('without a string form is refused: %s', (_, value) => {
    const error = captureError(ArgumentError, () => createCountQuery(value))
    expect(error).toMatchObject({ operation: 'lists.getAllLists', argument: 'count' })
    expect(error.message).toMatch(/^lists\.getAllLists: count must be a string, a number/)
  })

  it('is a string after parsing, so that arrays and dates cannot change later', () => {
    const date = Object.assign(new Date(0), { toISOString: () => ['a', 'b'], getTime: () => 1 })
    class Turncoat extends Array<string> {
      override map<U>(): U[] {
        return { includes: () => false, join: () => ({ toString: () => 'evil' }) } as never
      }
    }
    expect(createCountQuery(date)).toEqual({ count: '1970-01-01T00:00:00.000Z' })
    expect(createCountQuery(Turncoat.of('a', 'b'))).toEqual({ count: 'a,b' })
  })

  it('is always a string or refused, whatever the value', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withSparseArray: true, withBoxedValues: true }),
        (value) => {
          let query: Readonly<Record<string, string>>
          try {
            query = createCountQuery(value)
          } catch (error) {
            expect(error).toBeInstanceOf(ArgumentError)
            return
          }
          for (const text of Object.values(query)) expect(typeof text).toBe('string')
        },
      ),
      { numRuns: chooseRuns(20_000) },
    )
  })
})

describe('the names in a query', () => {
  const newer = getOperation('GET /audiences')
  const listSentNames = (names: Record<string, unknown>, operation = row) =>
    Object.keys(parseQuery(operation, names))
  const captureRefusal = (names: Record<string, unknown>, operation = row) =>
    captureError(ArgumentError, () => parseQuery(operation, names))

  it('must be those of the operation, which the refusal lists', () => {
    expect(listSentNames({ count: 1, fields: 'id' })).toEqual(['count', 'fields'])
    const error = captureRefusal({ count: 1, cuont: 1 })
    expect(error).toMatchObject({ operation: 'lists.getAllLists', argument: 'query' })
    expect(error.message).toMatch(
      /^lists\.getAllLists: cuont is not a query parameter of this operation: it takes only fields, exclude_fields, count, offset/,
    )
    expect(captureRefusal({ count: 1 }, getOperation('ping.get')).message).toContain(
      'takes no query parameters',
    )
  })

  it.each([
    ' count',
    'count ',
    'count[]',
    'count%5b%5d',
    'Count',
    'status[]',
    '_method',
    'apikey',
    '',
    '__proto__',
    'constructor',
  ])('are never %j, which a server could read as another name or act on', (name) => {
    for (const operation of [row, newer]) {
      if (operation === newer && name === 'constructor') continue
      expect(
        captureRefusal({ count: 10, ...JSON.parse(`{${JSON.stringify(name)}:1000}`) }, operation).code,
      ).toBe('invalid_argument')
    }
  })

  it('of an operation with unknown parameters must look like those of Mailchimp, and not like a credential', () => {
    expect(listSentNames({ count: 1, since_2026: 'x' }, newer)).toEqual(['count', 'since_2026'])
    for (const name of ['apikey', 'api_key', 'access_token', '2count', 'a-b', 'a.b', 'a[b]'])
      expect(() => listSentNames({ [name]: 1 }, newer), name).toThrow(ArgumentError)
  })

  it('are sent as they were checked, or refused', () => {
    const names = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...allOperations.flatMap(({ queryParams }) => queryParams)),
      fc
        .tuple(fc.constantFrom('count', 'status'), fc.string({ maxLength: 3 }))
        .map((parts) => parts.join('')),
      fc
        .tuple(fc.string({ maxLength: 3 }), fc.constantFrom('count', 'status'))
        .map((parts) => parts.join('')),
    )
    let taken = 0
    fc.assert(
      fc.property(
        fc.constantFrom(...allOperations),
        fc.dictionary(names, fc.constant('1'), { minKeys: 1, maxKeys: 3 }),
        (operation, values) => {
          let query: Readonly<Record<string, string>>
          try {
            query = parseQuery(operation, values)
          } catch (error) {
            expect(error).toBeInstanceOf(ArgumentError)
            return
          }
          taken += 1
          for (const [name] of new URLSearchParams(formatQuery(query))) {
            if (operation.id.includes(' ')) expect(name).toMatch(/^[a-z][a-z0-9_]*$/)
            else expect(operation.queryParams).toContain(name)
          }
        },
      ),
      { numRuns: 1_000 },
    )
    expect(taken).toBeGreaterThan(20)
  })

  it('are not repeated in an error if they could be a key', () => {
    const key = canaryKey()
    const names = [
      key,
      key.slice(0, 32),
      `a${key.slice(0, 32)}`,
      key.toUpperCase(),
      Buffer.from(key).toString('base64'),
    ]
    for (const operation of [row, newer]) {
      for (const name of names) {
        for (const value of [1, Symbol('x')]) {
          try {
            parseQuery(operation, { [name]: value })
          } catch (error) {
            expect(inspect(error, { showHidden: true }).toLowerCase()).not.toContain(name.toLowerCase())
          }
        }
      }
    }
  })
})

describe('the text of a query', () => {
  it('contains exactly the parameters of the call, whatever their values', () => {
    const texts = fc.dictionary(fc.string({ minLength: 1 }), fc.string({ unit: 'grapheme' }), { maxKeys: 4 })
    fc.assert(
      fc.property(texts, (query) => {
        const text = formatQuery(query)
        expect(text).toMatch(/^(?:|\?[A-Za-z0-9%._~&=-]*)$/)
        expect([...new URLSearchParams(text)]).toEqual(Object.entries(query))
      }),
      { numRuns: chooseRuns(20_000) },
    )
  })

  it('cannot be extended by a value', () => {
    expect(formatQuery({ fields: 'id&count=1000#x' })).toBe('?fields=id%26count%3D1000%23x')
    expect(formatQuery({})).toBe('')
  })
})
