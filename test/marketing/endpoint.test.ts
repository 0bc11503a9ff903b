import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Credential } from '../../src/credentials/credential.js'
import { CredentialError } from '../../src/errors/error-classes.js'
import { findOriginFault, findServerFault, resolveOrigin } from '../../src/marketing/endpoint.js'
import { Secret } from '../../src/secrets/secret.js'
import { captureError } from '../support/capture-error.js'
import { chooseRuns, scaleCount } from '../support/property-runs.js'

const createCredential = (parts: Partial<Credential> = {}): Credential => ({
  scheme: 'basic',
  secret: new Secret('not asked for in this room'),
  source: 'the test',
  ...parts,
})
const captureHint = (parts: Partial<Credential>, choice: Parameters<typeof resolveOrigin>[1] = {}) =>
  captureError(CredentialError, () => resolveOrigin(createCredential(parts), choice)).hint

const mailchimpHost = /^https:\/\/[a-z]{2,4}\d{1,3}\.api\.mailchimp\.com$/

const hostileHost = fc.oneof(
  fc.constantFrom(
    'evil.example/x?',
    'us1.evil.example#',
    'us1\n',
    ' us1',
    'us1.',
    'US1',
    'us1/..',
    'us1@evil.example',
    'evil.example:443',
    'us1\u0000',
    'us１',
    '__proto__',
    'us1',
    'us19',
    'api',
    '',
  ),
  fc.string({
    unit: fc.constantFrom('u', 's', '1', '9', '.', '/', '@', ':', '?', '#', '%', '\n', '\\'),
    maxLength: 8,
  }),
  fc.string({ unit: 'binary', maxLength: 8 }),
)

describe('resolveOrigin', () => {
  it('uses the data centre of the key', () => {
    expect(resolveOrigin(createCredential({ dataCentre: 'us19' }), {})).toBe('https://us19.api.mailchimp.com')
  })

  it('uses the server of an access token', () => {
    const token = { scheme: 'bearer' } as const
    expect(resolveOrigin(createCredential({ ...token, server: 'us19' }), {})).toBe(
      'https://us19.api.mailchimp.com',
    )
    expect(resolveOrigin(createCredential(token), { server: 'us19' })).toBe('https://us19.api.mailchimp.com')
    expect(resolveOrigin(createCredential(token), { server: 'US19' })).toBe('https://us19.api.mailchimp.com')
    expect(resolveOrigin(createCredential({ ...token, server: 'Us19' }), {})).toBe(
      'https://us19.api.mailchimp.com',
    )
    expect(resolveOrigin(createCredential({ dataCentre: 'us19' }), { server: 'US19' })).toBe(
      'https://us19.api.mailchimp.com',
    )
  })

  it('uses the configured origin if there is one', () => {
    const origin = 'https://gateway.internal:8443'
    expect(resolveOrigin(createCredential({ dataCentre: 'us19' }), { origin })).toBe(origin)
    expect(resolveOrigin(createCredential({ scheme: 'bearer' }), { origin })).toBe(origin)
  })

  it('returns only a host of Mailchimp or the configured origin, whatever the key or the `server`', () => {
    const createOptional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
    const outcomes = { host: 0, refused: 0 }
    fc.assert(
      fc.property(
        fc.constantFrom('basic' as const, 'bearer' as const),
        createOptional(fc.constantFrom('us1', 'us19')),
        createOptional(hostileHost),
        createOptional(hostileHost),
        createOptional(fc.constant('https://127.0.0.1:8443')),
        (scheme, dataCentre, told, server, origin) => {
          const parts = { ...(dataCentre && { dataCentre }), ...(told !== undefined && { server: told }) }
          try {
            const host = resolveOrigin(createCredential({ scheme, ...parts }), { origin, server })
            outcomes.host += 1
            expect(origin === undefined ? mailchimpHost.test(host) : host === origin).toBe(true)
          } catch (error) {
            outcomes.refused += 1
            expect(error).toBeInstanceOf(CredentialError)
          }
        },
      ),
      { numRuns: chooseRuns(20_000) },
    )
    expect(Math.min(outcomes.host, outcomes.refused)).toBeGreaterThan(scaleCount(100, 20_000))
  })

  it('throws if the key and `server` name different data centres, even with an origin', () => {
    const message = captureHint({ dataCentre: 'us1' }, { server: 'us2' })
    expect(message).toContain('name different data centres')
    expect(message).not.toMatch(/us1|us2/)
    expect(captureHint({ dataCentre: 'us1', server: 'us2' })).toBe(message)
    expect(captureHint({ server: 'us1' }, { server: 'us2' })).toBe(message)
    expect(captureHint({ dataCentre: 'us1' }, { server: 'us2', origin: 'https://127.0.0.1:1' })).toBe(message)
  })

  it('throws without a data centre instead of guessing one', () => {
    expect(captureHint({ scheme: 'bearer' })).toContain('set `server` (MAILCHIMP_SERVER_PREFIX), like "us19"')
    expect(captureHint({})).toContain('does not end in a data centre')
  })
})

