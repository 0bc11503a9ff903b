import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Call } from '../../src/api/operation.js'
import { formatPath } from '../../src/api/path.js'
import { parseRoute } from '../../src/api/route.js'
import { ArgumentError } from '../../src/errors/error-classes.js'
import { createRouteCall } from '../../src/marketing/route.js'
import { captureError } from '../support/capture-error.js'
import { chooseRuns, scaleCount } from '../support/property-runs.js'
import { allOperations } from '../support/scope/scope-arbitrary.js'

const things = parseRoute('GET /new-things/{thing_id}')
const createTestCall = (...[method, path, parts = {}]: unknown[]): Call =>
  createRouteCall(method as string, path as string, parts as object, things === undefined ? [] : [things])
const captureRefusal = (...args: unknown[]) => captureError(ArgumentError, () => createTestCall(...args))

describe('createRouteCall', () => {
  it('returns the call of the operation with this route, for every operation', () => {
    for (const { id, method, template, pathParams } of allOperations) {
      const { operation, params } = createTestCall(
        method.toLowerCase(),
        template.replace(/\{[^}]+\}/g, 'a%20b'),
      )
      expect(operation.id).toBe(id)
      expect(params).toEqual(Object.fromEntries(pathParams.map((name) => [name, 'a b'])))
    }
  })

  it('returns the call of a route in the scope if no operation has it', () => {
    const call = createTestCall('GET', '/new-things/7', { query: { count: 10 } })
    expect(call).toMatchObject({ operation: things, params: { thing_id: '7' }, query: { count: '10' } })
  })

  it('accepts a body if the operation has one or may have one, but never for a GET', () => {
    expect(createTestCall('POST', '/lists', { body: { a: 1 } }).body?.text).toBe('{"a":1}')
    expect(createTestCall('POST', '/sms-campaigns/a/actions/send', { body: { a: 1 } }).body?.text).toBe(
      '{"a":1}',
    )
    for (const path of ['/new-things/7', '/sms-campaigns', '/audiences/a', '/lists', '/no/such/route'])
      expect(captureRefusal('GET', path, { body: { a: 1 } })).toMatchObject({ argument: 'body' })
    expect(captureRefusal('DELETE', '/lists/a', { body: {} })).toMatchObject({ argument: 'body' })
  })

  it('returns a call without an access class and a path for an unknown route', () => {
    const { operation } = createTestCall('DELETE', '/new-things/someone%40example.com')
    expect(operation.access).toBeUndefined()
    expect(JSON.stringify(operation)).not.toMatch(/example|new-things/)
  })

  it.each<[string, unknown[]]>([
    ['a method that is not a string', [5, '/lists']],
    ['no method', []],
    ['a method that HTTP does not have', ['SEND', '/lists']],
    ['a method that is followed by other text', ['GET /lists HTTP/1.1\r\n', '/lists']],
    ['no path', ['GET']],
    ['a path that is not a string', ['GET', { toString: () => '/lists' }]],
    ['parts that are null', ['GET', '/lists', null]],
    ['an unknown part', ['GET', '/lists', { quary: { count: 1 } }]],
    ['a query that is null', ['GET', '/lists', { query: null }]],
    ['a name in the query that the operation does not take', ['GET', '/lists', { query: { cuont: 1 } }]],
    [
      'a name in the query that a server reads as another',
      ['GET', '/new-things/7', { query: { ' count': 1 } }],
    ],
    ['a value in the query that has no text', ['GET', '/lists', { query: { count: {} } }]],
    ['a body that is not JSON', ['POST', '/lists', { body: '{' }]],
    ['a control character in a parameter', ['GET', '/lists/a%0a']],
  ])('refuses %s', (_, args) => {
    expect(captureRefusal(...args).code).toBe('invalid_argument')
  })

  it('refuses a throwing getter or proxy without quoting its error', () => {
    const throwError = () => {
      throw new Error('what the getter knows')
    }
    const hostile = new Proxy({}, { get: throwError, ownKeys: throwError })
    for (const parts of [hostile, { query: hostile }, { body: hostile }, { query: { count: hostile } }]) {
      const error = captureRefusal('POST', '/lists', parts)
      expect(error.message).not.toContain('the getter knows')
      expect(error.cause).toBeUndefined()
    }
  })

  it('throws, or returns a call whose request matches the operation that was decided on', () => {
    const piece = fc.constantFrom(
      ...[
        '/',
        '//',
        '.',
        '..',
        '%2e',
        '%2f',
        '%5c',
        '\\',
        ';',
        '?',
        '#',
        '%',
        ':',
        'a',
        '%40',
        ' ',
        'ä',
        '\n',
      ],
      ...['lists', 'members', 'ping', 'new-things', 'l%69sts', 'NEW-THINGS', 'https:'],
    )
    const path = fc.oneof(
      fc.array(piece, { maxLength: 7 }).map((parts) => parts.join('')),
      fc.array(piece, { maxLength: 5 }).map((parts) => `/${parts.join('/')}`),
    )
    let known = 0
    fc.assert(
      fc.property(fc.constantFrom('GET', 'POST', 'DELETE'), path, (method, text) => {
        let call: Call
        try {
          call = createTestCall(method, text)
        } catch (error) {
          expect(error).toBeInstanceOf(ArgumentError)
          return
        }
        if (call.operation.template === '/…') return
        known += 1
        const sent = formatPath(call.operation, call.params)
        const folded = new URL(`https://host.invalid/3.0${sent}`)
        expect(folded.pathname + folded.search + folded.hash).toBe(`/3.0${sent}`)
        expect(sent.split('/')).toHaveLength(call.operation.template.split('/').length)
        expect(call.operation.method).toBe(method)
      }),
      { numRuns: chooseRuns(20_000) },
    )
    expect(known).toBeGreaterThan(scaleCount(100, 20_000))
  })
})
