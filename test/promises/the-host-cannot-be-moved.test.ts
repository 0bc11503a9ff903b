import { execFile } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server as TcpServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer as createTlsServer, type Server } from 'node:tls'
import { promisify } from 'node:util'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { toCredential } from '../../src/credentials/credential.js'
import {
  ArgumentError,
  createClient,
  MailchimpError,
  mailchimp,
  type NetworkOptions,
} from '../../src/index.js'
import { findOriginFault, resolveOrigin } from '../../src/marketing/endpoint.js'
import { BundledProgram } from '../support/bundled-program.js'
import { createLoopbackClient, getNetworkOptions } from '../support/call/loopback-client.js'
import { startRecordingProxy } from '../support/call/recording-proxy.js'
import { captureRejection } from '../support/capture-error.js'
import { makeLocalCertificate } from '../support/local-certificate.js'
import { canaryToken } from '../support/promises/secret-encodings.js'
import { chooseRuns } from '../support/property-runs.js'
import { getServerPort } from '../support/socket-count.js'
import { canaryKey, faults, type StandIn, startStandIn } from '../support/stand-in/stand-in.js'

const config = join(tmpdir(), `the-host-cannot-be-moved-${process.pid}.json`)
let standIn: StandIn
let elsewhere: StandIn

beforeAll(async () => {
  standIn = await startStandIn()
  elsewhere = await startStandIn()
})

afterEach(() => {
  vi.unstubAllEnvs()
  standIn.reset()
  elsewhere.reset()
})

afterAll(async () => {
  rmSync(config, { force: true })
  await Promise.all([standIn.close(), elsewhere.close()])
})

/** Returns the origin of a call, or undefined if the configuration is refused. */
function createOrigin(given: { key?: string; server?: unknown; own?: unknown }): string | undefined {
  try {
    const { key, server, own } = given
    const input = key === undefined ? { accessToken: canaryToken, server: own } : { apiKey: key, server: own }
    return resolveOrigin(toCredential(input, 'a test'), { server: server as string | undefined })
  } catch (error) {
    if (error instanceof MailchimpError) return undefined
    throw error
  }
}

const HOST = /^https:\/\/[a-z]{2,4}\d{1,3}\.api\.mailchimp\.com$/

const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 24 }),
  fc.webUrl(),
  fc.domain(),
  fc.ipV6(),
  fc.constantFrom(
    ...[
      'evil.example/x?',
      'us19.evil.example',
      'us19@evil.example',
      'evil.example#',
      'us19/',
      'us19\\',
      '../us19',
    ],
    ...[
      'us19:443',
      'us19\n',
      '\tus19',
      'us19 ',
      'US19',
      'uK1',
      'u\u212a1',
      'uｓ19',
      'us١٩',
      'us19.',
      '.us19',
      'us%2e',
      'us19%00',
      '',
    ],
    ...[
      'us',
      '19',
      'u1',
      'usaus1',
      'us1234',
      'constructor',
      '__proto__',
      'us19,us20',
      'us19\r\nHost: evil.example',
    ],
  ),
  fc
    .tuple(
      fc.constantFrom('us19', 'eu1', 'us1'),
      fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 12 }),
    )
    .chain(([label, more]) => fc.constantFrom(label + more, more + label, `${label}${more}${label}`)),
)

/** Values of JSON and of careless code that take the place of a string. */
const hostileValue = fc.oneof(
  { weight: 5, arbitrary: hostileText },
  { weight: 1, arbitrary: fc.array(hostileText, { maxLength: 2 }) },
  { weight: 1, arbitrary: fc.anything() },
)

describe('any text in place of a host is refused or names a Mailchimp data centre', () => {
  const expectSafe = (origin: string | undefined, dataCentre: unknown) => {
    if (origin === undefined) return
    expect(origin).toBe(`https://${dataCentre}.api.mailchimp.com`)
    expect(origin).toMatch(HOST)
    expect(new URL(origin).origin).toBe(origin)
  }

  /** A `server` may have ASCII capitals, but no characters whose lower case is an ASCII letter. */
  const toLowerCase = (server: unknown) =>
    typeof server === 'string' ? server.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) : server

  it.each([
    ['the option `server`', 'server'],
    ['the `server` returned by a provider', 'own'],
  ])('as %s', (_, where) => {
    fc.assert(
      fc.property(hostileValue, (value) => expectSafe(createOrigin({ [where]: value }), toLowerCase(value))),
      { numRuns: chooseRuns(20_000) },
    )
  })

  it('as the suffix of a key', () => {
    const start = canaryKey().replace(/-us1$/, '')
    fc.assert(
      fc.property(hostileText, fc.constantFrom('-', '', '--'), (end, dash) => {
        const key = `${start}${dash}${end}`
        expectSafe(createOrigin({ key }), key.split('-').at(-1))
      }),
      { numRuns: chooseRuns(20_000) },
    )
  })

  it('and is refused if it contradicts the key', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom('server', 'own'), (text, where) => {
        const origin = createOrigin({ key: canaryKey('us19'), [where]: text })
        // An empty string counts as an unset variable.
        if (toLowerCase(text) === 'us19' || (text === '' && where === 'own')) expectSafe(origin, 'us19')
        else expect(origin).toBeUndefined()
      }),
      { numRuns: chooseRuns(20_000) },
    )
  })

  it('and an object whose toString() returns another value each time is refused', () => {
    let turn = 0
    const changing = { toString: () => ['us19', 'us19', 'evil.example/'][turn++] ?? 'evil.example/' }
    expect(createOrigin({ server: changing })).toBeUndefined()
    expect(createOrigin({ own: changing })).toBeUndefined()
  })
})

