import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type MailchimpClient, MailchimpError, type NetworkOptions, TransportError } from '../../src/index.js'
import { createLoopbackClient } from '../support/call/loopback-client.js'
import { type RecordingProxy, startRecordingProxy } from '../support/call/recording-proxy.js'
import { createTunnel, startScriptedProxy, type TunnelHandler } from '../support/call/scripted-proxy.js'
import { captureRejection } from '../support/capture-error.js'
import { callMethod, sdkOperations } from '../support/promises/operation-methods.js'
import { canaryToken, findSecretEncoding } from '../support/promises/secret-encodings.js'
import { serializeAllWays } from '../support/promises/serializers.js'
import { keyInvalid, problem } from '../support/stand-in/problems.js'
import { canaryKey, faults, type StandIn, startStandIn } from '../support/stand-in/stand-in.js'

let standIn: StandIn
let plainProxy: RecordingProxy
let securedProxy: RecordingProxy
let client: MailchimpClient | undefined

beforeEach(async () => {
  standIn = await startStandIn()
  plainProxy = await startRecordingProxy()
  securedProxy = await startRecordingProxy({ tls: true })
})

afterEach(async () => {
  vi.unstubAllEnvs()
  await client?.close()
  client = undefined
  await Promise.all([standIn, plainProxy, securedProxy].map((server) => server.close()))
})

/** The routes to the server, as network options. */
const routes: Readonly<Record<string, () => NetworkOptions>> = {
  directly: () => ({}),
  'through an http proxy': () => ({ proxy: plainProxy.url }),
  'through an https proxy': () => ({ proxy: { url: securedProxy.url, ca: securedProxy.ca } }),
}

/** Replaces the client with one that uses this route. */
async function createTestClient(network: NetworkOptions): Promise<MailchimpClient> {
  await client?.close()
  client = createLoopbackClient(standIn, { network })
  return client
}

/** Includes the TLS records that reached the proxies. */
const countBytes = () => standIn.bytesReceived + plainProxy.received.length + securedProxy.received.length

describe.each(Object.keys(routes))('%s', (route) => {
  const createNetwork = () => (routes[route] as () => NetworkOptions)()

  it('no method sends a byte from an address outside the allowed sources', async () => {
    const allowedSources = ['10.0.0.0/8', '127.0.0.77', '::/0']
    await createTestClient({ ...createNetwork(), allowedSources })
    for (const operation of sdkOperations) {
      const error = await captureRejection(TransportError, callMethod(client as MailchimpClient, operation))
      expect(error).toMatchObject({
        code: 'source_not_allowed',
        outcome: 'not_sent',
        operation: operation.id,
      })
    }
    await client?.close()
    expect(countBytes()).toBe(0)
  })

  it('calls succeed from an address inside the allowed sources', async () => {
    const calling = await createTestClient({
      ...createNetwork(),
      allowedSources: ['10.0.0.0/8', '127.0.0.0/30'],
    })
    for (let call = 0; call < 20; call += 1) await calling.ping.get()
    expect(standIn.requests).toHaveLength(20)
  })
})

describe('a connection', () => {
  const sources = ['127.0.0.1', '127.0.0.2', '127.0.0.3', '127.0.0.4']
  const ranges: Readonly<Record<string, readonly string[]>> = {
    '127.0.0.0/8': sources,
    '127.0.0.0/31': ['127.0.0.1'],
    '127.0.0.2/31': ['127.0.0.2', '127.0.0.3'],
    '::ffff:127.0.0.4/126': ['127.0.0.4'],
    '127.0.0.3': ['127.0.0.3'],
    '10.0.0.0/8': [],
    '::/0': [],
    '::1': [],
  }

  it('opens only if its local address is among the allowed sources, through any proxy', async () => {
    const choice = fc.record({
      localAddress: fc.constantFrom(...sources),
      allowedSources: fc.uniqueArray(fc.constantFrom(...Object.keys(ranges)), { minLength: 1, maxLength: 3 }),
      route: fc.constantFrom(...Object.keys(routes)),
    })
    const count = { answered: 0, refused: 0 }
    await fc.assert(
      fc.asyncProperty(choice, async ({ localAddress, allowedSources, route }) => {
        const calling = await createTestClient({ ...routes[route]?.(), localAddress, allowedSources })
        const before = { bytes: countBytes(), calls: standIn.requests.length }
        const isAllowed = allowedSources.some((range) => ranges[range]?.includes(localAddress))
        const answer: unknown = await calling.ping.get().catch((error: unknown) => error)
        if (isAllowed) {
          count.answered += 1
          expect(answer).toHaveProperty('health_status')
          expect(standIn.requests).toHaveLength(before.calls + 1)
        } else {
          count.refused += 1
          expect(answer).toMatchObject({ code: 'source_not_allowed', outcome: 'not_sent' })
          expect((answer as TransportError).hint).toBe(`the address is ${localAddress}`)
          expect(standIn.requests).toHaveLength(before.calls)
        }
      }),
      { numRuns: 150 },
    )
    expect(Math.min(count.answered, count.refused)).toBeGreaterThan(20)
  })
})

