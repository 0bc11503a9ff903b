import type { Socket } from 'node:net'
import { ConnectError } from './connect-error.js'

/** The largest accepted headers of a proxy's response. */
const MAX_HEADER_BYTES = 16 * 1024

/**
 * Opens a tunnel through a proxy. Data after the headers of the response stays in the socket for the next reader. The
 * promise stays pending if the socket closes; the caller must handle that.
 *
 * undici's own request is not used: it would publish the proxy's password on its diagnostics channels, and tracing
 * would record a request.
 *
 * @param target host and port: `us1.api.mailchimp.com:443`
 */
export async function openTunnel(
  socket: Socket,
  target: string,
  authorization: string | undefined,
): Promise<void> {
  socket.write(formatConnectRequest(target, authorization), 'latin1')
  const { response, end } = await readConnectResponse(socket)
  const refusal = findTunnelRefusal(response, end)
  if (refusal !== undefined) throw new ConnectError(refusal)
  const early = response.subarray(end + HEADER_END.length)
  if (early.length > 0) socket.unshift(early)
}

const HEADER_END = '\r\n\r\n'

function formatConnectRequest(target: string, authorization: string | undefined): string {
  const credentials = authorization === undefined ? '' : `proxy-authorization: ${authorization}\r\n`
  return `CONNECT ${target} HTTP/1.1\r\nhost: ${target}\r\n${credentials}\r\n`
}

/** Reads to the end of the response headers, or until they exceed the limit. */
async function readConnectResponse(socket: Socket): Promise<{ response: Buffer; end: number }> {
  let response: Buffer = Buffer.alloc(0)
  let end = -1
  while (end === -1 && response.length <= MAX_HEADER_BYTES) {
    await new Promise<void>((resolve) => socket.once('readable', resolve))
    for (let chunk: Buffer | null = socket.read(); chunk !== null; chunk = socket.read()) {
      response = Buffer.concat([response, chunk])
    }
    end = response.indexOf(HEADER_END)
  }
  return { response, end }
}

function findTunnelRefusal(response: Buffer, end: number): string | undefined {
  if (end === -1 || end > MAX_HEADER_BYTES) return 'PROXY_ANSWER_TOO_LONG'
  const [, status] = /^HTTP\/1\.[01] (\d{3})[ \r]/.exec(response.toString('latin1', 0, 16)) ?? []
  if (status === '200') return undefined
  return status === undefined ? 'PROXY_ANSWER_NOT_HTTP' : `PROXY_${status}`
}