describe('an origin set by the operator', () => {
  it('has no user, path, query or fragment, and is plain HTTP only on loopback', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.webUrl({ withQueryParameters: true })), (text) => {
        if (findOriginFault(text) !== undefined) return
        const { protocol, username, password, pathname, search, hash, hostname } = new URL(text)
        expect([username, password, pathname, search, hash]).toEqual(['', '', '/', '', ''])
        if (protocol === 'http:') expect(hostname).toMatch(/^(?:localhost|\[::1\]|127\.\d+\.\d+\.\d+)$/)
        else expect(protocol).toBe('https:')
      }),
      { numRuns: chooseRuns(20_000) },
    )
  })

  it.each(['http://127.0.0.1.evil.example', 'http://localhost.evil.example', 'http://[::ffff:127.0.0.1]'])(
    'is refused as %s',
    (origin) => {
      expect(() => createClient({ network: { origin } })).toThrow(/network\.origin/)
    },
  )
})

describe('a client', () => {
  it('connects only to its own server, whatever the arguments of a call contain', async () => {
    const client = createLoopbackClient(standIn)
    const { origin } = elsewhere
    const { host } = new URL(origin)
    const hostile = [origin, `//${host}`, `@${host}`, `\\\\${host}`, `?x=${origin}`, `#${origin}`]
    const upwards = `../../${host}`
    standIn.on('*', { status: 200, body: {} })
    for (const text of [...hostile, upwards]) {
      await client.lists.getAllLists({ fields: [text], beforeDateCreated: text } as never)
      await client.lists.createList({ url: text, server: text } as never)
    }
    for (const text of hostile) await client.lists.getList(text)
    await captureRejection(ArgumentError, client.lists.getList(upwards))
    expect(standIn.requests).toHaveLength(3 * hostile.length + 2)
    expect(standIn.requests.every(({ headers }) => headers.host === new URL(standIn.origin).host)).toBe(true)
    expect(elsewhere).toMatchObject({ connections: 0, bytesReceived: 0 })
    await client.close()
  })

  it.each([301, 302, 303, 307, 308])(
    'does not follow a redirect with %i to another server',
    async (status) => {
      const client = createLoopbackClient(standIn)
      const calls = [
        () => client.ping.get(),
        () => client.lists.createList({ name: 'x' } as never),
        () => client.lists.deleteList('abc'),
      ]
      for (const location of [`${elsewhere.origin}/3.0/ping`, `//${new URL(elsewhere.origin).host}/`]) {
        standIn.on('*', faults.redirect(location, status))
        for (const call of calls) {
          const error = await captureRejection(MailchimpError, call())
          expect(error).toMatchObject({ code: 'redirected', status })
        }
      }
      expect(standIn.requests).toHaveLength(6)
      expect(elsewhere).toMatchObject({ connections: 0, bytesReceived: 0 })
      await client.close()
    },
  )

  it.each([
    ['Alt-Svc', () => ({ 'alt-svc': `h2="127.0.0.1:${elsewhere.port}"; ma=9999` })],
    ['Refresh', () => ({ refresh: `0; url=${elsewhere.origin}` })],
    ['Link', () => ({ link: `<${elsewhere.origin}>; rel="alternate"` })],
    ['Content-Location', () => ({ 'content-location': elsewhere.origin })],
  ])('ignores the header %s', async (_, headers) => {
    const client = createLoopbackClient(standIn)
    standIn.on('*', () => ({ status: 200, headers: headers(), body: {} }))
    for (let turn = 0; turn < 3; turn += 1) await client.ping.get()
    expect(standIn.requests).toHaveLength(3)
    expect(elsewhere.connections).toBe(0)
    await client.close()
  })

  it.each(['evil.example/x?', 'us19@127.0.0.1', '127.0.0.1#', ['us19', 'evil'], { toString: () => 'us19' }])(
    'that replaces the official SDK refuses the server %j before it opens a connection',
    async (server) => {
      // Without the refusal, the call would reach this server.
      writeFileSync(config, JSON.stringify({ network: { origin: standIn.origin } }))
      vi.stubEnv('MAILCHIMP_CONFIG', config)
      mailchimp.setConfig({ apiKey: canaryKey('us19'), server: server as string })
      const error = await captureRejection(MailchimpError, mailchimp.ping.get())
      expect(error.code).toBe('credential_invalid')
      mailchimp.setConfig({ accessToken: canaryToken, server: server as string })
      expect((await captureRejection(MailchimpError, mailchimp.ping.get())).code).toBe('credential_invalid')
    },
  )

  it('keeps its origin although the key names another data centre', async () => {
    const client = createClient({
      credentials: canaryKey(),
      network: getNetworkOptions(standIn),
      server: 'us1',
    })
    await client.ping.get()
    expect(standIn.requests).toHaveLength(1)
    await client.close()
  })
})

