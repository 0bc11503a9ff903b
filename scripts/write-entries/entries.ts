import type { PublicNames } from './public-names.js'

/** An entry of the package beside the main one. */
export interface Entry {
  /** As it is imported, and as its files are called in dist: `credentials/aws`. */
  readonly path: string
  readonly values: readonly string[]
  readonly types: readonly string[]
  /** Whether the main entry has its names as well. */
  readonly isInMain?: boolean
}

export const entries: readonly Entry[] = [
  { path: 'config', values: ['loadConfig'], types: [], isInMain: true },
  {
    path: 'credentials/aws',
    values: ['awsParameterStore', 'awsSecretsManager'],
    types: ['AwsClient', 'AwsOptions', 'AwsParameterStoreOptions', 'AwsSecretsManagerOptions'],
  },
  {
    path: 'credentials/azure',
    values: ['azureKeyVault'],
    types: ['AzureKeyVaultOptions', 'AzureTokenCredential', 'KeyVaultClient', 'KeyVaultSecret'],
  },
  {
    path: 'credentials/google',
    values: ['googleSecretManager'],
    types: ['AccessedVersion', 'GoogleSecretManagerOptions', 'SecretManagerClient', 'SecretPayload'],
  },
  {
    path: 'credentials/vault',
    values: ['hashicorpVault'],
    types: ['HashicorpVaultOptions', 'VaultAppRole', 'VaultAuth', 'VaultClient', 'VaultText'],
  },
]

/** What the implementation has for the command alone. */
const FOR_THE_COMMAND: readonly string[] = ['loadScope']

/**
 * The names of the main entry.
 *
 * @throws {Error} when an entry names something that is not there.
 */
export function withoutEntries(all: PublicNames): PublicNames {
  const elsewhere = entries.filter(({ isInMain }) => isInMain !== true)
  for (const { path, values, types } of entries) {
    const missing = [...values, ...types].filter((name) => ![...all.values, ...all.types].includes(name))
    if (missing.length > 0) throw new Error(`${path} has nothing called ${missing.join(', ')}`)
  }
  const isInMain = (name: string) =>
    !FOR_THE_COMMAND.includes(name) &&
    !elsewhere.some(({ values, types }) => [...values, ...types].includes(name))
  return { ...all, values: all.values.filter(isInMain), types: all.types.filter(isInMain) }
}
