import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Batch } from '../../src/api/batch.js'
import { ArgumentError, MailchimpError, ScopeError } from '../../src/errors/error-classes.js'
import { readBatch } from '../../src/marketing/batch.js'
import { captureError } from '../support/capture-error.js'
import { chooseRuns, scaleCount } from '../support/property-runs.js'
import { createCall } from '../support/scope/call-fixture.js'
import { allOperations } from '../support/scope/scope-arbitrary.js'

const readTestBatch = (...operations: unknown[]): Batch =>
  readBatch(createCall('batches.start', { body: { operations } })) as Batch
const readSentBody = (...operations: unknown[]) =>
  JSON.parse(readTestBatch(...operations).body.text) as { operations: object[] }
const captureRefusal = (entry: unknown) =>
  captureError(ArgumentError, () => readTestBatch({ method: 'GET', path: '/ping' }, entry))
const createEntry = (path: unknown, method = 'GET') => ({ method, path })

describe('readBatch', () => {
  it('returns the calls inside a batch', () => {
    const { calls } = readTestBatch(
      createEntry('/ping'),
      {
        ...createEntry('/lists/a/members/b%40c.de', 'put'),
        body: '{"status":"subscribed"}',
        operation_id: 'mine',
      },
      { ...createEntry('lists'), params: { count: 10, fields: ['id', 'name'] } },
    )
    expect(calls.map(({ operation }) => operation.id)).toEqual([
      'ping.get',
      'lists.setListMember',
      'lists.getAllLists',
    ])
    expect(calls[1]?.body?.value).toEqual({ status: 'subscribed' })
    expect(calls[2]?.query).toEqual({ count: '10', fields: 'id,name' })
  })

  it('serializes the batch in canonical form: one spelling for each operation', () => {
    const body = '{ "status":"pending", "status":"subscribed" }'
    const params = { skip_merge_validation: false }
    const path = 'l%69sts/%61/members/B%40c.de'
    expect(readSentBody({ operation_id: 'mine', params, body, path, method: 'Put' })).toEqual({
      operations: [
        {
          method: 'PUT',
          path: `/lists/a/members/${createHash('md5').update('b@c.de').digest('hex')}`,
          params: { skip_merge_validation: 'false' },
          body: '{"status":"subscribed"}',
          operation_id: 'mine',
        },
      ],
    })
  })

  it('accepts an empty batch, and calls of the API root', () => {
    expect(readSentBody()).toEqual({ operations: [] })
    for (const path of ['', '/'])
      expect(readSentBody(createEntry(path))).toEqual({ operations: [{ method: 'GET', path: '/' }] })
  })

  it.each([
    ['not an object', '"operations"'],
    ['a list', '[{"method":"GET","path":"/ping"}]'],
    ['null', 'null'],
    ['without operations', '{}'],
    ['with operations that are not a list', '{"operations":{"0":{"method":"GET","path":"/ping"}}}'],
    ['with another field', '{"operations":[],"webhook":"https://evil.example"}'],
    ['with an own __proto__', '{"operations":[],"__proto__":{}}'],
  ])('refuses a batch that is %s', (_, body) => {
    const error = captureError(ArgumentError, () => readBatch(createCall('batches.start', { body })))
    expect(error).toMatchObject({ operation: 'batches.start', argument: 'body' })
  })

  it('reads and serializes a batch of a thousand operations', () => {
    const operations = Array.from({ length: 1_000 }, (_, n) => createEntry(`/lists/list-${n}`))
    expect(readSentBody(...operations)).toEqual({ operations })
  })
})

