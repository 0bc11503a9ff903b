import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatPath } from '../../src/api/path.js'
import { ArgumentError } from '../../src/errors/error-classes.js'
import { matchPath } from '../../src/marketing/catalogue.js'
import { hashEmailAddress, parsePathParam } from '../../src/marketing/path-params.js'
import { captureError } from '../support/capture-error.js'
import { chooseRuns, scaleCount } from '../support/property-runs.js'
import { getOperation } from '../support/scope/call-fixture.js'
import { allOperations } from '../support/scope/scope-arbitrary.js'

const member = getOperation('lists.getListMember')
const hashAddress = (address: string) => createHash('md5').update(address).digest('hex')
const splitSegments = (path: string) => path.split('/').slice(1)

const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom(
      '.',
      '/',
      '\\',
      '%',
      '2',
      'e',
      'E',
      'f',
      'F',
      '5',
      'c',
      ';',
      '?',
      '#',
      'a',
      '\u0000',
      ' ',
      '@',
      ':',
    ),
  }),
  fc.constantFrom(
    '..',
    '.',
    '',
    '%2e%2e',
    '%2E.',
    '..%2f',
    '..;',
    '%252e',
    '\u2024\u2024',
    '\uFF0E\uFF0E',
    'a/../b',
    '__proto__',
  ),
)

const decodeBytes = (text: string) =>
  text.replace(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

describe('a path parameter', () => {
  it.each<[string, unknown, string]>([
    ['empty', '', 'must not be empty'],
    ['one dot', '.', 'must not be a dot segment'],
    ['two dots', '..', 'must not be a dot segment'],
    ['a dot, encoded', '%2e', 'must not be a dot segment'],
    ['two dots, encoded', '%2e%2e', 'must not be a dot segment'],
    ['two dots, one of them encoded', '%2E.', 'must not be a dot segment'],
    ['two dots, encoded twice', '%252e%252E', 'must not be a dot segment'],
    ['two dots, whose code is encoded', '%25%32%65.', 'must not be a dot segment'],
    ['two dots next to invalid UTF-8', '%ff/%2e%2e', 'must not be a dot segment'],
    ['two dots between slashes', 'a/../b', 'must not be a dot segment'],
    ['two dots between slashes, encoded', 'a%2f%2e%2e%5cb', 'must not be a dot segment'],
    ['two dots and a matrix parameter', '..;a', 'must not be a dot segment'],
    ['encoded 50,000 times', `%${'25'.repeat(50_000)}41`, 'must not be a dot segment'],
    ['a line break', 'a\nb', 'must not contain control characters'],
    ['a NUL', 'a\u0000', 'must not contain control characters'],
    ['a C1 control character', 'a\u0085', 'must not contain control characters'],
    ['a lone surrogate', 'a\uDC00', 'must be well-formed'],
    ['missing', undefined, 'must be a string or a number'],
    ['null', null, 'must be a string or a number'],
    ['a list', ['a'], 'must be a string or a number'],
    ['an object with a text', { toString: () => 'a' }, 'must be a string or a number'],
    ['NaN', Number.NaN, 'must be a string or a number'],
    ['infinite', Number.POSITIVE_INFINITY, 'must be a string or a number'],
    ['true', true, 'must be a string or a number'],
  ])('is refused if it is %s', (_, value, why) => {
    const error = captureError(ArgumentError, () => parsePathParam(member, 'list_id', value))
    expect(error).toMatchObject({ operation: 'lists.getListMember', argument: 'list_id' })
    expect(error.message).toContain(`lists.getListMember: list_id ${why}`)
  })

  it('may be a number, which is sent as a string', () => {
    expect(parsePathParam(member, 'list_id', 42)).toBe('42')
  })

  it.each(['a.b', 'a..b', '...', '.a', 'a.', '50%', '%zz', '%41', 'a/b', '100%25', 'Ä.%2e'])(
    'may contain dots and percent signs: %s',
    (value) => {
      expect(parsePathParam(member, 'list_id', value)).toBe(value)
    },
  )

  it('is never read as a dot segment, however often a server decodes the path', () => {
    const piece = fc.constantFrom(
      '.',
      '..',
      '%',
      '25',
      '2e',
      '2E',
      '32',
      '65',
      '/',
      '2f',
      '5c',
      ';',
      'a',
      'é',
      '%ff',
    )
    let taken = 0
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join('')),
        fc.integer({ min: 0, max: 3 }),
        (text, encodings) => {
          let value = text
          for (let n = 0; n < encodings; n += 1)
            value = value.replace(/[%.]/g, (sign) => (sign === '%' ? '%25' : '%2e'))
          let path: string
          try {
            path = formatPath(member, {
              list_id: parsePathParam(member, 'list_id', value),
              subscriber_hash: 'x',
            })
          } catch (error) {
            expect(error).toBeInstanceOf(ArgumentError)
            return
          }
          taken += 1
          const readings = Array.from({ length: 12 }, () => (path = decodeBytes(path)))
          const segments = readings
            .flatMap((reading) => reading.split(/[/\\]/))
            .map((each) => each.split(';')[0])
          expect(segments.filter((segment) => segment === '.' || segment === '..')).toEqual([])
        },
      ),
      { numRuns: 1_000 },
    )
    expect(taken).toBeGreaterThan(200)
  })

  it('that is an address becomes its MD5 in lower case, so that no path contains an address', () => {
    const hash = hashAddress('someone+tag@example.com')
    expect(parsePathParam(member, 'subscriber_hash', 'Someone+Tag@Example.COM')).toBe(hash)
    expect(hashEmailAddress('someone+tag@example.com')).toBe(hash)
  })

  it.each(['ada%40example.com', 'Ada%2BTag%40Example.COM', 'ada%2540example.com', 'ada%252540example.com'])(
    'that is an encoded address is refused, because it would be encoded again: %s',
    (value) => {
      const error = captureError(ArgumentError, () => parsePathParam(member, 'subscriber_hash', value))
      expect(error).toMatchObject({ operation: member.id, argument: 'subscriber_hash' })
      expect(error.message).toBe(
        'lists.getListMember: subscriber_hash must not be percent-encoded: pass the address as it is, or its hash',
      )
    },
  )

  it('that is not an address may contain an encoded @', () => {
    const customer = getOperation('ecommerce.getStoreCustomer')
    expect(parsePathParam(customer, 'customer_id', 'ada%40example.com')).toBe('ada%40example.com')
  })

  it('that is a hash or a contact id stays unchanged', () => {
    expect(parsePathParam(member, 'subscriber_hash', hashAddress('x'))).toBe(hashAddress('x'))
    expect(parsePathParam(member, 'list_id', 'a@b')).toBe('a@b')
  })
})

