import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Batch } from '../../src/api/batch.js'
import { createJsonBody } from '../../src/api/json-body.js'
import type { Operation } from '../../src/api/operation.js'
import { formatPath } from '../../src/api/path.js'
import { ArgumentError, MailchimpError } from '../../src/index.js'
import { readBatch } from '../../src/marketing/batch.js'
import { parsePathParam } from '../../src/marketing/path-params.js'
import { createRouteCall } from '../../src/marketing/route.js'
import { createLoopbackClient } from '../support/call/loopback-client.js'
import { captureRejection } from '../support/capture-error.js'
import { findOperationById } from '../support/operation-lookup.js'
import { allRoutes, parseStrictly } from '../support/promises/strict-path-parser.js'
import { chooseRuns, scaleCount } from '../support/property-runs.js'
import { type StandIn, startStandIn } from '../support/stand-in/stand-in.js'

const withParams = allRoutes.filter(({ pathParams }) => pathParams.length > 0)

const hostileSegment = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...'./\\%2eEfF5cC;?#@: \t\n\0'), maxLength: 8 }),
  fc.constantFrom(
    ...[
      '',
      '.',
      '..',
      '...',
      '/',
      '\\',
      '../..',
      '..\\..',
      '%2e%2e',
      '%2e',
      '.%2e',
      '%2E.',
      '%252e%252e',
      '..;',
      '..;/',
    ],
    ...[
      '..%2f',
      '..%5c',
      '%c0%ae%c0%ae',
      '%u002e',
      '。。',
      '．．',
      '․․',
      '..\u0000',
      '\u0000',
      '..\r\n',
      '\ud800',
      '‮',
    ],
    ...[
      '?',
      '#',
      '?x',
      '#x',
      '//',
      '//evil.example',
      'https://evil.example',
      '@evil.example',
      ':80',
      'a/../b',
      '.. ',
      ' ..',
    ],
    ...[
      'actions',
      'members',
      'batches',
      'batch-webhooks',
      '~',
      '*',
      '%',
      '%%',
      '%2',
      '$&',
      '$1',
      '{list_id}',
      '+',
    ],
    ...['ada@example.com', '__proto__', 'constructor', 'x'.repeat(3000), 'null', 'undefined', 'NaN'],
  ),
)

const hostileValue = fc.oneof(
  { weight: 6, arbitrary: hostileSegment },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.anything() },
)

/** Returns undefined if a parameter is refused. */
function createPath(operation: Operation, values: readonly unknown[]): string | undefined {
  try {
    const params = operation.pathParams.map((name, n) => [name, parsePathParam(operation, name, values[n])])
    return `/3.0${formatPath(operation, Object.fromEntries(params))}`
  } catch (error) {
    if (error instanceof ArgumentError) return undefined
    throw error
  }
}

/** Returns the value that the server must receive for a parameter. */
function toReceivedValue(name: string, value: unknown): string {
  const text = String(value)
  const isAddress = name === 'subscriber_hash' && text.includes('@')
  return isAddress ? createHash('md5').update(text.toLowerCase()).digest('hex') : text
}

