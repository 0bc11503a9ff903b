import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { type NetworkOptions, TransportError } from '../../src/index.js'
import { BundledProgram } from '../support/bundled-program.js'
import { createLoopbackClient } from '../support/call/loopback-client.js'
import { startTcpServer, type TcpServer } from '../support/call/tcp-server.js'
import { captureRejection } from '../support/capture-error.js'

let server: TcpServer
let child: ChildProcess | undefined

afterEach(async () => {
  child?.kill()
  await server.close()
})

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

describe('calls that are aborted while their connection opens', () => {
  it('cost one handshake, which serves the next call', async () => {
    server = await startTcpServer({ handshakeDelayMs: 1_500 })
    const client = createLoopbackClient(server, { network: { connections: 1 } })
    for (let call = 0; call < 20; call += 1) {
      const error = await captureRejection(TransportError, client.with({ timeoutMs: 20 }).ping.get())
      expect(error).toMatchObject({ code: 'timeout', outcome: 'not_sent' })
    }
    expect(server).toMatchObject({ accepted: 1, handshakes: 0 })
    expect(await client.ping.get()).toEqual({})
    expect(server).toMatchObject({ accepted: 1, handshakes: 1, requests: 1 })
    await client.close()
  })

  it('cost no more handshakes than the connection limit, even if there are many', async () => {
    server = await startTcpServer({ handshakeDelayMs: 1_500 })
    const client = createLoopbackClient(server, { network: { connections: 4 }, limit: false })
    const impatient = client.with({ timeoutMs: 20 })
    for (let round = 0; round < 5; round += 1) {
      await Promise.all(
        Array.from({ length: 10 }, () => captureRejection(TransportError, impatient.ping.get())),
      )
    }
    expect(await client.ping.get()).toEqual({})
    await sleep(100)
    expect(server).toMatchObject({ accepted: 4, handshakes: 4, requests: 1 })
    await client.close()
  })
})

describe('a connection that is still opening when its client is closed', () => {
  const program = new BundledProgram('call/abort-and-close.ts')
  afterAll(() => program[Symbol.dispose]())

  it.each<[string, NetworkOptions]>([
    ['direct', {}],
    ['one whose source is checked', { allowedSources: ['127.0.0.0/8'] }],
    ['one through a proxy that is silent', { proxy: 'the server' }],
  ])('does not keep the process alive: %s', async (_, network) => {
    server = await startTcpServer({ faultyCount: 100, fault: 'silence' })
    const { origin, ca } = server
    const options = { ...network, ...(network.proxy && { proxy: origin.replace('https:', 'http:') }) }
    child = fork(program.path, [origin, ca, JSON.stringify(options)], { execArgv: [] })
    const exit = once(child, 'exit')
    await once(child, 'message')
    const ended = await Promise.race([exit.then(([code]) => `ended with ${code}`), sleep(8_000)])
    expect(server.accepted).toBe(1)
    expect(ended).toBe('ended with 0')
  })
})
