import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { MailchimpClient } from '../../src/client.js'
import { TransportError } from '../../src/index.js'
import { createLoopbackClient } from '../support/call/loopback-client.js'
import { startTcpServer } from '../support/call/tcp-server.js'
import { captureRejection } from '../support/capture-error.js'
import { faults, type Responder, type StandIn, startStandIn } from '../support/stand-in/stand-in.js'

let standIn: StandIn
let client: MailchimpClient

beforeAll(async () => {
  standIn = await startStandIn()
})

afterEach(async () => {
  await client.close()
  standIn.reset()
})

afterAll(() => standIn.close())

/** Writes raw bytes, which HTTP libraries would refuse to send. */
const createRawResponder =
  (text: string): Responder =>
  ({ response }) => {
    response.socket?.end(text)
    return undefined
  }

describe('a request in flight', () => {
  it.each<[string, Responder, string]>([
    ['ends with a closed connection', faults.closeSocket(), 'UND_ERR_SOCKET'],
    ['ends with a reset', faults.resetSocket(), 'ECONNRESET'],
    ['is answered by something other than HTTP', createRawResponder('this is no HTTP\r\n\r\n'), ''],
    [
      'is answered by another protocol',
      createRawResponder('HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\n\r\n'),
      '',
    ],
    [
      'is answered only by an interim response',
      createRawResponder('HTTP/1.1 103 Early Hints\r\n\r\n'),
      'UND_ERR_SOCKET',
    ],
    [
      'is answered by a 100, which nothing expects, before the final response',
      createRawResponder('HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}'),
      'UND_ERR_SOCKET',
    ],
  ])('has the outcome unknown if it %s', async (_, fault, reason) => {
    client = createLoopbackClient(standIn)
    for (const call of [() => client.ping.get(), () => client.lists.deleteList('abc')]) {
      standIn.answerNext('*', fault)
      const error = await captureRejection(TransportError, call())
      expect(error).toMatchObject({ code: 'connection_failed', outcome: 'unknown' })
      if (reason !== '') expect(error.reason).toBe(reason)
      expect(error.message).toContain('Mailchimp may have carried it out')
    }
    expect(standIn.requests).toHaveLength(2)
    expect(await client.ping.get()).toHaveProperty('health_status')
  })

  it.each(['102 Processing', '103 Early Hints'])(
    'ignores the headers of a %s before its final response',
    async (status) => {
      client = createLoopbackClient(standIn)
      const final = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 7\r\n\r\n{"a":1}'
      standIn.answerNext(
        '*',
        createRawResponder(`HTTP/1.1 ${status}\r\ncontent-encoding: gzip\r\n\r\n${final}`),
      )
      expect(await client.ping.get()).toEqual({ a: 1 })
    },
  )

  it('is not sent again, even if it is a read', async () => {
    client = createLoopbackClient(standIn)
    await client.ping.get()
    standIn.answerNext('*', faults.closeSocket())
    await captureRejection(TransportError, client.ping.get())
    expect(standIn.requests).toHaveLength(2)
  })

  it('has the outcome answered if the response breaks off', async () => {
    client = createLoopbackClient(standIn)
    standIn.answerNext('*', faults.wrongContentLength(100, '{"a":'))
    const error = await captureRejection(TransportError, client.ping.get())
    expect(error).toMatchObject({ code: 'connection_failed', outcome: 'answered' })
    expect(error.message).not.toContain('may have')
  })
})

describe('a request that was not sent', () => {
  it('has the outcome not_sent if the server does not listen', async () => {
    const closed = await findClosedOrigin()
    client = createLoopbackClient(closed)
    const error = await captureRejection(TransportError, client.ping.get())
    expect(error).toMatchObject({ code: 'connection_failed', outcome: 'not_sent', reason: 'ECONNREFUSED' })
    expect(error.message).toBe(
      'ping.get could not connect to, or lost its connection to, Mailchimp (ECONNREFUSED); nothing was sent',
    )
    expect(error.hint).toBe(`the host is ${new URL(closed.origin).host}`)
  })

  it.each(['reset', 'end'] as const)(
    'has the outcome not_sent if the connection is %s at once',
    async (fault) => {
      const server = await startTcpServer({ faultyCount: 1, fault })
      client = createLoopbackClient(server)
      const error = await captureRejection(TransportError, client.ping.get())
      expect(error).toMatchObject({ code: 'connection_failed', outcome: 'not_sent', reason: 'ECONNRESET' })
      expect(server.bytesOfRequests).toBe(0)
      expect(await client.ping.get()).toEqual({})
      await server.close()
    },
  )

  it('has the outcome not_sent for each of many waiting calls', async () => {
    client = createLoopbackClient(await findClosedOrigin(), { network: { connections: 2 } })
    const errors = await Promise.all(
      Array.from({ length: 40 }, () => captureRejection(TransportError, client.ping.get())),
    )
    expect(new Set(errors.map(({ outcome }) => outcome))).toEqual(new Set(['not_sent']))
  })
})

/** Returns the origin of a server that has just closed. */
async function findClosedOrigin() {
  const server = await startStandIn()
  const { origin, ca } = server
  await server.close()
  return { origin, ca }
}

describe('after a fault', () => {
  it('the client keeps working, even after many of them', async () => {
    client = createLoopbackClient(standIn, { network: { connections: 2 } })
    for (const fault of [
      faults.closeSocket(),
      faults.resetSocket(),
      createRawResponder('?'),
      faults.wrongContentLength(9, '{'),
    ]) {
      for (let turn = 0; turn < 5; turn += 1) {
        standIn.answerNext('*', fault)
        await captureRejection(TransportError, client.ping.get())
        expect(await client.ping.get()).toHaveProperty('health_status')
      }
    }
  })

  it('the client reconnects when the server is back', async () => {
    const first = await startStandIn({ tls: false })
    const { port } = first
    client = createLoopbackClient(first)
    await client.ping.get()
    await first.close()
    await captureRejection(TransportError, client.ping.get())
    await using second = await startStandIn({ tls: false, port })
    expect(await client.ping.get()).toHaveProperty('health_status')
    expect(second.requests).toHaveLength(1)
  })

  it('a connection that the server has closed is not reused', async () => {
    client = createLoopbackClient(standIn)
    let end = () => {}
    standIn.answerNext('*', ({ socket, usualAnswer }) => {
      end = () => socket.end()
      return usualAnswer()
    })
    await client.ping.get()
    end()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(await client.ping.get()).toHaveProperty('health_status')
    expect(standIn.connections).toBe(2)
  })
})
