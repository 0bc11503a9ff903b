import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Operation } from '../../api/operation.js'
import { type AccountKey, fingerprintKey, parseAuthorizationKey } from '../account/account-key.js'
import type { AccountRegistry } from '../account/account-registry.js'
import { parseRequestBody } from '../engine/request-body.js'
import { findRoute, throwMissingRoute } from '../engine/request-route.js'
import { injectFault } from '../faults/fault-injector.js'
import type { FaultPlan, PlannedFault } from '../faults/fault-plan.js'
import type { ApiCall, MailchimpApi } from '../mailchimp-api.js'
import type { AnyHandler } from '../operation-handler.js'
import { createTooManyRequests, Problem } from '../problem.js'
import { Reply } from '../reply.js'
import type { FakeClock } from '../state/fake-clock.js'
import type { ConnectionTracker } from './connection-tracker.js'
import { PageCache } from './page-cache.js'
import { type ReceivedCall, type RecordedRequest, recordRequest } from './recorded-request.js'
import { throwTriggeredError } from './trigger-error.js'
import { sendReply, type Wire } from './wire.js'

/** A request before any check. */
export interface Exchange {
  readonly wire: Wire
  readonly request: RecordedRequest
  /** Executes the request and returns the usual reply. */
  createReply(): Promise<Reply>
}

/** Sends any bytes as the response; or returns undefined, and the stand-in responds. */
export type Interceptor = (exchange: Exchange) => Promise<void> | undefined

export interface ReceiverOptions {
  readonly accounts: AccountRegistry
  readonly api: MailchimpApi
  readonly faults: FaultPlan
  readonly clock: FakeClock
  readonly connections: ConnectionTracker
  readonly handlers: ReadonlyMap<string, AnyHandler>
  /** The limit of concurrent requests per account. */
  readonly limit: number
  readonly latencyMs: number
  readonly isRecording: boolean
  readonly intercept?: Interceptor | undefined
}

/** A request that is being processed. */
interface PendingRequest {
  readonly wire: Wire
  readonly request: RecordedRequest
  readonly operation: Operation | undefined
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly call: ReceivedCall | undefined
  readonly active: number
  instance: string
}

/** Processes each request from its headers to its response: applies faults, then account limits, then the engine. */
export class Receiver {
  readonly #options: ReceiverOptions
  #requests: RecordedRequest[] = []
  #calls: ReceivedCall[] = []
  readonly #pages = new PageCache()
  #requestCount = 0

  constructor(options: ReceiverOptions) {
    this.#options = options
  }

  get requests(): readonly RecordedRequest[] {
    return this.#requests
  }

  get calls(): readonly ReceivedCall[] {
    return this.#calls
  }

  /** Clears cached pages, after a change that was not a request. */
  invalidatePages(): void {
    this.#pages.clear()
  }

  reset(): void {
    this.#pages.clear()
    this.#requests = []
    this.#calls = []
    this.#requestCount = 0
  }

  async receive(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const connection = this.#options.connections.find(incoming.socket)
    const request = recordRequest(incoming, connection?.number ?? 0)
    const key = this.#options.accounts.findKey(incoming.headers.authorization)
    const account = key?.account ?? ''
    const { connections } = this.#options
    const active = connections.beginRequest(account, response)
    const endRequest = () => connections.endRequest(account, response)
    response.once('close', endRequest)
    const wire = { incoming, response, socket: connection?.socket ?? incoming.socket }
    await this.#handle(this.#startRequest(wire, request, active))
    // Does not wait for 'close': by then, the client may have sent its next request.
    if (response.writableEnded) endRequest()
  }

