import type { Call } from '../api/operation.js'
import type { CallRecord, TraceIds } from '../observe/observer.js'
import type { Authorization } from '../scope/authorization.js'

/** Keeps a record of every call. It is a step of the call and not an observer: what it cannot record does not happen. */
export interface Auditor {
  /** Begins the record of a call. Never throws. */
  startCall(audited: AuditedCall): CallAudit
  /** The path of a file in the directory of the log, for what guardrails must remember; absent if there is none. */
  readonly statePath?: string | undefined
  /** Records something that happened to the client, beside its calls. Never throws. */
  recordNote(note: AuditNote): void
  /** Writes what is left of the calls so far. Never rejects. */
  flush(): Promise<void>
}

/** Something that happened to a client. */
export interface AuditNote {
  readonly kind: 'client_locked' | 'client_unlocked' | 'guardrail_tripped'
  /** The method or the call that caused it: `client.lock`, `lists.deleteList`. */
  readonly operation: string
  readonly actor: string | undefined
  /** Plain text and identifiers; nothing personal, nothing secret. */
  readonly facts: Readonly<Record<string, string | undefined>>
}

/** What an auditor may read of a call. It keeps no reference to the call after its end. */
export interface AuditedCall {
  readonly call: Call
  /** Filled in while the call goes on. */
  readonly record: CallRecord
  /** The name and the base path of the API. */
  readonly api: { readonly name: string; readonly basePath: string }
  /** Returns the ids of the span of the call, if it is traced. */
  getTrace(): TraceIds | undefined
}

/** The record of one call. */
export interface CallAudit {
  /**
   * Records that the call is about to happen. Returns a promise only if that takes time. A call that changes nothing is
   * recorded when it ends.
   *
   * @throws {AuditError} if that cannot be recorded
   */
  recordIntent(authorization: Authorization): Promise<void> | undefined
  /** Records how the call ended. Never throws: the call has happened. */
  recordOutcome(): void
}
