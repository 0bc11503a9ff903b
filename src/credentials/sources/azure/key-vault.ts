import type { Fault } from '../../../errors/error-classes.js'
import { containsKey, looksLikeSecret } from '../../../secrets/key-shape.js'
import { createInvalidError } from '../../credential-errors.js'
import { type CredentialInput, createProvider, type Provider } from '../../provider.js'
import { withTimeout } from '../../timeout.js'
import { findPackageFaults } from '../lazy-package.js'
import { formatRules, type OptionRules } from '../option-rules.js'
import { validateOptions } from '../option-validation.js'
import { parseCredential, type SecretFormat } from '../secret-text.js'
import { createDisabledError, wrapAzureError } from './azure-errors.js'
import {
  type AzureTokenCredential,
  createKeyVaultClient,
  IDENTITY,
  KEY_VAULT,
  type KeyVaultClient,
  type KeyVaultSecret,
} from './key-vault-client.js'

/** Which secret in Azure Key Vault holds the credential. */
export interface AzureKeyVaultOptions extends SecretFormat {
  /** `https://my-vault.vault.azure.net`. */
  readonly vaultUrl: string
  /** The name of the secret in the vault: `mailchimp`. */
  readonly name: string
  /**
   * The 32 digits of a version.
   *
   * @default the current one, which is the one that was set last
   */
  readonly version?: string | undefined
  /**
   * Any credential of `@azure/identity`.
   *
   * @default new DefaultAzureCredential(), made when first asked; this is what `@azure/identity` is needed for
   */
  readonly credential?: AzureTokenCredential | undefined
  /**
   * Your own `SecretClient`, of the same vault. Its proxy, timeouts and retries are used.
   *
   * @default one that is made when first asked, and kept
   */
  readonly client?: KeyVaultClient | undefined
}

const RULES: OptionRules<AzureKeyVaultOptions> = {
  ...formatRules,
  vaultUrl: {
    isValid: (value) =>
      typeof value === 'string' && VAULT_URL.test(value) && URL.canParse(value) && !containsKey(value),
    fault:
      'must be the URL of a vault, like "https://my-vault.vault.azure.net": https, and nothing behind the host',
  },
  name: {
    isValid: (value) =>
      typeof value === 'string' && /^[\da-z-]{1,127}$/i.test(value) && !looksLikeSecret(value),
    fault:
      'must be the name of a secret, like "mailchimp": letters, digits and dashes, and not what it holds',
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
 * The credential in a secret of Azure Key Vault. Needs the package `@azure/keyvault-secrets`, and `@azure/identity`
 * where no `credential` is given, which are loaded when the credential is first asked for; and the role `Key Vault
 * Secrets User` on the secret.
 *
 * The credential's `version` is that of the secret, its `createdAt` when this version was set, and its `expiresAt` the
 * expiration date of the secret: Azure gives an expired secret all the same, but no call is made with it. A version
 * that is disabled or not active yet is not used either, and Azure does not give the one before it instead.
 *
 * @throws {ConfigError} when an option cannot be used, or a package is not installed.
 * @throws {CredentialError} at the call: `credential_missing` where there is no such secret or version;
 * `credential_invalid` where it is disabled, not active yet, or holds no credential; `credential_unavailable` where
 * Azure refuses or cannot be reached: of Azure's error only the kind is told.
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
  const given = validateOptions('azureKeyVault', options, RULES, {
    required: ['vaultUrl', 'name'],
    opaque: ['credential', 'client'],
    findFaults: findClientFaults,
  })
  const { vaultUrl, name, version, credential } = given
  const source = `Azure Key Vault (${new URL(vaultUrl).host}/secrets/${name})`
  let { client } = given
  const read = async (abortSignal: AbortSignal) => {
    client ??= createKeyVaultClient(vaultUrl, credential, 'azureKeyVault()')
    const secret = await client.getSecret(name, { abortSignal, ...(version !== undefined && { version }) })
    return parseKeyVaultSecret(secret, given, source)
  }
  return createProvider(source, async ({ signal } = {}) => {
    try {
      return await withTimeout(source, READ_TIMEOUT_MS, signal, read)
    } catch (error) {
      throw wrapAzureError(source, error)
    }
  })
}

/** A client has its credential; a package that is needed has to be there. */
function findClientFaults({ client, credential }: AzureKeyVaultOptions): readonly Fault[] {
  if (client === undefined)
    return [KEY_VAULT, ...(credential === undefined ? [IDENTITY] : [])].flatMap(findPackageFaults)
  return credential === undefined
    ? []
    : [{ path: 'credential', message: 'belongs to the client: leave it out here' }]
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
