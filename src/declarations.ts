/** The root of the declarations: the implementation, and the credential sources with their own bundles. */
export type { AwsClient } from './credentials/sources/aws/aws-client.js'
export type { AwsOptions } from './credentials/sources/aws/aws-options.js'
export {
  type AwsParameterStoreOptions,
  awsParameterStore,
} from './credentials/sources/aws/parameter-store.js'
export {
  type AwsSecretsManagerOptions,
  awsSecretsManager,
} from './credentials/sources/aws/secrets-manager.js'
export { type AzureKeyVaultOptions, azureKeyVault } from './credentials/sources/azure/key-vault.js'
export type {
  AzureTokenCredential,
  KeyVaultClient,
  KeyVaultSecret,
} from './credentials/sources/azure/key-vault-client.js'
export {
  type GoogleSecretManagerOptions,
  googleSecretManager,
} from './credentials/sources/google/secret-manager.js'
export type {
  AccessedVersion,
  SecretManagerClient,
  SecretPayload,
} from './credentials/sources/google/secret-manager-client.js'
export {
  type HashicorpVaultOptions,
  hashicorpVault,
  type VaultAppRole,
  type VaultAuth,
  type VaultClient,
  type VaultText,
} from './credentials/sources/vault/hashicorp-vault.js'
export * from './index.js'
