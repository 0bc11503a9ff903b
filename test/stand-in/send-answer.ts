import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Answer, PreparedAnswer } from './answer.js'

/** Puts an answer on the wire, compressed where the client takes it and it is worth the while. */
export function sendAnswer(answer: Answer, request: IncomingMessage, response: ServerResponse) {
  if (response.headersSent || response.destroyed) return
  const prepared = answer instanceof PreparedAnswer ? answer : new PreparedAnswer(answer)
  const zipped = takesGzip(request) ? prepared.zipped : undefined
  const bytes = zipped ?? prepared.bytes
  response.writeHead(prepared.status, {
    ...prepared.headers,
    'x-request-id': randomUUID(),
    ...(zipped && { 'content-encoding': 'gzip', vary: 'accept-encoding' }),
    ...(bytes && { 'content-length': String(bytes.length) }),
  })
  response.end(bytes)
}

const takesGzip = ({ headers }: IncomingMessage) => /\bgzip\b/.test(String(headers['accept-encoding'] ?? ''))
