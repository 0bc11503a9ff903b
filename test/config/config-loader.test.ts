import { afterEach, describe, expect, it, vi } from 'vitest'
import { createClient } from '../../src/client.js'
import { loadConfig } from '../../src/config/config-loader.js'
import type { Provider } from '../../src/credentials/provider.js'
import { ConfigError, CredentialError, ScopeError } from '../../src/errors/error-classes.js'
import { defineScope } from '../../src/marketing/define-scope.js'
import { canaryKey } from '../support/canary-key.js'
import { captureError, captureRejection } from '../support/capture-error.js'
import { captureFaults, loadDocument } from '../support/config/config-fixture.js'
import { createPemText } from '../support/config/full-config.js'
import { enterTempDirectory } from '../support/config/temp-directory.js'
import { runPolluted } from '../support/polluted-prototype.js'
import { findLeak, listEncodings, printAll } from '../support/secret-leaks.js'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

describe('loadConfig', () => {
  it('returns no options if there is no configuration', () => {
    enterTempDirectory()
    expect(loadConfig()).toEqual({})
  })

  it('throws while Object.prototype is polluted, unless there is no configuration to check', async () => {
    enterTempDirectory()
    const options = await runPolluted({ memo: 1 }, () => loadConfig())
    expect(Object.keys(options)).toEqual([])
    await runPolluted({ memo: 1 }, () => {
      expect(() => createClient(options)).toThrow(ConfigError)
      expect(() => loadConfig({})).toThrow('something in this process has set Object.prototype["memo"]')
    })
    enterTempDirectory({ 'mailchimp.config.json': {} })
    await runPolluted({ memo: 1 }, () => expect(() => loadConfig()).toThrow(ConfigError))
  })

  it('returns the options for createClient', () => {
    const scope = { version: 1, preset: 'reporting', deny: ['lists:read'] }
    const options = loadDocument({
      $schema: './node_modules/mailchimp-hardened/schema.json',
      credentials: { env: 'NEWSLETTER_KEY' },
      scope,
      server: 'us19',
      network: { origin: 'https://127.0.0.1:8443', connections: 5, maxResponseBytes: 4096 },
      timeouts: { connectMs: 1_000, headersMs: 2_000, bodyMs: 3_000, totalMs: 4_000 },
    })
    expect(options).toEqual({
      credentials: expect.any(Function),
      scope,
      server: 'us19',
      network: { origin: 'https://127.0.0.1:8443', connections: 5, maxResponseBytes: 4096 },
      timeouts: { connectMs: 1_000, headersMs: 2_000, bodyMs: 3_000, totalMs: 4_000 },
    })
    expect(() => createClient(options)).not.toThrow()
  })

  it('returns a validated, frozen scope whose refusals name the file', async () => {
    const options = loadDocument({ scope: { version: 1, preset: 'none' } })
    expect(Object.isFrozen(options.scope)).toBe(true)
    expect(defineScope(options.scope as never)).toBe(options.scope)
    const client = createClient({ ...options, credentials: canaryKey() })
    const error = await captureRejection(ScopeError, client.ping.get())
    expect(error.hint).toBe(`The scope is written in ${process.cwd()}/mailchimp.config.json.`)
  })

  it('reports the file that MAILCHIMP_CONFIG named', async () => {
    enterTempDirectory({ 'ops/mailchimp.json': { scope: { version: 1, preset: 'none' } } })
    vi.stubEnv('MAILCHIMP_CONFIG', 'ops/mailchimp.json')
    const error = await captureRejection(ScopeError, createClient(loadConfig()).ping.get())
    expect(error.hint).toBe(`The scope is written in ${process.cwd()}/ops/mailchimp.json.`)
  })

  it('reads the credential from the named variable', async () => {
    vi.stubEnv('NEWSLETTER_KEY', canaryKey())
    vi.stubEnv('MAILCHIMP_ACCESS_TOKEN', '')
    vi.stubEnv('MAILCHIMP_SERVER_PREFIX', '')
    const provider = loadDocument({ credentials: { env: 'NEWSLETTER_KEY' } }).credentials as Provider
    expect(await provider()).toMatchObject({ apiKey: canaryKey() })
  })

  it('reads each part of the credential from its variable', async () => {
    vi.stubEnv('MY_TOKEN', 'a token of the tests')
    vi.stubEnv('MY_SERVER', 'us7')
    const env = { accessToken: 'MY_TOKEN', server: 'MY_SERVER' }
    const provider = loadDocument({ credentials: { env } }).credentials as Provider
    expect(await provider()).toEqual({ accessToken: 'a token of the tests', server: 'us7' })
    vi.stubEnv('MY_TOKEN', '')
    const error = await captureRejection(CredentialError, provider())
    expect(error.hint).toBe('no credential: set the environment variable MY_TOKEN')
  })

  it('reads certificates relative to the file, in any working directory', () => {
    const files = {
      'ops/mailchimp.json': { network: { caFile: 'tls/ca.pem' } },
      'ops/tls/ca.pem': createPemText('of the tests'),
    }
    enterTempDirectory(files)
    expect(loadConfig('ops/mailchimp.json').network).toEqual({ ca: createPemText('of the tests') })
    const beside = { network: { caFile: './ca.pem' } }
    expect(loadDocument(beside, { 'ca.pem': createPemText('beside') }).network).toEqual({
      ca: createPemText('beside'),
    })
    enterTempDirectory({ 'package.json': { mailchimp: beside }, 'ca.pem': createPemText('of the package') })
    expect(loadConfig().network).toEqual({ ca: createPemText('of the package') })
  })

  it.each<[string, unknown, unknown]>([
    ['of the environment', 'env', 'env'],
    ['by its URL', 'http://proxy.internal:3128', 'http://proxy.internal:3128'],
    ['by its URL in an object', { url: 'https://proxy.internal' }, { url: 'https://proxy.internal' }],
    [
      'with its certificate, relative to the file',
      { url: 'https://proxy.internal', caFile: 'tls/proxy.pem' },
      { url: 'https://proxy.internal', ca: createPemText('of the proxy') },
    ],
  ])('returns the proxy %s', (_, proxy, expected) => {
    enterTempDirectory({
      'ops/mailchimp.json': { network: { proxy } },
      'ops/tls/proxy.pem': createPemText('of the proxy'),
    })
    const options = loadConfig('ops/mailchimp.json')
    expect(options.network).toEqual({ proxy: expected })
    expect(() => createClient(options)).not.toThrow()
  })

  it('returns the lifetime, the expected identity and the timeout of the credential', () => {
    const document = {
      lifetime: { refreshMs: 60_000, expiresAt: '2099-01-31', whenTooOld: 'refuse', maxAgeDays: 90 },
      expect: { accountId: 'a1b2c3d4e5f60718', role: 'manager' },
      timeouts: { credentialMs: 5_000 },
    }
    expect(loadDocument(document)).toEqual(document)
  })

  it('reports a certificate file that is a device, without reading it', () => {
    expect(captureFaults({ network: { caFile: '/dev/zero' } })).toEqual([
      { path: 'network.caFile', message: 'is a pipe or a device: it must be a regular file' },
    ])
  })

  it('names the option whose certificate file cannot be read', () => {
    for (const caFile of ['nowhere.pem', '', '.', 'a\u0000b']) {
      expect(captureFaults({ network: { caFile } })).toEqual([
        { path: 'network.caFile', message: expect.stringMatching(/^cannot be read \(\w+\)$/) },
      ])
      expect(captureFaults({ network: { proxy: { url: 'https://proxy.internal', caFile } } })).toEqual([
        { path: 'network.proxy.caFile', message: expect.stringMatching(/^cannot be read \(\w+\)$/) },
      ])
    }
  })

  it.each(['', '\n', 'PEM', '-----BEGIN PRIVATE KEY-----\n'])(
    'names the file that contains no certificate, instead of trusting other authorities: %j',
    (text) => {
      const network = { caFile: 'ca.pem', proxy: { url: 'https://proxy.internal', caFile: 'ca.pem' } }
      expect(captureFaults({ network }, { 'ca.pem': text })).toEqual(
        ['network.caFile', 'network.proxy.caFile'].map((path) => ({
          path,
          message: 'names a file without a PEM certificate',
        })),
      )
    },
  )
})

