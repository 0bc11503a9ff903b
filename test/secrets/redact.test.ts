import { createHash } from 'node:crypto'
import { inspect } from 'node:util'
import fc from 'fast-check'
import pino from 'pino'
import { describe, expect, it } from 'vitest'
import { ApiError, createClient, redact, ScopeError } from '../../src/index.js'
import { maskShapes, redactTexts } from '../../src/secrets/redact.js'
import { createLoopbackClient } from '../support/call/loopback-client.js'
import { captureRejection } from '../support/capture-error.js'
import { chooseRuns } from '../support/property-runs.js'
import { canaryKey, problem, startStandIn } from '../support/stand-in/stand-in.js'

const key = canaryKey()
const basic = Buffer.from(`user:${key}`).toString('base64')
const token = createHash('md5').update('a token of these tests').digest('hex')

describe('redact() of text', () => {
  it.each([
    ['a key', `key ${key}.`, 'key [secret].'],
    ['a key in capitals', key.toUpperCase(), '[secret]'],
    ['a key of another data centre', canaryKey('eu12'), '[secret]'],
    ['a key whose dash is escaped', key.replace('-', '%2D'), '[secret]'],
    ['a Basic header', `authorization: Basic ${basic}`, 'authorization: Basic [secret]'],
    ['a Basic header without a key', 'Basic dXNlcjpwYXNzd29yZA==', 'Basic [secret]'],
    ['a Bearer header', `Authorization: Bearer ${token}`, 'Authorization: Bearer [secret]'],
    ['a header in a URL', `?h=Bearer%20${token}&x=1`, '?h=Bearer%20[secret]&x=1'],
    ['base64 without a scheme', `"${basic}"`, '"dXNlcj[secret]="'],
    ['hex', Buffer.from(key).toString('hex'), '[secret]'],
    ['bytes', `<Buffer ${Buffer.from(key).toString('hex').replace(/../g, '$& ')}>`, '<Buffer [secret] >'],
    ['a list of bytes', JSON.stringify([...Buffer.from(key)]), '[0]'],
    ['JSON with a token', `{"accessToken":"${token}","a":1}`, '{"accessToken":"[secret]","a":1}'],
    ['JSON within JSON', JSON.stringify(`{"apiKey":"${token}"}`), '"{\\"apiKey\\":\\"[secret]\\"}"'],
    ['a printed object', `{ access_token: '${token}', a: 1 }`, "{ access_token: '[secret]', a: 1 }"],
    [
      'a query',
      `https://127.0.0.1/?access_token=${token}&a=1`,
      'https://127.0.0.1/?access_token=[secret]&a=1',
    ],
    ['a variable', `MAILCHIMP_API_KEY=${token}`, 'MAILCHIMP_API_KEY=[secret]'],
    ['a line break before the scheme, as JSON', `"a\\nBearer ${token}"`, '"a\\nBearer [secret]"'],
  ])('masks %s', (_, text, expected) => {
    expect(redact(text)).toBe(expected)
    expect(redact(redact(text))).toBe(expected)
  })

  it.each([
    '',
    'plain text',
    'basic rules and a bearer of news',
    'the hash of a member is no key: 62eeb292278cc15f5817cb78f7790b08',
    '0123456789abcdef-us1',
    `${'a'.repeat(31)}-us1`,
    Buffer.from('a long text that is in base64 and holds no key at all').toString('base64'),
    '{"id":"a1b2c3d4e5","credentials":{"env":"MAILCHIMP_API_KEY"}}',
    'set apiKey or accessToken, the authorization follows',
    '2026-11-23T09:00:00Z 127.0.0.1:8443 10,20,30,40',
  ])('returns text without a secret unchanged: %s', (text) => {
    expect(redact(text)).toBe(text)
  })
})

