import { setTimeout as wait } from 'node:timers/promises'
import { createTooManyRequests, Problem } from '../problem.js'
import { Reply } from '../reply.js'
import { encodeReply, sendReply, type Wire } from '../server/wire.js'
import type { FaultName, FaultOptions } from './fault-catalogue.js'

type FaultInjector = (wire: Wire, reply: Reply, options: FaultOptions) => void | Promise<void>

/** Applies a fault to a request. The listener applies connect faults. */
export function injectFault(name: FaultName, wire: Wire, reply: Reply, options: FaultOptions): Promise<void> {
  return Promise.resolve(INJECTORS[name]?.(wire, reply, options))
}

const resetConnection: FaultInjector = ({ socket }) => {
  socket.resetAndDestroy()
}

/** Sends nothing until the client disconnects or the stand-in closes. */
const hangConnection: FaultInjector = () => {}

/** Sends the headers and half of the body. Resolves when they are flushed. */
function sendHalfBody({ response }: Wire, reply: Reply): Promise<void> {
  const { headers, bytes = Buffer.from(' ') } = encodeReply(reply)
  const status = reply.status === 204 ? 200 : reply.status
  response.writeHead(status, { ...headers, 'content-length': String(bytes.length + 1) })
  return new Promise((resolve) =>
    response.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), () => resolve()),
  )
}

const createResponder =
  (createReply: (reply: Reply, options: FaultOptions) => Reply): FaultInjector =>
  (wire, reply, options) =>
    sendReply(wire, createReply(reply, options))

const createProblemResponder = (
  createProblem: () => Problem,
  headers: (options: FaultOptions) => Record<string, string> = () => ({}),
) =>
  createResponder((_, options) => {
    const { status, body, headers: own } = createProblem().toReply('00000000-0000-4000-8000-000000000000')
    return new Reply(status, body, { ...own, ...headers(options) })
  })

const createThrottlingProblem = () =>
  createTooManyRequests('You have exceeded the limit of simultaneous connections.')

const BAD_GATEWAY_HTML =
  '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>'

const INJECTORS: Readonly<Partial<Record<FaultName, FaultInjector>>> = {
  reset_before_request: resetConnection,
  hang_before_request: hangConnection,
  reset_after_request: resetConnection,
  hang_after_request: hangConnection,
  hang_after_headers: ({ response }, reply) => {
    const { headers, bytes } = encodeReply(reply)
    response.writeHead(reply.status, { ...headers, 'content-length': String(bytes?.length ?? 0) })
    response.flushHeaders()
  },
  reset_in_body: async (wire, reply) => {
    await sendHalfBody(wire, reply)
    // Waits until the client has read the first half, because a reset discards unread data.
    await wait(5, undefined, { ref: false })
    wire.socket.resetAndDestroy()
  },
  hang_in_body: sendHalfBody,
  truncated: async (wire, reply) => {
    await sendHalfBody(wire, reply)
    wire.response.socket?.end()
  },
  garbage: ({ response }) => {
    response.socket?.end('\u0016\u0003 this is no HTTP \r\n\r\n')
  },
  garbage_body: createResponder(
    () => new Reply(200, '{"id": <<<', { 'content-type': 'application/json; charset=utf-8' }),
  ),
  slow_drip: async ({ response }, reply, { millisecondsPerByte = 1 }) => {
    const { headers, bytes = Buffer.alloc(0) } = encodeReply(reply)
    response.writeHead(reply.status, headers)
    for (const byte of bytes) {
      if (response.destroyed) return
      response.write(Buffer.of(byte))
      await wait(millisecondsPerByte, undefined, { ref: false })
    }
    response.end()
  },
  wrong_content_type: createResponder(
    ({ status, body }) => new Reply(status, body, { 'content-type': 'text/html; charset=utf-8' }),
  ),
  status_429: createProblemResponder(createThrottlingProblem),
  status_429_retry_after: createProblemResponder(createThrottlingProblem, ({ retryAfter = 1 }) => ({
    'retry-after': String(retryAfter),
  })),
  status_429_empty: createResponder(() => new Reply(429)),
  edge_403: createResponder(() => new Reply(403)),
  status_500: createProblemResponder(
    () => new Problem(500, 'Internal Server Error', 'An unexpected internal error has occurred.'),
  ),
  status_502_html: createResponder(() => new Reply(502, BAD_GATEWAY_HTML)),
  status_503: createResponder(
    () => new Reply(503, BAD_GATEWAY_HTML.replaceAll('502 Bad Gateway', '503 Service Unavailable')),
  ),
  status_504: createResponder(
    () => new Reply(504, BAD_GATEWAY_HTML.replaceAll('502 Bad Gateway', '504 Gateway Timeout')),
  ),
  redirect: createResponder(
    (_, { location = 'https://elsewhere.example.com/' }) => new Reply(307, undefined, { location }),
  ),
}
