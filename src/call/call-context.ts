import type { ApiDefinition, EndpointOptions } from '../api/api-definition.js'
import type { WithHttpInfo } from '../api/http-info.js'
import type { Call } from '../api/operation.js'
import type { CredentialCache } from '../credentials/cache/credential-cache.js'
import type { Credential } from '../credentials/credential.js'
import { CredentialError, MailchimpError, ScopeError } from '../errors/error-classes.js'
import { InternalError } from '../errors/internal-error.js'
import type { Limit } from '../limit/limit.js'
import { getCurrentActor } from '../observe/actor.js'
import { recordCall } from '../observe/metrics.js'
import { type CallObserver, type CallRecord, type Observer, observeCall } from '../observe/observer.js'
import type { EffectiveScope } from '../scope/authorization.js'
import type { Secret } from '../secrets/secret.js'
import { Deadline } from '../transport/deadline.js'
import type { Transport } from '../transport/transport.js'
import type { Auditor, CallAudit } from './auditor.js'
import type { ClientLock } from './client-lock.js'
import type { Guardrails } from './guardrails.js'
import type { InFlightCalls } from './in-flight-calls.js'
import type { RetryBudget } from './retry-budget.js'
import { classifyCall, classifyFailure, isEffectUnknown, type RetryClass } from './retry-policy.js'

/** The source of a call's credential: a client's cache, or one fixed credential. */
export type CredentialSource = Pick<
  CredentialCache,
  'peek' | 'getCredential' | 'getReplacement' | 'getExpiryTime' | 'knownSecrets'
>

/** Refuses credentials of another identity before a call is sent with them. */
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
  /** Closed for everything but reads while the client is locked. */
  readonly lock: ClientLock
  /** Set only if the operator configured `guardrails`. */
  readonly guardrails: Guardrails | undefined
  /** Limits the calls in flight; several clients can share it. */
  readonly limit: Limit | undefined
  /** Keeps a record of every call, if the operator configured `audit`. */
  readonly auditor: Auditor | undefined
  readonly observer: Observer
  /** Caches the identity of each secret. */
  readonly identities: ReplyCache
  /** Set only if the operator configured `expect`. */
  readonly identityCheck: IdentityCheck | undefined
  /** The timeout of a whole call, in milliseconds. */
  readonly totalMs: number
  /** The maximum number of attempts of a call, unless its options say otherwise. */
  readonly maxAttempts: number
  readonly retryBudget: RetryBudget
}

/** Options of one call, or of all calls of a view. */
export interface CallOptions {
  /** Aborts the call. */
  readonly signal?: AbortSignal | undefined
  /** The timeout of the whole call, in milliseconds. Default: the client's `timeouts.totalMs`. */
  readonly timeoutMs?: number | undefined
  /** The maximum number of attempts. Default: the client's. */
  readonly maxAttempts?: number | undefined
  /** The caller, for spans and audit: a job, a service. Never an e-mail address. */
  readonly actor?: string | undefined
  /** Cached responses by secret: a call with a cached response sends nothing. */
  readonly replies?: ReplyCache | undefined
}

export interface ReplyCache {
  get(secret: Secret): WithHttpInfo | undefined
  set(secret: Secret, reply: WithHttpInfo): void
}

/** Has no prototype, so that a polluted `Object.prototype` cannot add an option. */
export const NO_CALL_OPTIONS: CallOptions = Object.freeze(Object.create(null))

/** Merges own options onto an object without a prototype. */
export function mergeCallOptions(...options: readonly CallOptions[]): CallOptions {
  return Object.assign(Object.create(null), ...options)
}

/** Sets the actor of `withActor` as an option, for calls that are made after it has returned. */
export function captureActor(options: CallOptions): CallOptions {
  const { actor = getCurrentActor() } = options
  return actor === options.actor ? options : mergeCallOptions(options, { actor })
}

/** A call in flight: its client, deadline, record and observer. */
export interface CallContext {
  readonly client: ClientContext
  readonly call: Call
  readonly replies: ReplyCache | undefined
  /** Set by `getRetryClass`. */
  cachedRetryClass: RetryClass | undefined
  readonly maxAttempts: number
  readonly deadline: Deadline
  readonly record: CallRecord
  readonly watcher: CallObserver
  readonly audit: CallAudit | undefined
}

