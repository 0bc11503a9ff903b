import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { json } from 'node:stream/consumers'
import { type LocalCertificate, makeLocalCertificate } from '../../local-certificate.js'
import { getServerPort, SocketCount } from '../../socket-count.js'
import { AppRoles } from './vault-app-roles.js'
import { KvEngine } from './vault-kv.js'
import {
  createErrorReply,
  createNoRouteReply,
  emptyReply,
  type VaultCall,
  type VaultReply,
} from './vault-reply.js'
import { PERMISSION_DENIED, Tokens } from './vault-tokens.js'

export type { VaultCall, VaultReply } from './vault-reply.js'

export interface VaultOptions {
  readonly tls?: boolean
  /** The only namespace, if it is not the root. */
  readonly namespace?: string
}

/** Answers a request instead of Vault, or does not answer it. */
export type VaultInterceptor = (call: VaultCall) => InterceptedReply | Promise<InterceptedReply>
type InterceptedReply = VaultReply | 'never' | undefined

/** A loopback server for the part of Vault's HTTP API that reads secrets. */
export class VaultStandIn implements AsyncDisposable {
  #clockOffsetMs = 0
  readonly tokens = new Tokens(() => this.#now())
  readonly rootToken = this.tokens.create({ policies: ['root'], ttl: 0, renewable: false }).id
  readonly ca: string
  sealed = false
  /** Called before every request. */
  intercept: VaultInterceptor = () => undefined
  readonly #readable = new Map<string, readonly string[]>()
  readonly #kv = new KvEngine(() => this.#now())
  readonly #appRoles = new AppRoles(this.tokens)
  readonly #server
  readonly #sockets: SocketCount
  readonly #namespace: string | undefined
  #calls: VaultCall[] = []

  constructor({ namespace }: VaultOptions, certificate?: LocalCertificate) {
    const receive = (request: IncomingMessage, response: ServerResponse) =>
      void this.#receive(request, response)
    this.#server = certificate ? createHttpsServer(certificate, receive) : createHttpServer(receive)
    this.#sockets = new SocketCount(this.#server)
    this.#namespace = namespace
    this.ca = certificate?.ca ?? ''
  }

  static async start(options: VaultOptions = {}): Promise<VaultStandIn> {
    const vault = new VaultStandIn(options, options.tls === true ? await makeLocalCertificate() : undefined)
    await new Promise<void>((resolve) => vault.#server.listen(0, '127.0.0.1', resolve))
    return vault
  }

  get address(): string {
    return `${this.ca === '' ? 'http' : 'https'}://127.0.0.1:${getServerPort(this.#server)}`
  }

  get calls(): readonly VaultCall[] {
    return this.#calls
  }

  /** Counts the requests for a path. */
  countCalls(path: string): number {
    return this.#calls.filter((call) => call.path === path).length
  }

  get openConnections(): Promise<number> {
    return new Promise((resolve) => this.#server.getConnections((_, count) => resolve(count)))
  }

  /** Allows tokens with this policy to read paths such as `secret/data/mailchimp`. */
  definePolicy(name: string, readable: readonly string[]): void {
    this.#readable.set(name, readable)
  }

  /** Advances the clock of the server only. */
  advance(seconds: number): void {
    this.#clockOffsetMs += seconds * 1000
  }

  clearCalls(): void {
    this.#calls = []
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

  #now(): number {
    return Date.now() + this.#clockOffsetMs
  }

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const call = await parseCall(request)
    this.#calls.push(call)
    const reply = (await this.intercept(call)) ?? this.#answer(call)
    if (reply === 'never') return
    const { status, body, headers } = reply
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(typeof body === 'string' ? body : body && `${JSON.stringify(body)}\n`)
  }

  #answer(call: VaultCall): VaultReply {
    const { method, path } = call
    if (this.sealed) return createErrorReply(503, 'Vault is sealed')
    if (call.namespace !== this.#namespace) return createNoRouteReply(path)
    if (path.startsWith('auth/approle/')) return this.#appRoles.answer(path.slice(13), call)
    const token = this.tokens.findValid(call.token)
    if (token === undefined) return createErrorReply(403, 'permission denied')
    if (path.startsWith('auth/token/')) return this.tokens.answer(path.slice(11), token, call)
    const isRoot = token.policies.includes('root')
    if (!isRoot && !(method === 'GET' && this.#canRead(token.policies, path))) {
      return createErrorReply(403, PERMISSION_DENIED)
    }
    if (path === 'sys/seal') return this.#seal()
    return path.startsWith('secret/') ? this.#kv.answer(path.slice(7), call) : createNoRouteReply(path)
  }

  #canRead(policies: readonly string[], path: string): boolean {
    return policies.some((policy) => this.#readable.get(policy)?.includes(path))
  }

  #seal(): VaultReply {
    this.sealed = true
    return emptyReply
  }
}

async function parseCall(request: IncomingMessage): Promise<VaultCall> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://vault')
  const { headers } = request
  const getHeader = (name: string) => headers[name]?.toString()
  const hasBody = getHeader('content-length') !== undefined && getHeader('content-length') !== '0'
  return {
    method: request.method ?? '',
    path: pathname.replace(/^\/v1\//, ''),
    version: searchParams.has('version') ? Number(searchParams.get('version')) : undefined,
    token: getHeader('x-vault-token'),
    namespace: getHeader('x-vault-namespace'),
    headers,
    body: hasBody ? ((await json(request)) as VaultCall['body']) : {},
  }
}
