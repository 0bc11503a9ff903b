import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'

/** What reached the stand-in, as it was on the wire. */
export interface RecordedRequest {
  readonly method: string
  /** With `/3.0`, without the query, not decoded. */
  readonly path: string
  /** Without the question mark, not decoded. */
  readonly query: string
  readonly headers: IncomingHttpHeaders
  /** Names and values in turn, as Node gives them. */
  readonly rawHeaders: readonly string[]
  /** Complete when the client has sent all of it. */
  body: string
  /** The client's port: requests with the same one shared a connection. */
  readonly remotePort: number
}

export function recordRequest(incoming: IncomingMessage): RecordedRequest {
  const { method = '', url = '', headers, rawHeaders, socket } = incoming
  const mark = url.indexOf('?')
  return {
    method,
    path: mark < 0 ? url : url.slice(0, mark),
    query: mark < 0 ? '' : url.slice(mark + 1),
    headers,
    rawHeaders,
    body: '',
    remotePort: socket.remotePort ?? 0,
  }
}

export async function readBody(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

export const announcesBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0'
