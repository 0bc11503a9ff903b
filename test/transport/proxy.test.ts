import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ConfigError } from '../../src/errors/error-classes.js'
import {
  findConfigProxyFault,
  findProxyFault,
  findProxyUrlFault,
  resolveProxy,
} from '../../src/transport/proxy.js'
import { captureError } from '../support/capture-error.js'
import { chooseRuns, scaleCount } from '../support/property-runs.js'
import { findLeak, listEncodings, printAll } from '../support/secret-leaks.js'

const origin = 'https://us19.api.mailchimp.com'
const password = 'correct-horse-battery-staple-0123456789'

beforeEach(() => {
  for (const name of ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY', 'NO_PROXY']) {
    vi.stubEnv(name, undefined)
    vi.stubEnv(name.toLowerCase(), undefined)
  }
})

afterEach(() => vi.unstubAllEnvs())

describe('the URL of a proxy', () => {
  it.each([
    ['http://egress.internal:3128', 'http:', 'egress.internal', '3128'],
    ['http://egress.internal', 'http:', 'egress.internal', '80'],
    ['https://egress.internal/', 'https:', 'egress.internal', '443'],
    ['HTTP://127.0.0.1:1', 'http:', '127.0.0.1', '1'],
    ['http://[::1]:3128', 'http:', '[::1]', '3128'],
  ])('%s sets its protocol, host and port', (url, protocol, host, port) => {
    const proxy = { protocol, host, port, authorization: undefined, ca: undefined }
    expect(resolveProxy(origin, url)).toEqual(proxy)
    expect(resolveProxy(origin, { url, ca: 'PEM' })).toEqual({ ...proxy, ca: 'PEM' })
  })

  it.each([
    ['http://ann:pass@egress', 'ann:pass'],
    ['http://ann@egress', 'ann:'],
    ['http://:pass@egress', ':pass'],
    ['http://a%40b:p%3A%2F%25@egress', 'a@b:p:/%'],
    ['http://%C3%A4nn:%E2%82%AC@egress', 'änn:€'],
  ])('%s sets its credentials', (url, pair) => {
    expect(resolveProxy(origin, url)?.authorization).toBe(`Basic ${Buffer.from(pair).toString('base64')}`)
  })

  it.each([
    ['', 'must be the URL of a proxy'],
    ['egress.internal', 'must be the URL of a proxy'],
    ['http://', 'must be the URL of a proxy'],
    ['http://egress:99999', 'must be the URL of a proxy'],
    ['egress.internal:3128', 'must begin with http:// or https://'],
    ['socks5://egress:1080', 'must begin with http:// or https://'],
    ['file:///etc/passwd', 'must begin with http:// or https://'],
    ['http://egress/path', 'must end after the port'],
    ['http://egress?x', 'must end after the port'],
    ['http://egress/#', 'must end after the port'],
    ['http://ann:100%@egress', 'must percent-encode its user name and password'],
    ['http://%ff@egress', 'must percent-encode its user name and password'],
  ])('%j is refused: it %s', (url, fault) => {
    expect(findProxyUrlFault(url)).toContain(fault)
    expect(findProxyFault(url)).toContain(fault)
    expect(findConfigProxyFault(url)).toContain(fault)
  })

  it.each(['http://ann@egress', 'http://:pass@egress', 'https://ann:pass@egress:3128'])(
    '%s is refused in a file, which must not contain secrets',
    (url) => {
      expect(findProxyFault(url)).toBeUndefined()
      expect(findConfigProxyFault(url)).toMatch(/^must not contain a user name or a password/)
    },
  )

  it('is either refused or usable, and no fault quotes the refused text', () => {
    const part = fc.string({ unit: 'binary-ascii', maxLength: 12 })
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.webUrl({ withQueryParameters: true }),
      fc.tuple(part, part, part, part).map(([a, b, c, d]) => `http://${a}:${b}@${c}:3128${d}`),
      fc.tuple(part, part).map(([user, pass]) => {
        return `https://${encodeURIComponent(user)}:${encodeURIComponent(pass)}@egress.internal`
      }),
    )
    let accepted = 0
    fc.assert(
      fc.property(hostile, (text) => {
        const fault = findProxyUrlFault(text)
        if (fault !== undefined) {
          // A fault is one of a few fixed sentences, and so cannot quote the text.
          expect(fault).toMatch(/^must (?:be the URL of|begin with|end after|percent-encode) [\w ,"/:.-]+$/)
          return
        }
        accepted += 1
        const proxy = resolveProxy(origin, text)
        expect(proxy?.port).toMatch(/^\d{1,5}$/)
        expect(proxy?.host).toMatch(/^[^\s/?#@]+$/)
        expect(proxy?.authorization ?? 'Basic ').toMatch(/^Basic [\w+/=]*$/)
      }),
      { numRuns: chooseRuns(20_000) },
    )
    expect(accepted).toBeGreaterThan(scaleCount(2_000, 20_000))
  })
})

describe('proxy: "env"', () => {
  it.each(['HTTPS_PROXY', 'https_proxy', 'ALL_PROXY', 'all_proxy'])('uses the proxy named by %s', (name) => {
    vi.stubEnv(name, 'http://ann:pass@egress.internal:3128')
    expect(resolveProxy(origin, 'env')).toMatchObject({ host: 'egress.internal', port: '3128' })
  })

  it('bypasses the proxy for hosts in NO_PROXY', () => {
    vi.stubEnv('HTTPS_PROXY', 'http://egress.internal:3128')
    for (const exception of ['us19.api.mailchimp.com', '.mailchimp.com', '*', 'x, .api.mailchimp.com']) {
      vi.stubEnv('NO_PROXY', exception)
      expect(resolveProxy(origin, 'env')).toBeUndefined()
    }
    vi.stubEnv('NO_PROXY', 'us20.api.mailchimp.com')
    expect(resolveProxy(origin, 'env')).toBeDefined()
  })

  it('uses no proxy if none is set, and ignores HTTP_PROXY, which a request to a CGI program can set', () => {
    vi.stubEnv('HTTP_PROXY', 'http://evil.example:3128')
    expect(resolveProxy(origin, 'env')).toBeUndefined()
    vi.stubEnv('HTTPS_PROXY', 'http://egress.internal:3128')
    expect(resolveProxy(origin, undefined)).toBeUndefined()
  })

  it('does not read unset variables from Object.prototype', () => {
    for (const name of ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'NO_PROXY', 'no_proxy']) {
      Object.defineProperty(Object.prototype, name, { value: 'http://evil.example', configurable: true })
      try {
        const { faults } = captureError(ConfigError, () => resolveProxy(origin, 'env'))
        expect(faults).toMatchObject([{ path: name.toUpperCase() }])
      } finally {
        Reflect.deleteProperty(Object.prototype, name)
      }
    }
  })

  it.each([
    `socks5://ann:${password}@egress:1080`,
    `http://ann:${password}@egress/path`,
    `http://${password}%`,
  ])('refuses an invalid proxy without showing it: %#', (url) => {
    vi.stubEnv('HTTPS_PROXY', url)
    const error = captureError(ConfigError, () => resolveProxy(origin, 'env'))
    expect(error.faults).toMatchObject([{ path: 'HTTPS_PROXY' }])
    expect(listEncodings(password).length).toBeGreaterThan(0)
    expect(findLeak(password, printAll(error))).toBeUndefined()
  })
})
