export { ApiClient, type ApiClientConstructor } from './api-client.js'
export { redact } from './call/redact.js'
export type { CertificateAuthorities } from './certificates.js'
export { createClient, type MailchimpClient, type MailchimpView } from './client.js'
export { type ConfigDocument, type ImportedConfig, loadConfig, loadScope } from './config/load.js'
export type { ExpectOptions, LifetimeOptions } from './credential-options.js'
export type { AwsOptions } from './credentials/aws/options.js'
export { type AwsParameterStoreOptions, awsParameterStore } from './credentials/aws/parameter-store.js'
export { type AwsSecretsManagerOptions, awsSecretsManager } from './credentials/aws/secrets-manager.js'
export type { AwsClient } from './credentials/aws/service.js'
export type { AzureTokenCredential, KeyVaultClient, KeyVaultSecret } from './credentials/azure/client.js'
export { type AzureKeyVaultOptions, azureKeyVault } from './credentials/azure/key-vault.js'
export { chain } from './credentials/chain.js'
export { type CommandOptions, command } from './credentials/command.js'
export { type EnvOptions, env } from './credentials/env.js'
export type {
  CredentialEvent,
  CredentialExpired,
  CredentialExpiring,
  CredentialFailed,
  CredentialRefreshed,
  CredentialReplaced,
} from './credentials/event.js'
export { type FileOptions, file } from './credentials/file.js'
export type { AccessedVersion, SecretManagerClient, SecretPayload } from './credentials/google/client.js'
export { type GoogleSecretManagerOptions, googleSecretManager } from './credentials/google/secret-manager.js'
export { provideBundled } from './credentials/lazy-package.js'
export type {
  AccessTokenCredential,
  ApiKeyCredential,
  CredentialFacts,
  CredentialInput,
  Provider,
  ProviderRequest,
} from './credentials/provider.js'
export type { Rotation } from './credentials/rotation.js'
export type { SecretFormat } from './credentials/secret-text.js'
export {
  type HashicorpVaultOptions,
  hashicorpVault,
  type VaultAppRole,
  type VaultAuth,
  type VaultClient,
  type VaultText,
} from './credentials/vault/hashicorp-vault.js'
export { type DropInClient, type DropInConfig, mailchimp } from './drop-in.js'
export {
  ApiError,
  ArgumentError,
  ConfigError,
  CredentialError,
  type ErrorCode,
  type ErrorHttpResponse,
  type ErrorSummary,
  type Fault,
  type FieldError,
  MailchimpError,
  type Outcome,
  ScopeError,
  TransportError,
} from './errors.js'
export { InternalError } from './internal-error.js'
export type { Identity, Role } from './mailchimp/account.js'
export type * from './mailchimp/api.generated.js'
export type { Complete } from './mailchimp/complete.js'
export type { HttpResponse, WithHttpInfo } from './mailchimp/http-info.js'
export type { OpenEnum } from './mailchimp/open-enum.js'
export type { Access, HttpMethod } from './mailchimp/operation.js'
export type { Body, OperationId, Params, Query, Result } from './mailchimp/operation-types.js'
export { sdkVersion } from './mailchimp/operations.generated.js'
export type { RequestParts } from './mailchimp/route.js'
export type * from './mailchimp/schemas.generated.js'
export { type UnknownFields, unknownFields, withUnknownFields } from './mailchimp/unknown-fields.js'
export type { NetworkOptions } from './network-options.js'
export type { WouldRefuse } from './observe/report-only.js'
export type { ClientOptions, TimeoutOptions, ViewOptions } from './options.js'
export { defineScope } from './scope/define.js'
export type { AllowedBy, GroupsFor } from './scope/narrowing.js'
export type {
  Moment,
  Predicate,
  PresetName,
  RouteSelector,
  Rule,
  Scalar,
  ScopeInput,
} from './scope/scope.js'
export type { AllowSelector as Selector, DenySelector } from './scope/selectors.generated.js'