describe('an operation in a batch', () => {
  it.each<[string, unknown, string]>([
    ['is not an object', 'GET /ping', ''],
    ['is a list', [], ''],
    ['has an unknown key', { ...createEntry('/ping'), headers: {} }, ''],
    ['has no method', { path: '/ping' }, '.method'],
    ['has a method that is no text', { ...createEntry('/ping'), method: ['GET'] }, '.method'],
    ['has no path', { method: 'GET' }, '.path'],
    ['has a path that is no text', createEntry({ toString: () => '/ping' }), '.path'],
    ['has parameters that are no object', { ...createEntry('/ping'), params: 'count=1' }, '.params'],
    ['has parameters in a list', { ...createEntry('/lists'), params: [1] }, '.params'],
    ['has an unknown parameter', { ...createEntry('/lists'), params: { cuont: 1 } }, '.params'],
    [
      'has a parameter in camelCase',
      { ...createEntry('/lists'), params: { beforeDateCreated: 'x' } },
      '.params',
    ],
    ['has a parameter that is an object', { ...createEntry('/lists'), params: { count: {} } }, '.params'],
    ['has a body that it cannot have', { ...createEntry('/ping'), body: '{}' }, '.body'],
    ['lacks a required body', createEntry('/lists', 'POST'), '.body'],
    ['has a body that is no text', { ...createEntry('/lists', 'POST'), body: {} }, '.body'],
    ['has a body that is not JSON', { ...createEntry('/lists', 'POST'), body: '{' }, '.body'],
    ['has a body that is null', { ...createEntry('/lists', 'POST'), body: null }, '.body'],
    [
      'has an own __proto__ in its body',
      { ...createEntry('/lists', 'POST'), body: '{"__proto__":{}}' },
      '.body',
    ],
    [
      'has a number that cannot be passed on',
      { ...createEntry('/lists', 'POST'), body: '{"n":9007199254740993}' },
      '.body',
    ],
    ['has an id that is no text', { ...createEntry('/ping'), operation_id: 7 }, '.operation_id'],
    ['has a control character in its path', createEntry('/lists/a%0d%0a'), '.path'],
  ])('that %s is refused, with its position', (_, entry, part) => {
    expect(captureRefusal(entry)).toMatchObject({
      operation: 'batches.start',
      argument: `operations[1]${part}`,
      message: expect.stringContaining(`batches.start: operations[1]${part} `),
    })
  })

  it('is named in the error if a direct call would be refused for the same reason', () => {
    expect(captureRefusal({ ...createEntry('/lists', 'POST'), body: '{' }).message).toBe(
      'batches.start: operations[1].body cannot be used: lists.createList: body is not JSON',
    )
  })

  it('is refused for an own __proto__ at any depth', () => {
    for (const text of [
      '{"operations":[{"method":"GET","path":"/lists","__proto__":{"path":"/x"}}]}',
      '{"operations":[{"method":"GET","path":"/lists","params":{"__proto__":{"count":1}}}]}',
    ]) {
      expect(() => readBatch(createCall('batches.start', { body: text }))).toThrow(ArgumentError)
    }
  })

  it.each([
    '/lists/..',
    '/lists/.',
    '/lists/%2e%2e',
    '/lists/%2E.',
    '/lists/.%2e',
    '/lists/a/members/..',
    '/lists/a/../b',
    '/../lists',
    '/lists//a',
    '//lists',
    '//evil.example/lists',
    '/lists/',
    '/lists/a/',
    '/lists/a%2fmembers',
    '/lists/a%2Fmembers',
    '/lists/a%5cmembers',
    '/lists/a%5Cmembers',
    '/lists\\a',
    '/lists/a;v=1',
    '/lists/a%3bv=1',
    '/lists?count=1',
    '/lists#a',
    '/lists/%252e%252e',
    'https://evil.example/lists',
    'http:/ping',
    'evil.example://lists',
    '/lists/a b',
    '/lists/a\tb',
    '/lists/a\nb',
    '/lists/a\u0000',
    '/lists/a\u007f',
    '/lists/ä',
    '/lists/\uFF0E\uFF0E',
    '/lists/%',
    '/lists/%zz',
    '/lists/%c0%ae%c0%ae',
    '/lists/%ff',
    '/lists/%00',
    '/lists/%0a',
    '/lists/%c2%85',
    ' /lists',
    '/lists/a/ ',
  ])('is refused for a path that another reader could read differently: %j', (path) => {
    const error = captureError(MailchimpError, () => readTestBatch(createEntry(path), createEntry('/ping')))
    expect(error.operation).toBe('batches.start')
    if (error instanceof ScopeError) expect(error).toMatchObject({ code: 'unknown_operation', batchIndex: 0 })
    else expect(error).toMatchObject({ code: 'invalid_argument', argument: 'operations[0].path' })
  })

  it.each([
    ['POST', '/batches', '{"operations":[]}'],
    ['GET', '/batches', undefined],
    ['DELETE', '/batches/a', undefined],
    ['POST', '/batch-webhooks', '{"url":"https://evil.example"}'],
    ['GET', '/%62atches', undefined],
    ['GET', '/batch-webhooks/a', undefined],
  ])('must not be another batch or a batch webhook: %s %s', (method, path, body) => {
    const error = captureRefusal({ method, path, ...(body !== undefined && { body }) })
    expect(error.message).toContain('must not name batches or batch webhooks')
  })

  it.each([
    ['GET', '/3.0/lists'],
    ['POST', '/ping'],
    ['PURGE', '/lists'],
    ['', '/lists'],
    ['GET ', '/lists'],
    ['ＧＥＴ', '/lists'],
    ['GET', '/Lists'],
    ['GET', '/lists/a/b'],
    ['GET', '/constructor'],
    ['__proto__', '/lists'],
    ['POST', '/audiences'],
  ])('must be in the catalogue: %s %s', (method, path) => {
    const error = captureError(ScopeError, () => readTestBatch(createEntry('/ping'), { method, path }))
    expect(error).toMatchObject({ code: 'unknown_operation', operation: 'batches.start', batchIndex: 1 })
    expect(error.message).toContain(
      'operations[1] is not in the operation catalogue, so its effect is unknown',
    )
  })

  it('is not quoted in a refusal', () => {
    const secretive = {
      ...createEntry('/lists/a-list-of-mine/members', 'POST'),
      body: '{"email_address":"someone@example.com"',
    }
    expect(captureRefusal(secretive).message).not.toMatch(/a-list-of-mine|example\.com/)
    expect(captureRefusal(createEntry('/lists/someone@example.com/..')).message).not.toContain('example.com')
  })
})

