import type { CredentialEvent } from '../credentials/event.js'
import type { ErrorCode, Outcome } from '../errors.js'
import type { Operation } from '../mailchimp/operation.js'

/**
 * What is known of a call while it goes on. It holds no URL, no header, no body, no parameter: whoever watches
 * has nothing to redact. The pipeline fills it in step by step.
 */
export interface CallRecord {
  readonly operation: Operation
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
  begin(record: CallRecord): CallWatch
}

export interface CallWatch {
  /** Something happened to the credential while the call waited for it, or since the call before. */
  credential(event: CredentialEvent): void
  attempt(record: AttemptRecord): AttemptWatch
  end(record: CallRecord): void
}

export interface AttemptWatch {
  /** Runs the sending of the request where the watcher wants it to run. Must call it, and give what it gives. */
  around<T>(send: () => T): T
  end(record: AttemptRecord): void
}

const unwatchedAttempt: AttemptWatch = { around: (send) => send(), end: () => {} }
const unwatched: CallWatch = { credential: () => {}, attempt: () => unwatchedAttempt, end: () => {} }

/** Begins to watch a call. A failure of the watcher never changes the call: it only ends the watching. */
export function watch(observer: Observer, record: CallRecord): CallWatch {
  const begun = harmless(() => observer.begin(record), unwatched)
  return {
    credential: (event) => harmless(() => ignored(begun.credential(event)), undefined),
    attempt: (attempt) => watchAttempt(harmless(() => begun.attempt(attempt), unwatchedAttempt)),
    end: (ended) => harmless(() => ignored(begun.end(ended)), undefined),
  }
}

function watchAttempt(watcher: AttemptWatch): AttemptWatch {
  return {
    around: (send) => sendOnce(watcher, send),
    end: (ended) => harmless(() => ignored(watcher.end(ended)), undefined),
  }
}

/** A watcher that fails before it sent is passed by; one that fails after it is ignored. Nothing is sent twice. */
function sendOnce<T>(watcher: AttemptWatch, send: () => T): T {
  let sending: { result: T } | undefined
  const once = () => {
    sending ??= { result: send() }
    return sending.result
  }
  const given = harmless(() => watcher.around(once), undefined)
  const sent = once()
  if (given !== sent) ignored(given)
  return sent
}

/** What a watcher does later must not fail where nobody waits for it: that would end the process. */
function ignored(later: unknown): void {
  if (later instanceof Promise) later.catch(() => {})
}

function harmless<T, F>(watching: () => T, otherwise: F): T | F {
  try {
    return watching()
  } catch {
    return otherwise
  }
}
