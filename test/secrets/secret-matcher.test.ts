import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeVariants } from '../../src/secrets/decoders.js'
import { SecretMatcher } from '../../src/secrets/secret-matcher.js'
import { chooseRuns } from '../support/property-runs.js'
import { canaryKey } from '../support/stand-in/stand-in.js'

const key = canaryKey()
const matcher = new SecretMatcher([key])
const markMasked = (own: SecretMatcher, text: string) => own.mask(text).replaceAll('[secret]', '<>')
const maskText = (text: string) => markMasked(matcher, text)
const toBase64 = (text: string) => Buffer.from(text).toString('base64')
const writeHex = (separator: string) =>
  key.replace(/./g, (sign) => sign.charCodeAt(0).toString(16) + separator)
const encodeKey = (write: (code: number) => string) => key.replace(/./g, (sign) => write(sign.charCodeAt(0)))

describe('SecretMatcher finds a value', () => {
  it.each([
    ['as it is', `a ${key} b`, 'a <> b'],
    ['in capitals', `a ${key.toUpperCase()} b`, 'a <> b'],
    ['inside a word', `x${key}y`, 'x<>y'],
    ['twice', `${key}${key} ${key}`, '<><> <>'],
    ['without the data centre', `${key.slice(0, 32)}.`, '<>.'],
    ['with another data centre', `${key.slice(0, 32)}-eu1`, '<>-eu1'],
    ['in base64', `a ${toBase64(key)} b`, 'a <> b'],
    [
      'in base64 together with the text around it',
      `a ${toBase64(`some user:${key} and more`)} b`,
      'a c29tZS<>BhbmQgbW9yZQ== b',
    ],
    ['in hex', writeHex(''), '<>'],
    ['in hex with spaces', `${writeHex(' ')}!`, '<> !'],
    ['as a list of bytes, which remains a list of numbers', JSON.stringify([...Buffer.from(key)]), '[0]'],
    ['percent-encoded', `?key=${encodeKey((code) => `%${code.toString(16)}`)}&a=b`, '?key=<>&a=b'],
    ['percent-encoded twice', `?key=${encodeKey((code) => `%25${code.toString(16)}`)}&a=b`, '?key=<>&a=b'],
    ['as JSON', `{"a":"${encodeKey((code) => `\\u00${code.toString(16)}`)}"}`, '{"a":"<>"}'],
    ['as HTML', `<b>${encodeKey((code) => `&#${code};`)}</b>`, '<b><></b>'],
    ['as HTML within HTML', `<b>${encodeKey((code) => `&amp;#x${code.toString(16)};`)}</b>`, '<b><></b>'],
  ])('%s', (_, text, expected) => {
    expect(maskText(text)).toBe(expected)
  })

  it('at any offset of a base64 group, with every digit that contains a part of it', () => {
    for (const before of ['', 'a', 'ab', 'abc', 'abcd', 'user:']) {
      for (const after of ['', 'x', 'xy', 'xyz'])
        expect(maskText(`"${toBase64(before + key + after)}"`)).toMatch(/^"\w{0,6}<>\w{0,4}={0,2}"$/)
    }
  })

  it('in nested encodings, and masks nothing around it', () => {
    const url = encodeURIComponent(encodeKey((code) => `&#${code};`))
    expect(maskText(`https://127.0.0.1/?q=${url}&a=b`)).toBe('https://127.0.0.1/?q=<>&a=b')
    expect(maskText(`{"a":"${encodeKey((code) => `%5Cu00${code.toString(16)}`)}"}`)).toBe('{"a":"<>"}')
  })
})

describe('SecretMatcher finds a value with special characters', () => {
  const token = `${'0123456789'.repeat(2)}+/~?>=-_&<"'\\end`
  const tokenMatcher = new SecretMatcher([token])

  it.each([
    ['as it is', token],
    ['as JSON', JSON.stringify(token).slice(1, -1)],
    ['as JSON within JSON', JSON.stringify(JSON.stringify(token)).slice(3, -3)],
    ['as JSON that PHP wrote', JSON.stringify(token).slice(1, -1).replaceAll('/', '\\/')],
    ['percent-encoded', encodeURIComponent(token)],
    ['in base64', toBase64(token)],
    ['in base64 for URLs', Buffer.from(token).toString('base64url')],
    ['in base64, percent-encoded', encodeURIComponent(toBase64(token))],
    ['in base64, as JSON that PHP wrote', toBase64(token).replaceAll('/', '\\/')],
  ])('%s', (_, text) => {
    expect(markMasked(tokenMatcher, `"${text}"`)).toMatch(/^"<>(?:%3D|=)*"$/)
  })

  it('of any kind, as plain text, in JSON, in a URL and in base64', () => {
    const signs = Array.from({ length: 94 }, (_, n) => String.fromCharCode(33 + n))
    const anyToken = fc.string({ unit: fc.constantFrom(...signs), minLength: 16, maxLength: 64 })
    fc.assert(
      // Compiling the pattern of each value takes time.
      fc.property(anyToken, (value) => {
        const own = new SecretMatcher([value])
        for (const text of [
          value,
          JSON.stringify(value).slice(1, -1),
          encodeURIComponent(value),
          toBase64(value),
        ]) {
          expect(markMasked(own, `<${text}>`).replaceAll('<>', '')).toMatch(/^<?(?:%3D|[=\\])*>?$/)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('and does not treat them as a pattern', () => {
    for (const sign of '^$\\.*+?()[]{}|/-&#%;') {
      const odd = `${sign}start of a token${sign}${sign}end`.replaceAll(' ', '_')
      expect(markMasked(new SecretMatcher([odd]), `a ${odd} b`)).toMatch(/^a .?<> b$/)
      expect(markMasked(new SecretMatcher([odd]), 'a start of another token b')).toBe(
        'a start of another token b',
      )
    }
  })
})

describe('text without the value', () => {
  it('stays unchanged, character by character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(maskText(text)).toBe(text)
      }),
      { numRuns: chooseRuns(2_000) },
    )
  })

  it('stays unchanged around the value', () => {
    const around = fc.string({ unit: 'binary', maxLength: 60 }).filter((text) => !text.includes('\\'))
    fc.assert(
      fc.property(around, around, (before, after) => {
        expect(maskText(before + key + after)).toBe(`${before}<>${after}`)
      }),
      { numRuns: chooseRuns(2_000) },
    )
  })

  it('stays valid JSON around the value', () => {
    const json = fc
      .jsonValue()
      .map((value) => JSON.stringify({ [key]: value, [`${key}\n`]: [key, `"${key}"`] }))
    fc.assert(
      fc.property(json, (text) => {
        expect(JSON.parse(maskText(text))).toHaveProperty('<>')
      }),
      { numRuns: chooseRuns(2_000) },
    )
  })
})

describe('a long text takes no more time per character than a short one', () => {
  // A search that backtracks from each position would exceed the timeout of the test.
  const units = ['a', 'Ab1/', '%41', '%', '&amp;', '\\', '\\u0036', '36', '36 ', '54, ', key.slice(0, 31)]
  it.each(units)('that repeats %j', (unit) => {
    const text = unit.repeat(500_000 / unit.length)
    expect(maskText(text)).toHaveLength(text.length)
  })
})

describe('escapes are decoded', () => {
  it.each([
    ['%41%42', ['AB']],
    ['\\u0041&#66;&#x43;', ['A&#66;&#x43;', '\\u0041BC']],
    ['%2541', ['%41']],
    ['&amp;lt;', ['&lt;']],
    ['a\\"b\\\\n', ['a"b\\n']],
    ['\\x41\\u{42}', ['AB']],
    ['plain', []],
    ['100%', []],
  ])('%s', (text, expected) => {
    const long = '.'.repeat(16)
    const readings = decodeVariants(`${text}${long}`).map((variant) => variant.text)
    expect(readings).toEqual(expected.map((reading) => `${reading}${long}`))
  })
})

describe('SecretMatcher searches a short text of letters and digits', () => {
  it('as well as any other', () => {
    const secrets = fc.string({
      minLength: 16,
      maxLength: 40,
      unit: fc.constantFrom(...'0123456789abcdefghXYZ~'),
    })
    const createTexts = (secret: string) =>
      fc.constantFrom(
        ...[secret, secret.toUpperCase(), `0${secret}`, secret.slice(1)],
        ...[Buffer.from(secret).toString('hex'), toBase64(secret).replaceAll('=', '')],
      )
    const property = fc.property(
      secrets.chain((secret) => fc.tuple(fc.constant(secret), createTexts(secret))),
      ([secret, text]) => {
        const own = new SecretMatcher([secret])
        // The exclamation mark disables the shortcut for letters and digits.
        expect(own.mask(`${text}!`)).toBe(`${own.mask(text)}!`)
      },
    )
    fc.assert(property, { numRuns: chooseRuns(5_000) })
  })
})
