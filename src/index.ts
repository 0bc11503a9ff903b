export { redact } from './call/redact.js'
export { createClient, type MailchimpClient, type MailchimpView } from './client.js'
export { loadConfig } from './config/load.js'
export { type EnvOptions, env } from './credentials/env.js'
export type {
  AccessTokenCredential,
  ApiKeyCredential,
  CredentialInput,
  Provider,
} from './credentials/provider.js'
export { type DropInClient, type DropInConfig, mailchimp } from './drop-in.js'
export {
  ApiError,
  ArgumentError,
  ConfigError,
  CredentialError,
  type ErrorCode,
  type ErrorHttpResponse,
  type Fault,
  type FieldError,
  MailchimpError,
  type Outcome,
  ScopeError,
  TransportError,
} from './errors.js'
export type * from './mailchimp/api.generated.js'
export type { HttpResponse, WithHttpInfo } from './mailchimp/http-info.js'
export type { OpenEnum } from './mailchimp/open-enum.js'
export type { Access, HttpMethod } from './mailchimp/operation.js'
export type { Body, OperationId, Params, Query, Result } from './mailchimp/operation-types.js'
export { sdkVersion } from './mailchimp/operations.generated.js'
export type { RequestParts } from './mailchimp/route.js'
export type * from './mailchimp/schemas.generated.js'
export { type UnknownFields, unknownFields, withUnknownFields } from './mailchimp/unknown-fields.js'
export type { WouldRefuse } from './observe/report-only.js'
export type { ClientOptions, NetworkOptions, TimeoutOptions, ViewOptions } from './options.js'
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
