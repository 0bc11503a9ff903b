import { createServer as createHttpsServer } from 'node:https'
import { createProxy } from 'proxy'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  type ClientOptions,
  type MailchimpClient,
  type NetworkOptions,
  TransportError,
} from '../../src/index.js'
import { createLoopbackClient } from '../support/call/loopback-client.js'
import {
  getPort,
  type RecordingProxy,
  startListening,
  startRecordingProxy,
} from '../support/call/recording-proxy.js'
import { createTunnel, startScriptedProxy, type TunnelHandler } from '../support/call/scripted-proxy.js'
import { startTcpServer } from '../support/call/tcp-server.js'
import { captureRejection } from '../support/capture-error.js'
import { makeLocalCertificate } from '../support/local-certificate.js'
import { canaryKey, faults, type StandIn, startStandIn } from '../support/stand-in/stand-in.js'

let standIn: StandIn
let client: MailchimpClient | undefined

beforeEach(async () => {
  standIn = await startStandIn()
})

afterEach(async () => {
  vi.unstubAllEnvs()
  await client?.close()
  client = undefined
  await standIn.close()
})

type Proxy = NonNullable<NetworkOptions['proxy']>

function createProxiedClient(proxy: Proxy, options: ClientOptions = {}): MailchimpClient {
  const { network, ...others } = options
  client = createLoopbackClient(standIn, { network: { proxy, ...network }, ...others })
  return client
}

const createProxyOption = ({ url, ca }: RecordingProxy) => (ca === '' ? url : { url, ca })
const captureFailure = (call: Promise<unknown>) => captureRejection(TransportError, call)
const repeat = <T>(count: number, run: (n: number) => T) => Array.from({ length: count }, (_, n) => run(n))

async function waitUntil(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 2))
}

const nothingSent = { outcome: 'not_sent', operation: 'ping.get' }