describe('`server`', () => {
  it('must have the form of a Mailchimp data centre, such as us19', () => {
    for (const server of ['us1', 'us19', 'us210', 'eu1', 'US19'])
      expect(findServerFault(server)).toBeUndefined()
    for (const server of ['', 'us', '19', 'us1.', 'us1\n', 'us1/x', 'evil.example', 'us1234', 'u\u212a1']) {
      expect(findServerFault(server), server).toContain('must be a data centre')
    }
  })
})

describe('`origin`', () => {
  it.each([
    'https://127.0.0.1:8443',
    'https://gateway.internal',
    'https://gateway.internal/',
    'https://[::1]:8443',
    'http://127.0.0.1:8080',
    'http://127.9.9.9',
    'http://localhost:8080',
    'http://[::1]:8080',
  ])('may be %s', (origin) => {
    expect(findOriginFault(origin)).toBeUndefined()
  })

  it.each([
    ['gateway.internal', 'must be an origin'],
    ['', 'must be an origin'],
    ['http://gateway.internal', 'must begin with https://'],
    ['http://127.0.0.1.evil.example', 'must begin with https://'],
    ['http://localhost.evil.example', 'must begin with https://'],
    ['ftp://127.0.0.1', 'must begin with https://'],
    ['file:///etc', 'must'],
    ['javascript:alert(1)', 'must'],
    ['https://user@gateway.internal', 'must not contain a user name'],
    ['https://127.0.0.1:pass@evil.example', 'must not contain a user name'],
    ['https://gateway.internal/3.0', 'must end after the port'],
    ['https://gateway.internal/?', 'must end after the port'],
    ['https://gateway.internal#', 'must end after the port'],
  ])('may not be %j', (origin, why) => {
    expect(findOriginFault(origin)).toContain(why)
  })

  it('is accepted only if it is https, or http to this machine, without path, query or user name', () => {
    const part = fc.constantFrom(
      'http',
      'https',
      '://',
      ':',
      '/',
      '//',
      '@',
      '127.0.0.1',
      'localhost',
      '[::1]',
      'evil.example',
      '.',
      '?',
      '#',
      '80',
      '\\',
      '\t',
      '%2f',
      'a',
    )
    const text = fc.oneof(
      fc.webUrl(),
      fc.array(part, { maxLength: 8 }).map((parts) => parts.join('')),
    )
    let taken = 0
    fc.assert(
      fc.property(text, (origin) => {
        if (findOriginFault(origin) !== undefined) return
        taken += 1
        const url = new URL(origin)
        const isLocal = ['localhost', '[::1]'].includes(url.hostname) || url.hostname.startsWith('127.')
        expect(url.protocol === 'https:' || (url.protocol === 'http:' && isLocal)).toBe(true)
        expect(url.href).toBe(`${url.origin}/`)
      }),
      { numRuns: chooseRuns(20_000) },
    )
    expect(taken).toBeGreaterThan(20)
  })
})
