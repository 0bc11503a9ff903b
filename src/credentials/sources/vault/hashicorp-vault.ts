import { readEnvVariable } from '../../../environment.js'
import { CredentialError } from '../../../errors/error-classes.js'
import { wrapSourceError } from '../../credential-errors.js'
import { createProvider, type Provider } from '../../provider.js'
import { withTimeout } from '../../timeout.js'
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
 * A credential in HashiCorp Vault or OpenBao: a secret of a KV engine, version 2, read when the first call needs it
 * and again when it is due for a refresh. The fields of the secret are read as a credential, `{ apiKey, server,
 * expiresAt }`, unless `field` names the one that holds the key. A secret that is not there, or whose newest version
 * was deleted, counts as no credential. No redirect is followed, and no proxy of the environment used: the token
 * goes to the address, or nowhere. No package is needed for it.
 *
 * @throws {ConfigError} when an option cannot be used.
 * @throws {CredentialError} at the call: `credential_missing` where the secret is not there, `credential_invalid`
 * where it holds no credential, `credential_unavailable` where Vault cannot be asked or refuses.
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

/** Longer than any login and read of a server that works. */
const READ_TIMEOUT_MS = 30_000

const ROLE_DENIED = 'permission denied: does a policy of the role allow to read'
const TOKEN_DENIED = 'permission denied: has the token expired, or does its policy not allow to read'

type Reader = (signal: AbortSignal) => Promise<VaultResponse>

/** One server and one token for all asks: what the first one found. */
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
  return new CredentialError('credential_unavailable', `${source} cannot be asked: ${reason}`)
}

/** With a client of others: an answer that is none to it is an error that holds the answer. */
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
