import type { Socket } from 'node:net'
import { ConnectError } from './connect-error.js'

/** What a proxy may say before its tunnel begins. */
const MAX_ANSWER_BYTES = 16 * 1024

/**
 * Asks a proxy for a tunnel. What comes after its answer stays in the socket, for whoever reads it next.
 *
 * By hand: undici would show the proxy's password to whoever subscribes to its channels, and tracing would see a
 * request. The promise stays open where the socket ends: that is for its owner to notice.
 *
 * @param target host and port, as `us1.api.mailchimp.com:443`
 */
export async function openTunnel(
  socket: Socket,
  target: string,
  authorization: string | undefined,
): Promise<void> {
  socket.write(formatConnectRequest(target, authorization), 'latin1')
  const { answer, end } = await readConnectResponse(socket)
  const refusal = findTunnelRefusal(answer, end)
  if (refusal !== undefined) throw new ConnectError(refusal)
  const early = answer.subarray(end + HEADER_END.length)
  if (early.length > 0) socket.unshift(early)
}

const HEADER_END = '\r\n\r\n'

function formatConnectRequest(target: string, authorization: string | undefined): string {
  const credentials = authorization === undefined ? '' : `proxy-authorization: ${authorization}\r\n`
  return `CONNECT ${target} HTTP/1.1\r\nhost: ${target}\r\n${credentials}\r\n`
}

/** Reads as far as the end of the answer, or until there is too much of it. */
async function readConnectResponse(socket: Socket): Promise<{ answer: Buffer; end: number }> {
  let answer: Buffer = Buffer.alloc(0)
  let end = -1
  while (end === -1 && answer.length <= MAX_ANSWER_BYTES) {
    await new Promise<void>((resolve) => socket.once('readable', resolve))
    for (let chunk: Buffer | null = socket.read(); chunk !== null; chunk = socket.read()) {
      answer = Buffer.concat([answer, chunk])
    }
    end = answer.indexOf(HEADER_END)
  }
  return { answer, end }
}

function findTunnelRefusal(answer: Buffer, end: number): string | undefined {
  if (end === -1 || end > MAX_ANSWER_BYTES) return 'PROXY_ANSWER_TOO_LONG'
  const [, status] = /^HTTP\/1\.[01] (\d{3})[ \r]/.exec(answer.toString('latin1', 0, 16)) ?? []
  if (status === '200') return undefined
  return status === undefined ? 'PROXY_ANSWER_NOT_HTTP' : `PROXY_${status}`
}
