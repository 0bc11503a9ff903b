import type { Call } from '../api/operation.js'
import type { CallRecord, TraceIds } from '../observe/observer.js'
import type { Authorization } from '../scope/authorization.js'

/** Records every call. It is a step of the call, not an observer: a call that cannot be recorded is not sent. */
export interface Auditor {
  /** Begins the record of a call. Never throws. */
  startCall(audited: AuditedCall): CallAudit
  /** The path of the file with the state of guardrails, next to the log; absent if the log has no directory. */
  readonly statePath?: string | undefined
  /** Records an event of the client that is not a call. Never throws. */
  recordNote(note: AuditNote): void
  /** Writes the remaining records of the calls so far. Never rejects. */
  flush(): Promise<void>
}

/** An event of a client that is not a call. */
export interface AuditNote {
  readonly kind: 'client_locked' | 'client_unlocked' | 'guardrail_tripped'
  /** The method or the call that caused it: `client.lock`, `lists.deleteList`. */
  readonly operation: string
  readonly actor: string | undefined
  /** Plain text and identifiers; nothing personal, nothing secret. */
  readonly facts: Readonly<Record<string, string | undefined>>
}

/** What an auditor may read of a call. It must not keep a reference after the call has ended. */
export interface AuditedCall {
  readonly call: Call
  /** Filled in as the call proceeds. */
  readonly record: CallRecord
  /** The name and the base path of the API. */
  readonly api: { readonly name: string; readonly basePath: string }
  /** Returns the ids of the span of the call, if it is traced. */
  getTrace(): TraceIds | undefined
}

/** Records one call. */
export interface CallAudit {
  /**
   * Records that the call is about to be sent. Returns a promise only if the write takes time. A read is recorded when
   * it ends.
   *
   * @throws {AuditError} if the intent cannot be recorded
   */
  recordIntent(authorization: Authorization): Promise<void> | undefined
  /** Records how the call ended. Never throws: the call has happened. */
  recordOutcome(): void
}
