import type { Operation } from '../api/operation.js'
import type { CredentialEvent } from '../credentials/event.js'
import type { ErrorCode, Outcome } from '../errors/error-classes.js'
import type { LimitWaited } from '../limit/limit-events.js'
import type { ScopeIdentity } from '../scope/compile.js'
import type { GuardrailTripped } from './guardrail-events.js'
import type { CallRetried } from './retry-events.js'

/**
 * The facts about a call in progress. Contains no URL, header, body or parameter, so observers have nothing to redact.
 * Fields are set as the call proceeds, but exist from the start, so that a polluted `Object.prototype` adds nothing.
 */
export interface CallRecord {
  readonly operation: Operation
  /** The path before the template: `/3.0`. */
  readonly basePath: string
  readonly actor: string | undefined
  readonly scope: ScopeIdentity
  verdict: 'allowed' | 'refused' | 'would_refuse' | undefined
  /** The rule that allowed or refused the call. */
  rule: string | undefined
  /** Identifies the credential without revealing it. */
  fingerprint: string | undefined
  /** How often the call was sent, or was about to be sent. */
  attempts: number | undefined
  status: number | undefined
  /** Mailchimp's id of the last response; set only if the call is audited. */
  requestId: string | undefined
  error: ErrorCode | undefined
  outcome: Outcome | undefined
  /** The least certain outcome of the attempts before the last. */
  earlierOutcome: Outcome | undefined
}

/** The ids of a span, in hex. */
export interface TraceIds {
  readonly traceId: string
  readonly spanId: string
}

/** One attempt to send a call. */
export interface AttemptRecord {
  /** Starts at 1. */
  readonly number: number
  readonly origin: string
  status?: number
  error?: ErrorCode
}

/** Observes calls without affecting them. */
export interface Observer {
  startCall(record: CallRecord): CallObserver
}

export interface CallObserver {
  /** Called for credential events while the call waited, or since the previous call. */
  onCredentialEvent(event: CredentialEvent): void
  /** Called before each retry. */
  onRetry(event: CallRetried): void
  /** Called when an attempt has acquired its place in the limit after a wait. */
  onLimitWait(event: LimitWaited): void
  /** Called when the call trips a guardrail. */
  onGuardrailTrip?(event: GuardrailTripped): void
  startAttempt(record: AttemptRecord): AttemptObserver
  /** Returns the ids of the call's span, if there is one. */
  getTrace?(): TraceIds | undefined
  end(record: CallRecord): void
}

export interface AttemptObserver {
  /** Runs `send` in the observer's context. Must call it and return its result. */
  runInContext<T>(send: () => T): T
  end(record: AttemptRecord): void
}

/** Observes nothing. An observer that is off returns it, which then costs nothing. */
export const noopCallObserver: CallObserver = {
  onCredentialEvent: () => {},
  onRetry: () => {},
  onLimitWait: () => {},
  startAttempt: () => noopAttemptObserver,
  end: () => {},
}

export const noopAttemptObserver: AttemptObserver = { runInContext: (send) => send(), end: () => {} }

/** Starts observing a call. Errors of the observer never affect the call. */
export function observeCall(observer: Observer, record: CallRecord): CallObserver {
  const callObserver = swallowErrors(() => observer.startCall(record), noopCallObserver)
  return callObserver === noopCallObserver ? noopCallObserver : new SafeCallObserver(callObserver)
}

class SafeCallObserver implements CallObserver {
  readonly #observer: CallObserver

  constructor(observer: CallObserver) {
    this.#observer = observer
  }

  // An arrow function, because it is passed as a callback.
  readonly onCredentialEvent = (event: CredentialEvent): void => {
    swallowErrors(() => ignoreRejection(this.#observer.onCredentialEvent(event)), undefined)
  }

  onRetry(event: CallRetried): void {
    swallowErrors(() => ignoreRejection(this.#observer.onRetry(event)), undefined)
  }

  onLimitWait(event: LimitWaited): void {
    swallowErrors(() => ignoreRejection(this.#observer.onLimitWait(event)), undefined)
  }

  onGuardrailTrip(event: GuardrailTripped): void {
    swallowErrors(() => ignoreRejection(this.#observer.onGuardrailTrip?.(event)), undefined)
  }

  startAttempt(attempt: AttemptRecord): AttemptObserver {
    const observer = swallowErrors(() => this.#observer.startAttempt(attempt), noopAttemptObserver)
    return observer === noopAttemptObserver ? observer : new SafeAttemptObserver(observer)
  }

  getTrace(): TraceIds | undefined {
    return swallowErrors(() => this.#observer.getTrace?.(), undefined)
  }

  end(record: CallRecord): void {
    swallowErrors(() => ignoreRejection(this.#observer.end(record)), undefined)
  }
}

class SafeAttemptObserver implements AttemptObserver {
  readonly #observer: AttemptObserver

  constructor(observer: AttemptObserver) {
    this.#observer = observer
  }

  /** Sends exactly once, even if the observer throws, calls `send` twice or does not call it. */
  runInContext<T>(send: () => T): T {
    let sending: { result: T } | undefined
    const sendIfUnsent = () => {
      sending ??= { result: send() }
      return sending.result
    }
    const returned = swallowErrors(() => this.#observer.runInContext(sendIfUnsent), undefined)
    const result = sendIfUnsent()
    if (returned !== result) ignoreRejection(returned)
    return result
  }

  end(record: AttemptRecord): void {
    swallowErrors(() => ignoreRejection(this.#observer.end(record)), undefined)
  }
}

/** Prevents an unhandled rejection, which would end the process, if an observer rejects. */
export function ignoreRejection(result: unknown): void {
  if (result instanceof Promise) result.catch(() => {})
}

export function swallowErrors<T, F>(action: () => T, fallback: F): T | F {
  try {
    return action()
  } catch {
    return fallback
  }
}
