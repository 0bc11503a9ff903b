import type { LookupOptions } from 'node:dns'
import { createServer } from 'node:https'
import { networkInterfaces } from 'node:os'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { MailchimpClient } from '../../src/client.js'
import { type NetworkOptions, TransportError } from '../../src/index.js'
import { createLoopbackClient } from '../support/call/loopback-client.js'
import { getPort, startListening, startRecordingProxy } from '../support/call/recording-proxy.js'
import { createTunnel, startScriptedProxy } from '../support/call/scripted-proxy.js'
import { startTcpServer } from '../support/call/tcp-server.js'
import { captureRejection } from '../support/capture-error.js'
import { makeLocalCertificate } from '../support/local-certificate.js'
import { faults, type StandIn, startStandIn } from '../support/stand-in/stand-in.js'

let standIn: StandIn
let client: MailchimpClient

// One for each test, because the closing bytes of a connection would count in the next test.
beforeEach(async () => {
  standIn = await startStandIn()
})

afterEach(async () => {
  vi.restoreAllMocks()
  await client.close()
  await standIn.close()
})

function createTestClient(
  network: NetworkOptions,
  server: Pick<StandIn, 'origin' | 'ca'> = standIn,
): MailchimpClient {
  client = createLoopbackClient(server, { network })
  return client
}

const captureFailure = (call: Promise<unknown>) => captureRejection(TransportError, call)

/** Records the source address of each request. */
function recordSources(): string[] {
  const seen: string[] = []
  standIn.on('*', ({ socket, usualAnswer }) => {
    seen.push(socket.remoteAddress ?? '')
    return usualAnswer()
  })
  return seen
}

describe('network.localAddress', () => {
  it.each(['127.0.0.1', '127.0.0.2', '127.9.8.7'])('is the source of connections: %s', async (address) => {
    const seen = recordSources()
    await createTestClient({ localAddress: address }).ping.get()
    expect(seen).toEqual([address])
  })

  it('applies to each of many connections', async () => {
    const seen = recordSources()
    createTestClient({ localAddress: '127.0.0.3' })
    await Promise.all(Array.from({ length: 40 }, () => client.ping.get()))
    expect(new Set(seen)).toEqual(new Set(['127.0.0.3']))
    expect(standIn.connections).toBe(8)
  })

  it('applies to a server that is addressed by name', async () => {
    const seen = recordSources()
    const origin = `https://localhost:${standIn.port}`
    await createTestClient({ localAddress: '127.0.0.2', origin }).ping.get()
    expect(seen).toEqual(['127.0.0.2'])
  })

  it.each([
    ['alone', {}],
    ['with allowed sources', { allowedSources: ['0.0.0.0/0'] }],
  ])('fails calls if the machine does not have it, and nothing is sent: %s', async (_, more) => {
    const error = await captureFailure(createTestClient({ localAddress: '192.0.2.77', ...more }).ping.get())
    expect(error).toMatchObject({ code: 'connection_failed', outcome: 'not_sent', reason: 'EADDRNOTAVAIL' })
    expect(standIn).toMatchObject({ connections: 0, bytesReceived: 0 })
  })

  it('fails calls if the server has another address family, and nothing is sent', async () => {
    const error = await captureFailure(createTestClient({ localAddress: '::1' }).ping.get())
    expect(error).toMatchObject({ code: 'connection_failed', outcome: 'not_sent' })
    expect(standIn.bytesReceived).toBe(0)
  })

  it('is the source of the connection to a proxy', async () => {
    await using proxy = await startRecordingProxy()
    const seen = recordSources()
    await createTestClient({ localAddress: '127.0.0.4', proxy: proxy.url }).ping.get()
    expect(proxy.sources).toEqual(['127.0.0.4'])
    // The proxy opens the other end of the tunnel from its own address.
    expect(seen).toEqual(['127.0.0.1'])
  })
})

const inside = ['127.0.0.0/8', '127.0.0.1', '127.0.0.1/32', '0.0.0.0/0', '::ffff:127.0.0.0/104']
const outside = ['10.0.0.0/8', '127.0.0.2', '126.0.0.0/8', '::1', '::/0', '2001:db8::/32']

