import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseResponse } from '../../src/call/response.js'
import { KnownSecrets } from '../../src/credentials/cache/known-secrets.js'
import { type Credential, toCredential } from '../../src/credentials/credential.js'
import { type ApiError, redact } from '../../src/index.js'
import { marketingApi } from '../../src/marketing/marketing-api.js'
import { Secret } from '../../src/secrets/secret.js'
import { keyNumber } from '../support/canary-key.js'
import {
  canaryToken,
  canaryTokenWithSymbols,
  encodeBasicHeader,
  findSecretEncoding,
  secretEncodings,
  unmaskedEncodings,
} from '../support/promises/secret-encodings.js'
import { canaryKey } from '../support/stand-in/stand-in.js'

const secrets = [canaryKey(), canaryKey('us21'), canaryToken, canaryTokenWithSymbols]

/** Text around a secret, which blends into it if both are encoded together. */
const around = fc.oneof(
  fc.string({ unit: 'binary-ascii', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('', 'user:', ':', '{"key":"', "apikey='", 'a', 'ab', 'abc', '0', '%', '\\', '&#', '\r\n'),
)

/** A secret that is encoded alone, or together with the text around it. */
const written = fc
  .record({
    secret: fc.constantFrom(...secrets),
    form: fc.constantFrom(...Object.keys(secretEncodings)),
    before: around,
    after: around,
    together: fc.boolean(),
  })
  .map(({ secret, form, before, after, together }) => {
    const write = secretEncodings[form] as (text: string) => string
    // A digit next to a list of bytes would change its first number, and `%` or `\` would start another escape.
    const isTouched = form.includes('bytes') || /[%\\&#]$/.test(before)
    const space = isTouched ? ' ' : ''
    const text = together ? write(before + secret + after) : before + space + write(secret) + space + after
    return { secret, form, together, text }
  })

const user = fc.string({ maxLength: 70 })

describe('the search of these tests', () => {
  it.each(Object.keys(secretEncodings))('finds a secret that is encoded %s', (form) => {
    for (const secret of secrets) {
      for (const before of ['', 'a', 'ab', 'abc']) {
        const text = (secretEncodings[form] as (text: string) => string)(before + secret)
        expect(findSecretEncoding(secret, `> ${text} <`), text).toBeDefined()
      }
    }
  })
})

describe('a secret is masked in text', () => {
  it('in every encoding, at any position in the encoded text', () => {
    const known = new Map(secrets.map((secret) => [secret, new Secret(secret)]))
    fc.assert(
      fc.property(written, ({ secret, form, text }) => {
        expect(findSecretEncoding(secret, known.get(secret)?.mask(text) ?? text), form).toBeUndefined()
      }),
      { numRuns: 1_000 },
    )
  })

  it('after a user name of any length', () => {
    const known = new Map(secrets.map((secret) => [secret, new Secret(secret)]))
    fc.assert(
      fc.property(fc.constantFrom(...secrets), user, (secret, name) => {
        const text = `{"authorization":"${encodeBasicHeader(name, secret)}","status":401}`
        const masked = known.get(secret)?.mask(text) ?? text
        expect(findSecretEncoding(secret, masked)).toBeUndefined()
        expect(masked).toMatch(/^\{"authorization":".*","status":401\}$/)
      }),
      { numRuns: 1_000 },
    )
  })

  it('even if its data centre suffix is missing', () => {
    const key = canaryKey('us21')
    const cut = key.replace(/-us21$/, '')
    for (const form of Object.values(secretEncodings)) {
      expect(findSecretEncoding(key, new Secret(key).mask(`key: ${form(cut)}.`))).toBeUndefined()
    }
  })

  it('and text without it stays unchanged', () => {
    const secret = new Secret(canaryKey())
    const other = canaryKey().split('').reverse().join('')
    const texts = Object.values(secretEncodings).map((form) => form(other))
    for (const text of [...texts, '', 'plain', '{"a":[1,2]}']) expect(secret.mask(text)).toBe(text)
  })
})

describe('a response that echoes the secret', () => {
  it('causes an error that omits it from title, detail, fields, text, headers and header names', () => {
    const credentials = new Map(secrets.map((secret) => [secret, toCredential({ apiKey: secret }, 'a test')]))
    fc.assert(
      fc.property(written, fc.constantFrom(200, 301, 400, 401, 403, 404, 429, 500, 502), (echo, status) => {
        const credential = credentials.get(echo.secret)
        if (credential === undefined) throw new Error('there is one')
        const error = createEchoError(status, echo.text, credential)
        expect(findSecretEncoding(echo.secret, joinTexts(error)), `${status} ${echo.form}`).toBeUndefined()
        // Masking must leave valid JSON.
        if (status === 404) expect(error, echo.form).toMatchObject({ code: 'api_error' })
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('a response that echoes a secret in any encoding, known or unknown', () => {
  const all = Object.values({ ...secretEncodings, ...unmaskedEncodings })
  const spelledKey = fc
    .record({
      number: fc.nat(),
      outer: fc.constantFrom(...all, (text: string) => text),
      inner: fc.constantFrom(...all),
      before: fc.constantFrom('', 'Bad ', 'Member Exists ', '\u00fc'),
      after: fc.constantFrom('', ' again', '.'),
    })
    .map(({ number, outer, inner, before, after }) => {
      const key = keyNumber(number)
      return { key, echo: outer(inner(key)), text: before + outer(inner(key)) + after }
    })

  it('causes an error that does not print it, because only plain words are printed', () => {
    fc.assert(
      fc.property(
        spelledKey,
        fc.constantFrom(200, 301, 400, 403, 404, 429, 502),
        ({ key, echo, text }, status) => {
          const error = createEchoError(status, text, toCredential({ apiKey: key }, 'a test'))
          const clone = inspect(structuredClone(error), { showHidden: true })
          const inspected = inspect(error, { showHidden: true, customInspect: false })
          const printed = [error.message, error.stack, inspected, JSON.stringify(error), clone].join('\n')
          expect(error.requestId).toBeUndefined()
          expect(printed).not.toContain(echo.slice(0, 16))
          expect(printed).not.toContain(echo.slice(-16))
          expect(error.message.replace(' 10 connections', '')).toMatch(
            /^lists\.getList: Mailchimp answered \d{3}[.,]? [A-Za-z 0\u2019,.():]+$/,
          )
        },
      ),
      { numRuns: 500 },
    )
  })

  it('causes an error whose `response` masks it under two nested known encodings', () => {
    const promised = Object.entries(secretEncodings)
    const two = fc.record({
      number: fc.nat(),
      outer: fc.constantFrom(...promised),
      inner: fc.constantFrom(...promised),
    })
    fc.assert(
      fc.property(two, ({ number, outer: [outside, write], inner: [inside, spell] }) => {
        const key = keyNumber(number)
        const echo = write(spell(key))
        const { body, text, headers } = createEchoError(
          404,
          echo,
          toCredential({ apiKey: key }, 'a test'),
        ).response
        const what = `${inside}, ${outside}`
        for (const left of [body.title, headers['x-request-id'], JSON.parse(text).title] as string[]) {
          expect(left, what).toMatch(/\[secret\]|\b0\b/)
          expect(left.length, `${what}: ${left}`).toBeLessThan(echo.length / 2)
        }
      }),
      { numRuns: 1_000 },
    )
  })
})

function createEchoError(status: number, echo: string, credential: Credential): ApiError {
  const known = new KnownSecrets()
  known.dedupe(credential)
  const problem = { title: echo, detail: `You sent ${echo}.`, errors: [{ field: echo, message: echo }] }
  const json = status !== 502 && status !== 200
  const headers = {
    'content-type': json ? 'application/problem+json' : 'text/html',
    'x-request-id': echo,
    [echo]: '1',
    location: `https://127.0.0.1/?${echo}`,
  }
  const body = Buffer.from(json ? JSON.stringify(problem) : `<p>${echo}</p>`)
  try {
    parseResponse(
      marketingApi,
      { id: 'lists.getList', method: 'GET', template: '/lists/{list_id}' },
      { status, headers, body },
      credential,
      known,
    )
  } catch (error) {
    return error as ApiError
  }
  throw new Error('was taken for a good answer')
}

function joinTexts({ stack, title, detail, fieldErrors, requestId, response }: ApiError): string {
  const texts = collectTexts([stack, title, detail, fieldErrors, requestId, { ...response }])
  return [...new Set(texts)].join(' | ')
}

function collectTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [key, ...collectTexts(inner)])
}

describe('redact(), without knowledge of the key,', () => {
  it('finds it by its shape in every encoding', () => {
    const keys = written.filter(({ secret }) => secret.includes('-us'))
    fc.assert(
      fc.property(keys, ({ secret, form, text }) => {
        expect(findSecretEncoding(secret, redact(text)), `${form}: ${text}`).toBeUndefined()
      }),
      { numRuns: 1_000 },
    )
  })

  it('finds it after a user name of any length', () => {
    fc.assert(
      fc.property(user, fc.boolean(), (name, inHeader) => {
        const header = encodeBasicHeader(name, canaryKey())
        const text = inHeader ? `authorization: ${header}` : header.slice('Basic '.length)
        expect(findSecretEncoding(canaryKey(), redact(text))).toBeUndefined()
      }),
      { numRuns: 1_000 },
    )
  })
})
