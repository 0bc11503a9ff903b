import { describe, expect, it } from 'vitest'
import { createClient } from '../../src/client.js'
import { env } from '../../src/credentials/sources/env.js'
import { ConfigError } from '../../src/errors/error-classes.js'
import { defineScope } from '../../src/marketing/define-scope.js'
import { captureError } from '../support/capture-error.js'
import { createPemText } from '../support/config/full-config.js'
import { findLeak, printAll } from '../support/secret-leaks.js'

const captureFaults = (options: unknown) =>
  captureError(ConfigError, () => createClient(options as never)).faults

const pem = createPemText('an authority')

describe('the options of createClient', () => {
  it('may all be omitted or undefined', () => {
    expect(() => createClient()).not.toThrow()
    const names = ['credentials', 'scope', 'server', 'network', 'timeouts']
    expect(() => createClient(Object.fromEntries(names.map((name) => [name, undefined])))).not.toThrow()
  })

  it('are accepted with valid values', () => {
    const options = {
      credentials: env(),
      scope: defineScope({ version: 1, preset: 'none' }),
      server: 'us19',
      network: {
        origin: 'http://127.0.0.1:8080',
        ca: [pem, Buffer.from(pem), new Uint8Array(Buffer.from(pem))],
        connections: 10,
        maxResponseBytes: 1_024,
        localAddress: '127.0.0.1',
        allowedSources: ['10.20.0.0/16', '2001:db8::/32', '127.0.0.1', '::1'],
      },
      timeouts: { connectMs: 1, headersMs: 3_600_000, bodyMs: 5, totalMs: 7 },
    }
    expect(() => createClient(options)).not.toThrow()
  })

  it.each([
    ['', new Date()],
    ['', Buffer.from('PEM')],
    ['lifetime', { lifetime: new Date() }],
    ['expect', { expect: new Date() }],
    ['timeouts', { timeouts: new Date() }],
    ['network', { network: new Uint8Array(0) }],
    ['network.proxy', { network: { proxy: new Date() } }],
    ['scope', { scope: new Date() }],
  ])('are not accepted as a date or bytes: %j', (path, options) => {
    expect(captureFaults(options).map((fault) => fault.path)).toContain(path)
  })

  it.each([
    ['an empty string', ''],
    ['an empty array', []],
    ['a line break', '\n'],
    ['empty bytes', new Uint8Array(0)],
    ['a private key', '-----BEGIN PRIVATE KEY-----\n'],
    ['a certificate and an empty string', [pem, '']],
  ])(
    'are refused if `ca` contains no certificate, because TLS would trust the public authorities: %s',
    (_, ca) => {
      const proxy = { url: 'https://egress.internal', ca }
      expect(captureFaults({ network: { ca } })).toEqual([
        { path: 'network.ca', message: expect.stringMatching(/^must be certificates in PEM/) },
      ])
      expect(captureFaults({ network: { proxy } }).map(({ path }) => path)).toEqual([
        expect.stringMatching(/proxy/),
      ])
    },
  )

  it('are all checked at once, including the scope, and each fault has its path', () => {
    const faults = captureFaults({
      credential: 'x',
      credentials: null,
      scope: {
        version: 2,
        allow: ['campaigns.sendd', { ops: ['campaigns:read'], on: { list_id: ['a'] } }],
        deny: [{}],
      },
      server: 'evil.example/x?',
      network: {
        origin: 'http://gateway.internal',
        ca: 5,
        connections: 0,
        maxResponseBytes: 1e12,
        proxy: 'x',
        localAddress: 'eth0',
        allowedSources: ['10.0.0.0/8', '10.0.0.0/33', 5],
      },
      timeouts: { connectMs: 0, headersMs: '5', bodyMs: Number.NaN, totalMs: 1.5, total: 1 },
    })
    expect(faults.map(({ path }) => path).sort()).toEqual([
      'credential',
      'credentials',
      'network.allowedSources[1]',
      'network.allowedSources[2]',
      'network.ca',
      'network.connections',
      'network.localAddress',
      'network.maxResponseBytes',
      'network.origin',
      'network.proxy',
      'scope.allow[0]',
      'scope.allow[1].on.list_id',
      'scope.deny[0]',
      'scope.version',
      'server',
      'timeouts.bodyMs',
      'timeouts.connectMs',
      'timeouts.headersMs',
      'timeouts.total',
      'timeouts.totalMs',
    ])
    expect(faults.find(({ path }) => path === 'credential')?.message).toContain('did you mean "credentials"?')
  })

  it.each([
    ['server', { server: 'us-19' }],
    ['network.origin', { network: { origin: 'https://gateway/path' } }],
    ['network.connections', { network: { connections: 11 } }],
    ['network.ca', { network: { ca: [5] } }],
    ['network.localAddress', { network: { localAddress: '127.0.0.1/8' } }],
    ['network.localAddress', { network: { localAddress: 5 } }],
    ['network.allowedSources', { network: { allowedSources: [] } }],
    ['network.allowedSources', { network: { allowedSources: '10.0.0.0/8' } }],
    ['network.allowedSources[0]', { network: { allowedSources: ['10.0.0.0/8,10.1.0.0/16'] } }],
    ['network.proxy', { network: { proxy: 'socks5://127.0.0.1' } }],
    ['network.proxy', { network: { proxy: true } }],
    ['network.proxy', { network: { proxy: ['http://127.0.0.1'] } }],
    ['network.proxy.url', { network: { proxy: { url: 'env' } } }],
    ['network.proxy.url', { network: { proxy: {} } }],
    ['network.proxy.ca', { network: { proxy: { url: 'http://127.0.0.1', ca: 5 } } }],
    ['network.proxy.headers', { network: { proxy: { url: 'http://127.0.0.1', headers: {} } } }],
    ['network', { network: 'https://gateway' }],
    ['network', { network: new Map([['origin', 'https://gateway']]) }],
    ['timeouts', { timeouts: [] }],
    ['timeouts.totalMs', { timeouts: { totalMs: 3_600_001 } }],
    ['credentials', { credentials: 5 }],
    ['credentials', { credentials: { apiKey: 'x' } }],
    ['scope', { scope: null }],
    ['scope', { scope: 'read-only' }],
    ['scope', { scope: {}, timeouts: {} }],
  ])('are refused for an invalid %s: %j', (path, options) => {
    const [fault] = captureFaults(options)
    expect(fault?.path === path || fault?.path.startsWith(`${path}.`)).toBe(true)
  })

  it.each([
    ['env'],
    ['http://egress.internal:3128'],
    ['https://ann:a%20pass@egress.internal'],
    [{ url: 'http://127.0.0.1' }],
    [{ url: 'https://ann@[::1]:3128/', ca: Buffer.from(pem) }],
  ])('accept a proxy: %j', (proxy) => {
    expect(() => createClient({ network: { proxy } })).not.toThrow()
    expect(() => createClient({ network: { proxy, origin: 'https://gateway.internal' } })).not.toThrow()
  })

  it.each(['env', 'http://egress.internal:3128', { url: 'https://egress.internal' }])(
    'refuse a proxy for an http:// origin, because it would read the key: %j',
    (proxy) => {
      expect(captureFaults({ network: { proxy, origin: 'http://127.0.0.1:8080' } })).toEqual([
        {
          path: 'network.proxy',
          message: expect.stringMatching(/^cannot be combined with an http:\/\/ origin/),
        },
      ])
    },
  )

  it('report an http:// origin with a proxy together with every other fault', () => {
    const network = { proxy: 'env', origin: 'http://127.0.0.1:8080', connections: 99 }
    const paths = captureFaults({ network }).map(({ path }) => path)
    expect(paths.sort()).toEqual(['network.connections', 'network.proxy'])
  })

  it('do not quote a refused proxy, which can contain a password', () => {
    const password = 'correct-horse-battery-staple-0123456789'
    const refused = [
      `socks5://ann:${password}@egress.internal`,
      `http://ann:${password}@egress.internal/path`,
      `ann:${password}@egress.internal`,
      `http://ann:${password}%@egress.internal`,
      password,
      [`http://ann:${password}@egress.internal`],
    ]
    for (const url of refused) {
      for (const network of [
        { proxy: url },
        { proxy: { url } },
        { proxy: { url, ca: password, [password]: 1 } },
      ]) {
        const error = captureError(ConfigError, () => createClient({ network } as never))
        expect(findLeak(password, printAll(error))).toBeUndefined()
      }
    }
    const before = { proxy: `http://ann:${password}@egress`, origin: 'http://127.0.0.1' }
    const error = captureError(ConfigError, () => createClient({ network: before }))
    expect(findLeak(password, printAll(error))).toBeUndefined()
  })

  it.each([[null], [5], ['key'], [[]], [new Map()], [() => ({})]])(
    'must be an object: %j is refused',
    (options) => {
      expect(captureFaults(options)).toHaveLength(1)
    },
  )

  it('are refused with a ConfigError that does not quote the error of a throwing getter or proxy', () => {
    const throwError = () => {
      throw new Error('what the getter knows')
    }
    const hostile = [
      new Proxy({}, { get: throwError, ownKeys: throwError }),
      {
        get network() {
          return throwError()
        },
      },
      {
        scope: {
          get version() {
            return throwError()
          },
        },
      },
    ]
    for (const options of hostile) {
      const error = captureError(ConfigError, () => createClient(options as never))
      expect(error.message).not.toContain('the getter knows')
    }
  })

  it('are read once, so that later changes have no effect', () => {
    let asked = 0
    createClient({
      get server() {
        asked += 1
        return 'us19'
      },
    })
    expect(asked).toBe(1)
  })
})