describe('redact() of data', () => {
  it('masks values under credential names, and keeps the structure', () => {
    const request = {
      method: 'GET',
      headers: { Authorization: `Bearer ${token}`, accept: '*/*', 'proxy-authorization': 'x' },
      config: { apiKey: token, api_key: 1, 'API-KEY': null, accessToken: { nested: token }, server: 'us1' },
      env: { MAILCHIMP_API_KEY: token, MAILCHIMP_ACCESS_TOKEN: token, MAILCHIMP_SERVER_PREFIX: 'us1' },
      list: [key, 1, true, null, undefined],
    }
    expect(redact(request)).toEqual({
      method: 'GET',
      headers: { Authorization: '[secret]', accept: '*/*', 'proxy-authorization': '[secret]' },
      config: {
        apiKey: '[secret]',
        api_key: '[secret]',
        'API-KEY': '[secret]',
        accessToken: '[secret]',
        server: 'us1',
      },
      env: {
        MAILCHIMP_API_KEY: '[secret]',
        MAILCHIMP_ACCESS_TOKEN: '[secret]',
        MAILCHIMP_SERVER_PREFIX: 'us1',
      },
      list: ['[secret]', 1, true, null, undefined],
    })
  })

  it('returns a copy and leaves the original unchanged', () => {
    const given = Object.freeze({ deep: Object.freeze({ key }) })
    expect(redact(given)).toEqual({ deep: { key: '[secret]' } })
    expect(given.deep.key).toBe(key)
  })

  it.each<[string, unknown, unknown]>([
    ['a key as the name of a property', { [key]: 1 }, { '[secret]': 1 }],
    [
      'a map',
      new Map<unknown, unknown>([
        [key, key],
        ['apiKey', 'x'],
        [{}, 1],
      ]),
      { '[secret]': '[secret]', apiKey: '[secret]', '[object]': 1 },
    ],
    ['a set', new Set([key, 'a']), { 0: '[secret]', 1: 'a' }],
    ['a date', { at: new Date(0) }, { at: '1970-01-01T00:00:00.000Z' }],
    ['an invalid date', { at: new Date(Number.NaN) }, { at: null }],
    ['bytes', { body: Buffer.from(key) }, { body: '[36 bytes]' }],
    [
      'bytes of other kinds',
      [new Uint8Array(3), new ArrayBuffer(4), new DataView(new ArrayBuffer(5))],
      ['[3 bytes]', '[4 bytes]', '[5 bytes]'],
    ],
    [
      'bytes that went through JSON',
      JSON.parse(JSON.stringify({ b: Buffer.from(key) })),
      { b: { type: 'Buffer', data: '[secret]' } },
    ],
    ['numbers that are no key', { b: [...Buffer.alloc(40, 7)] }, { b: Array(40).fill(7) }],
    ['a boxed text', { text: Object(key) }, { text: '[secret]' }],
    [
      'a URL',
      { url: new URL(`https://127.0.0.1/?apikey=${key}`) },
      { url: 'https://127.0.0.1/?apikey=[secret]' },
    ],
    ['what says itself what it is as JSON', { toJSON: () => ({ key }) }, { key: '[secret]' }],
    [
      'an instance of a class',
      new (class {
        readonly key = key
      })(),
      { key: '[secret]' },
    ],
    ['an object without a prototype', Object.assign(Object.create(null), { key }), { key: '[secret]' }],
    [
      '__proto__ as a key',
      JSON.parse(`{"__proto__":{"key":"${key}"}}`),
      JSON.parse('{"__proto__":{"key":"[secret]"}}'),
    ],
    [
      'numbers, big integers and empty values',
      [1, 1n, true, null, undefined],
      [1, 1n, true, null, undefined],
    ],
  ])('accepts %s', (_, given, expected) => {
    expect(redact(given)).toEqual(expected)
  })

  it('masks an error, its cause and its properties', () => {
    const error = Object.assign(new TypeError(`bad ${key}`, { cause: new Error(`worse ${key}`) }), {
      config: { apiKey: token },
    })
    const copy = redact(error) as unknown as Record<string, unknown>
    expect(copy).toMatchObject({
      name: 'TypeError',
      message: 'bad [secret]',
      stack: expect.stringContaining('TypeError: bad [secret]'),
      cause: { message: 'worse [secret]' },
      config: { apiKey: '[secret]' },
    })
    expect(inspect(copy, { depth: 9 })).not.toContain(key)
  })

  it('accepts cycles', () => {
    const circle: Record<string, unknown> = { key }
    circle['self'] = circle
    circle['list'] = [circle]
    const copy = redact(circle) as typeof circle
    expect(copy['self']).toBe(copy)
    expect((copy['list'] as unknown[])[0]).toBe(copy)
    expect(copy['key']).toBe('[secret]')
  })

  it('accepts an object whose toJSON returns itself', () => {
    const self = {
      key,
      toJSON() {
        return this
      },
    }
    expect(redact(self)).toMatchObject({ key: '[secret]' })
  })

  it('accepts very deep data', () => {
    let deep: object = { key }
    for (let level = 0; level < 50_000; level += 1) deep = { deep }
    expect(inspect(redact(deep), { depth: 200 })).toContain('[too deep]')
  })

  it.each<[string, unknown]>([
    [
      'a getter that throws',
      {
        get key() {
          throw new Error(key)
        },
      },
    ],
    [
      'a toJSON that throws',
      {
        toJSON() {
          throw new Error(key)
        },
      },
    ],
    ['a revoked proxy', createRevokedProxy()],
    [
      'a proxy that throws',
      new Proxy(
        {},
        {
          ownKeys() {
            throw new Error(key)
          },
        },
      ),
    ],
  ])('omits %s and does not throw', (_, broken) => {
    expect(redact({ broken, fine: 1 })).toEqual({ broken: '[unreadable]', fine: 1 })
  })

  it('stops at a limit if getters create an endless chain of objects', () => {
    class Endless {
      get left() {
        return new Endless()
      }
      get right() {
        return new Endless()
      }
    }
    const createSelfReference = (): object =>
      Object.defineProperties(
        {},
        {
          a: { get: createSelfReference, enumerable: true },
          b: { get: createSelfReference, enumerable: true },
        },
      )
    expect(
      inspect(redact({ first: key, endless: createSelfReference(), other: new Endless() })),
    ).not.toContain(key)
  })

  it('accepts any value', () => {
    const anything = fc.anything({
      key: fc.oneof(
        fc.string(),
        fc.constantFrom('apiKey', 'authorization', '__proto__', 'toJSON', 'cause', key),
      ),
      values: [fc.string(), fc.constant(key), fc.constant(`x${basic}`), fc.double(), fc.constant(undefined)],
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
    })
    fc.assert(
      fc.property(anything, (value) => {
        const text = inspect(redact(value), { depth: Number.POSITIVE_INFINITY, maxStringLength: null })
        expect(text).not.toContain(key)
        expect(text).not.toContain(basic.slice(8, 40))
      }),
      { numRuns: chooseRuns(2_000) },
    )
  })
})

