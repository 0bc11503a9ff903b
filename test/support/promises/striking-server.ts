import { once } from 'node:events'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'

const page = (title: string) => `<html><body><h1>${title}</h1></body></html>`
const problem = (status: number, title: string) => JSON.stringify({ title, status, detail: 'planned' })

/** The responses of Mailchimp and of the network in front of it. */
export const ANSWERS = {
  sent: formatAnswer('204 No Content'),
  sent_with_body: formatAnswer('200 OK', 'application/json', '{}'),
  after_early_hints: `HTTP/1.1 103 Early Hints\r\n\r\n${formatAnswer('204 No Content')}`,
  rejected_key: formatAnswer(
    ...(['401 Unauthorized', 'application/problem+json', problem(401, 'API Key Invalid')] as const),
  ),
  gateway_401: formatAnswer('401 Unauthorized', 'application/json', '{"message":"Unauthorized"}'),
  edge_403: formatAnswer('403 Forbidden'),
  too_many: formatAnswer('429 Too Many', 'application/problem+json', problem(429, 'Too Many Requests')),
  internal: formatAnswer('500 Error', 'application/problem+json', problem(500, 'Internal Server Error')),
  bad_gateway: formatAnswer('502 Bad Gateway', 'text/html', page('502 Bad Gateway')),
  unavailable: formatAnswer('503 Unavailable', 'text/html', page('503 Service Unavailable')),
  gateway_timeout: formatAnswer('504 Gateway Timeout', 'text/html', page('504 Gateway Timeout')),
  redirect: formatAnswer('307 Temporary Redirect', 'text/html', page('moved')),
} as const

export type AnswerName = keyof typeof ANSWERS

/** A fault of a connection at one moment of an exchange. */
export interface Strike {
  /** During the request, after it was read, during the response, or when the connection is idle again. */
  readonly moment: 'request' | 'read' | 'answer' | 'idle'
  /** The fraction of the request or response that has been transferred by then, from 0 to 1. */
  readonly part: number
  readonly delayMs: number
  readonly how: 'reset' | 'end' | 'silence' | 'garbage'
  readonly answer: AnswerName
}

/** The time that a connection is silent before it is reset. A longer one would only slow down the test. */
const SILENCE_MS = 30

/** The results of the requests of one path. */
export interface PathReport {
  /** The number of requests that were read completely and not answered with Mailchimp's own 401. */
  accepted: number
  rejected: number
}

/** A plain TCP server that breaks connections as planned. Without a plan, it answers that a mail was sent. */
export class StrikingServer implements AsyncDisposable {
  /** The strikes for the requests of each path, in order. */
  readonly plans = new Map<string, Strike[]>()
  /** The faults of the next connections when they are accepted. */
  readonly connects: (Strike['how'] | 'nothing')[] = []
  readonly reports = new Map<string, PathReport>()
  struck = 0
  readonly #server: Server
  readonly #sockets = new Set<Socket>()

  private constructor() {
    this.#server = createServer({ noDelay: true }, (socket) => this.#accept(socket))
  }

  static async start(): Promise<StrikingServer> {
    const server = new StrikingServer()
    server.#server.listen(0, '127.0.0.1')
    await once(server.#server, 'listening')
    return server
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  getReport(path: string): PathReport {
    const report = this.reports.get(path) ?? { accepted: 0, rejected: 0 }
    this.reports.set(path, report)
    return report
  }

  #accept(socket: Socket): void {
    this.#sockets.add(socket)
    socket.on('error', () => {}).once('close', () => this.#sockets.delete(socket))
    const how = this.connects.shift() ?? 'nothing'
    if (how === 'nothing') this.#serve(socket)
    else this.#strike(socket, how)
  }

  #serve(socket: Socket): void {
    let received = ''
    const onData = (bytes: Buffer) => {
      received += bytes.toString('latin1')
      const length = measureRequest(received)
      if (length === undefined) return
      const request = received.slice(0, length)
      const plan = this.plans.get(readPath(request))?.shift()
      if (plan?.moment === 'request') {
        socket.off('data', onData)
        this.#strikeLater(socket, plan)
      } else if (received.length >= length) {
        received = received.slice(length)
        this.#answer(socket, readPath(request), plan, () => socket.off('data', onData))
      } else if (plan !== undefined) this.plans.get(readPath(request))?.unshift(plan)
    }
    socket.on('data', onData)
  }

  #answer(socket: Socket, path: string, plan: Strike | undefined, stopReading: () => void): void {
    const { moment, answer = 'sent', part = 1 } = plan ?? {}
    const report = this.getReport(path)
    if (answer === 'rejected_key' && moment !== 'read') report.rejected += 1
    else report.accepted += 1
    const text = ANSWERS[answer]
    if (moment === 'answer') socket.write(text.slice(0, Math.floor(part * text.length)))
    else if (moment !== 'read') socket.write(text)
    if (plan === undefined) return
    if (moment !== 'idle') stopReading()
    this.#strikeLater(socket, plan)
  }

  #strikeLater(socket: Socket, { how, delayMs }: Strike): void {
    setTimeout(() => this.#strike(socket, how), delayMs).unref()
  }

  #strike(socket: Socket, how: Strike['how']): void {
    this.struck += 1
    if (how === 'reset') resetSocket(socket)
    else if (how === 'end') socket.end()
    else if (how === 'garbage') socket.end('\u0000 this is no HTTP \r\n\r\n')
    else {
      socket.removeAllListeners('data').resume()
      setTimeout(() => resetSocket(socket), SILENCE_MS)
    }
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy()
    this.#server.close()
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }
}

/** Resets a socket unless it is ending, because Node would then wait for its handle forever. */
function resetSocket(socket: Socket): void {
  if (socket.writableEnded) socket.destroy()
  else socket.resetAndDestroy()
}

function formatAnswer(status: string, type?: string, body = ''): string {
  const headers = type === undefined ? '' : `content-type: ${type}\r\n`
  const length = status.startsWith('204') ? '' : `content-length: ${body.length}\r\n`
  return `HTTP/1.1 ${status}\r\n${headers}${length}\r\n${body}`
}

/** Returns the length of the first request; undefined until its headers have arrived. */
function measureRequest(received: string): number | undefined {
  const head = received.indexOf('\r\n\r\n')
  if (head === -1) return undefined
  const [, length = '0'] = /\r\ncontent-length: (\d+)/i.exec(received.slice(0, head)) ?? []
  return head + 4 + Number(length)
}

function readPath(request: string): string {
  return request.split(' ')[1] ?? ''
}
