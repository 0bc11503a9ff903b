export type { HttpResponse, WithHttpInfo } from './api/http-info.js'
export type { Identity } from './api/identity.js'
export type { Access, Call, HttpMethod, Operation } from './api/operation.js'
export { ApiClient, type ApiClientConstructor } from './api-client.js'
export type { AuditedCall, AuditNote, Auditor, CallAudit } from './call/auditor.js'
export { createClient, type MailchimpClient, type MailchimpView } from './client.js'
export { loadConfig, loadScope } from './config/config-loader.js'
export { chain } from './credentials/chain.js'
export type {
  CredentialEvent,
  CredentialExpired,
  CredentialExpiring,
  CredentialFailed,
  CredentialRefreshed,
  CredentialReplaced,
} from './credentials/event.js'
export type {
  AccessTokenCredential,
  ApiKeyCredential,
  CredentialFacts,
  CredentialInput,
  Provider,
  ProviderRequest,
} from './credentials/provider.js'
export type { Rotation } from './credentials/rotation.js'
export { type CommandOptions, command } from './credentials/sources/command.js'
export { type EnvOptions, env } from './credentials/sources/env.js'
export { type FileOptions, file } from './credentials/sources/file.js'
export { provideBundled } from './credentials/sources/lazy-package.js'
export type { SecretFormat } from './credentials/sources/secret-text.js'
export { type DropInClient, type DropInConfig, mailchimp } from './drop-in.js'
export { AuditError } from './errors/audit-error.js'
export { BatchError } from './errors/batch-error.js'
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
} from './errors/error-classes.js'
export { InternalError } from './errors/internal-error.js'
export { LimitError } from './errors/limit-error.js'
export type { Lease, Limit, LimitRequest } from './limit/limit.js'
export type { LimitWaited } from './limit/limit-events.js'
export { DEFAULT_MAX_PLACES, maxRule, nameRule } from './limit/limit-rules.js'
export { type LocalLimitOptions, localLimit } from './limit/local-limit.js'
export { type Waiter, WaitLine } from './limit/wait-line.js'
export type { Marketing } from './marketing/api.generated.js'
export { provideBatchEngine } from './marketing/batches/batch-engine.js'
export type { BatchMethods } from './marketing/batches/batch-methods.js'
export type {
  BatchFailure,
  BatchOptions,
  BatchResult,
  BatchRun,
  BatchSuccess,
  ResumeOptions,
} from './marketing/batches/batch-run.js'
export type { Complete } from './marketing/complete.js'
export { defineScope } from './marketing/define-scope.js'
export {
  isInvalidResource,
  isMemberExists,
  isMemberForgotten,
  isMemberInComplianceState,
  isNotFound,
  isSignupThrottled,
} from './marketing/error-guards.js'
export type { Role } from './marketing/identity.js'
export type {
  ExportedMembers,
  ExportOptions,
  MemberField,
  MemberInput,
  MemberReport,
  MemberUpsert,
  UpsertOptions,
  UpsertSummary,
} from './marketing/members/member-types.js'
export { call, type MethodArguments, type MethodCall, type MethodCalls } from './marketing/method-call.js'
export type { AllowedBy, GroupsFor } from './marketing/narrowing.js'
export type { OpenEnum } from './marketing/open-enum.js'
export type { Body, OperationId, Params, Query, Result } from './marketing/operation-types.js'
export { sdkVersion } from './marketing/operations.generated.js'
export type {
  MemberPagingOptions,
  PageRecord,
  Pages,
  PagingArguments,
  PagingOperation,
  PagingOptions,
  RoutePagingOptions,
} from './marketing/pages/paging-types.js'
export type { RequestParts } from './marketing/route.js'
export type { Moment, PresetName, RouteSelector, Rule, ScopeInput } from './marketing/scope-input.js'
export { readScopeRules, type ScopeRule, type ScopeRules } from './marketing/scope-rules.js'
export type { AllowSelector as Selector, DenySelector } from './marketing/selectors.generated.js'
export { subscriberHash } from './marketing/subscriber-hash.js'
export { type UnknownFields, unknownFields, withUnknownFields } from './marketing/unknown-fields.js'
export { withActor } from './observe/actor.js'
export type { GuardrailTripped } from './observe/guardrail-events.js'
export type { ClientLocked, ClientUnlocked } from './observe/lock-events.js'
export { countMetric } from './observe/metrics.js'
export type { CallRecord, TraceIds } from './observe/observer.js'
export type { Progress, ProgressListener, ProgressMade } from './observe/progress.js'
export type { CallRetried } from './observe/retry-events.js'
export type { WouldRefuse } from './observe/scope-events.js'
export { type Audit, type AuditEntry, type AuditKeeper, registerAuditEntry } from './options/audit-option.js'
export type { ClientOptions, TimeoutOptions, ViewOptions } from './options/client-options.js'
export type { ConfigDocument, ImportedConfig } from './options/config-document.js'
export type { ExpectOptions, LifetimeOptions } from './options/credential-options.js'
export type { Guardrail, GuardrailCondition, GuardrailCount } from './options/guardrail-options.js'
export type { NetworkOptions } from './options/network-options.js'
export type { RetryOptions } from './options/retry-options.js'
export type { Authorization } from './scope/authorization.js'
export type { Predicate, Scalar } from './scope/scope.js'
export { redact } from './secrets/redact.js'
export type { CertificateAuthorities } from './transport/certificates.js'
export { validateOptions } from './validation/option-rules.js'
