import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { MailchimpClient } from '../../src/client.js'
import { ApiError, TransportError } from '../../src/index.js'
import { createLoopbackClient } from '../support/call/loopback-client.js'
import { captureRejection } from '../support/capture-error.js'
import {
  type Answer,
  faults,
  type Responder,
  type StandIn,
  startStandIn,
} from '../support/stand-in/stand-in.js'

const limit = 100_000
const json = { 'content-type': 'application/json' }
const zipped = { ...json, 'content-encoding': 'gzip' }
let standIn: StandIn
let client: MailchimpClient

beforeAll(async () => {
  standIn = await startStandIn()
  client = createLoopbackClient(standIn, { network: { maxResponseBytes: limit } })
})

afterEach(() => standIn.reset())

afterAll(async () => {
  await client.close()
  await standIn.close()
})

async function captureFailure(answer: Responder | Answer): Promise<TransportError> {
  standIn.answerNext('*', answer)
  const error = await captureRejection(TransportError, client.ping.get())
  expect(await client.ping.get(), 'the next call works').toHaveProperty('health_status')
  return error
}

/** Creates JSON text of exactly this many bytes. */
const createJson = (bytes: number) => JSON.stringify('a'.repeat(bytes - 2))

describe('a response that is too large', () => {
  const tooLarge = { code: 'response_too_large', outcome: 'answered' }

  it.each<[string, Responder | Answer]>([
    ['announces its size', { status: 200, headers: json, body: createJson(limit + 1) }],
    ['is chunked and does not announce its size', faults.hugeBody(limit * 5)],
    ['announces far more than it sends', faults.wrongContentLength(10 ** 12, '{}')],
    [
      'is an error',
      { status: 500, headers: { ...json, 'content-encoding': 'identity' }, body: createJson(limit + 1) },
    ],
    [
      'exceeds the limit when decompressed',
      { status: 200, headers: zipped, body: gzipSync(createJson(limit + 1)) },
    ],
    ['is a decompression bomb', faults.gzipBomb(200 * limit)],
    [
      'is a decompression bomb of many gzip members',
      { status: 200, headers: zipped, body: Buffer.concat(Array(90).fill(gzipSync('a'.repeat(limit / 80)))) },
    ],
    [
      'is a decompression bomb with the encoding X-GZIP',
      { status: 200, headers: createHeaders('X-GZIP'), body: gzipSync(createJson(limit * 50)) },
    ],
  ])('fails if it %s', async (_, answer) => {
    expect(await captureFailure(answer)).toMatchObject(tooLarge)
  })

  it('is read only up to the limit of error texts if it is an error response, even a decompression bomb', async () => {
    standIn.answerNext('*', { status: 403, headers: zipped, body: gzipSync(createJson(limit * 50)) })
    const error = await captureRejection(ApiError, client.ping.get())
    expect(error).toMatchObject({ code: 'edge_refused', status: 403 })
    expect(error.response.text).toBe(createJson(limit * 50).slice(0, 64 * 1024))
  })

  it('fails if it exceeds the limit by one byte', async () => {
    for (const headers of [json, zipped]) {
      const pack = headers === zipped ? gzipSync : (text: string) => text
      standIn.answerNext('*', { status: 200, headers, body: pack(createJson(limit)) })
      expect(await client.ping.get()).toHaveLength(limit - 2)
      standIn.answerNext('*', { status: 200, headers, body: pack(createJson(limit + 1)) })
      expect(await captureRejection(TransportError, client.ping.get())).toMatchObject(tooLarge)
    }
  })

  it('is not read to its end', async () => {
    let written = 0
    const writeEndlessly: Responder = ({ response, socket }) => {
      response.writeHead(200, json)
      const chunk = Buffer.alloc(16_384, 'a')
      const writeMore = () => {
        while (!socket.destroyed && response.write(chunk)) written += chunk.length
        if (!socket.destroyed) response.once('drain', writeMore)
      }
      writeMore()
      return undefined
    }
    expect(await captureFailure(writeEndlessly)).toMatchObject(tooLarge)
    // The buffers of both sockets fill before the server notices the abort.
    expect(written).toBeLessThan(limit + 20_000_000)
  })

  it('fails with an error that names the option of the limit and the facts of the call', async () => {
    const { message } = await captureFailure(faults.hugeBody(limit * 2))
    expect(message).toBe(
      `the response to ping.get is larger than ${limit} bytes (network.maxResponseBytes); Mailchimp answered 200`,
    )
  })
})

function createHeaders(encoding: string) {
  return { ...json, 'content-encoding': encoding }
}

