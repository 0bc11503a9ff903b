import type { WithHttpInfo } from '../api/http-info.js'
import { systemClock } from '../clock.js'
import type { Credential } from '../credentials/credential.js'
import { ApiError, type Outcome } from '../errors/error-classes.js'
import { mergeOutcomes } from '../errors/outcome.js'
import { countMetric } from '../observe/metrics.js'
import type { CallRecord } from '../observe/observer.js'
import { publishRetry } from '../observe/retry-events.js'
import type { Authorization } from '../scope/authorization.js'
import { Attempt, type AttemptPlan } from './attempt.js'
import { authorizeCall } from './authorize.js'
import { type CallContext, getRetryClass } from './call-context.js'
import {
  type AttemptFailure,
  classifyFailure,
  computeDelay,
  decideRetry,
  getAttemptOutcome,
} from './retry-policy.js'

/** Attempts a call until it succeeds, or the retry policy stops it. */
export async function attemptCall(context: CallContext, authorization: Authorization): Promise<WithHttpInfo> {
  const { credentials, retryBudget } = context.client
  const credential = credentials.peek() ?? (await getCredential(context))
  let plan: AttemptPlan = { authorization, credential, number: 1, replays: 0 }
  for (;;) {
    const attempt = new Attempt(context, plan)
    try {
      const preparing = attempt.prepare()
      if (preparing !== undefined) await preparing
      const reply = attempt.cachedReply ?? attempt.receive(await attempt.send())
      attempt.end()
      retryBudget.recordSuccess()
      return reply
    } catch (error) {
      attempt.end(error)
      plan = await planRetry(context, plan, error, attempt.wasStarted)
    }
  }
}

/**
 * Plans another attempt, if the retry policy allows one.
 *
 * @throws the error of the last attempt if it does not.
 */
async function planRetry(
  context: CallContext,
  last: AttemptPlan,
  error: unknown,
  wasStarted: boolean,
): Promise<AttemptPlan> {
  const { client, maxAttempts } = context
  const retryClass = last.authorization.containsSend ? 'send' : getRetryClass(context)
  const failure = classifyFailure(error, client.api)
  const { number: attempts, replays } = last
  const decision = decideRetry({ failure, retryClass, attempts, maxAttempts, replays })
  if (failure === undefined || decision === undefined) throw error
  const outcome = wasStarted ? getAttemptOutcome(error, failure, retryClass) : 'not_sent'
  if (decision === 'pause') return pauseAttempt(context, last, failure, error, outcome)
  return failure === 'too_late'
    ? { ...(await renewAttempt(context)), number: attempts, replays: replays + 1 }
    : replaceCredential(context, last, error, outcome)
}

/** Waits for the backoff, then authorizes the call and gets the credential again. An abort ends the wait at once. */
async function pauseAttempt(
  context: CallContext,
  last: AttemptPlan,
  failure: AttemptFailure,
  error: unknown,
  outcome: Outcome,
): Promise<AttemptPlan> {
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
  last: AttemptPlan,
  error: unknown,
  outcome: Outcome,
): Promise<AttemptPlan> {
  const { client, deadline, record, watcher } = context
  const { authorization, number } = last
  const credential = await deadline
    .race(client.credentials.getReplacement(last.credential, watcher.onCredentialEvent))
    .catch(() => undefined)
  if (credential === undefined) throw error
  recordEarlierOutcome(record, outcome)
  return { authorization, credential, number, replays: last.replays + 1 }
}

/** Records the outcome of an attempt that is retried: the retry does not undo its effect. */
function recordEarlierOutcome(record: CallRecord, outcome: Outcome): void {
  record.earlierOutcome = mergeOutcomes(record.earlierOutcome ?? outcome, outcome)
}

/** Authorizes the call and gets the credential again: the rule or the credential may have expired meanwhile. */
async function renewAttempt(
  context: CallContext,
): Promise<Pick<AttemptPlan, 'authorization' | 'credential'>> {
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
  countMetric('call.retries', { 'mailchimp.retry.failure': failure })
  watcher.onRetry(event)
}
