import type { Call } from '../api/operation.js'
import type { GuardrailTripped } from '../observe/guardrail-events.js'
import type { AttemptRecord, CallRecord } from '../observe/observer.js'

/** What guardrails may know of a call. */
export interface GuardedCall {
  readonly call: Call
  readonly record: CallRecord
  readonly watcher: { onGuardrailTrip?(event: GuardrailTripped): void }
}

/** Watches the calls of a client, and locks it if a rule says so. Undefined on a client without rules. */
export interface Guardrails {
  /** Whether a rule depends on the address of the sockets. */
  readonly watchesSources: boolean
  /** A call that the scope allows is about to happen. May lock the client: the caller checks that next. */
  recordCall(guarded: GuardedCall, inside: readonly Call[]): void
  /** The scope refuses a call, or would refuse it if it were not report-only. */
  recordRefusal(guarded: GuardedCall): void
  /** An attempt has ended. */
  recordAttempt(guarded: GuardedCall, attempt: AttemptRecord): void
  /** A connection was made from this local address; nothing was sent over it yet. */
  readonly recordSource: (address: string) => void
}
