import { randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { TransportError } from '../../src/index.js'
import { Deadline } from '../../src/transport/deadline.js'
import { ERROR_ANSWER_BYTES, HttpExchange, type RawResponse } from '../../src/transport/http-exchange.js'
import { captureRejection } from '../support/capture-error.js'

const request = { operation: 'ping.get', origin: 'https://127.0.0.1:8443' }
const controller = { abort: () => {} } as never
let deadline: Deadline

afterEach(() => deadline.clear())

/** Feeds a response to an exchange. */
function runExchange(
  {
    status = 200,
    zipped = true,
    body,
    totalMs = 10_000,
    maxBytes = 48 * 2 ** 20,
  }: Partial<ResponseOptions> & Pick<ResponseOptions, 'body'>,
  meanwhile = () => {},
) {
  deadline = new Deadline(request.operation, totalMs, undefined)
  const exchange = new HttpExchange(request, maxBytes, deadline, Number.POSITIVE_INFINITY, () => {})
  return exchange.start((handler) => {
    handler.onRequestStart?.(controller, undefined)
    handler.onResponseStart?.(controller, status, zipped ? { 'content-encoding': 'gzip' } : {}, 'OK')
    meanwhile()
    handler.onResponseData?.(controller, zipped ? gzipSync(body) : Buffer.from(body))
    handler.onResponseEnd?.(controller, {})
  })
}

interface ResponseOptions {
  readonly status: number
  readonly zipped: boolean
  readonly body: string
  readonly totalMs: number
  readonly maxBytes: number
}

/** Blocks the event loop, so that no timer can fire. */
function block(milliseconds: number): void {
  const end = performance.now() + milliseconds
  while (performance.now() < end);
}

const captureFailure = (answer: Promise<unknown>) => captureRejection(TransportError, answer)

describe('a response that ends after the deadline', () => {
  it.each([true, false])('is not parsed, even if no timer could fire (compressed: %s)', async (zipped) => {
    const answer = runExchange({ body: '{}', zipped, totalMs: 20 }, () => block(30))
    expect(await captureFailure(answer)).toMatchObject({ code: 'timeout', outcome: 'answered' })
  })

  it('is not parsed if the deadline passed during decompression in another thread', async () => {
    const body = JSON.stringify(Array.from({ length: 300_000 }, (_, n) => (n * 7919) % 99_991))
    const answer = runExchange({ body, totalMs: 20 })
    block(30)
    expect(await captureFailure(answer)).toMatchObject({ code: 'timeout', outcome: 'answered' })
  })
})

describe('a compressed response', () => {
  it('of any size may expand to 1 MiB', async () => {
    const body = JSON.stringify('a'.repeat(2 ** 20 - 2))
    expect((await runExchange({ body })).body).toHaveLength(2 ** 20)
  })

  it('is refused if it expands to more than 100 times its size', async () => {
    const body = JSON.stringify('a'.repeat(2 ** 20))
    const error = await captureFailure(runExchange({ body }))
    expect(error).toMatchObject({ code: 'response_too_large', outcome: 'answered' })
    expect(error.message).toBe(
      `the response to ping.get expands from ${gzipSync(body).length} bytes to more than 1048576; Mailchimp answered 200`,
    )
  })

  it('is accepted if it expands to 90 times its size', async () => {
    const random = randomBytes(40_000).toString('hex')
    const body = JSON.stringify(random + 'a'.repeat(90 * gzipSync(random).length))
    expect((await runExchange({ body })).body).toHaveLength(body.length)
  })

  it.each([true, false])('is not parsed if it contains too many values (compressed: %s)', async (zipped) => {
    expect((await runExchange({ zipped, body: createNumbers(2 ** 20) })).status).toBe(200)
    const body = createNumbers(2 ** 20 + 1)
    const error = await captureFailure(runExchange({ zipped, body }))
    expect(error).toMatchObject({ code: 'response_too_large', outcome: 'answered' })
    expect(error.message).toBe(
      'the response to ping.get contains more than 1048576 values; Mailchimp answered 200',
    )
    expect((await runExchange({ zipped, body, maxBytes: 96 * 2 ** 20 })).status).toBe(200)
  })
})

/** Writes numbers that compress badly. */
function createNumbers(count: number): string {
  return JSON.stringify(Array.from({ length: count }, (_, n) => (n * 7919) % 99_991))
}

describe('an error response', () => {
  const readBody = (answer: Promise<RawResponse>) => answer.then(({ body }) => body.toString())

  it('is decompressed only as far as it is read', async () => {
    const body = JSON.stringify('a'.repeat(10 ** 7))
    expect(await readBody(runExchange({ status: 500, body }))).toBe(body.slice(0, ERROR_ANSWER_BYTES))
  })

  it('is complete if it is short', async () => {
    for (const body of ['', '{"title":"Member Exists"}', 'a'.repeat(ERROR_ANSWER_BYTES)]) {
      expect(await readBody(runExchange({ status: 400, body }))).toBe(body)
    }
  })

  it('is decompressed to a fixed length at any ratio, so that masking sees secrets that the cut splits', async () => {
    const body = 'a'.repeat(10 ** 7)
    // The bytes on the wire stay bounded: here they are 10 kB.
    expect(await readBody(runExchange({ status: 400, maxBytes: 20_000, body }))).toHaveLength(
      ERROR_ANSWER_BYTES,
    )
  })
})

describe('a file', () => {
  /** Feeds a file download to an exchange. */
  function runFile(wire: Buffer, { maxFileBytes = 1000, status = 200, headers = {} }) {
    deadline = new Deadline(request.operation, 10_000, undefined)
    const exchange = new HttpExchange({ ...request, maxFileBytes }, 10, deadline, Infinity, () => {})
    return exchange.start((handler) => {
      handler.onRequestStart?.(controller, undefined)
      handler.onResponseStart?.(controller, status, headers, 'OK')
      handler.onResponseData?.(controller, wire)
      handler.onResponseEnd?.(controller, {})
    })
  }

  it('is not decompressed, and is not subject to the limits of JSON responses, whatever its content-encoding', async () => {
    const wire = gzipSync('x'.repeat(100))
    for (const headers of [{}, { 'content-encoding': 'gzip' }, { 'content-encoding': 'br' }])
      expect((await runFile(wire, { headers })).body).toEqual(wire)
    expect((await runFile(Buffer.from('[]'.repeat(400)), {})).body).toHaveLength(800)
    expect((await runFile(wire, { status: 403, headers: { 'content-encoding': 'gzip' } })).status).toBe(403)
  })

  it('is refused above its own limit, with or without a content-length', async () => {
    const limited = {
      code: 'response_too_large',
      message: expect.stringContaining('is larger than 20 bytes;'),
    }
    expect(await captureFailure(runFile(Buffer.alloc(21), { maxFileBytes: 20 }))).toMatchObject(limited)
    const headers = { 'content-length': '21' }
    expect(await captureFailure(runFile(Buffer.alloc(1), { maxFileBytes: 20, headers }))).toMatchObject(
      limited,
    )
    expect((await runFile(Buffer.alloc(20), { maxFileBytes: 20 })).body).toHaveLength(20)
  })
})
