import type { PublicNames } from './public-names.js'

/** An additional entry of the package. */
export interface Entry {
  /** Its import path, which is also the name of its files in dist: `credentials/aws`. */
  readonly path: string
  readonly values: readonly string[]
  readonly types: readonly string[]
  /** The file in dist that has its values, if it is not the implementation. */
  readonly file?: string
  /** Vendor packages that its sources load, if they are installed. */
  readonly packages?: readonly string[]
  /** Whether the main entry has its names as well. */
  readonly isInMain?: boolean
}

const VENDOR_SOURCES = 'vendor-sources'

export const entries: readonly Entry[] = [
  { path: 'config', values: ['loadConfig'], types: [], isInMain: true },
  {
    path: 'credentials/aws',
    file: VENDOR_SOURCES,
    values: ['awsParameterStore', 'awsSecretsManager'],
    packages: ['@aws-sdk/client-secrets-manager', '@aws-sdk/client-ssm'],
    types: ['AwsClient', 'AwsOptions', 'AwsParameterStoreOptions', 'AwsSecretsManagerOptions'],
  },
  {
    path: 'credentials/azure',
    file: VENDOR_SOURCES,
    values: ['azureKeyVault'],
    packages: ['@azure/identity', '@azure/keyvault-secrets'],
    types: ['AzureKeyVaultOptions', 'AzureTokenCredential', 'KeyVaultClient', 'KeyVaultSecret'],
  },
  {
    path: 'credentials/google',
    file: VENDOR_SOURCES,
    values: ['googleSecretManager'],
    packages: ['@google-cloud/secret-manager'],
    types: ['AccessedVersion', 'GoogleSecretManagerOptions', 'SecretManagerClient', 'SecretPayload'],
  },
  {
    path: 'credentials/vault',
    file: VENDOR_SOURCES,
    values: ['hashicorpVault'],
    types: ['HashicorpVaultOptions', 'VaultAppRole', 'VaultAuth', 'VaultClient', 'VaultText'],
  },
]

/** Names that other entries (including `audit` and `redis`) and the command import, but the main entry does not export. */
export const internalNames: readonly string[] = [
  ...['ApiClient', 'ApiClientConstructor'],
  ...['loadScope', 'provideBundled'],
  ...['DEFAULT_MAX_PLACES', 'maxRule', 'nameRule', 'validateOptions'],
  ...['WaitLine', 'Waiter'],
  ...[
    'AuditedCall',
    'AuditNote',
    'Auditor',
    'Authorization',
    'Call',
    'CallAudit',
    'CallRecord',
    'Operation',
    'TraceIds',
  ],
  ...['AuditEntry', 'ScopeRule', 'ScopeRules', 'readScopeRules', 'registerAuditEntry'],
  ...['countMetric', 'provideBatchEngine'],
]

/**
 * The names of the main entry.
 *
 * @throws {Error} if an entry names a missing export.
 */
export function excludeEntries(all: PublicNames): PublicNames {
  const elsewhere = entries.filter(({ isInMain }) => isInMain !== true)
  for (const { path, values, types } of entries) {
    const missing = [...values, ...types].filter((name) => ![...all.values, ...all.types].includes(name))
    if (missing.length > 0) throw new Error(`${path} has nothing called ${missing.join(', ')}`)
  }
  const isInMain = (name: string) =>
    !internalNames.includes(name) &&
    !elsewhere.some(({ values, types }) => [...values, ...types].includes(name))
  return { ...all, values: all.values.filter(isInMain), types: all.types.filter(isInMain) }
}
