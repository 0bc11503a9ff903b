import { describe, expect, it } from 'vitest'
import { createClient } from '../src/client.js'
import { env } from '../src/credentials/env.js'
import { ConfigError } from '../src/errors.js'
import { defineScope } from '../src/scope/define.js'
import { thrownBy } from './thrown-by.js'

const faultsOf = (options: unknown) => thrownBy(ConfigError, () => createClient(options as never)).faults

describe('the options of createClient', () => {
  it('may all be left out, or be undefined', () => {
    expect(() => createClient()).not.toThrow()
    const names = ['credentials', 'scope', 'server', 'network', 'timeouts']
    expect(() => createClient(Object.fromEntries(names.map((name) => [name, undefined])))).not.toThrow()
  })

  it('are taken as they are meant', () => {
    const options = {
      credentials: env(),
      scope: defineScope({ version: 1, preset: 'none' }),
      server: 'us19',
      network: {
        origin: 'http://127.0.0.1:8080',
        ca: ['PEM', Buffer.from('PEM'), new Uint8Array(3)],
        connections: 10,
        maxResponseBytes: 1_024,
      },
      timeouts: { connectMs: 1, headersMs: 3_600_000, bodyMs: 5, totalMs: 7 },
    }
    expect(() => createClient(options)).not.toThrow()
  })

  it('are all checked at once, the scope with them, each fault with its place', () => {
    const faults = faultsOf({
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
      },
      timeouts: { connectMs: 0, headersMs: '5', bodyMs: Number.NaN, totalMs: 1.5, total: 1 },
    })
    expect(faults.map(({ path }) => path).sort()).toEqual([
      'credential',
      'credentials',
      'network.ca',
      'network.connections',
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
    ['server', { server: 'US19' }],
    ['network.origin', { network: { origin: 'https://gateway/path' } }],
    ['network.connections', { network: { connections: 11 } }],
    ['network.ca', { network: { ca: [5] } }],
    ['network', { network: 'https://gateway' }],
    ['network', { network: new Map([['origin', 'https://gateway']]) }],
    ['timeouts', { timeouts: [] }],
    ['timeouts.totalMs', { timeouts: { totalMs: 3_600_001 } }],
    ['credentials', { credentials: 5 }],
    ['credentials', { credentials: { apiKey: 'x' } }],
    ['scope', { scope: null }],
    ['scope', { scope: 'read-only' }],
    ['scope', { scope: {}, timeouts: {} }],
  ])('are refused for a wrong %s alone: %j', (path, options) => {
    const [fault] = faultsOf(options)
    expect(fault?.path === path || fault?.path === `${path}.version`).toBe(true)
  })

  it.each([[null], [5], ['key'], [[]], [new Map()], [() => ({})]])(
    'are an object: %j is refused',
    (options) => {
      expect(faultsOf(options)).toHaveLength(1)
    },
  )

  it('are refused with a ConfigError where a getter or a proxy throws, without a word of it', () => {
    const boom = () => {
      throw new Error('what the getter knows')
    }
    const hostile = [
      new Proxy({}, { get: boom, ownKeys: boom }),
      {
        get network() {
          return boom()
        },
      },
      {
        scope: {
          get version() {
            return boom()
          },
        },
      },
    ]
    for (const options of hostile) {
      const error = thrownBy(ConfigError, () => createClient(options as never))
      expect(error.message).not.toContain('the getter knows')
    }
  })

  it('are read once: what changes afterwards changes nothing', () => {
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
