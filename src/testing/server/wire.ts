import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import type { Reply } from '../reply.js'

/** A request and its connection, for sending a reply or injecting a fault. */
export interface Wire {
  readonly incoming: IncomingMessage
  readonly response: ServerResponse
  /** The TCP socket, below TLS. */
  readonly socket: Socket
}

const MIN_GZIP_BYTES = 1024

/** Sends a reply, compressed if the client accepts that and it is large enough. */
export function sendReply({ incoming, response }: Wire, reply: Reply): void {
  if (response.headersSent || response.destroyed) return
  const { headers, bytes } = encodeReply(reply)
  const isZipped = bytes !== undefined && bytes.length > MIN_GZIP_BYTES && acceptsGzip(incoming)
  const body = isZipped && headers['content-encoding'] === undefined ? gzipSync(bytes, { level: 1 }) : bytes
  const zipped = body === bytes ? {} : { 'content-encoding': 'gzip', vary: 'accept-encoding' }
  const length = body === undefined ? {} : { 'content-length': String(body.length) }
  response.writeHead(reply.status, { 'x-request-id': randomUUID(), ...length, ...headers, ...zipped })
  response.end(body)
}

/** Returns the headers and bytes of a reply as they would be sent. */
export function encodeReply({ status, body, headers }: Reply): {
  readonly headers: Readonly<Record<string, string>>
  readonly bytes: Buffer | undefined
} {
  if (body === undefined) return { headers, bytes: undefined }
  const isRaw = typeof body === 'string' || body instanceof Uint8Array
  const bytes =
    body instanceof Uint8Array
      ? Buffer.from(body)
      : Buffer.from(isRaw ? (body as string) : JSON.stringify(body))
  return { headers: { 'content-type': chooseContentType(status, isRaw), ...headers }, bytes }
}

function chooseContentType(status: number, isRaw: boolean): string {
  if (isRaw) return 'text/html; charset=utf-8'
  return status >= 400 ? 'application/problem+json; charset=utf-8' : 'application/json; charset=utf-8'
}

const acceptsGzip = ({ headers }: IncomingMessage) =>
  /\bgzip\b/.test(String(headers['accept-encoding'] ?? ''))
