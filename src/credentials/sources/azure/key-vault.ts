import {
  type CredentialInput,
  containsKey,
  createInvalidError,
  createProvider,
  type Fault,
  findPackageFaults,
  formatRules,
  looksLikeSecret,
  type OptionRules,
  type Provider,
  parseCredential,
  type SecretFormat,
  validateOptions,
  withTimeout,
} from '../source-kit.js'
import { createDisabledError, wrapAzureError } from './azure-errors.js'
import {
  type AzureTokenCredential,
  createKeyVaultClient,
  IDENTITY,
  KEY_VAULT,
  type KeyVaultClient,
  type KeyVaultSecret,
} from './key-vault-client.js'

/** Selects the secret in Azure Key Vault that contains the credential. */
export interface AzureKeyVaultOptions extends SecretFormat {
  /** `https://my-vault.vault.azure.net`. */
  readonly vaultUrl: string
  /** The name of the secret: `mailchimp`. */
  readonly name: string
  /**
   * The 32 hex digits of a version.
   *
   * @default the current version, which is the newest
   */
  readonly version?: string | undefined
  /**
   * Any credential of `@azure/identity`.
   *
   * @default new DefaultAzureCredential(), created on first use; only this needs `@azure/identity`
   */
  readonly credential?: AzureTokenCredential | undefined
  /**
   * Your own `SecretClient` for the same vault. Its proxy, timeouts and retries apply.
   *
   * @default a client created on first use, and kept
   */
  readonly client?: KeyVaultClient | undefined
}

const RULES: OptionRules<AzureKeyVaultOptions> = {
  ...formatRules,
  vaultUrl: {
    isValid: (value) =>
      typeof value === 'string' && VAULT_URL.test(value) && URL.canParse(value) && !containsKey(value),
    fault:
      'must be the URL of a vault, like "https://my-vault.vault.azure.net": https, and nothing after the host',
  },
  name: {
    isValid: (value) =>
      typeof value === 'string' && /^[\da-z-]{1,127}$/i.test(value) && !looksLikeSecret(value),
    fault:
      'must be the name of a secret, like "mailchimp": letters, digits and dashes only, and not its contents',
  },
  version: {
    isValid: (value) => typeof value === 'string' && /^[\da-f]{32}$/i.test(value),
    fault: 'must be the 32 hexadecimal digits of a version',
  },
  credential: {
    isValid: (value) => typeof (value as AzureTokenCredential | null)?.getToken === 'function',
    fault: 'must be a credential of @azure/identity',
  },
  client: {
    isValid: (value) => typeof (value as KeyVaultClient | null)?.getSecret === 'function',
    fault: 'must be a SecretClient',
  },
}

const VAULT_URL = /^https:\/\/[a-z\d.-]{1,253}(?::\d{1,5})?\/?$/i

const READ_TIMEOUT_MS = 30_000

/**
 * Reads the credential from a secret of Azure Key Vault. Needs the package `@azure/keyvault-secrets`, and
 * `@azure/identity` if no `credential` is given, which are loaded on first use; and the role `Key Vault Secrets User`
 * on the secret.
 *
 * The credential's `version` is that of the secret, its `createdAt` is when this version was set, and its `expiresAt`
 * is the secret's expiration date: Azure still returns an expired secret, but no call uses it. A version that is
 * disabled or not yet active is not used either; Azure does not return the previous one instead.
 *
 * @throws {ConfigError} if an option is invalid, or a package is not installed
 * @throws {CredentialError} when called: `credential_missing` if there is no such secret or version;
 * `credential_invalid` if it is disabled, not yet active, or contains no credential; `credential_unavailable` if
 * Azure refuses or cannot be reached. Of Azure's error, only the kind is passed on.
 *
 * @example
 * ```ts
 * import { createClient } from 'mailchimp-hardened'
 * import { azureKeyVault } from 'mailchimp-hardened/credentials/azure'
 *
 * const client = createClient({
 *   credentials: azureKeyVault({ vaultUrl: 'https://my-vault.vault.azure.net', name: 'mailchimp' }),
 * })
 * ```
 */
export function azureKeyVault(options: AzureKeyVaultOptions): Provider {
  const settings = validateOptions('azureKeyVault', options, RULES, {
    required: ['vaultUrl', 'name'],
    opaque: ['credential', 'client'],
    findFaults: findClientFaults,
  })
  const { vaultUrl, name, version, credential } = settings
  const source = `Azure Key Vault (${new URL(vaultUrl).host}/secrets/${name})`
  let { client } = settings
  const read = async (abortSignal: AbortSignal) => {
    client ??= createKeyVaultClient(vaultUrl, credential, 'azureKeyVault()')
    const secret = await client.getSecret(name, { abortSignal, ...(version !== undefined && { version }) })
    return parseKeyVaultSecret(secret, settings, source)
  }
  return createProvider(source, async ({ signal } = {}) => {
    try {
      return await withTimeout(source, READ_TIMEOUT_MS, signal, read)
    } catch (error) {
      throw wrapAzureError(source, error)
    }
  })
}

/** Reports missing packages or, if there is a custom client, a `credential`, which the client already has. */
function findClientFaults({ client, credential }: AzureKeyVaultOptions): readonly Fault[] {
  if (client === undefined)
    return [KEY_VAULT, ...(credential === undefined ? [IDENTITY] : [])].flatMap(findPackageFaults)
  return credential === undefined
    ? []
    : [{ path: 'credential', message: 'is set by the client: remove it here' }]
}

function parseKeyVaultSecret(secret: KeyVaultSecret, format: SecretFormat, source: string): CredentialInput {
  const { value = '', properties } = secret
  const { version, createdOn, expiresOn, enabled, notBefore } = properties
  if (enabled === false) throw createDisabledError(source)
  if (notBefore !== undefined && notBefore.getTime() > Date.now()) {
    throw createInvalidError(`the secret from ${source} is not active before ${notBefore.toISOString()}`)
  }
  return parseCredential(value, format, source, { version, createdAt: createdOn, expiresAt: expiresOn })
}