describe('the paths of a batch', () => {
  const piece = fc.constantFrom(
    ...[
      '/',
      '//',
      '.',
      '..',
      '%2e',
      '%2E',
      '%2f',
      '%5c',
      '\\',
      ';',
      '?',
      '#',
      '%',
      '%25',
      ':',
      'a',
      'b',
      '@',
    ],
    ...[
      'lists',
      'members',
      'ping',
      'batches',
      'campaigns',
      'actions',
      'send',
      'l%69sts',
      '\u0000',
      '\n',
      'ä',
      ' ',
      '%00',
    ],
  )
  const hostile = fc.oneof(
    fc.array(piece, { maxLength: 9 }).map((parts) => parts.join('')),
    fc.array(piece, { maxLength: 5 }).map((parts) => `/${parts.join('/')}`),
    fc
      .tuple(fc.constantFrom(...allOperations), fc.array(piece, { minLength: 5, maxLength: 5 }))
      .map(([row, pieces]) => row.template.replace(/\{[^}]+\}/g, () => pieces.pop() ?? '')),
    fc.string({ unit: 'binary', maxLength: 20 }),
  )
  const method = fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'get')

  it('lead any parser to the operation that was decided on, or are refused', () => {
    let accepted = 0
    fc.assert(
      fc.property(method, hostile, (verb, path) => {
        const entry = { method: verb, path }
        let batch: Batch
        try {
          batch = readAny(entry)
        } catch (error) {
          expect(error).toBeInstanceOf(MailchimpError)
          return
        }
        accepted += 1
        const [written] = (JSON.parse(batch.body.text) as { operations: [{ path: string; method: string }] })
          .operations
        const [call] = batch.calls
        expect(written.method).toBe(call?.operation.method)
        // A parser that resolves dot segments, or decodes, must not reach another path.
        const folded = new URL(`https://host.invalid/3.0${written.path}`)
        expect(folded.pathname).toBe(`/3.0${written.path}`)
        expect(folded.search + folded.hash).toBe('')
        expect(written.path.split('/')).toHaveLength(call?.operation.template.split('/').length ?? 0)
        expect(matchesTemplate(written.path, call?.operation.template ?? '')).toBe(true)
        // Reading the canonical form must not change it.
        expect(readAny(written).body.text).toBe(batch.body.text)
      }),
      { numRuns: chooseRuns(20_000) },
    )
    expect(accepted).toBeGreaterThan(scaleCount(500, 20_000))
  })

  /** Reads the operation, with a body if it requires one. */
  function readAny(entry: object): Batch {
    try {
      return readTestBatch(entry)
    } catch (error) {
      if (error instanceof ArgumentError && error.argument === 'operations[0].body') {
        return readTestBatch({ ...entry, body: '{}' })
      }
      throw error
    }
  }

  function matchesTemplate(path: string, template: string): boolean {
    const segments = path.split('/')
    return template.split('/').every((segment, n) => segment.startsWith('{') || segment === segments[n])
  }
})
