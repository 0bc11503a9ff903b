import type { ApiDefinition } from '../api/api-definition.js'
import type { Call, Idempotency } from '../api/operation.js'
import { ApiError, MailchimpError, type Outcome, TransportError } from '../errors/error-classes.js'

/** The effect of repeating a call: none, none beyond the first, a new one, or mail that is sent again. */
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

/** The failures after which a call is retried. `docs/reliability.md` shows this table. */
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

/** Failures that another credential or decision can fix. Their retry needs no pause, and happens once per call. */
const REPLAYED: readonly (AttemptFailure | undefined)[] = ['too_late', 'rejected', 'rejected_on_the_way']

/** Returns the retry class of a call: decided by its operation and its body, never by its method alone. */
export function classifyCall(api: ApiDefinition, call: Call): RetryClass {
  if (call.operation.access === 'send') return 'send'
  return api.getIdempotency?.(call) ?? call.operation.idempotency
}

/** Returns how an attempt failed; undefined if another one would fail in the same way. */
export function classifyFailure(error: unknown, api: ApiDefinition): AttemptFailure | undefined {
  if (error instanceof ApiError) return classifyApiError(error, api)
  if (!(error instanceof TransportError)) return undefined
  const { code, outcome } = error
  if (code === 'too_late') return 'too_late'
  if (code !== 'connection_failed' && code !== 'timeout') return undefined
  return outcome === 'not_sent' ? 'not_sent' : 'unknown'
}

function classifyApiError(error: ApiError, api: ApiDefinition): AttemptFailure | undefined {
  const { code, status, response } = error
  if (code === 'key_rejected') return api.isKeyRejection(response) ? 'rejected' : 'rejected_on_the_way'
  if (code === 'throttled') return 'throttled'
  if (status === 503) return 'unavailable'
  return status >= 500 ? 'unknown' : undefined
}

/** Returns whether a failed attempt may have had an effect. */
export function isEffectUnknown(error: unknown, failure: AttemptFailure | undefined, retryClass: RetryClass) {
  if (retryClass === 'safe' || !(error instanceof MailchimpError)) return false
  if (error instanceof TransportError) return error.outcome === 'unknown'
  return failure === 'unknown' || failure === 'unavailable' || failure === 'rejected_on_the_way'
}

/**
 * Returns the outcome of an attempt that is retried. A response that breaks off does not show its effect, so the
 * outcome is unknown, except for a read.
 */
export function getAttemptOutcome(
  error: unknown,
  failure: AttemptFailure | undefined,
  retryClass: RetryClass,
): Outcome {
  if (isEffectUnknown(error, failure, retryClass)) return 'unknown'
  if (!(error instanceof MailchimpError)) return 'unknown'
  const isBrokenResponse = error instanceof TransportError && error.outcome === 'answered'
  return isBrokenResponse && retryClass !== 'safe' ? 'unknown' : error.outcome
}

/** The state of a call after a failed attempt. */
export interface RetryState {
  readonly failure: AttemptFailure | undefined
  readonly retryClass: RetryClass
  /** The number of attempts, without replays; 1 after the first. */
  readonly attempts: number
  readonly maxAttempts: number
  /** The number of replays: attempts without a pause, with another credential or decision. */
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
 * than the server requested.
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