describe.each([
  ['http', false],
  ['https', true],
])('through an %s proxy', (_, tls) => {
  let proxy: RecordingProxy

  beforeEach(async () => {
    proxy = await startRecordingProxy({ tls })
  })

  afterEach(() => proxy.close())

  it('calls reach the server, and the proxy receives only a tunnel request', async () => {
    createProxiedClient(createProxyOption(proxy))
    await client?.ping.get()
    await client?.lists.deleteList('abc')
    expect(standIn.requests.map(({ path }) => path)).toEqual(['/3.0/ping', '/3.0/lists/abc'])
    const { host } = new URL(standIn.origin)
    expect(proxy.firstLines).toEqual([`CONNECT ${host} HTTP/1.1`])
    // Only TLS follows the request; its first record is a handshake.
    const request = `CONNECT ${host} HTTP/1.1\r\nhost: ${host}\r\n\r\n`
    expect(proxy.received.slice(0, request.length + 2)).toBe(`${request}\x16\x03`)
  })

  it('fifty sequential calls share one tunnel', async () => {
    createProxiedClient(createProxyOption(proxy))
    for (let call = 0; call < 50; call += 1) await client?.ping.get()
    expect([proxy.connections, standIn.connections]).toEqual([1, 1])
  })

  it('a hundred concurrent calls share ten tunnels', async () => {
    createProxiedClient(createProxyOption(proxy), { limit: false })
    standIn.on('*', faults.delay(5))
    await Promise.all(repeat(100, () => client?.ping.get()))
    expect(standIn.requests).toHaveLength(100)
    expect([proxy.connections, standIn.connections]).toEqual([10, 10])
  })

  it('close() closes the connections to the proxy and with them its tunnels', async () => {
    let ended = 0
    standIn.on('*', ({ socket, usualAnswer }) => {
      socket.once('close', () => {
        ended += 1
      })
      return usualAnswer()
    })
    createProxiedClient(createProxyOption(proxy), { limit: false })
    await Promise.all(repeat(10, () => client?.ping.get()))
    expect(proxy.openConnections).toBe(standIn.connections)
    await client?.close()
    await waitUntil(() => proxy.openConnections === 0 && ended === standIn.connections)
  })

  it('a tunnel that breaks during a response fails its call, and the next call opens another', async () => {
    const calling = createProxiedClient(createProxyOption(proxy))
    standIn.answerNext('*', faults.resetSocket())
    expect(await captureFailure(calling.lists.deleteList('abc'))).toMatchObject({
      code: 'connection_failed',
      outcome: 'unknown',
    })
    await calling.ping.get()
    expect(proxy.connections).toBe(2)
  })

  it('an unreachable server is reported with the proxy’s status', async () => {
    const closed = await startTcpServer()
    await closed.close()
    const error = await captureFailure(
      createProxiedClient(createProxyOption(proxy), { network: { origin: closed.origin } }).ping.get(),
    )
    expect(error).toMatchObject({ ...nothingSent, code: 'connection_failed', reason: 'PROXY_500' })
  })

  it('a server with an untrusted certificate is not trusted', async () => {
    const { ca } = await makeLocalCertificate()
    const error = await captureFailure(
      createProxiedClient(createProxyOption(proxy), { network: { ca } }).ping.get(),
    )
    expect(error).toMatchObject({ ...nothingSent, code: 'tls_failed' })
    expect(error.message).toContain('could not establish a trusted TLS connection')
    expect(standIn.requests).toHaveLength(0)
  })

  it.each(['reset', 'end'] as const)(
    'a server that closes TLS during the handshake fails the call: %s',
    async (fault) => {
      const server = await startTcpServer({ faultyCount: 3, fault })
      const { origin, ca } = server
      createProxiedClient(createProxyOption(proxy), {
        network: { origin, ca },
        timeouts: { connectMs: 5_000 },
      })
      const outcomes = await Promise.allSettled(repeat(20, () => client?.ping.get()))
      const rejected = outcomes.filter((outcome) => outcome.status === 'rejected')
      expect(rejected).toHaveLength(3)
      for (const { reason } of rejected) {
        expect(reason).toMatchObject({ ...nothingSent, code: 'connection_failed', reason: 'ECONNRESET' })
      }
      expect(server.most).toBeLessThanOrEqual(10)
      expect(server.requests).toBe(17)
      await client?.close()
      await server.close()
    },
  )

  it('a server that does not answer the TLS handshake fails the call in time, and the tunnel is closed', async () => {
    const silent = await startTcpServer({ faultyCount: 100, fault: 'silence' })
    const { origin, ca } = silent
    createProxiedClient(createProxyOption(proxy), { network: { origin, ca }, timeouts: { connectMs: 150 } })
    const error = await captureFailure((client as MailchimpClient).ping.get())
    expect(error).toMatchObject({ ...nothingSent, code: 'timeout', reason: 'UND_ERR_CONNECT_TIMEOUT' })
    await waitUntil(() => proxy.openConnections === 0)
    await silent.close()
  })

  it('a call that is aborted while its tunnel opens sends nothing once it is open', async () => {
    const slow = await startTcpServer({ handshakeDelayMs: 60 })
    const { origin, ca } = slow
    createProxiedClient(createProxyOption(proxy), { network: { origin, ca, connections: 1 } })
    const abort = new AbortController()
    const call = captureFailure(
      (client as MailchimpClient).with({ signal: abort.signal }).lists.deleteList('abc'),
    )
    await waitUntil(() => slow.accepted === 1)
    abort.abort()
    expect(await call).toMatchObject({ code: 'aborted', outcome: 'not_sent' })
    expect(await client?.ping.get()).toEqual({})
    expect(slow.requests).toBe(1)
    expect(slow.most).toBe(1)
    await client?.close()
    await slow.close()
  })
})

describe('an https proxy', () => {
  it('works with the npm package `proxy`', async () => {
    const { ca, cert, key } = await makeLocalCertificate()
    const server = createHttpsServer({ cert, key })
    createProxy(server as never)
    await startListening(server, '127.0.0.1')
    await createProxiedClient({ url: `https://127.0.0.1:${getPort(server)}`, ca }).ping.get()
    expect(standIn.requests).toHaveLength(1)
    await client?.close()
    server.close().closeAllConnections()
  })

  it.each([
    ['without a certificate authority', () => undefined],
    ['if only the authority for Mailchimp signed its certificate', () => standIn.ca],
  ])('is not trusted %s, and receives no request', async (_, authority) => {
    await using proxy = await startRecordingProxy({ tls: true, authorization: 'none' })
    const ca = authority()
    const error = await captureFailure(
      createProxiedClient({ url: proxy.url, ca }, { network: { ca: proxy.ca } }).ping.get(),
    )
    expect(error).toMatchObject({ ...nothingSent, code: 'tls_failed' })
    expect(error.message).toMatch(
      /^ping\.get could not establish a trusted TLS connection to the proxy \(network\.proxy\) for Mailchimp \([A-Z_]+\); /,
    )
    expect(proxy.received).toBe('')
  })

  it('is not trusted if its certificate is for another name', async () => {
    await using proxy = await startRecordingProxy({ tls: true, host: '127.0.0.2' })
    const error = await captureFailure(createProxiedClient(createProxyOption(proxy)).ping.get())
    expect(error).toMatchObject({ ...nothingSent, reason: 'ERR_TLS_CERT_ALTNAME_INVALID' })
    expect(error.message).toContain('trusted TLS connection to the proxy')
    expect(proxy.received).toBe('')
    // A cached TLS session must not change that.
    for (const { reason } of await Promise.all(
      repeat(15, () => captureFailure(client?.ping.get() as never)),
    )) {
      expect(reason).toBe('ERR_TLS_CERT_ALTNAME_INVALID')
    }
  })

  it('is not trusted if it presents the name and certificate of the server', async () => {
    const certificate = await makeLocalCertificate()
    const { ca } = certificate
    await using proxy = await startRecordingProxy({ tls: true, host: '127.0.0.2', certificate })
    createProxiedClient({ url: proxy.url, ca }, { network: { ca, origin: 'https://127.0.0.1:1' } })
    expect(await captureFailure((client as MailchimpClient).ping.get())).toMatchObject({ code: 'tls_failed' })
    expect(proxy.received).toBe('')
  })

  it('that does not speak TLS receives no request', async () => {
    await using plain = await startRecordingProxy()
    const error = await captureFailure(
      createProxiedClient({ url: plain.url.replace('http:', 'https:'), ca: standIn.ca }).ping.get(),
    )
    expect(error).toMatchObject({ ...nothingSent, code: 'tls_failed' })
    expect(plain.received).not.toContain('CONNECT')
    expect(standIn.connections).toBe(0)
  })
})

