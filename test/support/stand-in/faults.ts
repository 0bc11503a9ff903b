import { pipeline, Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { createGzip } from 'node:zlib'
import type { Answer } from './answer.js'
import type { Responder } from './overrides.js'

/** Closes the connection cleanly, without a response. */
export const closeSocket =
  (): Responder =>
  ({ socket }) => {
    socket.end()
    socket.destroySoon()
    return undefined
  }

/** Ends the connection with a TCP reset. */
export const resetSocket =
  (): Responder =>
  ({ socket }) => {
    socket.resetAndDestroy()
    return undefined
  }

/** Sends nothing until the client aborts or the stand-in closes. */
export const hang = (): Responder => () => undefined

/** Delays the usual answer. */
export const delay =
  (milliseconds: number, answer?: Answer): Responder =>
  async ({ usualAnswer }) => {
    await wait(milliseconds, undefined, { ref: false })
    return answer ?? usualAnswer()
  }

/** Answers with an HTML page like that of an intermediate proxy. */
export const htmlBody = (status = 200): Answer => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: '<!doctype html><title>stand-in</title><p>This is no JSON.</p>',
})

export const emptyBody = (status = 200): Answer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', 'content-length': '0' },
})

export const redirect = (location: string, status = 307): Answer => ({ status, headers: { location } })

/** Sends a few kilobytes that decompress to `size` bytes of JSON. */
export const gzipBomb =
  (size: number): Responder =>
  ({ response }) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
    pipeline(Readable.from(generateJsonString(size)), createGzip({ level: 9 }), response, ignoreEarlyEnd)
    return undefined
  }

/** Sends a JSON body of `size` bytes, uncompressed and without a Content-Length. */
export const hugeBody =
  (size: number): Responder =>
  ({ response }) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    pipeline(Readable.from(generateJsonString(size)), response, ignoreEarlyEnd)
    return undefined
  }

/** Sends the usual answer byte by byte. */
export const dripFeed =
  (millisecondsPerByte: number): Responder =>
  async ({ response, usualAnswer }) => {
    const { status, body } = await usualAnswer()
    response.writeHead(status, { 'content-type': 'application/json' })
    for (const byte of Buffer.from(JSON.stringify(body))) {
      if (response.destroyed) return undefined
      response.write(Buffer.of(byte))
      await wait(millisecondsPerByte, undefined, { ref: false })
    }
    response.end()
    return undefined
  }

/** Announces more bytes than it sends, or fewer, and then closes the connection. */
export const wrongContentLength =
  (announced: number, body: string): Responder =>
  ({ socket, response }) => {
    const stream = response.socket ?? socket
    stream.end(
      `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${announced}\r\n\r\n${body}`,
    )
    return undefined
  }

function* generateJsonString(size: number): Generator<Buffer> {
  const chunk = Buffer.alloc(65_536, 'a')
  yield Buffer.from('"')
  for (let left = size - 2; left > 0; left -= chunk.length)
    yield chunk.subarray(0, Math.min(left, chunk.length))
  yield Buffer.from('"')
}

// The client may abort before the end, which tests provoke with such a large body.
const ignoreEarlyEnd = () => {}