describe('the chosen proxy', () => {
  it('is used, whatever proxy or exception the environment names', async () => {
    for (const name of ['HTTPS_PROXY', 'https_proxy', 'ALL_PROXY', 'all_proxy', 'HTTP_PROXY', 'http_proxy']) {
      vi.stubEnv(name, plainProxy.url)
    }
    const { url, ca } = securedProxy
    for (const exception of ['', '*']) {
      for (const name of ['NO_PROXY', 'no_proxy']) vi.stubEnv(name, exception)
      await (await createTestClient({ proxy: { url, ca } })).ping.get()
      await (await createTestClient({ allowedSources: ['127.0.0.0/8'] })).ping.get()
      await (await createTestClient({ localAddress: '127.0.0.1' })).ping.get()
    }
    expect([securedProxy.connections, plainProxy.connections]).toEqual([2, 0])
    expect(standIn.requests).toHaveLength(6)
  })

  it('is not bypassed if it cannot be used', async () => {
    await plainProxy.close()
    const calling = await createTestClient({ proxy: plainProxy.url })
    for (let call = 0; call < 5; call += 1) {
      const error = await captureRejection(TransportError, calling.ping.get())
      expect(error).toMatchObject({ code: 'connection_failed', outcome: 'not_sent', reason: 'ECONNREFUSED' })
    }
    expect(standIn.connections).toBe(0)
    plainProxy = await startRecordingProxy()
  })
})

describe('a proxy never sees the key', () => {
  const keys = [canaryKey(), canaryToken]

  it.each(['through an http proxy', 'through an https proxy'])(
    '%s, whether the calls succeed or fail',
    async (route) => {
      const calling = await createTestClient(routes[route]?.() ?? {})
      await Promise.all(Array.from({ length: 30 }, () => calling.ping.get()))
      for (const answer of [
        keyInvalid(),
        problem(500, 'Internal Error', 'Something broke.'),
        faults.redirect(plainProxy.url),
        faults.resetSocket(),
      ]) {
        standIn.answerNext('*', answer)
        await captureRejection(MailchimpError, calling.ping.get())
      }
      await captureRejection(MailchimpError, calling.with({ timeoutMs: 1 }).lists.getAllLists())
      await client?.close()
      // Proves that the search would find the key if it were sent outside of the tunnel.
      const basic = standIn.requests[0]?.headers.authorization ?? ''
      expect(findSecretEncoding(keys, basic)).toBeDefined()
      const { received, firstLines } = route.includes('https') ? securedProxy : plainProxy
      expect(new Set(firstLines)).toEqual(new Set([`CONNECT ${new URL(standIn.origin).host} HTTP/1.1`]))
      expect(received.length).toBeGreaterThan(10_000)
      expect(findSecretEncoding(keys, received)).toBeUndefined()
    },
  )

  it('even if it terminates the tunnel at its own server, with a certificate for the correct name', async () => {
    await using other = await startStandIn()
    await using proxy = await startScriptedProxy(createTunnel(other.port))
    const calling = await createTestClient({ proxy: proxy.url })
    for (const operation of sdkOperations.slice(0, 20)) {
      const error = await captureRejection(TransportError, callMethod(calling, operation))
      expect(error).toMatchObject({ code: 'tls_failed', outcome: 'not_sent' })
    }
    expect(other.connections).toBe(20)
    expect(other.requests).toEqual([])
  })

  it('even if it responds in place of the server', async () => {
    const lies = ['HTTP/1.1 407 Auth\r\nproxy-authenticate: Basic\r\n\r\n', 'HTTP/1.1 401 Auth\r\n\r\n']
    for (const lie of lies) {
      await using proxy = await startScriptedProxy((socket) => socket.write(lie))
      const calling = await createTestClient({ proxy: proxy.url })
      await captureRejection(TransportError, calling.ping.get())
      expect(proxy.requests).toHaveLength(1)
      expect(proxy.extraBytes).toBe(0)
    }
  })
})