describe('the certificate of the server', () => {
  it('must be valid for the host of the call, and not for the proxy or the end of its tunnel', async () => {
    await using proxy = await startScriptedProxy(createTunnel(standIn.port))
    // The certificate at the end of the tunnel is valid for 127.0.0.1, the address of the proxy.
    const options = { network: { origin: 'https://gateway.example' } }
    const error = await captureFailure(createProxiedClient(proxy.url, options).ping.get())
    expect(error).toMatchObject({
      ...nothingSent,
      code: 'tls_failed',
      reason: 'ERR_TLS_CERT_ALTNAME_INVALID',
    })
    expect(error.message).toContain('could not establish a trusted TLS connection')
    expect(standIn.requests).toHaveLength(0)
    expect(proxy.requests).toEqual([
      'CONNECT gateway.example:443 HTTP/1.1\r\nhost: gateway.example:443\r\n\r\n',
    ])
  })

  it('is not trusted because of the authority that is configured for the proxy', async () => {
    await using proxy = await startRecordingProxy()
    const { ca } = await makeLocalCertificate()
    const error = await captureFailure(
      createProxiedClient({ url: proxy.url, ca: standIn.ca }, { network: { ca } }).ping.get(),
    )
    expect(error).toMatchObject({ ...nothingSent, code: 'tls_failed' })
    expect(error.message).toContain('could not establish a trusted TLS connection')
    expect(standIn.requests).toHaveLength(0)
  })

  it.each([
    ['a host of Mailchimp', undefined, 'us1.api.mailchimp.com:443'],
    ['a host with a port', 'https://localhost:8443', 'localhost:8443'],
  ])('belongs to the host that the CONNECT request names: %s', async (_, origin, host) => {
    await using proxy = await startScriptedProxy(createTunnel(standIn.port))
    client = createLoopbackClient(
      { origin: origin as string, ca: standIn.ca },
      { network: { proxy: proxy.url } },
    )
    await client.ping.get()
    expect(proxy.requests).toEqual([`CONNECT ${host} HTTP/1.1\r\nhost: ${host}\r\n\r\n`])
    expect(standIn.requests).toHaveLength(1)
  })

  it('belongs to an IPv6 address that the CONNECT request puts in brackets', async () => {
    await using proxy = await startScriptedProxy((socket) => socket.end('HTTP/1.1 502 \r\n\r\n'))
    const error = await captureFailure(
      createProxiedClient(proxy.url, { network: { origin: 'https://[::1]:8443' } }).ping.get(),
    )
    expect(error.reason).toBe('PROXY_502')
    expect(proxy.requests).toEqual(['CONNECT [::1]:8443 HTTP/1.1\r\nhost: [::1]:8443\r\n\r\n'])
  })
})

