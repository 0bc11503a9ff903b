import { setTimeout as delay } from 'node:timers/promises'
import type { Client, Dispatcher } from 'undici'
import type { CertificateAuthorities } from '../../../transport/certificates.js'
import { loadUndici } from '../../../transport/undici.js'
import { createInvalidError } from '../../credential-errors.js'
import { MAX_SECRET_BYTES } from '../secret-text.js'

/** A Vault server as requests need it. */
export interface VaultServer {
  /** What errors call the secret in it. */
  readonly source: string
  readonly origin: string
  readonly namespace?: string | undefined
  readonly ca?: CertificateAuthorities | undefined
}

export interface VaultRequest {
  readonly method: 'GET' | 'POST'
  /** Behind `/v1/`, encoded. */
  readonly path: string
  readonly token?: string | undefined
  readonly body?: Readonly<Record<string, string>> | undefined
  readonly signal: AbortSignal
}

export interface VaultResponse {
  readonly status: number
  /** What the JSON in it says; `undefined` where it is none. */
  readonly body: unknown
}

/** A secret, and as much again for what Vault says about it. */
const MAX_RESPONSE_BYTES = 2 * MAX_SECRET_BYTES

/** What a standby answers that has not heard yet of what the active node did, like of a token of just now. */
const STANDBY_BEHIND = 412

/** Standbys are behind for fractions of a second. */
const STANDBY_RETRY_MS = 500

/**
 * Asks Vault, and once more where that was too early. Each time it is on a connection of its own that ends with the
 * answer: asks are rare, and nothing stays open. Redirects are answers, and no proxy of the environment is used: the
 * token goes to this server, or nowhere.
 *
 * @throws what undici throws; its errors hold no header and no body.
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

/** The smallest handler: undici's own `request` would be the only user of its streams in a bundled program. */
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
    // An agent in front of Vault may ask for it: nothing that a browser can be made to send has it.
    'x-vault-request': 'true',
    ...(token !== undefined && { 'x-vault-token': token }),
    ...(server.namespace !== undefined && { 'x-vault-namespace': server.namespace }),
    ...(body !== undefined && { 'content-type': 'application/json' }),
  })
  const text = body === undefined ? null : JSON.stringify(body)
  return toNullPrototype({ method, path: `/v1/${path}`, headers, body: text })
}

/** Everything that the environment or a prototype could weaken is said outright: VAULT_SKIP_VERIFY too is not read. */
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

function toNullPrototype<T extends object>(options: T): T {
  return Object.assign(Object.create(null), options)
}
