import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createClient, type MailchimpClient, type NetworkOptions } from '../../src/index.js'
import { BundledProgram } from '../support/bundled-program.js'
import { createLoopbackClient } from '../support/call/loopback-client.js'
import type { RecordedTraffic, ServerAddresses } from '../support/call/server-process.js'
import { canaryKey, type StandIn, startStandIn } from '../support/stand-in/stand-in.js'

let server: StandIn
let other: StandIn

beforeAll(async () => {
  server = await startStandIn()
  other = await startStandIn()
})
afterAll(async () => {
  await server.close()
  await other.close()
})
beforeEach(() => {
  server.reset()
  other.reset()
})

/** Runs while every object inherits this property, as after a merge of hostile JSON in the process. */
async function runPolluted<T>(name: string, value: unknown, run: () => Promise<T>): Promise<T> {
  Object.defineProperty(Object.prototype, name, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  })
  try {
    return await run()
  } finally {
    Reflect.deleteProperty(Object.prototype, name)
  }
}

function createTestClient(ca = server.ca): MailchimpClient {
  const scope = JSON.parse('{ "version": 1, "preset": "read-only" }')
  return createClient({ credentials: canaryKey(), network: { origin: server.origin, ca }, scope })
}

describe('a polluted Object.prototype', () => {
  test.each([
    ['servername', 'evil.example'],
    ['socketPath', '/nowhere/x.sock'],
    ['path', '/nowhere/x.sock'],
    ['host', 'evil.example'],
    ['hostname', 'evil.example'],
    ['origin', 'https://evil.example'],
    ['rejectUnauthorized', false],
    ['injected', '1'],
    ['session', 'x'],
  ])('changes neither the destination nor the content of a call: %s', async (name, value) => {
    const calling = createTestClient()
    await runPolluted(name, value, () => calling.lists.getAllLists({ count: 1 }))
    const [request] = server.requests
    expect(request).toMatchObject({ method: 'GET', path: '/3.0/lists', query: 'count=1' })
    // Raw headers, because the parsed headers of Node inherit the polluted property too.
    expect(request?.rawHeaders.slice(0, 2)).toEqual(['host', new URL(server.origin).host])
    await calling.close()
  })

  test('does not make the client trust another certificate authority', async () => {
    const wrong = createTestClient(other.ca)
    const error = await runPolluted('ca', server.ca, () =>
      wrong.ping.get().catch((caught: unknown) => caught),
    )
    expect(error).toMatchObject({ code: 'tls_failed', outcome: 'not_sent' })
    expect(server.requests).toHaveLength(0)
    await wrong.close()
  })
})

type NetworkFactory = (servers: ServerAddresses) => NetworkOptions

const program = new BundledProgram('call/server-process.ts')
afterAll(() => program[Symbol.dispose]())

describe.each<[string, NetworkFactory]>([
  ['with allowed sources', () => ({ allowedSources: ['127.0.0.0/8'] })],
  ['through an http proxy', ({ httpProxy }) => ({ proxy: httpProxy })],
  ['through an https proxy', ({ httpsProxy, proxyCa }) => ({ proxy: { url: httpsProxy, ca: proxyCa } })],
])('%s, a polluted Object.prototype', (_, routeTo) => {
  let apart: ChildProcess
  let servers: ServerAddresses

  // In this process the servers would be polluted too.
  beforeAll(async () => {
    apart = fork(program.path, { execArgv: [] })
    servers = (await once(apart, 'message'))[0]
  })

  afterAll(() => void apart.disconnect())

  async function fetchTraffic(): Promise<RecordedTraffic> {
    apart.send('what did you see?')
    return (await once(apart, 'message'))[0]
  }

  test.each([
    ['servername', 'evil.example'],
    ['socketPath', '/nowhere/x.sock'],
    ['path', '/nowhere/x.sock'],
    ['host', 'evil.example'],
    ['hostname', 'evil.example'],
    ['port', 1],
    ['protocol', 'http:'],
    ['origin', 'https://evil.example'],
    ['url', 'http://evil.example'],
    ['proxy', 'http://evil.example'],
    ['allowedSources', ['10.0.0.0/8']],
    ['localAddress', '127.0.0.9'],
    ['localPort', 1],
    ['lookup', 'x'],
    ['family', 6],
    ['fd', 1],
    ['handle', {}],
    ['httpSocket', {}],
    ['socket', {}],
    ['session', 'x'],
    ['secureContext', {}],
    ['rejectUnauthorized', false],
    ['requestCert', false],
    ['minVersion', 'TLSv1'],
    ['authorization', 'Basic eDp5'],
    ['defaultEncoding', 'hex'],
    ['0', 'ipv4'],
    ['injected', '1'],
  ])('changes neither the destination nor the source of a call: %s', async (name, value) => {
    const network = routeTo(servers)
    const calling = createLoopbackClient(servers, { network })
    await runPolluted(name, value, () => calling.ping.get())
    await calling.close()
    const line = `CONNECT ${new URL(servers.origin).host} HTTP/1.1`
    expect(await fetchTraffic()).toEqual({
      paths: ['GET /3.0/ping'],
      sources: network.proxy === undefined ? [] : ['127.0.0.1'],
      lines: network.proxy === undefined ? [] : [line],
    })
  })

  test('does not make the client trust another certificate authority, for the server or the proxy', async () => {
    const network = routeTo(servers)
    const calls: NetworkOptions[] = [{ ...network, ca: server.ca }]
    if (network.proxy === servers.httpProxy) calls.push({ ...network, proxy: servers.httpsProxy })
    for (const options of calls) {
      const wrong = createLoopbackClient(servers, { network: options })
      const trusting = [servers.ca, servers.proxyCa]
      const error = await runPolluted('ca', trusting, () =>
        wrong.ping.get().catch((caught: unknown) => caught),
      )
      expect(error).toMatchObject({ code: 'tls_failed', outcome: 'not_sent' })
      await wrong.close()
    }
    expect((await fetchTraffic()).paths).toEqual([])
  })

  test('does not let a call leave from an address that is not allowed', async () => {
    const network = { ...routeTo(servers), allowedSources: ['10.0.0.0/8'] }
    for (const [name, value] of [
      ['allowedSources', ['0.0.0.0/0']],
      ['localAddress', '10.0.0.1'],
      ['has', true],
    ] as const) {
      const calling = createLoopbackClient(servers, { network })
      const error = await runPolluted(name, value, () =>
        calling.ping.get().catch((caught: unknown) => caught),
      )
      expect(error).toMatchObject({ code: 'source_not_allowed', outcome: 'not_sent' })
      await calling.close()
    }
    expect(await fetchTraffic()).toMatchObject({ paths: [], lines: [] })
  })
})