describe('a proxy that requires authentication', () => {
  const authorization = `Basic ${Buffer.from('ann:a pass/word').toString('base64')}`

  it.each([false, true])('receives the user name and password of its URL, over TLS: %s', async (tls) => {
    await using proxy = await startRecordingProxy({ tls, authorization })
    const url = proxy.url.replace('://', '://ann:a%20pass%2Fword@')
    await createProxiedClient({ url, ca: proxy.ca || undefined }).ping.get()
    expect(proxy.received).toContain(`\r\nproxy-authorization: ${authorization}\r\n`)
    expect(standIn.requests[0]?.headers).not.toHaveProperty('proxy-authorization')
  })

  it('fails the call if it receives none', async () => {
    await using proxy = await startRecordingProxy({ authorization })
    for (const url of [proxy.url, proxy.url.replace('://', '://ann:wrong@')]) {
      const error = await captureFailure(createProxiedClient(url).ping.get())
      expect(error).toMatchObject({ ...nothingSent, code: 'connection_failed', reason: 'PROXY_407' })
      expect(error.message).toBe(
        'ping.get got no tunnel from the proxy (network.proxy) to Mailchimp (PROXY_407); nothing was sent',
      )
      await client?.close()
    }
    expect(standIn.connections).toBe(0)
  })
})

describe('a proxy that does not open a tunnel', () => {
  const long = 'x'.repeat(20_000)
  const answers: [string, string, string][] = [
    ['refuses', 'HTTP/1.1 403 Forbidden\r\ncontent-length: 2\r\n\r\nno', 'PROXY_403'],
    ['requires authentication', 'HTTP/1.1 407 Auth\r\nproxy-authenticate: Basic\r\n\r\n', 'PROXY_407'],
    ['cannot reach the server', 'HTTP/1.0 502\r\n\r\n', 'PROXY_502'],
    ['gives up waiting', 'HTTP/1.1 504 Gateway Timeout\r\n\r\n', 'PROXY_504'],
    ['sends an interim response first', 'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n\r\n', 'PROXY_100'],
    ['answers 204', 'HTTP/1.1 204 No Content\r\n\r\n', 'PROXY_204'],
    ['redirects', 'HTTP/1.1 302 Found\r\nlocation: https://evil.example/\r\n\r\n', 'PROXY_302'],
    ['does not speak HTTP', 'SSH-2.0-OpenSSH_9.2\r\n\r\n', 'PROXY_ANSWER_NOT_HTTP'],
    ['speaks another version of HTTP', 'HTTP/2 200\r\n\r\n', 'PROXY_ANSWER_NOT_HTTP'],
    ['sends a status of four digits', 'HTTP/1.1 2000 OK\r\n\r\n', 'PROXY_ANSWER_NOT_HTTP'],
    ['begins with an empty line', '\r\n\r\nHTTP/1.1 200 OK\r\n\r\n', 'PROXY_ANSWER_NOT_HTTP'],
    ['sends headers without an end', `HTTP/1.1 200 OK\r\nx: ${long}`, 'PROXY_ANSWER_TOO_LONG'],
    ['sends headers that are too long', `HTTP/1.1 200 OK\r\nx: ${long}\r\n\r\n`, 'PROXY_ANSWER_TOO_LONG'],
  ]

  it.each(answers)('because it %s fails the call, and receives nothing more', async (_, answer, reason) => {
    await using proxy = await startScriptedProxy((socket) => socket.write(answer, 'latin1'))
    const error = await captureFailure(createProxiedClient(proxy.url).ping.get())
    expect(error).toMatchObject({ ...nothingSent, code: 'connection_failed', reason })
    expect(error.message).toBe(
      `ping.get got no tunnel from the proxy (network.proxy) to Mailchimp (${reason}); nothing was sent`,
    )
    await waitUntil(() => proxy.openConnections === 0)
    expect([proxy.connections, proxy.extraBytes, standIn.connections]).toEqual([1, 0, 0])
  })

  it.each<[string, TunnelHandler]>([
    ['ends the connection', (socket) => socket.end()],
    ['resets it', (socket) => socket.resetAndDestroy()],
    ['ends it within its response', (socket) => socket.end('HTTP/1.1 200 OK\r\nx-half: ')],
  ])('because it %s fails the call, and receives no second request', async (_, handler) => {
    await using proxy = await startScriptedProxy(handler)
    const error = await captureFailure(createProxiedClient(proxy.url).ping.get())
    expect(error).toMatchObject({ ...nothingSent, code: 'connection_failed', reason: 'ECONNRESET' })
    expect(proxy.connections).toBe(1)
  })

  it.each<[string, TunnelHandler]>([
    ['does not respond', () => {}],
    [
      'sends headers forever',
      (socket) => {
        socket.write('HTTP/1.1 200 OK\r\n')
        const drip = setInterval(() => socket.write('x: y\r\n'), 10)
        socket.once('close', () => clearInterval(drip))
      },
    ],
    ['opens a tunnel to a silent server', (socket) => socket.write('HTTP/1.1 200 OK\r\n\r\n')],
  ])('because it %s fails the call in time, and the connection is closed', async (_, handler) => {
    await using proxy = await startScriptedProxy(handler)
    const error = await captureFailure(
      createProxiedClient(proxy.url, { timeouts: { connectMs: 100 } }).ping.get(),
    )
    expect(error).toMatchObject({ ...nothingSent, code: 'timeout', reason: 'UND_ERR_CONNECT_TIMEOUT' })
    await waitUntil(() => proxy.openConnections === 0)
  })

  it('because it is unreachable fails the call', async () => {
    const proxy = await startScriptedProxy(() => {})
    await proxy[Symbol.asyncDispose]()
    const error = await captureFailure(createProxiedClient(proxy.url).ping.get())
    expect(error).toMatchObject({ ...nothingSent, code: 'connection_failed', reason: 'ECONNREFUSED' })
    expect(error.message).toContain('got no tunnel from the proxy')
  })

  it('for some calls does not affect the others', async () => {
    let asked = 0
    await using proxy = await startScriptedProxy((socket, request) => {
      asked += 1
      if (asked % 2 === 1) socket.end('HTTP/1.1 503 Busy\r\n\r\n')
      else createTunnel(standIn.port)(socket, request)
    })
    createProxiedClient(proxy.url)
    const outcomes = await Promise.allSettled(repeat(40, () => client?.ping.get()))
    const failed = outcomes.filter((outcome) => outcome.status === 'rejected')
    expect(failed.every(({ reason }) => reason.reason === 'PROXY_503')).toBe(true)
    expect(standIn.requests).toHaveLength(40 - failed.length)
    expect(failed.length).toBeGreaterThan(0)
    await client?.close()
    await waitUntil(() => proxy.openConnections === 0)
  })
})