describe('a path', () => {
  it('has as many segments as its template, and calls only its operation, with any parameters', () => {
    let made = 0
    fc.assert(
      fc.property(
        fc.constantFrom(...allOperations),
        fc.array(hostileText, { minLength: 6, maxLength: 6 }),
        (row, values) => {
          let params: Record<string, string>
          try {
            params = Object.fromEntries(
              row.pathParams.map((name, n) => [name, parsePathParam(row, name, values[n])]),
            )
          } catch (error) {
            expect(error).toBeInstanceOf(ArgumentError)
            return
          }
          made += 1
          const path = formatPath(row, params)
          const sent = new URL(`https://host.invalid/3.0${path}`)
          expect(sent.pathname).toBe(`/3.0${path}`)
          expect(sent.search + sent.hash).toBe('')
          expect(splitSegments(path)).toHaveLength(splitSegments(row.template).length)
          const decoded = splitSegments(path).map(decodeURIComponent)
          const match = matchPath(row.method, path === '/' ? [] : decoded)
          expect(match?.operation.id).toBe(row.id)
          expect({ ...match?.params }).toEqual(params)
        },
      ),
      { numRuns: chooseRuns(20_000) },
    )
    expect(made).toBeGreaterThan(scaleCount(5_000, 20_000))
  })

  it('never contains an e-mail address', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        const params = { list_id: 'a', subscriber_hash: parsePathParam(member, 'subscriber_hash', address) }
        expect(formatPath(member, params)).toBe(`/lists/a/members/${hashAddress(address.toLowerCase())}`)
        const encoded = encodeURIComponent(address)
        expect(() => parsePathParam(member, 'subscriber_hash', encoded)).toThrow(ArgumentError)
      }),
      { numRuns: 1_000 },
    )
  })
})
