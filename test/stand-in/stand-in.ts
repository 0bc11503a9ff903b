import {
  createServer as createHttpServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import type { Answer } from './answer.js'
import { canaryKey } from './canary-key.js'
import { type LocalCertificate, makeLocalCertificate } from './local-certificate.js'
import { type Exchange, type Matcher, Overrides, type Responder } from './overrides.js'
import { announcesBody, type RecordedRequest, readBody, recordRequest } from './recorded-request.js'
import { sendAnswer } from './send-answer.js'
import { portOf, SocketCount } from './socket-count.js'
import { UsualAnswers } from './usual-answers.js'

export type { Answer } from './answer.js'
export { canaryKey, keyNumber } from './canary-key.js'
export * as faults from './faults.js'
export type { Exchange, Matcher, Responder } from './overrides.js'
export { problem, tooManyRequests } from './problems.js'
export type { RecordedRequest } from './recorded-request.js'

export interface StandInOptions {
  /** `false` for plain HTTP. */
  readonly tls?: boolean
  /** The keys that open it; the canary key when there are none. */
  readonly keys?: readonly string[]
  /** `0` lets the system choose one. */
  readonly port?: number
  /** `false` keeps no requests: for a benchmark. */
  readonly record?: boolean
}

/** A server on this machine that answers as Mailchimp's specification says. */
export interface StandIn extends AsyncDisposable {
  readonly origin: string
  readonly port: number
  /** PEM of the authority to trust; empty without TLS. */
  readonly ca: string
  /** What came in since the start or the last `reset()`, in order. */
  readonly requests: readonly RecordedRequest[]
  /** How many TCP connections were accepted since then. */
  readonly connections: number
  /** How many bytes came in on them, below TLS. */
  readonly bytesReceived: number
  /** The only keys that open it from now on. */
  setKeys(keys: readonly string[]): void
  /** Answers these requests so from now on; returns a function that ends it. */
  on(matcher: Matcher, answer: Responder | Answer): () => void
  /** Answers the next of these requests so. */
  answerNext(matcher: Matcher, answer: Responder | Answer): void
  /** Forgets requests, counts, members and answers that were put in. Connections and keys stay. */
  reset(): void
  /** Ends all connections, also those that hang. */
  close(): Promise<void>
}

export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const certificate = options.tls === false ? undefined : await makeLocalCertificate()
  const server = new RunningStandIn(options, certificate)
  await server.listen(options.port ?? 0)
  return server
}

class RunningStandIn implements StandIn {
  readonly ca: string
  readonly #server: Server
  readonly #sockets: SocketCount
  readonly #overrides = new Overrides()
  readonly #usual: UsualAnswers
  readonly #record: boolean
  readonly #scheme: string
  #requests: RecordedRequest[] = []

  constructor({ keys = [canaryKey()], record = true }: StandInOptions, certificate?: LocalCertificate) {
    this.ca = certificate?.ca ?? ''
    this.#scheme = certificate ? 'https' : 'http'
    this.#record = record
    this.#usual = new UsualAnswers(keys)
    const onRequest = (incoming: IncomingMessage, response: ServerResponse) => {
      void this.#receive(incoming, response)
    }
    this.#server = certificate
      ? createHttpsServer({ ...certificate, minVersion: 'TLSv1.2' }, onRequest)
      : createHttpServer(onRequest)
    // Longer than any test: a connection that ends is one that the client ended.
    this.#server.keepAliveTimeout = 60_000
    this.#sockets = new SocketCount(this.#server)
  }

  get origin(): string {
    return `${this.#scheme}://127.0.0.1:${this.port}`
  }

  get port(): number {
    return portOf(this.#server)
  }

  get requests(): readonly RecordedRequest[] {
    return this.#requests
  }

  get connections(): number {
    return this.#sockets.accepted
  }

  get bytesReceived(): number {
    return this.#sockets.bytesReceived
  }

  setKeys(keys: readonly string[]): void {
    this.#usual.setKeys(keys)
  }

  on(matcher: Matcher, answer: Responder | Answer): () => void {
    return this.#overrides.add(matcher, answer, { once: false })
  }

  answerNext(matcher: Matcher, answer: Responder | Answer): void {
    this.#overrides.add(matcher, answer, { once: true })
  }

  reset(): void {
    this.#requests = []
    this.#sockets.reset()
    this.#overrides.clear()
    this.#usual.forget()
  }

  listen(port: number): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject)
      this.#server.listen(port, '127.0.0.1', resolve)
    })
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => resolve())
      this.#sockets.destroyAll()
    })
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  async #receive(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = recordRequest(incoming)
    if (this.#record) this.#requests.push(request)
    try {
      if (announcesBody(incoming)) request.body = await readBody(incoming)
    } catch {
      // The client broke off: nobody is left to answer.
      return
    }
    const respond = this.#overrides.take(request)
    if (!respond) return sendAnswer(this.#usual.answer(request), incoming, response)
    const answer = await respond(this.#exchange(request, incoming, response))
    if (answer) sendAnswer(answer, incoming, response)
  }

  #exchange(request: RecordedRequest, incoming: IncomingMessage, response: ServerResponse): Exchange {
    return {
      request,
      incoming,
      response,
      socket: this.#sockets.socketAt(request.remotePort) ?? incoming.socket,
      usualAnswer: () => this.#usual.answer(request),
      send: (answer) => sendAnswer(answer, incoming, response),
    }
  }
}