describe('data that a proxy injects', () => {
  it('after its response fails the TLS handshake, and no call is sent', async () => {
    for (const early of ['HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}', '\x15\x03\x03\x00\x02\x02\x28']) {
      const writeEarly: TunnelHandler = (socket) => socket.write(`HTTP/1.1 200 OK\r\n\r\n${early}`, 'latin1')
      await using proxy = await startScriptedProxy(writeEarly)
      const error = await captureFailure(createProxiedClient(proxy.url).ping.get())
      expect(error).toMatchObject({ ...nothingSent, code: 'tls_failed' })
      await client?.close()
    }
  })

  it('cannot hide in a response of many pieces, which is read correctly', async () => {
    await using proxy = await startScriptedProxy(async (socket) => {
      for (const letter of 'HTTP/1.1 200 Connection established\r\nvia: x\r\n\r') {
        socket.write(letter)
        await new Promise((resolve) => setImmediate(resolve))
      }
      createTunnel(standIn.port, '\n')(socket, '')
    })
    await createProxiedClient(proxy.url).ping.get()
    expect(standIn.requests).toHaveLength(1)
  })
})

describe('the proxy in the environment', () => {
  it('is used with "env", except for hosts in NO_PROXY', async () => {
    await using proxy = await startRecordingProxy()
    vi.stubEnv('HTTPS_PROXY', proxy.url)
    vi.stubEnv('https_proxy', undefined)
    vi.stubEnv('NO_PROXY', undefined)
    vi.stubEnv('no_proxy', undefined)
    await createProxiedClient('env').ping.get()
    expect(proxy.connections).toBe(1)
    await client?.close()
    vi.stubEnv('NO_PROXY', '127.0.0.1')
    await createProxiedClient('env').ping.get()
    await client?.close()
    expect(proxy.connections).toBe(1)
    vi.stubEnv('NO_PROXY', undefined)
    client = createLoopbackClient(standIn)
    await client.ping.get()
    expect(proxy.connections).toBe(1)
    expect(standIn.requests).toHaveLength(3)
  })

  it('fails calls if it is invalid, instead of letting them bypass it', async () => {
    vi.stubEnv('HTTPS_PROXY', 'socks5://127.0.0.1:1080')
    vi.stubEnv('https_proxy', undefined)
    const error = await captureRejection(Error, createProxiedClient('env').ping.get())
    expect(error).toMatchObject({ code: 'invalid_config', faults: [{ path: 'HTTPS_PROXY' }] })
    expect(standIn.connections).toBe(0)
  })
})

it('only the server, not the proxy, receives the key', async () => {
  await using proxy = await startRecordingProxy()
  await createProxiedClient(proxy.url).ping.get()
  const basic = `Basic ${Buffer.from(`user:${canaryKey()}`).toString('base64')}`
  expect(standIn.requests[0]?.headers.authorization).toBe(basic)
  expect(proxy.received).not.toContain(basic)
})