describe('a response with wrong headers', () => {
  it.each<[string, Responder | Answer]>([
    ['announces more bytes than it sends', faults.wrongContentLength(500, '{"a":1}')],
    ['is not gzip although it is labelled as gzip', { status: 200, headers: zipped, body: '{"a":1}' }],
    ['is truncated gzip', { status: 200, headers: zipped, body: gzipSync('{"a":1}').subarray(0, -6) }],
    [
      'is gzip with a wrong checksum',
      { status: 200, headers: zipped, body: damageChecksum(gzipSync('{"a":1}')) },
    ],
  ])('fails if it %s', async (_, answer) => {
    expect(await captureFailure(answer)).toMatchObject({ code: 'connection_failed', outcome: 'answered' })
  })

  it.each<[string, Responder | Answer]>([
    ['announces fewer bytes than it sends', faults.wrongContentLength(4, '{"a":1}')],
    ['has an encoding that was not requested', { status: 200, headers: createHeaders('br'), body: '{"a":1' }],
    [
      'is compressed twice',
      { status: 200, headers: createHeaders('gzip, gzip'), body: gzipSync(gzipSync('{}')) },
    ],
  ])('is not accepted if it %s', async (_, answer) => {
    standIn.answerNext('*', answer)
    expect(await captureRejection(ApiError, client.ping.get())).toMatchObject({ code: 'unreadable_answer' })
    expect(await client.ping.get()).toHaveProperty('health_status')
  })

  it('leaves no bytes on the connection for the next call to read', async () => {
    const forged =
      'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 15\r\n\r\n{"forged":true}'
    standIn.answerNext('*', faults.wrongContentLength(2, `{}${forged}`))
    const answers = await Promise.allSettled(Array.from({ length: 20 }, () => client.ping.get()))
    expect(JSON.stringify(answers)).not.toContain('forged')
  })
})

function damageChecksum(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes)
  copy.writeUInt32LE(0, copy.length - 8)
  return copy
}

describe('response headers', () => {
  it.each<[string, Record<string, string>]>([
    ['a huge header', { 'x-large': 'a'.repeat(20_000) }],
    [
      'too many headers',
      Object.fromEntries(Array.from({ length: 400 }, (_, n) => [`x-${n}`, 'a'.repeat(60)])),
    ],
  ])('are limited: %s', async (_, headers) => {
    const error = await captureFailure({ status: 200, headers, body: {} })
    expect(error).toMatchObject({ code: 'connection_failed', reason: 'UND_ERR_HEADERS_OVERFLOW' })
  })

  it('trailers after the body are limited too', async () => {
    const writeTrailers: Responder = ({ response }) => {
      response.socket?.write(
        `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n${'x: y'.padEnd(1_000, 'y').concat('\r\n').repeat(100)}`,
      )
      return undefined
    }
    expect(await captureFailure(writeTrailers)).toMatchObject({ code: 'connection_failed' })
  })
})

describe('the time of a call', () => {
  it('is limited if the body stalls', async () => {
    const impatient = createLoopbackClient(standIn, { timeouts: { bodyMs: 1 } })
    standIn.answerNext('*', ({ response }) => {
      response.writeHead(200, json).write('{')
      return undefined
    })
    const error = await captureRejection(TransportError, impatient.ping.get())
    expect(error).toMatchObject({ code: 'timeout', outcome: 'answered' })
    await impatient.close()
  })

  it('is limited if the body arrives byte by byte, without a long pause', async () => {
    await client.ping.get()
    standIn.answerNext('*', faults.dripFeed(50))
    const error = await captureRejection(TransportError, client.with({ timeoutMs: 400 }).ping.get())
    expect(error).toMatchObject({ code: 'timeout', outcome: 'answered' })
  })

  it('is limited if interim responses never end', async () => {
    const impatient = createLoopbackClient(standIn, { timeouts: { totalMs: 200 } })
    const writeInterim: Responder = ({ response }) => {
      const timer = setInterval(() => response.writeEarlyHints({ link: '</style.css>; rel=preload' }), 5)
      response.once('close', () => clearInterval(timer))
      return undefined
    }
    standIn.answerNext('*', writeInterim)
    expect(await captureRejection(TransportError, impatient.ping.get())).toMatchObject({ code: 'timeout' })
    await impatient.close()
  })
})

describe('a redirect', () => {
  const createRedirect = (status: number, headers: Record<string, string>) => ({ status, headers })

  it.each([300, 301, 302, 303, 304, 305, 306, 307, 308, 399])(
    'with status %i fails the call and is not followed',
    async (status) => {
      standIn.on('*', createRedirect(status, { location: `${standIn.origin}/3.0/ping` }))
      const error = await captureRejection(ApiError, client.lists.createList({ name: 'x' } as never))
      expect(error).toMatchObject({ code: 'redirected', status })
      expect(standIn.requests.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /3.0/lists'])
    },
  )

  it('without a Location header fails the call too', async () => {
    standIn.on('*', createRedirect(302, {}))
    expect(await captureRejection(ApiError, client.ping.get())).toMatchObject({ code: 'redirected' })
    expect(standIn.requests).toHaveLength(1)
  })
})
