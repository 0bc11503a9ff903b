import { inspect } from 'node:util'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { parseResponse } from '../../src/call/response.js'
import type { MailchimpClient } from '../../src/client.js'
import { KnownSecrets } from '../../src/credentials/cache/known-secrets.js'
import { toCredential } from '../../src/credentials/credential.js'
import { ApiError } from '../../src/index.js'
import { marketingApi } from '../../src/marketing/marketing-api.js'
import { ERROR_ANSWER_BYTES, SHOWN_ERROR_BYTES } from '../../src/transport/http-exchange.js'
import { createLoopbackClient } from '../support/call/loopback-client.js'
import { keyNumber } from '../support/canary-key.js'
import { captureError, captureRejection } from '../support/capture-error.js'
import { secretEncodings } from '../support/promises/secret-encodings.js'
import {
  type Answer,
  canaryKey,
  faults,
  problem,
  type StandIn,
  startStandIn,
} from '../support/stand-in/stand-in.js'

const ping = { id: 'ping.get', method: 'GET', template: '/ping' } as const
const json = { 'content-type': 'application/json; charset=utf-8' }
let standIn: StandIn
let client: MailchimpClient

beforeAll(async () => {
  standIn = await startStandIn()
  client = createLoopbackClient(standIn)
})

afterEach(() => standIn.reset())

afterAll(async () => {
  await client.close()
  await standIn.close()
})

function answerWithJson(answer: Answer): Promise<unknown> {
  standIn.answerNext('*', answer)
  return client.lists.getList('abc')
}

function captureApiError(answer: Answer): Promise<ApiError> {
  return captureRejection(ApiError, answerWithJson(answer))
}

describe('a successful response', () => {
  it.each<[string, Answer, unknown]>([
    [
      'JSON is parsed',
      { status: 200, headers: json, body: '{"id":"abc","list":[1,null]}' },
      { id: 'abc', list: [1, null] },
    ],
    ['an empty object stays an empty object', { status: 200, body: {} }, {}],
    ['an empty list stays an empty list', { status: 200, body: [] }, []],
    ['null stays null', { status: 200, headers: json, body: 'null' }, null],
    ['false stays false', { status: 200, headers: json, body: 'false' }, false],
    ['a text stays a text', { status: 200, headers: json, body: '"text"' }, 'text'],
    ['204 is null', { status: 204 }, null],
    ['200 without a body is an empty text', faults.emptyBody(), ''],
    [
      '200 without a body or a type is an empty text',
      { status: 200, headers: { 'content-length': '0' } },
      '',
    ],
    ['201 is handled like 200', { status: 201, body: { id: 1 } }, { id: 1 }],
    [
      'JSON of another type is JSON',
      { status: 200, headers: { 'content-type': 'application/hal+json' }, body: '{}' },
      {},
    ],
    [
      'a content type in capitals is accepted',
      { status: 200, headers: { 'content-type': 'Application/JSON' }, body: '{}' },
      {},
    ],
    [
      'gzip is decompressed',
      { status: 200, headers: { ...json, 'content-encoding': 'gzip' }, body: gzipSync('{"a":1}') },
      { a: 1 },
    ],
    [
      'gzip without content is an empty text',
      { status: 200, headers: { ...json, 'content-encoding': 'gzip' } },
      '',
    ],
    [
      'large gzip is decompressed',
      {
        status: 200,
        headers: { ...json, 'content-encoding': 'gzip' },
        body: gzipSync(JSON.stringify(createNoise())),
      },
      createNoise(),
    ],
    [
      'letters of any script are preserved',
      { status: 200, body: { name: 'Größe 日本 🙂' } },
      { name: 'Größe 日本 🙂' },
    ],
    [
      '__proto__ is a key like others',
      { status: 200, headers: json, body: '{"__proto__":{"a":1}}' },
      JSON.parse('{"__proto__":{"a":1}}'),
    ],
  ])('%s', async (_, answer, expected) => {
    expect(await answerWithJson(answer)).toEqual(expected)
  })

  it('is returned with its HTTP response by the WithHttpInfo variant of a method', async () => {
    standIn.answerNext('*', { status: 201, headers: { 'x-custom': 'yes' }, body: { id: 'abc' } })
    const { data, response } = await client.lists.getListWithHttpInfo('abc')
    expect(data).toEqual({ id: 'abc' })
    expect(response).toMatchObject({ status: 201, statusCode: 201, ok: true, type: 'application/json' })
    expect(response).toMatchObject({ body: data, text: '{"id":"abc"}', headers: { 'x-custom': 'yes' } })
    expect(response.header).toBe(response.headers)
  })

  it('does not set a prototype through the name of a header', async () => {
    standIn.answerNext('*', { status: 200, headers: { constructor: 'x', 'to-string': 'y' }, body: {} })
    const { response } = await client.lists.getListWithHttpInfo('abc')
    expect(Object.getPrototypeOf(response.headers)).toBe(Object.prototype)
    expect(({} as Record<string, unknown>)['x-custom']).toBeUndefined()
  })
})