function createRevokedProxy(): object {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

describe('redactTexts() with another mask', () => {
  it('masks every text, including property names', () => {
    const shout = (text: string) => text.toUpperCase()
    expect(redactTexts(shout, { a: ['b', { c: 'd' }] })).toEqual({ A: ['B', { C: 'D' }] })
  })

  it('masks a text of any length in one call', () => {
    expect(maskShapes(`${'x'.repeat(200_000)} ${key} ${'y'.repeat(200_000)}`)).toMatch(/^x+ \[secret\] y+$/)
  })
})

describe('a very long text is returned without an exception', () => {
  it.each([
    ['Ab1/', 10],
    ['%41', 1],
    ['&#54;', 1],
    ['36 ', 1],
    ['"1":54,', 1],
    ['apikey=', 1],
  ])(
    'that repeats %j, %d MB',
    (unit, megabytes) => {
      const text = unit.repeat((megabytes * 1_000_000) / unit.length)
      expect(typeof redact(text)).toBe('string')
    },
    120_000,
  )
})

describe('client.mask', () => {
  it('masks an access token, which has no shape of its own, once a call has used it', async () => {
    await using standIn = await startStandIn({ keys: [token] })
    const provideToken = async () => ({ accessToken: token, server: 'us1' })
    const client = createLoopbackClient(standIn, { credentials: provideToken })
    const text = `a ${token} b ${Buffer.from(`x${token}`).toString('base64')} c ${key}`
    expect(client.mask(`${token} ${key}`)).toBe(`${token} [secret]`)
    await client.ping.get()
    expect(client.mask(text)).toBe('a [secret] b e[secret] c [secret]')
    expect(client.mask({ deep: [{ text }] })).toEqual({
      deep: [{ text: 'a [secret] b e[secret] c [secret]' }],
    })
    await client.close()
  })
})

describe('with pino', () => {
  function captureLog(write: (logger: pino.Logger) => void): string {
    const lines: string[] = []
    const destination = { write: (line: string) => void lines.push(line) }
    write(pino({ hooks: { streamWrite: redact } }, destination))
    return lines.join('')
  }

  it('no line contains a key, and every line is JSON', () => {
    const lines = captureLog((logger) => {
      logger.info(`key ${key}`)
      logger.info({ headers: { authorization: `Basic ${basic}` }, apiKey: token, accessToken: token }, 'call')
      logger.error(new Error(`bad ${key}`, { cause: new Error(basic) }))
      logger.warn({ err: new AggregateError([new Error(key)], 'many'), body: Buffer.from(key) })
      logger.info(`two\nBearer ${token}\nlines`)
      logger.child({ key }).info(['%s', key])
    })
    expect(lines).not.toContain(token)
    expect(lines).not.toContain(basic.slice(8, 40))
    const parsed = lines
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(parsed).toHaveLength(6)
    expect(parsed[0]).toMatchObject({ level: 30, msg: 'key [secret]' })
  })

  it('an error of a call is logged with its facts and without personal data', async () => {
    await using standIn = await startStandIn()
    const client = createLoopbackClient(standIn)
    const errors = [{ field: 'email', message: 'ada@example.com' }]
    standIn.answerNext('*', problem(400, 'Invalid Resource', 'ada@example.com', { errors }))
    const apiError = await captureRejection(ApiError, client.lists.getList('abc'))
    const readOnly = createClient({ network: { origin: standIn.origin } })
    const scopeError = await captureRejection(
      ScopeError,
      (readOnly.lists as never as Lists).deleteList('abc'),
    )
    const lines = captureLog((logger) => {
      logger.error(apiError)
      logger.error({ err: scopeError, response: { apiError } })
    })
    expect(lines).not.toContain('ada@')
    const [first, second] = lines
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(first.err).toMatchObject({
      type: 'ApiError',
      code: 'api_error',
      status: 400,
      operation: 'lists.getList',
    })
    expect(second.err).toMatchObject({
      type: 'ScopeError',
      code: 'not_allowed',
      wouldAllow: expect.any(Array),
    })
    await client.close()
  })
})

interface Lists {
  deleteList(id: string): Promise<unknown>
}