describe('the environment', () => {
  let program: BundledProgram
  let proxy: TcpServer
  let proxied = 0
  let old: Server
  let oldCa: string

  beforeAll(async () => {
    program = new BundledProgram('promises/one-call.ts')
    proxy = createServer((socket) => {
      proxied += 1
      socket.destroy()
    }).listen(0, '127.0.0.1')
    const { ca, cert, key } = await makeLocalCertificate()
    oldCa = ca
    const protocols = { minVersion: 'TLSv1.1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' } as const
    old = createTlsServer({ cert, key, ...protocols }).listen(0, '127.0.0.1')
    old.on('tlsClientError', () => {})
  })

  afterAll(() => {
    program[Symbol.dispose]()
    proxy.close()
    old.close()
  })

  async function runWithEnvironment(env: Record<string, string>, question: object) {
    const args = [program.path, JSON.stringify(question)]
    const clean = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !/^NODE_|VITEST/.test(name)),
    )
    const { stdout } = await promisify(execFile)(process.execPath, args, { env: { ...clean, ...env } })
    return JSON.parse(stdout) as { trusted: boolean; outcome: string }
  }

  it('cannot insert a proxy, whatever the name of the variable', async () => {
    const url = `http://127.0.0.1:${getServerPort(proxy as never)}`
    const names = ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY', 'https_proxy', 'http_proxy', 'all_proxy']
    const env = Object.fromEntries([...names.map((name) => [name, url]), ['NODE_USE_ENV_PROXY', '1']])
    const { outcome } = await runWithEnvironment(env, getNetworkOptions(standIn))
    expect(outcome).toBe('answered')
    await using plain = await startStandIn({ tls: false })
    expect((await runWithEnvironment(env, { origin: plain.origin })).outcome).toBe('answered')
    expect(proxied).toBe(0)
  })

  it('cannot disable certificate verification', async () => {
    const env = { NODE_TLS_REJECT_UNAUTHORIZED: '0' }
    expect(await runWithEnvironment(env, { origin: standIn.origin })).toEqual({
      trusted: true,
      outcome: 'tls_failed',
    })
    expect(standIn.requests).toHaveLength(0)
  })

  it('cannot disable verification to or through a proxy, or with allowed sources', async () => {
    await using plain = await startRecordingProxy()
    await using secured = await startRecordingProxy({ tls: true })
    const env = { NODE_TLS_REJECT_UNAUTHORIZED: '0' }
    const { origin, ca } = standIn
    const untrusted: NetworkOptions[] = [
      { origin, allowedSources: ['127.0.0.0/8'] },
      { origin, proxy: plain.url },
      { origin, proxy: { url: secured.url, ca: secured.ca } },
      { origin, ca, proxy: secured.url },
    ]
    for (const network of untrusted)
      expect((await runWithEnvironment(env, network)).outcome).toBe('tls_failed')
    expect(standIn.requests).toHaveLength(0)
    expect([plain.firstLines.length, secured.firstLines.length]).toEqual([1, 1])
  })

  it('cannot allow a TLS version below 1.2', async () => {
    const NODE_OPTIONS = '--tls-min-v1.0 --tls-cipher-list=DEFAULT@SECLEVEL=0'
    const env = { NODE_OPTIONS, NODE_TLS_REJECT_UNAUTHORIZED: '0' }
    const origin = `https://127.0.0.1:${getServerPort(old as never)}`
    expect(await runWithEnvironment(env, { origin, ca: oldCa })).toEqual({
      trusted: true,
      outcome: 'tls_failed',
    })
  })

  it('cannot remove the limit on response headers', async () => {
    standIn.on('*', { status: 200, headers: { 'x-long': 'a'.repeat(100_000) }, body: {} })
    const env = { NODE_OPTIONS: '--max-http-header-size=1000000' }
    expect((await runWithEnvironment(env, getNetworkOptions(standIn))).outcome).toBe('connection_failed')
    expect((await runWithEnvironment({}, getNetworkOptions(standIn))).outcome).toBe('connection_failed')
  })
})
