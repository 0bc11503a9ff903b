import type { ApiDefinition } from '../api/api-definition.js'
import type { Call, Idempotency } from '../api/operation.js'
import { ApiError, MailchimpError, type Outcome, TransportError } from '../errors/error-classes.js'

/** What a repeated call does: nothing, nothing new, something new, or send mail. */
export type RetryClass = Idempotency | 'send'

/**
 * How an attempt failed, if another one could succeed:
 *
 * - `too_late`: the rule or the credential expired before the first byte was sent
 * - `rejected`: the API's own problem document rejects the credential
 * - `rejected_on_the_way`: another 401 with JSON, perhaps from a gateway, possibly after the call was executed
 * - `not_sent`: no connection could be made
 * - `throttled`: 429, or the empty 403 with which the API throttles
 * - `unavailable`: 503
 * - `unknown`: another 5xx, or the connection broke after the request began
 */
export type AttemptFailure =
  | 'too_late'
  | 'rejected'
  | 'rejected_on_the_way'
  | 'not_sent'
  | 'throttled'
  | 'unavailable'
  | 'unknown'

/** After which failures a call is attempted again. `docs/reliability.md` shows this table. */
export const RETRYABLE: Readonly<Record<RetryClass, readonly AttemptFailure[]>> = {
  safe: ['too_late', 'rejected', 'rejected_on_the_way', 'not_sent', 'throttled', 'unavailable', 'unknown'],
  idempotent: [
    'too_late',
    'rejected',
    'rejected_on_the_way',
    'not_sent',
    'throttled',
    'unavailable',
    'unknown',
  ],
  none: ['too_late', 'rejected', 'not_sent', 'throttled'],
  send: ['too_late', 'rejected', 'not_sent'],
}

/** Failures that another credential or another decision mends. They need no pause, and happen once in a call. */
const REPLAYED: readonly (AttemptFailure | undefined)[] = ['too_late', 'rejected', 'rejected_on_the_way']

/** Returns the retry class of a call: decided by its operation and its body, never by its method alone. */
export function classifyCall(api: ApiDefinition, call: Call): RetryClass {
  if (call.operation.access === 'send') return 'send'
  return api.getIdempotency?.(call) ?? call.operation.idempotency
}

/** Returns how an attempt failed; undefined if another one would fail in the same way. */
export function classifyFailure(error: unknown, api: ApiDefinition): AttemptFailure | undefined {
  if (error instanceof ApiError) return classifyAnswer(error, api)
  if (!(error instanceof TransportError)) return undefined
  const { code, outcome } = error
  if (code === 'too_late') return 'too_late'
  if (code !== 'connection_failed' && code !== 'timeout') return undefined
  return outcome === 'not_sent' ? 'not_sent' : 'unknown'
}

function classifyAnswer(error: ApiError, api: ApiDefinition): AttemptFailure | undefined {
  const { code, status, response } = error
  if (code === 'key_rejected') return api.isKeyRejection(response) ? 'rejected' : 'rejected_on_the_way'
  if (code === 'throttled') return 'throttled'
  if (status === 503) return 'unavailable'
  return status >= 500 ? 'unknown' : undefined
}

/** Whether a failed attempt may have had an effect. */
export function isEffectUnknown(error: unknown, failure: AttemptFailure | undefined, retryClass: RetryClass) {
  if (retryClass === 'safe' || !(error instanceof MailchimpError)) return false
  if (error instanceof TransportError) return error.outcome === 'unknown'
  return failure === 'unknown' || failure === 'unavailable' || failure === 'rejected_on_the_way'
}

/**
 * Returns what is known of an attempt that another one follows. An answer that broke says nothing of the effect: the call
 * goes on without it.
 */
export function getAttemptOutcome(
  error: unknown,
  failure: AttemptFailure | undefined,
  retryClass: RetryClass,
): Outcome {
  if (isEffectUnknown(error, failure, retryClass)) return 'unknown'
  if (!(error instanceof MailchimpError)) return 'unknown'
  const isBrokenAnswer = error instanceof TransportError && error.outcome === 'answered'
  return isBrokenAnswer && retryClass !== 'safe' ? 'unknown' : error.outcome
}

/** What is known when an attempt has failed. */
export interface RetryState {
  readonly failure: AttemptFailure | undefined
  readonly retryClass: RetryClass
  /** How many attempts were made with a pause between them; 1 after the first. */
  readonly attempts: number
  readonly maxAttempts: number
  /** How many attempts followed at once with another credential or decision. */
  readonly replays: number
}

/** Decides whether a call is attempted again: at once, after a pause, or not. Pure. */
export function decideRetry(state: RetryState): 'replay' | 'pause' | undefined {
  const { failure, retryClass, attempts, maxAttempts, replays } = state
  if (failure === undefined || !RETRYABLE[retryClass].includes(failure)) return undefined
  if (REPLAYED.includes(failure)) return replays === 0 ? 'replay' : undefined
  return attempts < maxAttempts ? 'pause' : undefined
}

const BASE_DELAY_MS = 100
const THROTTLED_DELAY_MS = 1_000
const MAX_DELAY_MS = 20_000

/**
 * Returns the pause before the next attempt in milliseconds: exponential backoff with full jitter, and never shorter
 * than what the server asked for.
 *
 * @param random from 0 up to 1
 */
export function computeDelay(
  failure: AttemptFailure,
  attempts: number,
  retryAfterMs: number | undefined,
  random: number,
): number {
  const base = failure === 'throttled' ? THROTTLED_DELAY_MS : BASE_DELAY_MS
  const backoff = Math.min(MAX_DELAY_MS, base * 2 ** (attempts - 1))
  return Math.max(retryAfterMs ?? 0, Math.floor(random * backoff))
}
