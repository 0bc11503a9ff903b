import {
  CredentialError,
  createProvider,
  type Provider,
  readEnvVariable,
  withTimeout,
  wrapSourceError,
} from '../source-kit.js'
import { AppRoleSession, type AuthorizedRead, resolveVaultText, type VaultText } from './app-role-session.js'
import { parseKvResponse, readNestedField } from './kv-response.js'
import { TokenAuth } from './token-auth.js'
import {
  findAddressFault,
  type HashicorpVaultOptions,
  type VaultClient,
  validateVaultOptions,
} from './vault-options.js'
import { sendVaultRequest, type VaultResponse, type VaultServer } from './vault-request.js'

export type { VaultAppRole, VaultText } from './app-role-session.js'
export type { HashicorpVaultOptions, VaultAuth, VaultClient } from './vault-options.js'

/**
 * Reads the credential from HashiCorp Vault or OpenBao: a secret of a KV version 2 engine, read when the first call
 * needs it and again when it is due for a refresh. The fields of the secret are read as a credential, `{ apiKey,
 * server, expiresAt }`, unless `field` names the field with the key. A secret that does not exist, or whose newest
 * version was deleted, counts as an absent credential. Redirects are not followed, and proxies from the environment
 * are not used, so the token is sent only to the address. Needs no package.
 *
 * @throws {ConfigError} if an option is invalid
 * @throws {CredentialError} when called: `credential_missing` if the secret does not exist; `credential_invalid` if
 * it contains no credential; `credential_unavailable` if Vault refuses or cannot be reached
 *
 * @example
 * ```ts
 * import { readFile } from 'node:fs/promises'
 * import { createClient } from 'mailchimp-hardened'
 * import { hashicorpVault } from 'mailchimp-hardened/credentials/vault'
 *
 * const client = createClient({
 *   credentials: hashicorpVault({
 *     address: 'https://vault.example.com:8200',
 *     path: 'mailchimp/newsletter',
 *     auth: {
 *       appRole: {
 *         roleId: 'newsletter',
 *         secretId: () => readFile('/run/secrets/vault-secret-id', 'utf8'),
 *       },
 *     },
 *   }),
 * })
 * ```
 */
export function hashicorpVault(options: HashicorpVaultOptions): Provider {
  const checked = validateVaultOptions(options)
  const { path, mount = 'secret', client, field, as } = checked
  const source = `Vault (${mount}/${path})`
  const apiPath = `${mount}/data/${path}`
  const read =
    client === undefined ? createReader(checked, apiPath, source) : createClientReader(client, apiPath)
  const deniedReason =
    client === undefined && checked.auth?.appRole !== undefined ? ROLE_DENIED : TOKEN_DENIED
  return createProvider(source, async ({ signal } = {}) => {
    try {
      const response = await withTimeout(source, READ_TIMEOUT_MS, signal, read)
      return parseKvResponse(response, { field, as }, source, `${deniedReason} ${apiPath}?`)
    } catch (error) {
      throw wrapSourceError(source, error)
    }
  })
}

/** Longer than any login and read of a healthy server. */
const READ_TIMEOUT_MS = 30_000

const ROLE_DENIED = 'permission denied: does a policy of the role allow reading'
const TOKEN_DENIED = 'permission denied: has the token expired, or does its policy not allow reading'

type Reader = (signal: AbortSignal) => Promise<VaultResponse>

/** Creates a reader that keeps the server and the authentication of its first read. */
function createReader(options: HashicorpVaultOptions, apiPath: string, source: string): Reader {
  const initialize = () => {
    const server = resolveServer(options, source)
    const appRole = options.auth?.appRole
    const token = () => resolveToken(options.auth?.token, source)
    return { server, auth: appRole ? new AppRoleSession(server, appRole) : new TokenAuth(server, token) }
  }
  let initialized: ReturnType<typeof initialize> | undefined
  return async (signal) => {
    initialized ??= initialize()
    const { server, auth } = initialized
    const read: AuthorizedRead = (token) =>
      sendVaultRequest(server, { method: 'GET', path: apiPath, token, signal })
    return auth.read(read, signal)
  }
}

function resolveServer({ address, namespace, ca }: HashicorpVaultOptions, source: string): VaultServer {
  const origin = address ?? readEnvVariable('VAULT_ADDR')
  const fault = origin === undefined ? 'is not set, and neither is `address`' : findAddressFault(origin)
  if (origin === undefined || fault !== undefined) throw createVaultSetupError(source, `VAULT_ADDR ${fault}`)
  return { source, origin, ca, namespace: namespace ?? readEnvVariable('VAULT_NAMESPACE') }
}

function resolveToken(token: VaultText | undefined, source: string): Promise<string> {
  if (token !== undefined) return resolveVaultText(token, 'auth.token', source)
  const fromEnvironment = readEnvVariable('VAULT_TOKEN')
  if (fromEnvironment !== undefined) return resolveVaultText(fromEnvironment, 'VAULT_TOKEN', source)
  throw createVaultSetupError(source, 'VAULT_TOKEN is not set, and neither is `auth`')
}

function createVaultSetupError(source: string, reason: string): CredentialError {
  return new CredentialError('credential_unavailable', `${source} cannot be read: ${reason}`)
}

/** Creates a reader for a custom client, which throws responses other than 200 as errors. */
function createClientReader(client: VaultClient, apiPath: string): Reader {
  return async () => {
    try {
      return { status: 200, body: await client.read(apiPath) }
    } catch (error) {
      const status = readNestedField(error, 'response', 'statusCode')
      if (typeof status !== 'number') throw error
      return { status, body: readNestedField(error, 'response', 'body') }
    }
  }
}
