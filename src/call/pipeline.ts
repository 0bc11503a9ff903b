import type { CredentialCache } from '../credentials/cache.js'
import type { Credential } from '../credentials/credential.js'
import { ApiError, MailchimpError, ScopeError, TransportError } from '../errors.js'
import { type EndpointChoice, originFor } from '../mailchimp/endpoint.js'
import type { WithHttpInfo } from '../mailchimp/http-info.js'
import type { Call } from '../mailchimp/operation.js'
import { type CallRecord, type CallWatch, type Observer, watch } from '../observe/observer.js'
import { publishRefusal } from '../observe/report-only.js'
import { type Admission, admit, type DeclaredScope } from '../scope/admit.js'
import { Deadline } from './deadline.js'
import { requestOf } from './request.js'
import { replyOf } from './response.js'
import type { Transport } from './transport.js'

/** What one client's calls pass through. */
export interface Pipeline {
  readonly scope: DeclaredScope
  readonly credentials: CredentialCache
  readonly endpoint: EndpointChoice
  readonly transport: Transport
  readonly observer: Observer
  /** Milliseconds for a whole call. */
  readonly totalMs: number
}

/** What holds for one call, or for all calls of a view. */
export interface CallOptions {
  /** Ends the call when it is aborted. */
  readonly signal?: AbortSignal | undefined
  /** Milliseconds for the whole call. Default: the client's `timeouts.totalMs`. */
  readonly timeoutMs?: number | undefined
  /** Who calls, for spans and audit: a job, a service. Never an e-mail address. */
  readonly actor?: string | undefined
}

/** One call, step by step: scope before secret before socket. */
export async function run(pipeline: Pipeline, call: Call, options: CallOptions): Promise<WithHttpInfo> {
  const record = recordOf(pipeline, call, options)
  const watcher = watch(pipeline.observer, record)
  const deadline = new Deadline(call.operation.id, options.timeoutMs ?? pipeline.totalMs, options.signal)
  try {
    const admission = admit(pipeline.scope, call, Date.now())
    note(record, admission)
    deadline.check()
    const credential = await deadline.whileWaiting(pipeline.credentials.current())
    record.fingerprint = credential.secret.fingerprint
    return await attempt(pipeline, admission.call, credential, deadline, record, watcher)
  } catch (error) {
    throw noted(record, error)
  } finally {
    deadline.clear()
    watcher.end(record)
  }
}

/** Sends the call once and reads the answer. */
async function attempt(
  { endpoint, transport }: Pipeline,
  call: Call,
  credential: Credential,
  deadline: Deadline,
  record: CallRecord,
  watcher: CallWatch,
): Promise<WithHttpInfo> {
  const origin = originFor(credential, endpoint)
  const sending = { number: 1, origin }
  const attempted = watcher.attempt(sending)
  try {
    const request = requestOf(call, credential, origin)
    const answer = await attempted.around(() => transport.send(request, deadline))
    Object.assign(sending, { status: answer.status })
    record.status = answer.status
    return replyOf(call.operation.id, answer, credential)
  } catch (error) {
    Object.assign(sending, { error: (error as MailchimpError).code })
    throw error
  } finally {
    attempted.end(sending)
  }
}

function recordOf({ scope }: Pipeline, { operation }: Call, { actor }: CallOptions): CallRecord {
  const { name, revision } = scope.rules
  return {
    operation,
    scope: { revision, ...(name !== undefined && { name }) },
    ...(actor !== undefined && { actor }),
  }
}

function note(record: CallRecord, { rule, refusal }: Admission): void {
  record.verdict = refusal === undefined ? 'allowed' : 'would_refuse'
  if (rule !== undefined) record.rule = rule
  if (refusal !== undefined) publishRefusal(record, refusal)
}

/** Writes into the record how the call ended, and makes sure that nothing foreign leaves. */
function noted(record: CallRecord, error: unknown): MailchimpError {
  const known = error instanceof MailchimpError ? error : unexpected(record)
  record.error = known.code
  if (known instanceof ScopeError) {
    record.verdict = 'refused'
    if (known.rule !== undefined) record.rule = known.rule
  }
  if (known instanceof TransportError) record.outcome = known.outcome
  if (known instanceof ApiError) record.outcome = 'answered'
  return known
}

/** A fault of this package or of the runtime. What it says could hold anything, so only its kind is told. */
function unexpected({ operation }: CallRecord): TransportError {
  return new TransportError('connection_failed', `${operation.id} failed in a way that was not foreseen`, {
    outcome: 'unknown',
    operation: operation.id,
  })
}
