import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { MailchimpClient } from '../../src/client.js'
import { type TimeoutOptions, TransportError } from '../../src/index.js'
import { createLoopbackClient } from '../support/call/loopback-client.js'
import { startTcpServer } from '../support/call/tcp-server.js'
import { captureRejection } from '../support/capture-error.js'
import { faults, type StandIn, startStandIn } from '../support/stand-in/stand-in.js'

let standIn: StandIn
let client: MailchimpClient

beforeEach(async () => {
  standIn = await startStandIn()
})

afterEach(async () => {
  await client.close()
  await standIn.close()
})

function createTestClient(timeouts: TimeoutOptions, connections = 10): MailchimpClient {
  client = createLoopbackClient(standIn, { timeouts, network: { connections }, limit: false })
  return client
}

const captureFailure = (call: Promise<unknown>) => captureRejection(TransportError, call)

describe('a call times out', () => {
  it('if connecting takes too long', async () => {
    const silent = await startTcpServer({ faultyCount: 100, fault: 'silence' })
    client = createLoopbackClient(silent, { timeouts: { connectMs: 50 } })
    const error = await captureFailure(client.ping.get())
    expect(error).toMatchObject({ code: 'timeout', outcome: 'not_sent', reason: 'UND_ERR_CONNECT_TIMEOUT' })
    await silent.close()
  })

  it('if no response starts', async () => {
    standIn.answerNext('*', faults.hang())
    const error = await captureFailure(createTestClient({ headersMs: 50 }).ping.get())
    expect(error).toMatchObject({ code: 'timeout', outcome: 'unknown', reason: 'UND_ERR_HEADERS_TIMEOUT' })
    expect(error.message).toContain('Mailchimp may have carried it out')
  })

  it('if a response stalls', async () => {
    standIn.answerNext('*', ({ response }) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{')
      return undefined
    })
    const error = await captureFailure(createTestClient({ bodyMs: 50 }).ping.get())
    expect(error).toMatchObject({ code: 'timeout', outcome: 'answered', reason: 'UND_ERR_BODY_TIMEOUT' })
  })

  it('if the whole call takes too long', async () => {
    standIn.on('*', faults.hang())
    const error = await captureFailure(createTestClient({ totalMs: 50 }).ping.get())
    expect(error).toMatchObject({ code: 'timeout', operation: 'ping.get' })
    expect(error.message).toMatch(/^ping\.get took longer than 50 ms; /)
  })

  it('if the whole call takes too long for a view', async () => {
    await createTestClient({}).ping.get()
    standIn.on('*', faults.hang())
    const error = await captureFailure(client.with({ timeoutMs: 200 }).ping.get())
    expect(error).toMatchObject({ code: 'timeout', outcome: 'unknown' })
    expect(error.message).toBe('ping.get took longer than 200 ms; Mailchimp may have carried it out')
  })

  it('if it waits too long for a connection, and then nothing was sent', async () => {
    standIn.on('GET /lists/busy', faults.hang())
    createTestClient({}, 1)
    const busy = captureFailure(client.with({ timeoutMs: 400 }).lists.getList('busy'))
    while (standIn.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    const waiting = await captureFailure(client.with({ timeoutMs: 30 }).ping.get())
    expect(waiting).toMatchObject({ code: 'timeout', outcome: 'not_sent' })
    expect(waiting.message).toBe('ping.get took longer than 30 ms; nothing was sent')
    await busy
    expect(await client.ping.get()).toHaveProperty('health_status')
    expect(standIn.requests.map(({ path }) => path)).toEqual(['/3.0/lists/busy', '/3.0/ping'])
  })

  it('if its provider takes too long, and then no connection was opened', async () => {
    client = createLoopbackClient(standIn, {
      credentials: () => new Promise(() => {}),
      timeouts: { totalMs: 30 },
    })
    expect(await captureFailure(client.ping.get())).toMatchObject({ code: 'timeout', outcome: 'not_sent' })
    expect(standIn.connections).toBe(0)
  })
})

describe('after a timeout', () => {
  it('the connection is not reused, because the late response would be read as another one’s', async () => {
    await createTestClient({}, 1).ping.get()
    let release = () => {}
    standIn.answerNext('*', async ({ usualAnswer }) => {
      await new Promise<void>((resolve) => {
        release = resolve
      })
      return { ...(await usualAnswer()), body: { late: true } }
    })
    await captureFailure(client.with({ timeoutMs: 200 }).ping.get())
    release()
    for (let turn = 0; turn < 5; turn += 1) {
      expect(await client.ping.get()).toHaveProperty('health_status')
    }
    expect(standIn.connections).toBe(2)
  })
})