/** Bytes that hardly compress, and more than are decompressed at once. */
function createNoise(): number[] {
  return Array.from({ length: 60_000 }, (_, n) => (n * 7919) % 99_991)
}

describe('an error response', () => {
  it.each<[string, Answer, ApiError['code'], number]>([
    ['200 as a page', faults.htmlBody(), 'unreadable_answer', 200],
    [
      '200 as a page that says it is JSON',
      { status: 200, headers: json, body: '<html></html>' },
      'unreadable_answer',
      200,
    ],
    [
      '200 as JSON that says it is a page',
      { status: 200, headers: { 'content-type': 'text/html' }, body: '{}' },
      'unreadable_answer',
      200,
    ],
    ['200 as JSON that is cut off', { status: 200, headers: json, body: '{"a":' }, 'unreadable_answer', 200],
    ['200 as JSON and more', { status: 200, headers: json, body: '{}{}' }, 'unreadable_answer', 200],
    ['200 of blanks', { status: 200, headers: json, body: ' ' }, 'unreadable_answer', 200],
    ['400 as JSON', problem(400, 'Invalid Resource', 'x'), 'api_error', 400],
    ['401 as JSON', problem(401, 'API Key Invalid', 'x'), 'key_rejected', 401],
    ['401 as a page', faults.htmlBody(401), 'edge_refused', 401],
    ['403 as JSON', problem(403, 'Forbidden', 'x'), 'forbidden', 403],
    ['403 as a page', faults.htmlBody(403), 'edge_refused', 403],
    ['403 without a body', faults.emptyBody(403), 'throttled', 403],
    ['404 as JSON', problem(404, 'Resource Not Found', 'x'), 'api_error', 404],
    ['404 as a page', faults.htmlBody(404), 'edge_refused', 404],
    ['404 without a body', faults.emptyBody(404), 'edge_refused', 404],
    ['429 as JSON', problem(429, 'Too Many Requests', 'x'), 'throttled', 429],
    ['429 as a page', faults.htmlBody(429), 'throttled', 429],
    ['429 without a body', faults.emptyBody(429), 'throttled', 429],
    ['500 as JSON', problem(500, 'Internal Server Error', 'x'), 'api_error', 500],
    ['502 as a page', faults.htmlBody(502), 'edge_refused', 502],
    ['302', faults.redirect('/', 302), 'redirected', 302],
    ['304', { status: 304 }, 'redirected', 304],
    ['999', { status: 999, body: {} }, 'api_error', 999],
  ])('has its own code: %s', async (_, answer, code, status) => {
    expect(await captureApiError(answer)).toMatchObject({
      code,
      status,
      statusCode: status,
      operation: 'lists.getList',
    })
  })

  it('has the properties that existing code reads', async () => {
    const errors = [{ field: 'email', message: 'ada@example.com is a bad one' }]
    const error = await captureApiError(problem(400, 'Invalid Resource', 'Ask ada@example.com.', { errors }))
    expect(error).toMatchObject({
      name: 'ApiError',
      title: 'Invalid Resource',
      detail: 'Ask ada@example.com.',
    })
    expect(error.fieldErrors).toEqual(errors)
    expect(error.response.body).toMatchObject({ title: 'Invalid Resource', errors })
    expect(JSON.parse(error.response.text)).toEqual(error.response.body)
    expect(error.response).toMatchObject({ status: 400, statusCode: 400 })
    expect(error.response.headers['content-type']).toMatch(/^application\/problem\+json/)
    expect(error.requestId).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('does not print personal data', async () => {
    const error = await captureApiError(
      problem(400, 'Bad', 'ada@example.com', { errors: [{ field: 'Lovelace' }] }),
    )
    for (const text of [error.message, error.stack, JSON.stringify(error), `${error}`])
      expect(text).not.toMatch(/ada@|Lovelace/)
  })

  it('has a body and a text even if the response had none', async () => {
    const error = await captureApiError(faults.emptyBody(500))
    expect(error.response).toMatchObject({ body: {}, text: '' })
    expect(error.detail).toBeUndefined()
    expect(error.fieldErrors).toEqual([])
  })

  it.each<[unknown, string | undefined, readonly unknown[]]>([
    [{ detail: 7, errors: 'x' }, undefined, []],
    [{ detail: null, errors: null }, undefined, []],
    [[1], undefined, []],
    ['text', undefined, []],
    [null, undefined, []],
  ])('may contain a problem document like %j', async (body, detail, fieldErrors) => {
    const error = await captureApiError({ status: 400, headers: json, body: JSON.stringify(body) })
    expect(error).toMatchObject({ code: 'api_error', title: 'Status 400', detail, fieldErrors })
  })
})

describe('the message of an error', () => {
  const captureMessage = async (answer: Answer) => (await captureApiError(answer)).message

  it('contains operation, status and title', async () => {
    expect(await captureMessage(problem(400, 'Member Exists', 'x'))).toBe(
      'lists.getList: Mailchimp answered 400 Member Exists',
    )
  })

  it('of a rejected key leaves source and fingerprint to the hint', async () => {
    const credential = toCredential({ apiKey: canaryKey() }, 'the vault')
    const body = Buffer.from(JSON.stringify({ title: 'API Key Invalid' }))
    const { message, hint } = captureError(ApiError, () =>
      parseResponse(marketingApi, ping, { status: 401, headers: json, body }, credential, new KnownSecrets()),
    )
    expect(message).toBe(
      'ping.get: Mailchimp answered 401 API Key Invalid. The credential has been revoked or belongs to another data centre',
    )
    expect(hint).toBe(`the credential is from the vault (fingerprint ${credential.secret.fingerprint})`)
  })

  it.each([
    ['forbidden', problem(403, 'Forbidden', 'x'), /role .*plan/],
    ['throttled', faults.emptyBody(429), /10 connections/],
    ['refused by the edge', faults.htmlBody(403), /says nothing about the key/],
    ['redirected', faults.redirect('/'), /answered 307, a redirect, which is not followed/],
    ['not JSON', faults.htmlBody(), /answered 200, but the body is not JSON/],
    ['of a gateway', faults.htmlBody(502), /answered 502\. This response comes from the network in front/],
  ])('of a call that was %s contains the next step', async (_, answer, expected) => {
    expect(await captureMessage(answer)).toMatch(expected)
  })

  it('is one line of printable characters for any title', async () => {
    const title = `Bad\r\nline\u2028\u0000 ${'x'.repeat(500)}`
    const message = await captureMessage(problem(400, title, 'x'))
    expect(message).toMatch(/^[\x20-\x7e]+$/)
    expect(message.length).toBeLessThan(200)
  })

  it.each([
    'ada@example.com',
    '"ada l"@example.com',
    `${'x'.repeat(90)}ada@example.com`,
    `${'ada'.repeat(60)}@example.com`,
  ])('omits a title that contains an address: %s', async (address) => {
    const message = await captureMessage(problem(400, `Member ${address} exists`, 'x'))
    expect(message).not.toContain('ada@')
    expect(message).not.toContain('example.com')
    expect(message).not.toContain('adaada')
  })

  it.each([
    'Member%40example.com exists',
    '62eeb292278cc15f5817cb78f7790b08',
    'NRUXG5DTEBUXG',
    '51 52 53 54',
    'a'.repeat(25),
    'Key: x',
    'Zwei Fehler\u00fc',
  ])('refers to error.title, which is not printed, if the title is not plain words: %s', async (title) => {
    const error = await captureApiError(problem(400, title, 'x'))
    expect(error.message).toBe(
      'lists.getList: Mailchimp answered 400 (its title is not plain words: read error.title)',
    )
    expect(error.title).toBe(title)
    expect(`${inspect(error)} ${JSON.stringify(error)}`).not.toContain(title)
  })

  it.each(['Member Exists', 'API Key Invalid', 'JSON Parse Exception', 'Error 42'])(
    'contains a title of plain words: %s',
    async (title) => {
      const error = await captureApiError(problem(400, title, 'x'))
      expect(error.message).toBe(`lists.getList: Mailchimp answered 400 ${title}`)
      expect(error.toJSON()).toMatchObject({ title })
    },
  )

  it('contains a request id only if it is a UUID that is not made of a key’s digits', () => {
    const credential = toCredential({ apiKey: canaryKey() }, 'a test')
    const known = new KnownSecrets()
    known.dedupe(credential)
    const captureRequestId = (id: string) => {
      const answer = { status: 400, headers: { ...json, 'x-request-id': id }, body: Buffer.from('{}') }
      return captureError(ApiError, () => parseResponse(marketingApi, ping, answer, credential, known))
        .requestId
    }
    const uuid = '0f8fad5b-d9cb-469f-a165-70867728950e'
    const digits = canaryKey().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*/, '$1-$2-$3-$4-$5')
    expect([uuid, digits, 'ref 12', `${uuid}0`].map(captureRequestId)).toEqual([
      uuid,
      ...Array(3).fill(undefined),
    ])
  })
})

describe('a very long error response', () => {
  const html = { 'content-type': 'text/html' }
  const cut = 64 * 1024

  it('is kept and searched only at its start, so that it does not block the process', async () => {
    const { response, code } = await captureApiError({
      status: 500,
      headers: html,
      body: 'x'.repeat(10 * cut),
    })
    expect(code).toBe('edge_refused')
    expect(response.text).toBe('x'.repeat(cut))
  })

  it('is not cut inside a key, so that no part of the key remains at the end', async () => {
    const body = `${'x'.repeat(cut - 10)}${canaryKey()}${'y'.repeat(cut)}`
    const { response } = await captureApiError({ status: 500, headers: html, body })
    expect(response.text).not.toContain(canaryKey().slice(0, 6))
    expect(response.text.endsWith('x[secret]')).toBe(true)
  })

  it('is searched far enough beyond the cut to find the longest credential in any two encodings', () => {
    const longest = 'a/+<'.repeat(128)
    const spell = Object.values(secretEncodings)
    const lengths = spell.flatMap((inner) => spell.map((outer) => outer(inner(longest)).length))
    expect(() => toCredential({ accessToken: `${longest}a`, server: 'us1' }, 'a test')).toThrow()
    expect(ERROR_ANSWER_BYTES - SHOWN_ERROR_BYTES).toBeGreaterThan(Math.max(...lengths))
  })

  it.each(Object.entries(secretEncodings))(
    'ends with no part of a long token, compressed or not: %s, in JSON that escapes it',
    async (_, spell) => {
      const accessToken = Array.from({ length: 8 }, (_, number) => keyNumber(number).slice(0, 32)).join(
        '+/~<',
      )
      const echo = (secretEncodings['as JSON, escaped throughout'] as typeof spell)(spell(accessToken))
      const using = createLoopbackClient(standIn, {
        credentials: async () => ({ accessToken, server: 'us1' }),
      })
      const text = `${' '.repeat(cut - Math.floor(echo.length * 0.6))}${echo} ${'y'.repeat(2 * cut)}`
      for (const gzipped of [true, false]) {
        const headers = { ...html, 'content-encoding': gzipped ? 'gzip' : 'identity' }
        standIn.answerNext('*', { status: 500, headers, body: gzipped ? gzipSync(text) : text })
        const { response } = await captureRejection(ApiError, using.ping.get())
        expect(response.text.trimStart()).toMatch(/^(?:\[secret\]|\\u00[0-9a-f]{2}){1,60}$/)
        expect(response.text).toContain('[secret]')
      }
      await using.close()
    },
  )

  it('ends with no part of a key at any position, in any encoding, in characters of any width', () => {
    const credential = toCredential({ apiKey: canaryKey() }, 'a test')
    const known = new KnownSecrets()
    known.dedupe(credential)
    const fillers = fc.constantFrom('x', ' ', '\u00fc', '\u20ac', '\u{1f600}', 'ab\u20ac')
    const spelled = fc.constantFrom(...Object.entries(secretEncodings))
    const place = fc.integer({ min: -600, max: 100 })
    fc.assert(
      fc.property(
        fillers,
        spelled,
        place,
        fc.integer({ min: 1, max: 40 }),
        (filler, [form, spell], at, times) => {
          const echo = `${spell(canaryKey())} `.repeat(times)
          const before = Buffer.from(filler.repeat(2 * cut)).subarray(0, cut + at)
          const body = Buffer.concat([before, Buffer.from(echo), Buffer.from(filler.repeat(cut))])
          const { response } = captureError(ApiError, () =>
            parseResponse(marketingApi, ping, { status: 500, headers: html, body }, credential, known),
          )
          expect(Buffer.byteLength(response.text)).toBeLessThan(cut + 16)
          const end = response.text.slice(-1000)
          const beginning = spell(canaryKey()).slice(0, 12)
          for (let length = 12; length > 6; length -= 1) {
            expect(end.includes(beginning.slice(0, length)), `${form}: ${end}`).toBe(false)
          }
        },
      ),
      { numRuns: 100 },
    )
  })
})
