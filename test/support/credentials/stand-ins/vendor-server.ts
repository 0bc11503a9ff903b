import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { text } from 'node:stream/consumers'
import { type LocalCertificate, makeLocalCertificate } from '../../local-certificate.js'
import { getServerPort, SocketCount } from '../../socket-count.js'

export interface VendorRequest {
  readonly method: string
  readonly url: URL
  readonly authorization: string
  /** The JSON body of the request. */
  readonly body: Record<string, unknown>
}

export interface VendorAnswer {
  readonly status: number
  readonly headers?: Record<string, string>
  /** Strings and bytes are sent unchanged, other values as JSON. */
  readonly body: unknown
}

/** A fault of the server: a failing response, no response, or a truncated one. */
export type Failure = VendorAnswer | 'hang' | 'cut'

/** A loopback server that behaves like that of a vendor. */
export interface VendorServer extends AsyncDisposable {
  readonly port: number
  /** PEM of the authority to trust. */
  readonly ca: string
  readonly requests: readonly VendorRequest[]
  /** The number of requests without a response. */
  readonly openRequests: number
  /** Makes all later requests fail. `undefined` makes them succeed again. */
  fail(failure: Failure | undefined): void
}

export async function startVendorServer(
  answer: (request: VendorRequest) => VendorAnswer,
  { tls }: { readonly tls: boolean },
): Promise<VendorServer> {
  const certificate: LocalCertificate | undefined = tls ? await makeLocalCertificate() : undefined
  const requests: VendorRequest[] = []
  const open = new Set<VendorRequest>()
  let failing: Failure | undefined
  const receive = async (incoming: IncomingMessage, response: ServerResponse) => {
    const request = parseRequest(incoming, await text(incoming))
    requests.push(request)
    open.add(request)
    response.once('close', () => open.delete(request))
    if (failing === 'hang') return
    if (failing === 'cut') return truncateAnswer(response)
    sendAnswer(failing ?? answer(request), response)
  }
  const server = certificate ? createHttpsServer(certificate, receive) : createHttpServer(receive)
  const sockets = new SocketCount(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: getServerPort(server),
    ca: certificate?.ca ?? '',
    requests,
    get openRequests() {
      return open.size
    },
    fail(failure) {
      failing = failure
    },
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        sockets.destroyAll()
      }),
  }
}

function parseRequest({ method = '', url = '', headers }: IncomingMessage, text: string): VendorRequest {
  const { authorization = '', host = '' } = headers
  const body = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>)
  return { method, url: new URL(url, `http://${host}`), authorization, body }
}

function sendAnswer({ status, headers, body }: VendorAnswer, response: ServerResponse): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body))
}

function truncateAnswer(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' })
  response.write('{"name":')
  setImmediate(() => response.destroy())
}