  #startRequest(wire: Wire, request: RecordedRequest, active: number): PendingRequest {
    const { headers } = wire.incoming
    const override = request.method === 'POST' ? headers['x-http-method-override'] : undefined
    const found = findRoute(
      typeof override === 'string' ? override.toUpperCase() : request.method,
      request.path,
    )
    const query = Object.fromEntries(new URLSearchParams(request.query))
    const given = parseAuthorizationKey(headers.authorization)
    const call: ReceivedCall | undefined = found && {
      operation: found.operation.id as ReceivedCall['operation'],
      params: { ...found.params } as ReceivedCall['params'],
      query,
      body: undefined,
      credential: given === undefined ? undefined : fingerprintKey(given),
      connection: request.connection,
      time: this.#options.clock.now(),
      read: false,
      carriedOut: false,
      status: undefined,
      fault: undefined,
    }
    if (this.#options.isRecording) {
      this.#requests.push(request)
      if (call) this.#calls.push(call)
    }
    this.#requestCount += 1
    const instance = `00000000-0000-4000-8000-${String(this.#requestCount).padStart(12, '0')}`
    const { operation, params = {} } = found ?? {}
    return { wire, request, operation, params, query, call, active, instance }
  }

  async #handle(pending: PendingRequest): Promise<void> {
    const { wire, request, call, operation } = pending
    const fault = this.#options.faults.take(operation?.id, false)
    if (call) call.fault = fault?.name
    const none = new Reply(200)
    if (fault?.kind.phase === 'before') return injectFault(fault.name, wire, none, fault.options)
    try {
      request.body = await readRequestBody(wire.incoming)
    } catch {
      // The client disconnected; there is no response to send.
      return
    }
    if (call) call.read = true
    const { latencyMs, intercept } = this.#options
    if (latencyMs > 0) await delay(latencyMs)
    const createReply = () => this.#createReply(pending, fault)
    const intercepted = intercept?.({ wire, request, createReply })
    if (intercepted !== undefined) return intercepted
    const reply = await createReply()
    if (fault === undefined) return sendReply(wire, reply)
    await injectFault(fault.name, wire, reply, fault.options)
  }

  /** Returns the reply, and records its status. */
  async #createReply(pending: PendingRequest, fault: PlannedFault | undefined): Promise<Reply> {
    const reply = await this.#decideReply(pending, fault)
    if (pending.call) pending.call.status = reply.status
    return reply
  }

  async #decideReply(pending: PendingRequest, fault: PlannedFault | undefined): Promise<Reply> {
    const { call, instance, active } = pending
    // At very high volume, the network in front of Mailchimp responds, without a body.
    if (active > 4 * this.#options.limit) return new Reply(403)
    if (active > 2 * this.#options.limit) return new Reply(429)
    try {
      const key = this.#authorize(pending)
      const shouldExecute = fault === undefined || (fault.options.carriedOut ?? fault.kind.executes)
      if (!shouldExecute) return new Reply(200)
      const reply = await this.#execute(pending, key)
      if (call) call.carriedOut = reply.status < 400
      return reply
    } catch (error) {
      if (error instanceof Problem) return error.toReply(instance)
      return new Problem(500, 'Internal Server Error', `The stand-in failed: ${String(error)}`).toReply(
        instance,
      )
    }
  }

  /** Checks the connection limit and the key, and throws an error that a header requests. */
  #authorize({ wire, active, request, operation }: PendingRequest): AccountKey {
    const { headers } = wire.incoming
    const key = this.#options.accounts.findKey(headers.authorization)
    if (active > this.#options.limit)
      throw createTooManyRequests(`There are ${active} connections at the same time.`)
    if (parseAuthorizationKey(headers.authorization) === undefined) {
      throw new Problem(401, 'API Key Missing', 'The request has no key.')
    }
    if (key === undefined || key.revoked) {
      const reason = key === undefined ? 'is not known' : 'was revoked'
      throw new Problem(401, 'API Key Invalid', `Your API key may be invalid: this one ${reason} here.`)
    }
    if (headers['x-http-method-override'] !== undefined && request.method !== 'POST') {
      throw new Problem(422, 'Invalid Method Override', 'X-HTTP-Method-Override is for POST only.')
    }
    throwTriggeredError(headers['x-trigger-error']?.toString())
    if (operation === undefined) throwMissingRoute(request.method, request.path)
    return key
  }

  #callApi(call: ApiCall, instance: string): Reply {
    try {
      return this.#options.api.handle(call)
    } catch (error) {
      if (error instanceof Problem) return error.toReply(instance)
      throw error
    }
  }

  async #execute(pending: PendingRequest, key: AccountKey): Promise<Reply> {
    const { operation, request, wire, call, query, params } = pending
    if (operation === undefined) throw new Error('no operation was found, and it was not refused')
    const body = parseRequestBody(request.body)
    if (call) call.body = body as ReceivedCall['body']
    const callApi = () => this.#callApi({ operation, params, query, body, key }, pending.instance)
    const handler = this.#options.handlers.get(operation.id)
    if (handler === undefined) {
      const page = `${key.account} ${request.path}?${request.query}`
      return this.#pages.serve(operation.id, page, callApi)
    }
    this.#pages.clear()
    const { headers } = wire.incoming
    const handled = { operation: operation.id, params, query, body, headers, usual: callApi }
    const answer = await handler(handled as unknown as Parameters<AnyHandler>[0])
    if (answer instanceof Reply) return answer
    return answer === null || answer === undefined ? new Reply(204) : new Reply(200, answer)
  }
}

async function readRequestBody(incoming: IncomingMessage): Promise<string> {
  const { headers } = incoming
  if (headers['transfer-encoding'] === undefined && (headers['content-length'] ?? '0') === '0') return ''
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

const delay = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds).unref())