/** Fails unless a URL parser reads the path as the template with one segment for each parameter. */
function expectShape(path: string, operation: Operation, values: readonly unknown[]): void {
  const { pathname, search, hash, host } = new URL(`https://mailchimp.test${path}`)
  expect([pathname, search, hash, host]).toEqual([path, '', '', 'mailchimp.test'])
  expect(path).toMatch(/^[\w.!~*'()%/-]*$/)
  let at = 0
  const expected = `/3.0${operation.template}`.split('/').map((part) => {
    if (!part.startsWith('{')) return part
    const name = operation.pathParams[at] as string
    return toReceivedValue(name, values[at++])
  })
  expect(path.split('/').map(decodeURIComponent)).toEqual(expected)
}

describe('a path parameter', () => {
  it('fills exactly one segment of the path, or is refused', () => {
    let accepted = 0
    fc.assert(
      fc.property(
        fc.constantFrom(...withParams),
        fc.array(hostileValue, { minLength: 5, maxLength: 5 }),
        (operation, values) => {
          const path = createPath(operation, values)
          if (path === undefined) return
          accepted += 1
          expectShape(path, operation, values)
        },
      ),
      { numRuns: chooseRuns(20_000) },
    )
    expect(accepted).toBeGreaterThan(scaleCount(2_000, 20_000))
  })

  it.each([
    '',
    '.',
    '..',
    '\0',
    'a\nb',
    '\u0085',
    '\ud800',
    null,
    undefined,
    Number.NaN,
    {},
    [],
    true,
    ['a'],
  ])('is refused as %j', (value) => {
    for (const operation of withParams)
      expect(createPath(operation, [value, value, value, value])).toBeUndefined()
  })
})

describe('on the wire', () => {
  let standIn: StandIn

  beforeAll(async () => {
    standIn = await startStandIn({ tls: false })
    standIn.on(/./, { status: 200, body: {} })
  })

  afterAll(() => standIn.close())

  it('a path arrives unchanged', async () => {
    const client = createLoopbackClient(standIn)
    // biome-ignore lint/suspicious/noExplicitAny: the test passes arguments that the types refuse
    const lists = client.lists as any
    const operation = findOperationById('lists.getListMember') as Operation
    const pairs = fc.sample(fc.tuple(hostileSegment, hostileSegment), 500)
    let sent = 0
    for (const values of pairs) {
      const path = createPath(operation, values)
      const call = lists.getListMember(...values)
      if (path === undefined) {
        await captureRejection(ArgumentError, call)
        continue
      }
      await call
      expect(standIn.requests[sent++]?.path).toBe(path)
      expectShape(path, operation, values)
    }
    expect(standIn.requests).toHaveLength(sent)
    expect(sent).toBeGreaterThan(100)
    expect(standIn.requests.every(({ query }) => query === '')).toBe(true)
    await client.close()
  })

  it('an e-mail address passed as a hash is in no path', async () => {
    const client = createLoopbackClient(standIn)
    const before = standIn.requests.length
    await client.lists.getListMember('abc', 'Ada@Example.com')
    const hash = createHash('md5').update('ada@example.com').digest('hex')
    expect(standIn.requests.slice(before).map(({ path }) => path)).toEqual([`/3.0/lists/abc/members/${hash}`])
    await client.close()
  })
})

describe('a batch', () => {
  const batches = findOperationById('batches.start') as Operation

  /** Returns the operation of a batch as it was parsed and as it is sent, or undefined if the batch is refused. */
  function readSingleBatch(method: unknown, path: unknown) {
    const operations = [{ method, path, ...(hasBody(method, path) && { body: '{}' }) }]
    try {
      const { calls, body } = readBatch({
        operation: batches,
        params: {},
        query: {},
        body: createJsonBody({ operations }, batches.id),
      }) as Batch
      const [sent] = (body.value as { operations: { method: string; path: string }[] }).operations
      return { call: calls[0], sent, count: calls.length }
    } catch (error) {
      if (error instanceof MailchimpError) return undefined
      throw error
    }
  }

  /** Returns the call that request() creates for a path, or undefined if it refuses the path. */
  function readCall(method: string, path: string) {
    try {
      return createRouteCall(method, path, {}, [])
    } catch (error) {
      if (error instanceof MailchimpError) return undefined
      throw error
    }
  }

  /** Whether the strict parser sees an operation that has a body. */
  function hasBody(method: unknown, path: unknown): boolean {
    if (typeof method !== 'string' || typeof path !== 'string') return false
    return parseStrictly(method.toUpperCase(), path)?.operation.body === true
  }

  const encodeSomewhere = (text: string) =>
    fc.nat({ max: Math.max(0, text.length - 1) }).map((at) => {
      const code = text.codePointAt(at)
      return code === undefined || code > 127
        ? text
        : `${text.slice(0, at)}%${code.toString(16).padStart(2, '0')}${text.slice(at + 1)}`
    })

  const plainSegment = fc.stringMatching(/^[a-z0-9]{1,8}$/)

  const createRare = <T>(seldom: fc.Arbitrary<T>, usual: fc.Arbitrary<T>) =>
    fc.oneof({ weight: 1, arbitrary: seldom }, { weight: 6, arbitrary: usual })

  /** Paths near real ones: with hostile, extra or missing segments, with escapes and in upper case. */
  const nearPath = fc
    .record({
      operation: fc.constantFrom(...allRoutes),
      values: fc.array(fc.oneof(plainSegment, plainSegment, hostileSegment), { minLength: 5, maxLength: 5 }),
      extra: createRare(hostileSegment, fc.constant(undefined)),
      at: fc.nat({ max: 6 }),
      removed: createRare(fc.constant(true), fc.constant(false)),
      encoding: fc.constantFrom('encoded', 'encoded', 'as it is', 'encoded twice'),
      start: createRare(
        fc.constantFrom('', '//', '/3.0/', './', '/./', 'https://evil.example/'),
        fc.constant('/'),
      ),
      end: createRare(
        fc.constantFrom('/', '/.', '/..', '?count=1', '#x', ';x=y', '%00', '%20', ' '),
        fc.constant(''),
      ),
      shout: createRare(fc.constant(true), fc.constant(false)),
      escaped: fc.boolean(),
    })
    .chain(({ operation, values, extra, at, removed, encoding, start, end, shout, escaped }) => {
      const encode = ENCODINGS[encoding] as (text: string) => string
      const parts = operation.template.split('/').slice(1)
      let next = 0
      const filled = parts.map((part) => (part.startsWith('{') ? encode(values[next++] ?? '') : part))
      if (extra !== undefined) filled.splice(at, 0, encode(extra))
      else if (removed) filled.splice(at, 1)
      const path = `${start}${filled.join('/')}${end}`
      const text = shout ? path.toUpperCase() : path
      return (escaped ? encodeSomewhere(text) : fc.constant(text)).map((written) => ({
        operation,
        path: written,
      }))
    })

  const ENCODINGS: Readonly<Record<string, (text: string) => string>> = {
    'as it is': (text) => text,
    encoded: (text) => encodeURIComponent(text.toWellFormed()),
    'encoded twice': (text) => encodeURIComponent(encodeURIComponent(text.toWellFormed())),
  }

  function expectSameOperation(method: string, path: string): boolean {
    const result = readSingleBatch(method, path)
    if (result === undefined) return false
    const { call, sent, count } = result
    const strict = parseStrictly(method.toUpperCase(), path)
    expect(count).toBe(1)
    expect(strict?.operation.id, path).toBe(call?.operation.id)
    const params = Object.entries(strict?.params ?? {}).map(([name, value]) => [
      name,
      toReceivedValue(name, value),
    ])
    expect(call?.params).toEqual(Object.fromEntries(params))
    expect(sent?.method).toBe(call?.operation.method)
    // A second strict parser must read the same operation in the path that is sent.
    const again = parseStrictly(sent?.method ?? '', sent?.path ?? '')
    expect(again?.operation.id, sent?.path).toBe(call?.operation.id)
    expect(again?.params).toEqual(call?.params)
    expect(call?.operation.resource).not.toMatch(/^batch/)
    return true
  }

  it('contains the operation that a strict parser sees in its path, or is refused', () => {
    let accepted = 0
    fc.assert(
      fc.property(nearPath, fc.option(fc.constantFrom('GET', 'DELETE', 'POST', 'get')), (near, other) => {
        if (expectSameOperation(other ?? near.operation.method, near.path)) accepted += 1
      }),
      { numRuns: chooseRuns(20_000) },
    )
    expect(accepted).toBeGreaterThan(scaleCount(1_000, 20_000))
  })

  it('parses a path as request() does', () => {
    let accepted = 0
    fc.assert(
      fc.property(nearPath, ({ operation: { method }, path }) => {
        const call = readCall(method, path)
        if (call === undefined || call.operation.resource === '') return
        accepted += 1
        const strict = parseStrictly(method, path)
        expect(strict?.operation.id, path).toBe(call.operation.id)
        const sent = parseStrictly(method, formatPath(call.operation, call.params))
        expect(sent?.operation.id).toBe(call.operation.id)
        expect(sent?.params).toEqual(call.params)
      }),
      { numRuns: chooseRuns(20_000) },
    )
    expect(accepted).toBeGreaterThan(scaleCount(1_000, 20_000))
  })

  it('accepts every operation of the catalogue, except those of batches', () => {
    for (const { id, method, template, resource } of allRoutes) {
      const path = template.replace(/\{[\w-]+\}/g, 'abc123')
      expect(readSingleBatch(method, path)?.call?.operation.id, id).toBe(
        /^batch/.test(resource) ? undefined : id,
      )
    }
  })

  it('refuses a path that is not a string', () => {
    fc.assert(
      fc.property(
        fc.anything().filter((path) => typeof path !== 'string'),
        (path) => {
          expect(readSingleBatch('GET', path)).toBeUndefined()
        },
      ),
      { numRuns: 1_000 },
    )
  })

  it.each([
    ...[
      '/lists/a/../b',
      '/lists/%2e%2e',
      '/lists/%2E.',
      '/lists/.%2e',
      '/lists/%2e',
      '/lists/.',
      '/lists//members',
    ],
    ...[
      '//lists',
      '/lists/',
      '/lists/a%2fmembers',
      '/lists/a%5cmembers',
      '/lists\\a',
      '/lists/a;b',
      '/lists/a%3bb',
    ],
    ...[
      '/lists?count=1',
      '/lists#a',
      'https://evil.example/lists',
      '//evil.example/lists',
      '/lists/%00',
      '/lists/%0a',
    ],
    ...[
      '/lists/a b',
      '/lists/ü',
      '/lists/%',
      '/lists/%zz',
      '/lists/%c0%ae',
      '/lists/%252e%252e',
      '/LISTS',
      '/3.0/lists',
    ],
    ...['/batches', '/batches/abc', '/batch-webhooks', '/batch-webhooks/abc', '/%62atches', 'batches'],
  ])('refuses %s', (path) => {
    for (const method of ['GET', 'POST', 'DELETE', 'PATCH', 'PUT'])
      expect(readSingleBatch(method, path)).toBeUndefined()
  })

  it.each(['HEAD', 'OPTIONS', 'TRACE', 'CONNECT', '', 'GET ', 'GET\n', 'XGET', 1, null])(
    'refuses the method %j',
    (method) => {
      expect(readSingleBatch(method, '/lists')).toBeUndefined()
    },
  )
})
