import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Operation } from '../../mailchimp/operation.js'
import type { Accounts } from '../account/accounts.js'
import { type AccountKey, fingerprintKey, readKey } from '../account/keys.js'
import type { Api, ApiCall } from '../api.js'
import { parseBody } from '../engine/body.js'
import { explainMissing, findRoute } from '../engine/route.js'
import type { FaultPlan, PlannedFault } from '../faults/fault-plan.js'
import { injectFault } from '../faults/inject-fault.js'
import type { AnyHandler } from '../handlers.js'
import { Problem, tooManyRequests } from '../problem.js'
import { Reply } from '../reply.js'
import type { Clock } from '../state/clock.js'
import type { Connections } from './connections.js'
import { PageCache } from './page-cache.js'
import { type ReceivedCall, type RecordedRequest, recordRequest } from './recorded.js'
import { triggerError } from './trigger-error.js'
import { sendReply, type Wire } from './wire.js'

export interface ReceiverOptions {
  readonly accounts: Accounts
  readonly api: Api
  readonly faults: FaultPlan
  readonly clock: Clock
  readonly connections: Connections
  readonly handlers: ReadonlyMap<string, AnyHandler>
  /** Requests in work at the same time, for each account. */
  readonly limit: number
  readonly latencyMs: number
  readonly isRecording: boolean
}

/** One request on its way through. */
interface Exchange {
  readonly wire: Wire
  readonly request: RecordedRequest
  readonly operation: Operation | undefined
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly key: AccountKey | undefined
  readonly call: ReceivedCall | undefined
  readonly active: number
  instance: string
}

/** Takes each request from its headers to its answer: faults, rules of the account, engine, in this order. */
export class Receiver {
  readonly #options: ReceiverOptions
  #requests: RecordedRequest[] = []
  #calls: ReceivedCall[] = []
  readonly #pages = new PageCache()
  #count = 0

  constructor(options: ReceiverOptions) {
    this.#options = options
  }

  get requests(): readonly RecordedRequest[] {
    return this.#requests
  }

  get calls(): readonly ReceivedCall[] {
    return this.#calls
  }

  /** Is called if something has changed that was not a request. */
  forgetPages(): void {
    this.#pages.clear()
  }

  reset(): void {
    this.#pages.clear()
    this.#requests = []
    this.#calls = []
    this.#count = 0
  }

  async receive(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const open = this.#options.connections.find(incoming.socket)
    const request = recordRequest(incoming, open?.number ?? 0)
    const key = this.#options.accounts.find(incoming.headers.authorization)
    const account = key?.account ?? ''
    const active = this.#options.connections.enter(account)
    response.once('close', () => this.#options.connections.leave(account))
    const wire = { incoming, response, socket: open?.socket ?? incoming.socket }
    await this.#handle(this.#begin(wire, request, key, active))
  }

  #begin(wire: Wire, request: RecordedRequest, key: AccountKey | undefined, active: number): Exchange {
    const { headers } = wire.incoming
    const override = request.method === 'POST' ? headers['x-http-method-override'] : undefined
    const found = findRoute(
      typeof override === 'string' ? override.toUpperCase() : request.method,
      request.path,
    )
    const query = Object.fromEntries(new URLSearchParams(request.query))
    const given = readKey(headers.authorization)
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
    this.#count += 1
    const instance = `00000000-0000-4000-8000-${String(this.#count).padStart(12, '0')}`
    const { operation, params = {} } = found ?? {}
    return { wire, request, operation, params, query, key, call, active, instance }
  }

  async #handle(exchange: Exchange): Promise<void> {
    const { wire, request, call, operation } = exchange
    const fault = this.#options.faults.take(operation?.id, false)
    if (call) call.fault = fault?.name
    const none = new Reply(200)
    if (fault?.kind.phase === 'before') return injectFault(fault.name, wire, none, fault.options)
    try {
      request.body = await readBody(wire.incoming)
    } catch {
      // The client broke off: there is no one left to answer.
      return
    }
    if (call) call.read = true
    const { latencyMs } = this.#options
    if (latencyMs > 0) await delay(latencyMs)
    const reply = await this.#reply(exchange, fault)
    if (call) call.status = reply.status
    if (fault === undefined) return sendReply(wire, reply)
    await injectFault(fault.name, wire, reply, fault.options)
  }

  /** The answer if all goes well; a problem if it does not. */
  async #reply(exchange: Exchange, fault: PlannedFault | undefined): Promise<Reply> {
    const { call, instance, active } = exchange
    // At exceptionally high volumes the edge answers, without a body.
    if (active > 4 * this.#options.limit) return new Reply(403)
    if (active > 2 * this.#options.limit) return new Reply(429)
    try {
      this.#guard(exchange)
      const isCarriedOut = fault === undefined || (fault.options.carriedOut ?? fault.kind.carriesOut)
      if (!isCarriedOut) return new Reply(200)
      const reply = await this.#carryOut(exchange)
      if (call) call.carriedOut = reply.status < 400
      return reply
    } catch (error) {
      if (error instanceof Problem) return error.reply(instance)
      return new Problem(500, 'Internal Server Error', `The stand-in failed: ${String(error)}`).reply(
        instance,
      )
    }
  }

  /** What comes before the operation: the limit of connections, the key, an error that was asked for. */
  #guard({ wire, active, key, request, operation }: Exchange): void {
    const { headers } = wire.incoming
    if (active > this.#options.limit)
      throw tooManyRequests(`There are ${active} connections at the same time.`)
    if (readKey(headers.authorization) === undefined) {
      throw new Problem(401, 'API Key Missing', 'The request carries no key.')
    }
    if (key === undefined || key.revoked) {
      const reason = key === undefined ? 'is not known' : 'was revoked'
      throw new Problem(401, 'API Key Invalid', `Your API key may be invalid: this one ${reason} here.`)
    }
    if (headers['x-http-method-override'] !== undefined && request.method !== 'POST') {
      throw new Problem(422, 'Invalid Method Override', 'X-HTTP-Method-Override is for POST only.')
    }
    triggerError(headers['x-trigger-error']?.toString())
    if (operation === undefined) explainMissing(request.method, request.path)
  }

  #usual(call: ApiCall, instance: string): Reply {
    try {
      return this.#options.api.answer(call)
    } catch (error) {
      if (error instanceof Problem) return error.reply(instance)
      throw error
    }
  }

  async #carryOut(exchange: Exchange): Promise<Reply> {
    const { operation, request, wire, call, query, params, key } = exchange
    if (operation === undefined || key === undefined)
      throw new Error('the guard has been passed without a key')
    const body = parseBody(request.body)
    if (call) call.body = body as ReceivedCall['body']
    const usual = () => this.#usual({ operation, params, query, body, key }, exchange.instance)
    const handler = this.#options.handlers.get(operation.id)
    if (handler === undefined) {
      const page = `${key.account} ${request.path}?${request.query}`
      return this.#pages.answer(operation.id, page, usual)
    }
    this.#pages.clear()
    const { headers } = wire.incoming
    const handled = { operation: operation.id, params, query, body, headers, usual }
    const answer = await handler(handled as unknown as Parameters<AnyHandler>[0])
    if (answer instanceof Reply) return answer
    return answer === null || answer === undefined ? new Reply(204) : new Reply(200, answer)
  }
}

async function readBody(incoming: IncomingMessage): Promise<string> {
  const { headers } = incoming
  if (headers['transfer-encoding'] === undefined && (headers['content-length'] ?? '0') === '0') return ''
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

const delay = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds).unref())
