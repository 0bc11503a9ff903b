import type { Call } from '../api/operation.js'
import type { GuardrailTripped } from '../observe/guardrail-events.js'
import type { AttemptRecord, CallRecord } from '../observe/observer.js'

/** What guardrails may read of a call. */
export interface GuardedCall {
  readonly call: Call
  readonly record: CallRecord
  readonly watcher: { onGuardrailTrip?(event: GuardrailTripped): void }
}

/** Watches the calls of a client, and locks it if a rule says so. A client without rules has none. */
export interface Guardrails {
  /** Whether a rule depends on the local addresses of connections. */
  readonly watchesSources: boolean
  /** Records a call that the scope allows, before it is sent. May lock the client: the caller must check that next. */
  recordCall(guarded: GuardedCall, inside: readonly Call[]): void
  /** Records a call that the scope refuses, or would refuse if it were not report-only. */
  recordRefusal(guarded: GuardedCall): void
  /** Records an attempt that has ended. */
  recordAttempt(guarded: GuardedCall, attempt: AttemptRecord): void
  /** Records the local address of a new connection, before anything is sent over it. */
  readonly recordSource: (address: string) => void
}