describe('the password of a proxy', () => {
  const password = `${canaryToken.slice(0, 16)}/${canaryToken.slice(16)}`
  const secrets = [password, encodeURIComponent(password), `ann:${password}`]
  const addPassword = (url: string) => url.replace('://', `://ann:${encodeURIComponent(password)}@`)

  function expectNoPassword(value: unknown): void {
    const texts = serializeAllWays(value)
    expect(texts.length).toBeGreaterThan(10)
    for (const [way, text] of texts)
      expect(findSecretEncoding(secrets, text), `${way}: ${text}`).toBeUndefined()
  }

  const oddities: Readonly<Record<string, TunnelHandler>> = {
    'rejects it': (socket) => socket.write('HTTP/1.1 407 Auth\r\n\r\n'),
    'echoes it after its answer': (socket, request) => socket.write(`HTTP/1.1 200 OK\r\n\r\n${request}`),
    'echoes it as its answer': (socket, request) => socket.write(request),
    'echoes it as its status': (socket) => socket.write(`HTTP/1.1 200${password} OK\r\n\r\n`),
    'ends the connection': (socket) => socket.end(),
    'resets the connection': (socket) => socket.resetAndDestroy(),
    'never answers': () => {},
  }

  it.each(Object.keys(oddities))('is in no error if a proxy %s', async (name) => {
    await using proxy = await startScriptedProxy(oddities[name] as TunnelHandler)
    for (const choice of [addPassword(proxy.url), { url: addPassword(proxy.url) }, 'env']) {
      vi.stubEnv('HTTPS_PROXY', addPassword(proxy.url))
      vi.stubEnv('https_proxy', undefined)
      vi.stubEnv('NO_PROXY', undefined)
      vi.stubEnv('no_proxy', undefined)
      await client?.close()
      client = createLoopbackClient(standIn, { network: { proxy: choice }, timeouts: { connectMs: 100 } })
      const error = await captureRejection(TransportError, client.ping.get())
      expect(error.outcome).toBe('not_sent')
      expectNoPassword(error)
    }
    const [request] = proxy.requests
    // Proves that the password was in use: the proxy received it.
    expect(findSecretEncoding([`ann:${password}`], request ?? '')).toBeDefined()
  })

  it('is in no error if the proxy is untrusted, unreachable or refuses the source address', async () => {
    const gone = await startScriptedProxy(() => {})
    await gone[Symbol.asyncDispose]()
    const options: NetworkOptions[] = [
      { proxy: addPassword(securedProxy.url) },
      { proxy: { url: addPassword(plainProxy.url.replace('http:', 'https:')), ca: standIn.ca } },
      { proxy: addPassword(gone.url) },
      { proxy: addPassword(plainProxy.url), allowedSources: ['10.0.0.0/8'] },
      { proxy: addPassword(plainProxy.url), localAddress: '192.0.2.77' },
    ]
    for (const network of options) {
      const calling = await createTestClient(network)
      expectNoPassword(await captureRejection(TransportError, calling.ping.get()))
    }
    expect(findSecretEncoding(secrets, plainProxy.received)).toBeUndefined()
    expect(securedProxy.received).toBe('')
  })

  it('is not visible to subscribers of the undici channels that publish requests', async () => {
    const seen: unknown[] = []
    const recordMessage = (message: unknown) => void seen.push(message)
    const channels = ['beforeConnect', 'connected', 'connectError', 'sendHeaders']
      .map((name) => `undici:client:${name}`)
      .concat('undici:request:create', 'undici:request:headers', 'net.client.socket')
    for (const channel of channels) subscribe(channel, recordMessage)
    try {
      const calling = await createTestClient({ proxy: addPassword(plainProxy.url) })
      await calling.ping.get()
    } finally {
      for (const channel of channels) unsubscribe(channel, recordMessage)
    }
    const text = inspect(seen, { depth: 8, showHidden: true })
    // Proves that the subscribers see the headers of requests to Mailchimp.
    expect(findSecretEncoding([canaryKey()], text)).toBeDefined()
    expect(findSecretEncoding(secrets, text)).toBeUndefined()
  })

  it('is visible neither on a client nor to the server', async () => {
    const calling = await createTestClient({ proxy: addPassword(plainProxy.url) })
    await calling.ping.get()
    expectNoPassword(calling)
    expect(findSecretEncoding(secrets, inspect(standIn.requests, { depth: 5 }))).toBeUndefined()
    expect(findSecretEncoding(secrets, plainProxy.received)).toBeDefined()
  })
})
