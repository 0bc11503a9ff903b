import { type IncomingHttpHeaders, request as requestHttp } from 'node:http'
import { type Agent, request as requestHttps } from 'node:https'
import { canaryKey } from '../canary-key.js'

export interface Reply {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly bytes: Buffer
  readonly text: string
  json(): unknown
}

export interface RequestParts {
  readonly method?: string
  readonly path: string
  readonly headers?: Record<string, string>
  readonly body?: string
  readonly agent?: Agent
  readonly servername?: string
  readonly signal?: AbortSignal
}

export const withCanaryKey = { authorization: `Bearer ${canaryKey()}` }

/** Sends a request with Node's own client and no code of this package, and returns the raw response. */
export function sendRequest(server: { origin: string; ca: string }, parts: RequestParts): Promise<Reply> {
  const { method = 'GET', path, headers = withCanaryKey, body = '', ...rest } = parts
  const send = server.origin.startsWith('https:') ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const length = body ? { 'content-length': String(Buffer.byteLength(body)) } : {}
    const options = {
      method,
      headers: { ...length, ...headers },
      ca: server.ca,
      agent: false as const,
      ...rest,
    }
    const request = send(server.origin + path, options, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () =>
        resolve(createReply(response.statusCode ?? 0, response.headers, Buffer.concat(chunks))),
      )
    })
    request.on('error', reject)
    request.end(body)
  })
}

function createReply(status: number, headers: IncomingHttpHeaders, bytes: Buffer): Reply {
  const text = bytes.toString('utf8')
  return { status, headers, bytes, text, json: () => JSON.parse(text) as unknown }
}
