import type { WithHttpInfo } from '../api/http-info.js'
import { systemClock } from '../clock.js'
import type { Credential } from '../credentials/credential.js'
import { ApiError, MailchimpError, type Outcome } from '../errors/error-classes.js'
import { mergeOutcomes } from '../errors/outcome.js'
import type { AttemptRecord, CallRecord } from '../observe/observer.js'
import { publishRetry } from '../observe/retry-events.js'
import type { Authorization } from '../scope/authorization.js'
import type { RawResponse } from '../transport/http-exchange.js'
import { authorizeCall } from './authorize.js'
import { type CallContext, getRetryClass } from './call-context.js'
import { acquireLease, releaseLease } from './lease.js'
import { parseResponse, readRequestId, type UsedSecrets } from './response.js'
import {
  type AttemptFailure,
  classifyFailure,
  computeDelay,
  decideRetry,
  getAttemptOutcome,
} from './retry-policy.js'

/** What one attempt is made with, and how many were made before it. */
interface Attempt {
  readonly authorization: Authorization
  readonly credential: Credential
  /** 1 for the first; replays are not counted. */
  readonly number: number
  /** How many followed at once, with another credential or decision. */
  readonly replays: number
}

/** Attempts a call until the retry policy says to return or to throw. */
export async function attemptCall(context: CallContext, authorization: Authorization): Promise<WithHttpInfo> {
  const { credentials, retryBudget } = context.client
  const credential = credentials.peek() ?? (await getCredential(context))
  let next: Attempt = { authorization, credential, number: 1, replays: 0 }
  for (;;) {
    const attemptsBefore = context.record.attempts
    try {
      const reply = await attempt(context, next)
      retryBudget.recordSuccess()
      return reply
    } catch (error) {
      const wasAttempted = context.record.attempts !== attemptsBefore
      next = await prepareRetry(context, next, error, wasAttempted)
    }
  }
}

/** Sends a call once and parses the response. */
async function attempt(context: CallContext, { authorization, credential }: Attempt): Promise<WithHttpInfo> {
  const { client, call, replies, deadline, record, watcher } = context
  record.fingerprint = credential.secret.fingerprint
  if (client.identityCheck !== undefined)
    await deadline.race(client.identityCheck.verify(context, credential))
  const known = replies?.get(credential.secret)
  if (known !== undefined) return known
  const origin = client.api.resolveOrigin(credential, client.endpoint)
  const place = acquireLease(context)
  const lease = place instanceof Promise ? await place : place
  record.attempts = (record.attempts ?? 0) + 1
  // The status of an earlier attempt says nothing about how the call ends.
  delete record.status
  const attemptRecord: AttemptRecord = { number: record.attempts, origin }
  const attemptWatch = watcher.startAttempt(attemptRecord)
  try {
    const request = client.api.createRequest(authorization.call, credential, origin)
    const notAfter = Math.min(
      authorization.notAfter ?? Infinity,
      client.credentials.getExpiryTime(credential),
    )
    const answer = await attemptWatch.runInContext(() =>
      client.transport.send(request, deadline, notAfter, getMaxIdleMs(context)),
    )
    attemptRecord.status = answer.status
    record.status = answer.status
    if (context.audit !== undefined) recordRequestId(record, answer, client.credentials.knownSecrets)
    const reply = parseResponse(
      client.api,
      call.operation,
      answer,
      credential,
      client.credentials.knownSecrets,
    )
    replies?.set(credential.secret, reply)
    return reply
  } catch (error) {
    attemptRecord.error = error instanceof MailchimpError ? error.code : 'internal_error'
    throw error
  } finally {
    attemptWatch.end(attemptRecord)
    releaseLease(lease)
  }
}

function recordRequestId(record: CallRecord, answer: RawResponse, secrets: UsedSecrets): void {
  delete record.requestId
  const requestId = readRequestId(answer.headers, secrets)
  if (requestId !== undefined) record.requestId = requestId
}

