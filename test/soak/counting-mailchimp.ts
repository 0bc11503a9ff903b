import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { makeLocalCertificate } from '../support/local-certificate.js'

/** A server with a set of valid keys, which records its responses. */
export interface CountingMailchimp {
  readonly origin: string
  readonly ca: string
  /** The valid keys; callers may change this set. */
  readonly validKeys: Set<string>
  /** The statuses of the responses for each path, in order. */
  readonly answers: ReadonlyMap<string, readonly number[]>
  close(): Promise<void>
}

const REJECTION = JSON.stringify({ title: 'API Key Invalid', status: 401, detail: 'It was revoked.' })
const ANSWER = JSON.stringify({ id: 'a1b2c3d4e5', name: 'Newsletter' })

/** A read has a response body, and a send has none. */
const STATUS_BY_METHOD: Readonly<Record<string, number>> = { GET: 200, POST: 204 }

export async function startCountingMailchimp(): Promise<CountingMailchimp> {
  const certificate = await makeLocalCertificate()
  const validKeys = new Set<string>()
  const answers = new Map<string, number[]>()
  const server = createServer(certificate, (request, response) => {
    request.resume()
    const path = request.url ?? ''
    const status = validKeys.has(parseKey(request)) ? STATUS_BY_METHOD[request.method ?? ''] : 401
    answers.set(path, [...(answers.get(path) ?? []), status ?? 500])
    if (status === 401) reply(response, 401, 'application/problem+json', REJECTION)
    else if (status === 200) reply(response, 200, 'application/json', ANSWER)
    else response.writeHead(status ?? 500).end()
  })
  server.keepAliveTimeout = 600_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = () => {
    server.closeAllConnections()
    return new Promise<void>((resolve) => server.close(() => resolve()))
  }
  return { origin: `https://127.0.0.1:${port}`, ca: certificate.ca, validKeys, answers, close }
}

function parseKey({ headers }: IncomingMessage): string {
  const pair = Buffer.from((headers.authorization ?? '').replace('Basic ', ''), 'base64').toString()
  return pair.slice(pair.indexOf(':') + 1)
}

function reply(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type, 'content-length': body.length })
  response.end(body)
}
