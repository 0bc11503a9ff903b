import type { Operation } from '../api/operation.js'
import type { CredentialEvent } from '../credentials/event.js'
import type { ErrorCode, Outcome } from '../errors/error-classes.js'

/**
 * What is known of a call while it goes on. It holds no URL, no header, no body, no parameter: whoever watches
 * has nothing to redact. The pipeline fills it in step by step.
 */
export interface CallRecord {
  readonly operation: Operation
  /** What stands before the template in a path: `/3.0`. */
  readonly basePath: string
  readonly actor?: string
  readonly scope: { readonly name?: string; readonly revision: string }
  verdict?: 'allowed' | 'refused' | 'would_refuse'
  /** The rule that allowed or refused. */
  rule?: string
  /** Names the credential without telling it. */
  fingerprint?: string
  /** How often it was sent, or was about to be. */
  attempts?: number
  status?: number
  error?: ErrorCode
  outcome?: Outcome
}

/** One attempt to send a call. */
export interface AttemptRecord {
  /** 1 for the first. */
  readonly number: number
  readonly origin: string
  status?: number
  error?: ErrorCode
}

/** Stands around a call and watches. */
export interface Observer {
  startCall(record: CallRecord): CallObserver
}

export interface CallObserver {
  /** Something happened to the credential while the call waited for it, or since the call before. */
  onCredentialEvent(event: CredentialEvent): void
  startAttempt(record: AttemptRecord): AttemptObserver
  end(record: CallRecord): void
}

export interface AttemptObserver {
  /** Runs the sending of the request where the watcher wants it to run. Must call it, and give what it gives. */
  runInContext<T>(send: () => T): T
  end(record: AttemptRecord): void
}

const noopAttemptObserver: AttemptObserver = { runInContext: (send) => send(), end: () => {} }
const noopCallObserver: CallObserver = {
  onCredentialEvent: () => {},
  startAttempt: () => noopAttemptObserver,
  end: () => {},
}

/** Begins to watch a call. A failure of the watcher never changes the call: it only ends the watching. */
export function observeCall(observer: Observer, record: CallRecord): CallObserver {
  const callObserver = swallowErrors(() => observer.startCall(record), noopCallObserver)
  return {
    onCredentialEvent: (event) =>
      swallowErrors(() => ignoreRejection(callObserver.onCredentialEvent(event)), undefined),
    startAttempt: (attempt) =>
      observeAttempt(swallowErrors(() => callObserver.startAttempt(attempt), noopAttemptObserver)),
    end: (ended) => swallowErrors(() => ignoreRejection(callObserver.end(ended)), undefined),
  }
}

function observeAttempt(observer: AttemptObserver): AttemptObserver {
  return {
    runInContext: (send) => sendOnce(observer, send),
    end: (ended) => swallowErrors(() => ignoreRejection(observer.end(ended)), undefined),
  }
}

/** A watcher that fails before it sent is passed by; one that fails after it is ignored. Nothing is sent twice. */
function sendOnce<T>(observer: AttemptObserver, send: () => T): T {
  let sending: { result: T } | undefined
  const sendIfUnsent = () => {
    sending ??= { result: send() }
    return sending.result
  }
  const given = swallowErrors(() => observer.runInContext(sendIfUnsent), undefined)
  const sent = sendIfUnsent()
  if (given !== sent) ignoreRejection(given)
  return sent
}

/** What a watcher does later must not fail where nobody waits for it: that would end the process. */
function ignoreRejection(result: unknown): void {
  if (result instanceof Promise) result.catch(() => {})
}

function swallowErrors<T, F>(action: () => T, fallback: F): T | F {
  try {
    return action()
  } catch {
    return fallback
  }
}
