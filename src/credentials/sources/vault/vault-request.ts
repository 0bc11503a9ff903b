import { setTimeout as delay } from 'node:timers/promises'
import type { Client, Dispatcher } from 'undici'
import {
  type CertificateAuthorities,
  createInvalidError,
  loadUndici,
  MAX_SECRET_BYTES,
  toNullPrototype,
} from '../source-kit.js'

/** A Vault server. */
export interface VaultServer {
  /** The name of the secret in errors. */
  readonly source: string
  readonly origin: string
  readonly namespace?: string | undefined
  readonly ca?: CertificateAuthorities | undefined
}

export interface VaultRequest {
  readonly method: 'GET' | 'POST'
  /** The encoded path after `/v1/`. */
  readonly path: string
  readonly token?: string | undefined
  readonly body?: Readonly<Record<string, string>> | undefined
  readonly signal: AbortSignal
}

export interface VaultResponse {
  readonly status: number
  /** The parsed JSON, or undefined if it is not JSON. */
  readonly body: unknown
}

/** A secret, and as much again for its metadata. */
const MAX_RESPONSE_BYTES = 2 * MAX_SECRET_BYTES

/** The status of a standby node that has not yet replicated a recent write, such as a new token. */
const STANDBY_BEHIND = 412

/** Standbys lag by fractions of a second. */
const STANDBY_RETRY_MS = 500

/**
 * Sends a request to Vault, and repeats it once if a standby lags. Each request uses a new connection that is closed
 * after the response: requests are rare. Redirects are not followed, and proxies from the environment are not used,
 * so the token is sent only to this server.
 *
 * @throws undici's errors, which contain no header and no body
 */
export async function sendVaultRequest(server: VaultServer, request: VaultRequest): Promise<VaultResponse> {
  const response = await attemptRequest(server, request)
  if (response.status !== STANDBY_BEHIND) return response
  await delay(STANDBY_RETRY_MS, undefined, { signal: request.signal })
  return attemptRequest(server, request)
}

async function attemptRequest(server: VaultServer, request: VaultRequest): Promise<VaultResponse> {
  const client = createHttpClient(server)
  try {
    return await dispatch(client, createRequestOptions(server, request), request.signal)
  } catch (error) {
    const isTooLong = (error as { code?: unknown } | undefined)?.code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE'
    throw isTooLong
      ? createInvalidError(`the secret from ${server.source} is far too long for a credential`)
      : error
  } finally {
    await client.destroy()
  }
}

/** Dispatches with a minimal handler: undici's `request` would add its streams to bundled programs just for this. */
function dispatch(
  client: Client,
  options: Dispatcher.DispatchOptions,
  signal: AbortSignal,
): Promise<VaultResponse> {
  return new Promise<VaultResponse>((resolve, reject) => {
    signal.throwIfAborted()
    const abort = () => reject(signal.reason)
    const release = () => signal.removeEventListener('abort', abort)
    signal.addEventListener('abort', abort)
    const chunks: Buffer[] = []
    let status = 0
    client.dispatch(options, {
      onRequestStart: () => {},
      onResponseStart: (_, statusCode) => {
        status = statusCode
      },
      onResponseData: (_, chunk) => void chunks.push(chunk),
      onResponseEnd: () => {
        release()
        resolve({ status, body: tryParseJson(Buffer.concat(chunks).toString()) })
      },
      onResponseError: (_, error) => {
        release()
        reject(error)
      },
    })
  })
}

function createRequestOptions(server: VaultServer, request: VaultRequest): Dispatcher.DispatchOptions {
  const { method, path, token, body } = toNullPrototype(request)
  const headers = toNullPrototype({
    // Vault agents can require this header, which a browser cannot be tricked into sending.
    'x-vault-request': 'true',
    ...(token !== undefined && { 'x-vault-token': token }),
    ...(server.namespace !== undefined && { 'x-vault-namespace': server.namespace }),
    ...(body !== undefined && { 'content-type': 'application/json' }),
  })
  const text = body === undefined ? null : JSON.stringify(body)
  return toNullPrototype({ method, path: `/v1/${path}`, headers, body: text })
}

/**
 * Sets explicitly everything that the environment or a polluted prototype could weaken. VAULT_SKIP_VERIFY is not
 * read.
 */
function createHttpClient({ origin, ca }: VaultServer): Client {
  const { Client: ClientClass } = loadUndici()
  const connect = {
    ...{ socketPath: undefined, servername: undefined, session: undefined, secureContext: undefined },
    ...{ lookup: undefined, localPort: undefined, fd: undefined, handle: undefined },
    ...{ rejectUnauthorized: true, minVersion: 'TLSv1.2', ca },
  }
  const options = { connect, pipelining: 1, allowH2: false, maxResponseSize: MAX_RESPONSE_BYTES }
  return new ClientClass(origin, toNullPrototype(options) as unknown as Client.Options)
}

function tryParseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
