import { type Outcome, TransportError } from '../errors/error-classes.js'
import { LimitError } from '../errors/limit-error.js'

/** What is known of a call that failed at a limit. */
export interface LimitFailure {
  readonly limit: string
  readonly operation: string
  readonly waitedMs: number
  readonly waiting: number
}

export function createTimeoutError({ limit, operation, waitedMs, waiting }: LimitFailure): LimitError {
  const message = `${operation} waited ${waitedMs} ms for a place among the calls in flight and got none, with ${waiting} others waiting; nothing was sent`
  const hint = `the limit is ${limit}: give calls more time, make fewer at once, or look for calls that hang`
  return new LimitError('limit_timeout', message, { outcome: 'not_sent', operation, waitedMs, waiting, hint })
}

export function createUnavailableError({ limit, operation, waitedMs, waiting }: LimitFailure): LimitError {
  const message = `${operation} got no place among the calls in flight, because the store that counts them is unreachable; nothing was sent`
  const hint = `the limit is ${limit}: its Redis does not answer, and whenUnavailable is "closed"`
  return new LimitError('limit_unavailable', message, {
    ...{ outcome: 'not_sent', operation, waitedMs, waiting, hint },
  })
}

/** @param outcome what is known of the call that the lost place covered */
export function createLostError(
  { limit, operation, waitedMs }: Omit<LimitFailure, 'waiting'>,
  outcome: Outcome,
): LimitError {
  const message = `${operation} lost its place among the calls in flight and was stopped; Mailchimp may have carried it out`
  const hint = `the limit is ${limit}: its Redis could not be reached, or the process was paused, for longer than a lease lasts`
  return new LimitError('limit_lost', message, { outcome, operation, waitedMs, waiting: 0, hint })
}

export function createAbortedError({ operation }: LimitFailure): TransportError {
  return new TransportError('aborted', `${operation} was aborted by its caller; nothing was sent`, {
    outcome: 'not_sent',
    operation,
  })
}
