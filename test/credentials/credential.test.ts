import { describe, expect, it } from 'vitest'
import { toCredential } from '../../src/credentials/credential.js'
import { CredentialError } from '../../src/index.js'
import { captureError } from '../support/capture-error.js'
import { canaryKey } from '../support/stand-in/stand-in.js'

const token = canaryKey().slice(0, 32)

function captureRefusal(given: unknown): CredentialError {
  return captureError(CredentialError, () => toCredential(given, 'the vault'))
}

describe('toCredential', () => {
  it('reads the data centre from the end of an API key', () => {
    const credential = toCredential({ apiKey: canaryKey('us19') }, 'the vault')
    expect(credential).toMatchObject({ scheme: 'basic', source: 'the vault', dataCentre: 'us19' })
    expect(credential.secret.reveal()).toBe(canaryKey('us19'))
    expect(credential.server).toBeUndefined()
  })

  it('keeps the server of an access token', () => {
    const credential = toCredential({ accessToken: token, server: 'us3' }, 'the vault')
    expect(credential).toMatchObject({ scheme: 'bearer', server: 'us3' })
    expect(credential.dataCentre).toBeUndefined()
  })

  it('reads no data centre from an access token that looks like a key', () => {
    expect(toCredential({ accessToken: canaryKey('us19') }, 'the vault').dataCentre).toBeUndefined()
  })

  it.each(['', null, undefined])('ignores %j next to a key', (nothing) => {
    expect(toCredential({ apiKey: canaryKey(), accessToken: nothing, server: nothing }, 'x').scheme).toBe(
      'basic',
    )
    expect(toCredential({ apiKey: nothing, accessToken: token }, 'x').scheme).toBe('bearer')
  })

  it('accepts a key of a future format', () => {
    const other = `mc_${'A1'.repeat(30)}`
    expect(toCredential({ apiKey: other }, 'x').secret.reveal()).toBe(other)
    expect(toCredential({ apiKey: other }, 'x').dataCentre).toBeUndefined()
  })
})

describe('an invalid credential is refused with the name of its source', () => {
  it.each<[string, unknown]>([
    ['an empty object', {}],
    ['a key that is empty', { apiKey: '' }],
    ['a key that is null', { apiKey: null, accessToken: undefined }],
  ])('credential_missing: %s', (_, given) => {
    expect(captureRefusal(given)).toMatchObject({ code: 'credential_missing' })
    expect(captureRefusal(given).hint).toContain('the vault')
  })

  it.each<[string, unknown, RegExp]>([
    ['nothing', undefined, /must provide an object/],
    ['null', null, /must provide an object/],
    ['a text', canaryKey(), /must provide an object/],
    ['both', { apiKey: canaryKey(), accessToken: token }, /both an apiKey and an accessToken/],
    ['a number', { apiKey: 1234567890123456 }, /as a string/],
    ['bytes', { apiKey: Buffer.from(canaryKey()) }, /as a string/],
    ['a boxed text', { apiKey: Object(canaryKey()) }, /as a string/],
    ['a line break at the end', { apiKey: `${canaryKey()}\n` }, /white space/],
    ['a line break and more', { apiKey: `${canaryKey()}\r\nx-evil: 1` }, /white space/],
    ['a blank before', { apiKey: ` ${canaryKey()}` }, /white space/],
    ['a blank without a width', { apiKey: `${canaryKey()}\ufeff` }, /white space/],
    ['a key in quotation marks', { apiKey: `"${canaryKey()}"` }, /contains extra characters around the key/],
    [
      'a key with the name of a variable',
      { apiKey: `MAILCHIMP_API_KEY=${canaryKey()}` },
      /contains extra characters around the key/,
    ],
    ['two keys', { apiKey: `${canaryKey()},${canaryKey()}` }, /contains extra characters around the key/],
    [
      'a key with a line break as it is written in code',
      { apiKey: `${canaryKey()}\\n` },
      /contains extra characters around the key/,
    ],
    [
      'a variable that no shell has put in',
      { apiKey: `$\{MAILCHIMP_API_KEY}` },
      /contains extra characters around the key/,
    ],
    [
      'a program that no shell has run',
      { apiKey: '$(cat /run/secrets/key)'.replace(' ', '$IFS') },
      /contains extra characters around the key/,
    ],
    [
      'what a template was to fill in',
      { apiKey: '<your-mailchimp-key>' },
      /contains extra characters around the key/,
    ],
    ['a token in quotation marks', { accessToken: `'${token}'` }, /contains extra characters around the key/],
    ['a letter that is not ASCII', { apiKey: `${canaryKey()}é` }, /look like/],
    ['a control character', { apiKey: `${canaryKey()}\u0000` }, /look like/],
    ['too few letters', { apiKey: 'short-us1' }, /look like/],
    ['too many letters', { accessToken: 'a'.repeat(513) }, /look like/],
    ['a server that is a number', { accessToken: token, server: 19 }, /`server` as a string/],
    ['a server that is an object', { accessToken: token, server: { toString: () => 'us19' } }, /as a string/],
    ['a server without a text', { accessToken: token, server: Object.create(null) }, /as a string/],
  ])('credential_invalid: %s', (_, given, message) => {
    expect(captureRefusal(given)).toMatchObject({ code: 'credential_invalid' })
    expect(captureRefusal(given).hint).toMatch(message)
    expect(captureRefusal(given).hint).toContain('the vault')
  })
})