describe('a configuration file', () => {
  it('reports all faults at once, each with its path and its correction', () => {
    const faults = captureFaults({
      scop: {},
      credentials: { env: 'not-a-variable' },
      scope: {
        version: 1,
        allow: ['campaigns.sendd', { ops: ['lists.getList'], on: { lst_id: ['a'] } }],
        limit: 1,
      },
      server: 'evil.example',
      network: { origin: 'http://gateway', connections: 11, ca: 'x' },
      timeouts: { totalMs: 0.5, total: 1 },
      lifetime: { expiresAt: '31.1.2027' },
      expect: {},
    })
    expect(new Map(faults.map(({ path, message }) => [path, message]))).toEqual(
      new Map<string, unknown>([
        ['scop', 'is not a known key: did you mean "scope"?'],
        ['credentials.env', 'must be the name of an environment variable, like "MAILCHIMP_API_KEY"'],
        ['scope.allow[0]', expect.stringContaining('did you mean "campaigns.send"?')],
        ['scope.allow[1].on.lst_id', 'is not a known key: did you mean "list_id"?'],
        ['scope.limit', 'is not supported by this version yet'],
        ['server', expect.stringContaining('must be a data centre')],
        ['network.origin', expect.stringContaining('must begin with https://')],
        ['network.connections', expect.stringContaining('must be at most 10')],
        ['network.ca', 'is not a known key: did you mean "caFile"?'],
        ['timeouts.totalMs', 'must be a whole number'],
        ['lifetime.expiresAt', expect.stringContaining('must be a day, or a time with a time zone')],
        ['expect', 'must name an accountId, a role, or both'],
        ['timeouts.total', 'is not a known key: did you mean "totalMs"?'],
      ]),
    )
  })

  it.each([['null'], ['[]'], ['5'], ['"read-only"'], ['true']])(
    'must be an object: %s is refused',
    (text) => {
      expect(captureFaults(text)).toEqual([{ path: '', message: 'must be an object' }])
    },
  )

  it.each([['apiKey'], ['api_key'], ['APIKEY'], ['accessToken'], ['access_token']])(
    'must not contain a secret named %s, even without a real value',
    (name) => {
      for (const value of ['anything', canaryKey(), null, {}]) {
        const [fault, ...others] = captureFaults({ credentials: { [name]: value } })
        expect(fault).toEqual({
          path: `credentials.${name}`,
          message: expect.stringMatching(
            /^must not contain a secret, .*"credentials": \{ "env": "MAILCHIMP_API_KEY" \}$/,
          ),
        })
        expect(others).toEqual([])
      }
    },
  )

  it('reports the paths of all literal secrets at once, without showing them', () => {
    const key = canaryKey()
    const [, basic] = listEncodings(key)
    const error = captureError(ConfigError, () =>
      loadDocument({
        credentials: key,
        network: { origin: `https://user:${key}@gateway`, headers: { authorization: basic } },
        scope: {
          version: 1,
          name: `for ${key}`,
          allow: [{ ops: ['lists.getList'], on: { list_id: [key] } }],
        },
        [key]: true,
      }),
    )
    expect(error.faults.map(({ path }) => path)).toEqual([
      'credentials',
      'network.origin',
      'network.headers.authorization',
      'scope.name',
      'scope.allow[0].on.list_id[0]',
      '[…]',
    ])
    expect(findLeak(key, printAll(error))).toBeUndefined()
  })

  it('accepts only variable names: a token in place of a name is refused and never printed', () => {
    const token = `a${canaryKey().slice(0, 31)}`
    for (const env of [token, { accessToken: token }, { apiKey: canaryKey().slice(0, 32) }, canaryKey()]) {
      const error = captureError(ConfigError, () => loadDocument({ credentials: { env } }))
      expect(findLeak(canaryKey(), printAll(error))).toBeUndefined()
    }
  })

  it('nested 100,000 levels deep is refused with a ConfigError', () => {
    const deep = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`
    expect(captureError(ConfigError, () => loadDocument(deep)).faults).toHaveLength(1)
  })

  it('loses no condition: an own __proto__ is an unknown key', () => {
    const text = '{"scope":{"version":1,"allow":[{"ops":["lists.getList"],"on":{"__proto__":["a"]}}]}}'
    expect(captureFaults(text)).toEqual([
      { path: 'scope.allow[0].on.__proto__', message: 'is not a known key' },
    ])
  })
})
