import { generateKeyPairSync } from 'node:crypto'
import { SecretManagerServiceClient } from '@google-cloud/secret-manager'
import { GoogleError, GoogleSecrets } from './google-secrets.js'
import {
  startVendorServer,
  type VendorAnswer,
  type VendorRequest,
  type VendorServer,
} from './vendor-server.js'

/** Google Secret Manager over REST. */
export interface Google extends VendorServer {
  /** The options that make a Google client connect to it. */
  readonly clientOptions: object
  /** Google's official client. */
  readonly client: SecretManagerServiceClient
}

export async function startGoogle(): Promise<Google> {
  const secrets = new GoogleSecrets()
  const server = await startVendorServer((request) => answerRequest(request, secrets), { tls: false })
  const clientOptions = {
    fallback: true,
    protocol: 'http',
    apiEndpoint: '127.0.0.1',
    port: server.port,
    credentials: createServiceAccount(),
  }
  return Object.assign(server, { clientOptions, client: new SecretManagerServiceClient(clientOptions) })
}

let privateKey: string | undefined

/** Signs its own tokens, so that no request for one is needed. */
export function createServiceAccount(): { client_email: string; private_key: string } {
  privateKey ??= generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
    type: 'pkcs8',
    format: 'pem',
  }) as string
  return { client_email: 'newsletter@my-project.iam.gserviceaccount.com', private_key: privateKey }
}

const HTTP_STATUS = { NOT_FOUND: 404, ALREADY_EXISTS: 409, FAILED_PRECONDITION: 400, UNIMPLEMENTED: 501 }

function answerRequest(request: VendorRequest, secrets: GoogleSecrets): VendorAnswer {
  if (!/^Bearer \S+\.\S+\.\S+$/.test(request.authorization)) {
    return createErrorAnswer(401, 'UNAUTHENTICATED', 'Request is missing required authentication credential.')
  }
  try {
    return { status: 200, body: handleRequest(request, secrets) }
  } catch (error) {
    if (!(error instanceof GoogleError)) throw error
    return createErrorAnswer(HTTP_STATUS[error.status], error.status, error.message)
  }
}

/** Creates an error in the format of Google. */
export function createErrorAnswer(code: number, status: string, message: string): VendorAnswer {
  return { status: code, body: { error: { code, message, status } } }
}

function handleRequest({ method, url, body }: VendorRequest, secrets: GoogleSecrets): unknown {
  const [, name = '', action = ''] = /^\/v1\/([^:]+)(?::(\w+))?$/.exec(url.pathname) ?? []
  if (method === 'GET' && action === 'access') return formatAccess(secrets.access(name))
  if (method !== 'POST') throw new GoogleError('UNIMPLEMENTED', 'Method not found.')
  if (action === 'addVersion') return formatVersion(secrets.add(name, decodeData(body)))
  if (action === 'enable' || action === 'disable' || action === 'destroy') {
    return formatVersion(secrets.change(name, action))
  }
  return secrets.create(name.replace(/\/secrets$/, ''), url.searchParams.get('secretId') ?? '')
}

function decodeData({ payload }: Record<string, unknown>): Buffer {
  return Buffer.from((payload as { data?: string }).data ?? '', 'base64')
}

function formatAccess({ name, payload: { data, dataCrc32c } }: ReturnType<GoogleSecrets['access']>): unknown {
  return { name, payload: { data: data.toString('base64'), dataCrc32c } }
}

function formatVersion({ name, createTime, state }: ReturnType<GoogleSecrets['add']>): unknown {
  // Google's client requests numbers instead of names.
  return {
    name,
    createTime: createTime.toISOString(),
    state: ['', 'ENABLED', 'DISABLED', 'DESTROYED'].indexOf(state),
  }
}
