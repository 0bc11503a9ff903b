import type { Credential } from '../credentials/credential.js'
import { ApiError, CredentialError, MailchimpError, ScopeError, TransportError } from '../errors.js'
import type { Identity } from '../mailchimp/account.js'
import { readIdentity } from '../mailchimp/catalogue.js'
import type { WithHttpInfo } from '../mailchimp/http-info.js'
import type { Call } from '../mailchimp/operation.js'
import { type CallRecord, watch } from '../observe/observer.js'
import { publishRefusal } from '../observe/report-only.js'
import { type Admission, admit } from '../scope/admit.js'
import { attempt } from './attempt.js'
import { Deadline } from './deadline.js'
import { refuseStranger } from './expected.js'
import type { Pipeline, Way } from './way.js'

export type { Pipeline } from './way.js'

/** What holds for one call, or for all calls of a view. */
export interface CallOptions {
  /** Ends the call when it is aborted. */
  readonly signal?: AbortSignal | undefined
  /** Milliseconds for the whole call. Default: the client's `timeouts.totalMs`. */
  readonly timeoutMs?: number | undefined
  /** Who calls, for spans and audit: a job, a service. Never an e-mail address. */
  readonly actor?: string | undefined
}

/** Tries a call with a credential. */
type Attempt<Answer> = (way: Way, credential: Credential) => Promise<Answer>

/** One call, from its arguments to its answer. */
export function run(pipeline: Pipeline, call: Call, options: CallOptions): Promise<WithHttpInfo> {
  return guarded(pipeline, call, options, checkedAttempt)
}

/** Whose key the credential is. The account's root is read as a call like others, and kept for each credential. */
export function whoAmI(pipeline: Pipeline, options: CallOptions): Promise<Identity> {
  const { identities } = pipeline
  return guarded(pipeline, readIdentity(), options, async (way, credential) => {
    return identities.known(credential) ?? identities.keep(credential, (await attempt(way, credential)).data)
  })
}

/** Step by step: scope before secret before socket. */
function guarded<Answer>(
  pipeline: Pipeline,
  call: Call,
  options: CallOptions,
  attemptWith: Attempt<Answer>,
): Promise<Answer> {
  return watched(pipeline, call, options, async (way) => {
    const admission = admit(pipeline.scope, call, Date.now())
    note(way.record, admission)
    way.deadline.check()
    pipeline.underWay.begin(call.operation.id)
    try {
      return await withCredential({ ...way, call: admission.call }, attemptWith)
    } finally {
      pipeline.underWay.end()
    }
  })
}

/** Tries with the current credential, and where that is rejected once more with another one. */
async function withCredential<Answer>(way: Way, attemptWith: Attempt<Answer>): Promise<Answer> {
  const { pipeline, deadline, watcher } = way
  const credential = await deadline.whileWaiting(pipeline.credentials.current(watcher.credential))
  try {
    return await attemptWith(way, credential)
  } catch (error) {
    return await attemptWith(way, await replacementAfter(error, way, credential))
  }
}

/** From its first moment to its last a call is watched, and has an end. */
async function watched<Answer>(
  pipeline: Pipeline,
  call: Call,
  options: CallOptions,
  act: (way: Way) => Promise<Answer>,
): Promise<Answer> {
  const record = recordOf(pipeline, call, options)
  const watcher = watch(pipeline.observer, record)
  const deadline = new Deadline(call.operation.id, options.timeoutMs ?? pipeline.totalMs, options.signal)
  try {
    return await act({ pipeline, call, deadline, record, watcher })
  } catch (error) {
    throw noted(record, error)
  } finally {
    deadline.clear()
    watcher.end(record)
  }
}

/** An attempt with a credential that is the operator's own, where it was written down whose that has to be. */
function checkedAttempt(way: Way, credential: Credential): Promise<WithHttpInfo> {
  const { expected } = way.pipeline
  if (expected === undefined) return attempt(way, credential)
  const allowed = refuseStranger(way, credential, expected, () => rootOf(way.pipeline, credential))
  return allowed.then(() => attempt(way, credential))
}

/** Reads the account's root for the client itself: `expect` allows it, and nobody's signal ends it. */
function rootOf(pipeline: Pipeline, credential: Credential): Promise<unknown> {
  return watched(pipeline, readIdentity(), {}, async (way) => {
    Object.assign(way.record, { verdict: 'allowed', rule: 'expect' })
    return (await attempt(way, credential)).data
  })
}

/**
 * Another credential for a call whose own one was rejected, or came to its end before the call was sent. Nothing was
 * carried out with that one, so the call may be sent again, whatever it does.
 *
 * @throws what the attempt failed with, where that was something else or there is no other credential.
 */
async function replacementAfter(error: unknown, way: Way, rejected: Credential): Promise<Credential> {
  const { deadline, watcher } = way
  const { credentials } = way.pipeline
  const { code } = error as MailchimpError
  if (code === 'credential_expired') return deadline.whileWaiting(credentials.current(watcher.credential))
  if (code !== 'key_rejected') throw error
  const replacement = await deadline
    .whileWaiting(credentials.replacementFor(rejected, watcher.credential))
    .catch(() => undefined)
  if (replacement === undefined) throw error
  return replacement
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
  const known = error instanceof MailchimpError ? ofCall(record, error) : unexpected(record)
  record.error = known.code
  if (known instanceof ScopeError) {
    record.verdict = 'refused'
    if (known.rule !== undefined) record.rule = known.rule
  }
  if (known instanceof TransportError) record.outcome = known.outcome
  if (known instanceof ApiError) record.outcome = record.attempts === undefined ? 'not_sent' : 'answered'
  return known
}

/** For want of a credential all calls that wait for it fail, with one error: each gets one that names it. */
function ofCall({ operation }: CallRecord, error: MailchimpError): MailchimpError {
  if (!(error instanceof CredentialError) || error.operation !== undefined) return error
  return new CredentialError(error.code, error.hint, operation.id)
}

/** A fault of this package or of the runtime. What it says could hold anything, so only its kind is told. */
function unexpected({ operation }: CallRecord): TransportError {
  return new TransportError('connection_failed', `${operation.id} failed in a way that was not foreseen`, {
    outcome: 'unknown',
    operation: operation.id,
  })
}
