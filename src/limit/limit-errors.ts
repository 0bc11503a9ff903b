import { TransportError } from '../errors/error-classes.js'
import { LimitError } from '../errors/limit-error.js'

/** The facts about a call that failed at a limit. */
export interface LimitFailure {
  readonly limit: string
  readonly operation: string
  readonly waitedMs: number
  /** The number of other waiting calls. */
  readonly waiting: number
}

export function createTimeoutError({ limit, ...facts }: LimitFailure): LimitError {
  const { operation, waitedMs, waiting } = facts
  const message = `${operation} waited ${waitedMs} ms for a place among the calls in flight, with ${waiting} others; nothing was sent`
  const hint = `the limit is ${limit}: give calls more time, or look for calls that hang`
  return new LimitError('limit_timeout', message, { outcome: 'not_sent', ...facts, hint })
}

export function createAbortedError({ operation }: LimitFailure): TransportError {
  const message = `${operation} was aborted by its caller; nothing was sent`
  return new TransportError('aborted', message, { outcome: 'not_sent', operation })
}