describe('network.allowedSources', () => {
  it.each(inside)('allows a source inside of %s', async (source) => {
    expect(await createTestClient({ allowedSources: ['192.0.2.0/24', source] }).ping.get()).toHaveProperty(
      'health_status',
    )
    expect(standIn.requests).toHaveLength(1)
  })

  it.each(outside)('sends no byte from a source outside of %s', async (source) => {
    const error = await captureFailure(
      createTestClient({ allowedSources: ['192.0.2.0/24', source] }).ping.get(),
    )
    expect(error).toMatchObject({ code: 'source_not_allowed', outcome: 'not_sent', operation: 'ping.get' })
    expect(error.message).toBe(
      'ping.get was stopped, because its local address is not in network.allowedSources; nothing was sent',
    )
    expect(error.hint).toBe('the address is 127.0.0.1')
    await client.close()
    // The connection had to open to have an address, but TLS did not start on it.
    expect(standIn).toMatchObject({ connections: 1, bytesReceived: 0 })
  })

  it('checks the source of a connection, not its destination', async () => {
    await createTestClient({ allowedSources: ['127.0.0.2'], localAddress: '127.0.0.2' }).ping.get()
    await client.close()
    const error = await captureFailure(
      createTestClient({ allowedSources: ['127.0.0.1'], localAddress: '127.0.0.2' }).ping.get(),
    )
    expect(error.hint).toBe('the address is 127.0.0.2')
  })

  it('applies to every call, to every connection and to concurrent ones', async () => {
    createTestClient({ allowedSources: ['10.0.0.0/8'] })
    const calls = Array.from({ length: 40 }, () => captureFailure(client.lists.deleteList('abc')))
    for (const { code } of await Promise.all(calls)) expect(code).toBe('source_not_allowed')
    expect(await captureFailure(client.ping.get())).toMatchObject({ code: 'source_not_allowed' })
    await client.close()
    expect(standIn.bytesReceived).toBe(0)
  })

  it('applies without TLS too', async () => {
    await using plain = await startStandIn({ tls: false })
    await createTestClient({ allowedSources: ['127.0.0.1'] }, plain).ping.get()
    await client.close()
    expect(plain.requests).toHaveLength(1)
    plain.reset()
    expect(
      await captureFailure(createTestClient({ allowedSources: ['127.0.0.2'] }, plain).ping.get()),
    ).toMatchObject({
      code: 'source_not_allowed',
    })
    expect(plain.bytesReceived).toBe(0)
  })

  it('sends no byte to a proxy from outside, over TLS or not', async () => {
    for (const tls of [false, true]) {
      await using proxy = await startScriptedProxy(createTunnel(standIn.port))
      await using counting = await startRecordingProxy({ tls })
      const options = { url: tls ? counting.url : proxy.url, ca: counting.ca || undefined }
      const error = await captureFailure(
        createTestClient({ allowedSources: ['127.0.0.2'], proxy: options }).ping.get(),
      )
      expect(error).toMatchObject({ code: 'source_not_allowed', outcome: 'not_sent' })
      expect(error.hint).toBe('the address is 127.0.0.1')
      expect(counting.received.length + proxy.extraBytes + proxy.requests.length).toBe(0)
    }
    expect(standIn).toMatchObject({ connections: 0, bytesReceived: 0 })
  })

  it('allows connections to a proxy from inside', async () => {
    await using proxy = await startRecordingProxy({ tls: true })
    const options = { url: proxy.url, ca: proxy.ca }
    createTestClient({ allowedSources: ['127.0.0.5/32'], localAddress: '127.0.0.5', proxy: options })
    await client.ping.get()
    expect(proxy.sources).toEqual(['127.0.0.5'])
    expect(standIn.requests).toHaveLength(1)
  })
})

/** Some containers have no IPv6. */
const hasIpv6 = Object.values(networkInterfaces())
  .flat()
  .some((address) => address?.address === '::1')

/** Resolves localhost to an IPv6 and an IPv4 address, in this order or the other. */
function mockLocalhost(first: 4 | 6): void {
  const both = [
    { address: '127.0.0.1', family: 4 },
    { address: '::1', family: 6 },
  ]
  if (first === 6) both.reverse()
  const lookup = (_: string, { family, all }: LookupOptions, callback: (...answer: unknown[]) => void) => {
    const [first, ...others] = both.filter((one) => !family || one.family === family)
    if (first === undefined) throw new Error('no such address')
    if (all) callback(null, [first, ...others])
    else callback(null, first.address, first.family)
  }
  vi.spyOn(require('node:dns'), 'lookup').mockImplementation(lookup as never)
}

