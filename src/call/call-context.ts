import type { ApiDefinition, EndpointOptions } from '../api/api-definition.js'
import type { WithHttpInfo } from '../api/http-info.js'
import type { Call } from '../api/operation.js'
import type { CredentialCache } from '../credentials/cache/credential-cache.js'
import type { Credential } from '../credentials/credential.js'
import {
  ApiError,
  CredentialError,
  MailchimpError,
  ScopeError,
  TransportError,
} from '../errors/error-classes.js'
import { InternalError } from '../errors/internal-error.js'
import { type CallObserver, type CallRecord, type Observer, observeCall } from '../observe/observer.js'
import type { EffectiveScope } from '../scope/authorization.js'
import type { Secret } from '../secrets/secret.js'
import { Deadline } from '../transport/deadline.js'
import type { Transport } from '../transport/transport.js'
import type { InFlightCalls } from './in-flight-calls.js'

/** Where calls get their credential: a client's cache, or one credential that is given. */
export type CredentialSource = Pick<
  CredentialCache,
  'peek' | 'getCredential' | 'getReplacement' | 'getExpiryTime' | 'knownSecrets'
>

/** Refuses credentials that are not the operator's, before a call is sent with them. */
export interface IdentityCheck {
  verify(context: CallContext, credential: Credential): Promise<void>
}

/** What the calls of one client share. */
export interface ClientContext {
  readonly api: ApiDefinition
  readonly scope: EffectiveScope
  readonly credentials: CredentialSource
  readonly endpoint: EndpointOptions
  readonly transport: Transport
  readonly inFlight: InFlightCalls
  readonly observer: Observer
  /** Whose key each secret is, as far as it was read. */
  readonly identities: ReplyCache
  /** Only if the operator has written down whose key it has to be. */
  readonly identityCheck: IdentityCheck | undefined
  /** Milliseconds for a whole call. */
  readonly totalMs: number
}

/** What holds for one call, or for all calls of a view. */
export interface CallOptions {
  /** Ends the call when it is aborted. */
  readonly signal?: AbortSignal | undefined
  /** Milliseconds for the whole call. Default: the client's `timeouts.totalMs`. */
  readonly timeoutMs?: number | undefined
  /** The caller, for spans and audit: a job, a service. Never an e-mail address. */
  readonly actor?: string | undefined
  /** Answers that are known already, by the secret they hold for: with one of these nothing is sent. */
  readonly replies?: ReplyCache | undefined
}

export interface ReplyCache {
  get(secret: Secret): WithHttpInfo | undefined
  set(secret: Secret, reply: WithHttpInfo): void
}

/** No options, and none from a prototype either. */
export const NO_CALL_OPTIONS: CallOptions = Object.freeze(Object.create(null))

/** Merges options; what a prototype holds is none of them. */
export function mergeCallOptions(...options: readonly CallOptions[]): CallOptions {
  return Object.assign(Object.create(null), ...options)
}

/** One call in flight: what it shares, its deadline, its record and who observes it. */
export interface CallContext {
  readonly client: ClientContext
  readonly call: Call
  readonly replies: ReplyCache | undefined
  readonly deadline: Deadline
  readonly record: CallRecord
  readonly watcher: CallObserver
}

/** Opens a call's record, span and deadline. Each needs its `endCall`. */
export function beginCall(client: ClientContext, call: Call, options: CallOptions): CallContext {
  const record = createRecord(client, call, options)
  const watcher = observeCall(client.observer, record)
  const deadline = new Deadline(call.operation.id, options.timeoutMs ?? client.totalMs, options.signal)
  return { client, call, replies: options.replies, deadline, record, watcher }
}

/** Closes what `beginCall` opened. */
export function endCall({ deadline, record, watcher }: CallContext): void {
  deadline.clear()
  watcher.end(record)
}

/** Notes in the record how the call failed. Returns the error to throw, which is always one of this package. */
export function failCall({ record }: CallContext, thrown: unknown): MailchimpError {
  const operation = record.operation.id
  const outcome = record.attempts === undefined ? 'not_sent' : 'unknown'
  const error =
    thrown instanceof MailchimpError
      ? attachOperation(thrown, operation)
      : new InternalError(thrown, { operation, outcome })
  record.error = error.code
  if (error instanceof ScopeError) {
    record.verdict = 'refused'
    if (error.rule !== undefined) record.rule = error.rule
  }
  if (error instanceof TransportError || error instanceof InternalError) record.outcome = error.outcome
  if (error instanceof ApiError) record.outcome = record.attempts === undefined ? 'not_sent' : 'answered'
  return error
}

/** A failed refresh rejects all waiting calls with one error; it is re-wrapped so that each names its own operation. */
function attachOperation(error: MailchimpError, operation: string): MailchimpError {
  if (error.operation !== undefined || !(error instanceof CredentialError)) return error
  return new CredentialError(error.code, error.hint, operation)
}

function createRecord(
  { api, scope }: ClientContext,
  { operation }: Call,
  { actor }: CallOptions,
): CallRecord {
  const { name, revision } = scope.rules
  return {
    operation,
    basePath: api.basePath,
    scope: { revision, ...(name !== undefined && { name }) },
    ...(actor !== undefined && { actor }),
  }
}
