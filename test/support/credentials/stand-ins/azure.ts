import { createHash } from 'node:crypto'
import { SecretClient, type SecretClientOptions } from '@azure/keyvault-secrets'
import { AzureError, AzureSecrets } from './azure-secrets.js'
import {
  startVendorServer,
  type VendorAnswer,
  type VendorRequest,
  type VendorServer,
} from './vendor-server.js'

/** An Azure Key Vault with one vault. */
export interface Azure extends VendorServer {
  readonly vaultUrl: string
  /** The options that make an Azure client trust it, and fail immediately. */
  readonly clientOptions: SecretClientOptions
  /** Azure's official client. */
  readonly client: SecretClient
  /** Resets its state. */
  empty(): void
}

/** A token with the format of Entra ID, generated so that no scanner reports it. */
export const accessToken = createHash('sha256').update('a token of the stand-in').digest('hex')

/** Returns a token without a request. */
export const tokenCredential = {
  getToken: async () => ({ token: accessToken, expiresOnTimestamp: Date.now() + 3_600_000 }),
}

export async function startAzure(): Promise<Azure> {
  const secrets = new AzureSecrets()
  const server = await startVendorServer((request) => answerRequest(request, secrets), { tls: true })
  const vaultUrl = `https://127.0.0.1:${server.port}`
  const clientOptions = {
    tlsOptions: { ca: server.ca },
    // The challenge names vault.azure.net, which does not contain this host.
    disableChallengeResourceVerification: true,
    retryOptions: { maxRetries: 0 },
  }
  const client = new SecretClient(vaultUrl, tokenCredential, clientOptions)
  const empty = () => {
    secrets.clear()
    server.fail(undefined)
  }
  return Object.assign(server, { vaultUrl, clientOptions, client, empty })
}

const CHALLENGE =
  'Bearer authorization="https://login.microsoftonline.com/00000000-0000-0000-0000-000000000000", resource="https://vault.azure.net"'

function answerRequest(request: VendorRequest, secrets: AzureSecrets): VendorAnswer {
  if (request.authorization !== `Bearer ${accessToken}`) {
    const answer = createErrorAnswer(
      401,
      'Unauthorized',
      'AKV10000: Request is missing a Bearer or PoP token.',
    )
    return { ...answer, headers: { 'www-authenticate': CHALLENGE } }
  }
  try {
    return { status: 200, body: handleRequest(request, secrets) }
  } catch (error) {
    if (!(error instanceof AzureError)) throw error
    return createErrorAnswer(error.status, error.code, error.message, error.innerCode)
  }
}

/** Creates an error in the format of Azure. */
export function createErrorAnswer(
  status: number,
  code: string,
  message: string,
  innerCode?: string,
): VendorAnswer {
  const innererror = innerCode === undefined ? {} : { innererror: { code: innerCode } }
  return { status, body: { error: { code, message, ...innererror } } }
}

function handleRequest({ method, url, body }: VendorRequest, secrets: AzureSecrets): unknown {
  const [, name = '', version = ''] = /^\/secrets\/([^/]+)\/?([^/]*)$/.exec(url.pathname) ?? []
  if (!url.searchParams.has('api-version')) {
    throw new AzureError(400, 'BadParameter', 'api-version must be specified')
  }
  const { value = '', attributes = {} } = body as { value?: string; attributes?: object }
  if (method === 'PUT') return secrets.set(`https://${url.host}`, name, value, attributes)
  if (method === 'PATCH') {
    const { value: _, ...rest } = secrets.update(name, version, attributes)
    return rest
  }
  return secrets.get(name, version)
}
