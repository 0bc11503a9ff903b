import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { makeLocalCertificate } from '../test/stand-in/local-certificate.js'

/** A server that knows which keys are valid at the moment, and counts what it does. */
export interface CountingMailchimp {
  readonly origin: string
  readonly ca: string
  /** The keys that are valid; whoever holds this set can change it. */
  readonly validKeys: Set<string>
  /** How many requests were answered with 401. */
  readonly rejected: number
  /** How often each path of a `send` was carried out. */
  readonly sent: ReadonlyMap<string, number>
  close(): Promise<void>
}

const REJECTION = JSON.stringify({ title: 'API Key Invalid', status: 401, detail: 'It was revoked.' })
const ANSWER = JSON.stringify({ lists: [], total_items: 0 })

export async function startCountingMailchimp(): Promise<CountingMailchimp> {
  const certificate = await makeLocalCertificate()
  const validKeys = new Set<string>()
  const sent = new Map<string, number>()
  const count = { rejected: 0 }
  const server = createServer(certificate, (request, response) => {
    request.resume()
    if (!validKeys.has(keyIn(request))) {
      count.rejected += 1
      return reply(response, 401, 'application/problem+json', REJECTION)
    }
    const path = request.url ?? ''
    if (path.endsWith('/actions/send')) {
      sent.set(path, (sent.get(path) ?? 0) + 1)
      response.writeHead(204).end()
    } else reply(response, 200, 'application/json', ANSWER)
  })
  server.keepAliveTimeout = 600_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = () => {
    server.closeAllConnections()
    return new Promise<void>((resolve) => server.close(() => resolve()))
  }
  const facts = { origin: `https://127.0.0.1:${port}`, ca: certificate.ca, validKeys, sent, close }
  return Object.defineProperty(facts, 'rejected', { get: () => count.rejected }) as typeof facts & {
    rejected: number
  }
}

function keyIn({ headers }: IncomingMessage): string {
  const pair = Buffer.from((headers.authorization ?? '').replace('Basic ', ''), 'base64').toString()
  return pair.slice(pair.indexOf(':') + 1)
}

function reply(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type, 'content-length': body.length })
  response.end(body)
}