describe.runIf(hasIpv6)('over IPv6', () => {
  const https = createServer((_, response) => {
    response.setHeader('content-type', 'application/json').end('{}')
  })
  const server = { origin: '', ca: '' }

  beforeAll(async () => {
    const { ca, cert, key } = await makeLocalCertificate()
    https.setSecureContext({ cert, key })
    await startListening(https, '::')
    // The certificate is valid for this name and an IPv4 address.
    Object.assign(server, { origin: `https://localhost:${getPort(https)}`, ca })
  })

  beforeEach(() => mockLocalhost(4))

  afterAll(() => https.close().closeAllConnections())

  it('an IPv6 source is checked', async () => {
    expect(
      await createTestClient({ localAddress: '::1', allowedSources: ['::1'] }, server).ping.get(),
    ).toEqual({})
    await client.close()
    for (const source of ['fd00::/8', '127.0.0.0/8', '0.0.0.0/0', '::/128', '::2/127']) {
      const error = await captureFailure(
        createTestClient({ localAddress: '::1', allowedSources: [source] }, server).ping.get(),
      )
      expect(error).toMatchObject({ code: 'source_not_allowed', outcome: 'not_sent' })
      expect(error.hint).toBe('the address is ::1')
      await client.close()
    }
  })

  it.each(['::1', '127.0.0.1', '127.0.0.2'])(
    'a name is resolved to an address that is reachable from %s',
    async (source) => {
      expect(await createTestClient({ localAddress: source }, server).ping.get()).toEqual({})
      await client.close()
      expect(
        await createTestClient({ localAddress: source, allowedSources: [source] }, server).ping.get(),
      ).toEqual({})
    },
  )

  it('a name is resolved to IPv4 if all sources are IPv4, whichever family comes first', async () => {
    vi.restoreAllMocks()
    mockLocalhost(6)
    const allowedSources = ['127.0.0.0/8', '::ffff:10.0.0.0/104']
    expect(await createTestClient({ allowedSources }, server).ping.get()).toEqual({})
    await client.close()
    const both = createTestClient({ allowedSources: ['127.0.0.0/8', 'fd00::/8'] }, server)
    expect((await captureFailure(both.ping.get())).hint).toBe('the address is ::1')
  })

  it('a source in IPv4-mapped form is an IPv4 address', async () => {
    const { ca } = server
    const origin = server.origin.replace('localhost', '[::ffff:127.0.0.1]')
    const allowed = createTestClient({ allowedSources: ['127.0.0.0/8'] }, { origin, ca })
    // The certificate is for another name; this error proves that the handshake started.
    expect(await captureFailure(allowed.ping.get())).toMatchObject({ code: 'tls_failed' })
    await client.close()
    const refused = createTestClient({ allowedSources: ['::/0', '10.0.0.0/8'] }, { origin, ca })
    expect(await captureFailure(refused.ping.get())).toMatchObject({ code: 'source_not_allowed' })
  })
})

describe('with allowed sources, as without them', () => {
  const allowedSources = ['127.0.0.0/8']

  it('connections are reused: one for fifty sequential calls, eight for a hundred concurrent ones', async () => {
    createTestClient({ allowedSources })
    for (let call = 0; call < 50; call += 1) await client.ping.get()
    expect(standIn.connections).toBe(1)
    standIn.on('*', faults.delay(5))
    await Promise.all(Array.from({ length: 100 }, () => client.ping.get()))
    expect(standIn.connections).toBe(8)
  })

  it.each<['reset' | 'end', number]>([
    ['reset', 10],
    ['end', 10],
    ['reset', 25],
  ])('the connection limit holds after connections failed: %s, %i times', async (fault, faultyFirst) => {
    const server = await startTcpServer({ faultyCount: faultyFirst, fault })
    client = createLoopbackClient(server, { timeouts: { connectMs: 1_000 }, network: { allowedSources } })
    const outcomes = await Promise.allSettled(Array.from({ length: 60 }, () => client.ping.get()))
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(faultyFirst)
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') {
        expect(outcome.reason).toMatchObject({ code: 'connection_failed', outcome: 'not_sent' })
      }
    }
    expect(server.most).toBeLessThanOrEqual(10)
    expect(server.requests).toBe(60 - faultyFirst)
    await client.close()
    await server.close()
  })

  it('a slow connection fails its call', async () => {
    const silent = await startTcpServer({ faultyCount: 100, fault: 'silence' })
    client = createLoopbackClient(silent, { timeouts: { connectMs: 50 }, network: { allowedSources } })
    const error = await captureFailure(client.ping.get())
    expect(error).toMatchObject({ code: 'timeout', outcome: 'not_sent', reason: 'UND_ERR_CONNECT_TIMEOUT' })
    await silent.close()
  })

  it('a server with an untrusted certificate is not trusted', async () => {
    const other = await makeLocalCertificate()
    const error = await captureFailure(createTestClient({ allowedSources, ca: other.ca }).ping.get())
    expect(error).toMatchObject({ code: 'tls_failed', outcome: 'not_sent' })
    expect(error.message).toContain('could not establish a trusted TLS connection')
    expect(standIn.requests).toHaveLength(0)
  })

  it('an unreachable server is reported', async () => {
    const closed = await startTcpServer()
    await closed.close()
    const error = await captureFailure(createTestClient({ allowedSources }, closed).ping.get())
    expect(error).toMatchObject({ code: 'connection_failed', outcome: 'not_sent', reason: 'ECONNREFUSED' })
  })

  it('close() does not wait for a connection that no call needs any more', async () => {
    const silent = await startTcpServer({ faultyCount: 100, fault: 'silence' })
    client = createLoopbackClient(silent, { timeouts: { connectMs: 60_000 }, network: { allowedSources } })
    const error = await captureFailure(client.with({ timeoutMs: 20 }).ping.get())
    expect(error).toMatchObject({ code: 'timeout', outcome: 'not_sent' })
    await client.close()
    await silent.close()
  })
})