/** Opens a call's record, span, audit and deadline. Each call needs a matching `endCall`. */
export function beginCall(client: ClientContext, call: Call, options: CallOptions): CallContext {
  const record = createRecord(client, call, options)
  const watcher = observeCall(client.observer, record)
  const deadline = new Deadline(call.operation.id, options.timeoutMs ?? client.totalMs, options.signal)
  const { replies, maxAttempts = client.maxAttempts } = options
  const audit = client.auditor?.startCall({
    call,
    record,
    api: client.api,
    getTrace: () => watcher.getTrace?.(),
  })
  return { client, call, replies, cachedRetryClass: undefined, maxAttempts, deadline, record, watcher, audit }
}

/** Returns the retry class of the call. It is computed on first use, because that may require parsing the body. */
export function getRetryClass(context: CallContext): RetryClass {
  context.cachedRetryClass ??= classifyCall(context.client.api, context.call)
  return context.cachedRetryClass
}

/** Closes what `beginCall` opened. */
export function endCall({ deadline, record, watcher }: CallContext): void {
  deadline.clear()
  recordCall(record, deadline)
  watcher.end(record)
}

/** Records how the call failed, and returns the error to throw, which is always a MailchimpError. */
export function failCall(context: CallContext, thrown: unknown): MailchimpError {
  const { id } = context.call.operation
  try {
    const error = thrown instanceof MailchimpError ? attachOperation(thrown, id) : undefined
    return recordFailure(context, error ?? createInternalError(context, thrown))
  } catch (fault) {
    // An error of foreign code can be frozen, or a proxy.
    return recordFailure(context, createInternalError(context, fault))
  }
}

function createInternalError({ record }: CallContext, thrown: unknown): InternalError {
  const outcome = record.attempts === undefined ? 'not_sent' : 'unknown'
  return new InternalError(thrown, { operation: record.operation.id, outcome })
}

function recordFailure(context: CallContext, error: MailchimpError): MailchimpError {
  const { record } = context
  record.error = error.code
  if (error instanceof ScopeError) {
    record.verdict = 'refused'
    if (error.rule !== undefined) record.rule = error.rule
  }
  setOutcome(context, error)
  return error
}

/** Sets the outcome in the record and in the error: what is known about the effect of the call. */
function setOutcome(context: CallContext, error: MailchimpError): void {
  const { client, record } = context
  const retryClass = getRetryClass(context)
  const isUnknown = isEffectUnknown(error, classifyFailure(error, client.api), retryClass)
  const { attempts = 0, earlierOutcome } = record
  const last = attempts === 0 ? 'not_sent' : isUnknown ? 'unknown' : error.outcome
  // An attempt that was not sent does not undo the effect of an earlier one.
  const outcome = last === 'not_sent' ? (earlierOutcome ?? last) : last
  record.outcome = outcome
  // The effect of an earlier attempt may be the reason for this error; a read has no effect.
  const mayExplain = retryClass !== 'safe' && last === 'answered' && earlierOutcome === 'unknown'
  error.setCallFacts(outcome, attempts, mayExplain ? earlierOutcome : undefined)
}

/** A failed refresh rejects all waiting calls with one error; it is re-wrapped so that each names its own operation. */
function attachOperation(error: MailchimpError, operation: string): MailchimpError {
  if (error.operation !== undefined || !(error instanceof CredentialError)) return error
  return new CredentialError(error.code, error.hint, operation)
}

function createRecord(
  { api, scope }: ClientContext,
  { operation }: Call,
  { actor = getCurrentActor() }: CallOptions,
): CallRecord {
  return {
    operation,
    basePath: api.basePath,
    actor,
    scope: scope.rules.identity,
    verdict: undefined,
    rule: undefined,
    fingerprint: undefined,
    attempts: undefined,
    status: undefined,
    requestId: undefined,
    error: undefined,
    outcome: undefined,
    earlierOutcome: undefined,
  }
}