/** A long body is not parsed only to choose a connection. */
function getMaxIdleMs(context: CallContext): number {
  const { body } = context.call
  if (body !== undefined && body.text.length > LONG_BODY_CHARACTERS) return FRESH_CONNECTION_MS
  const retryClass = getRetryClass(context)
  return retryClass === 'safe' || retryClass === 'idempotent' ? Infinity : FRESH_CONNECTION_MS
}

const LONG_BODY_CHARACTERS = 16 * 1024

/** How long a connection may have been idle for a call that must not be sent twice: servers close idle ones. */
const FRESH_CONNECTION_MS = 1_000

/**
 * Prepares another attempt, if the retry policy allows one.
 *
 * @throws the error of the last attempt if it does not.
 */
async function prepareRetry(
  context: CallContext,
  last: Attempt,
  error: unknown,
  wasAttempted: boolean,
): Promise<Attempt> {
  const { client, maxAttempts } = context
  const retryClass = last.authorization.containsSend ? 'send' : getRetryClass(context)
  const failure = classifyFailure(error, client.api)
  const { number: attempts, replays } = last
  const decision = decideRetry({ failure, retryClass, attempts, maxAttempts, replays })
  if (failure === undefined || decision === undefined) throw error
  const outcome = wasAttempted ? getAttemptOutcome(error, failure, retryClass) : 'not_sent'
  if (decision === 'pause') return pauseAttempt(context, last, failure, error, outcome)
  return failure === 'too_late'
    ? { ...(await renewAttempt(context)), number: attempts, replays: replays + 1 }
    : replaceCredential(context, last, error, outcome)
}

/** Waits, and asks scope and credential again. The wait ends at once if the call is aborted. */
async function pauseAttempt(
  context: CallContext,
  last: Attempt,
  failure: AttemptFailure,
  error: unknown,
  outcome: Outcome,
): Promise<Attempt> {
  const { client, deadline, record } = context
  const retryAfterMs = error instanceof ApiError ? error.retryAfterMs : undefined
  const delayMs = computeDelay(failure, last.number, retryAfterMs, systemClock.random())
  if (delayMs >= deadline.remainingMs || deadline.getAbortError('unknown') !== undefined) throw error
  if (!client.retryBudget.tryTake(failure)) throw error
  recordEarlierOutcome(record, outcome)
  announceRetry(context, failure, (record.attempts ?? 0) + 1, delayMs)
  await deadline.pause(delayMs)
  return { ...(await renewAttempt(context)), number: last.number + 1, replays: last.replays }
}

async function replaceCredential(
  context: CallContext,
  last: Attempt,
  error: unknown,
  outcome: Outcome,
): Promise<Attempt> {
  const { client, deadline, record, watcher } = context
  const { authorization, number } = last
  const credential = await deadline
    .race(client.credentials.getReplacement(last.credential, watcher.onCredentialEvent))
    .catch(() => undefined)
  if (credential === undefined) throw error
  recordEarlierOutcome(record, outcome)
  return { authorization, credential, number, replays: last.replays + 1 }
}

/** Another attempt follows: what this one may have done must not be forgotten. */
function recordEarlierOutcome(record: CallRecord, outcome: Outcome): void {
  record.earlierOutcome = mergeOutcomes(record.earlierOutcome ?? outcome, outcome)
}

/** Asks the scope and the cache again: the rule or the credential may have ended meanwhile. */
async function renewAttempt(context: CallContext): Promise<Pick<Attempt, 'authorization' | 'credential'>> {
  const authorization = authorizeCall(context)
  const credential = context.client.credentials.peek() ?? (await getCredential(context))
  return { authorization, credential }
}

function getCredential({ client, deadline, watcher }: CallContext): Promise<Credential> {
  return deadline.race(client.credentials.getCredential(watcher.onCredentialEvent))
}

function announceRetry(
  { record, watcher }: CallContext,
  failure: AttemptFailure,
  attempt: number,
  delayMs: number,
): void {
  const { operation, actor } = record
  const event = { operation: operation.id, ...(actor !== undefined && { actor }), attempt, failure, delayMs }
  publishRetry(event)
  watcher.onRetry(event)
}
