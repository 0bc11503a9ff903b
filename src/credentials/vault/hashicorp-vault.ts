import { environmentVariable } from '../../environment.js'
import { CredentialError } from '../../errors.js'
import { failureOf } from '../failure.js'
import { named, type Provider } from '../provider.js'
import { withinTime } from '../time-limit.js'
import { credentialFrom, fieldAt } from './answer.js'
import { exchange, type VaultAnswer, type VaultServer } from './exchange.js'
import { GivenToken } from './given-token.js'
import { addressFault, checkedVaultOptions, type HashicorpVaultOptions, type VaultClient } from './options.js'
import { type Authorized, textOf, VaultSession, type VaultText } from './session.js'

export type { HashicorpVaultOptions, VaultAuth, VaultClient } from './options.js'
export type { VaultAppRole, VaultText } from './session.js'

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
  const checked = checkedVaultOptions(options)
  const { path, mount = 'secret', client, field, as } = checked
  const source = `Vault (${mount}/${path})`
  const apiPath = `${mount}/data/${path}`
  const read = client === undefined ? readerOf(checked, apiPath, source) : readerBy(client, apiPath)
  const refusal = client === undefined && checked.auth?.appRole !== undefined ? FOR_ROLES : FOR_TOKENS
  return named(source, async ({ signal } = {}) => {
    try {
      const answer = await withinTime(source, ASK_MS, signal, read)
      return credentialFrom(answer, { field, as }, source, `${refusal} ${apiPath}?`)
    } catch (error) {
      throw failureOf(source, error)
    }
  })
}

/** Longer than any login and read of a server that works. */
const ASK_MS = 30_000

const FOR_ROLES = 'permission denied: does a policy of the role allow to read'
const FOR_TOKENS = 'permission denied: has the token expired, or does its policy not allow to read'

type Reader = (signal: AbortSignal) => Promise<VaultAnswer>

/** One server and one token for all asks: what the first one found. */
function readerOf(options: HashicorpVaultOptions, apiPath: string, source: string): Reader {
  const begin = () => {
    const server = serverOf(options, source)
    const appRole = options.auth?.appRole
    const token = () => givenToken(options.auth?.token, source)
    return { server, auth: appRole ? new VaultSession(server, appRole) : new GivenToken(server, token) }
  }
  let begun: ReturnType<typeof begin> | undefined
  return async (signal) => {
    begun ??= begin()
    const { server, auth } = begun
    const read: Authorized = (token) => exchange(server, { method: 'GET', path: apiPath, token, signal })
    return auth.read(read, signal)
  }
}

function serverOf({ address, namespace, ca }: HashicorpVaultOptions, source: string): VaultServer {
  const origin = address ?? environmentVariable('VAULT_ADDR')
  const fault = origin === undefined ? 'is not set, and neither is `address`' : addressFault(origin)
  if (origin === undefined || fault !== undefined) throw unasked(source, `VAULT_ADDR ${fault}`)
  return { source, origin, ca, namespace: namespace ?? environmentVariable('VAULT_NAMESPACE') }
}

function givenToken(token: VaultText | undefined, source: string): Promise<string> {
  if (token !== undefined) return textOf(token, 'auth.token', source)
  const fromEnvironment = environmentVariable('VAULT_TOKEN')
  if (fromEnvironment !== undefined) return textOf(fromEnvironment, 'VAULT_TOKEN', source)
  throw unasked(source, 'VAULT_TOKEN is not set, and neither is `auth`')
}

function unasked(source: string, why: string): CredentialError {
  return new CredentialError('credential_unavailable', `${source} cannot be asked: ${why}`)
}

/** With a client of others: an answer that is none to it is an error that holds the answer. */
function readerBy(client: VaultClient, apiPath: string): Reader {
  return async () => {
    try {
      return { status: 200, body: await client.read(apiPath) }
    } catch (error) {
      const status = fieldAt(error, 'response', 'statusCode')
      if (typeof status !== 'number') throw error
      return { status, body: fieldAt(error, 'response', 'body') }
    }
  }
}
