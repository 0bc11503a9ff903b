import type { AuditedCall, Authorization } from '../index.js'
import { type BatchedCalls, countBatchedCalls } from './batched-calls.js'
import { collectResources, createKeyedDigest, type IdentifierRules } from './identifiers.js'
import type { AuditedResource } from './record.js'

/** Facts that a log keeps about a call until it ends. */
export interface CallNotes {
  readonly startedAt: number
  /** Links an intent and its outcome. */
  correlationUid: string | undefined
}

/** The values of a record that differ from call to call of an operation. */
export interface CallValues {
  readonly invokedBy: string | undefined
  /** Mailchimp's id of the request. */
  readonly request: string | undefined
  readonly duration: number | undefined
  readonly correlationUid: string | undefined
  readonly resources: readonly AuditedResource[] | undefined
  readonly startTime: number | undefined
  readonly time: number
  readonly trace: AuditTrace | undefined
  readonly batch: readonly BatchedCalls[] | undefined
  readonly bodyDigest: string | undefined
}

/** The span of a call. */
export interface AuditTrace {
  readonly span: { readonly end_time: number; readonly start_time: number; readonly uid: string }
  readonly uid: string
}

/** Collects the values of a call that is about to be sent, in the form that is sent: a batch is serialized again. */
export function collectIntentValues(
  audited: AuditedCall,
  { call, inside }: Authorization,
  { correlationUid }: CallNotes,
  rules: IdentifierRules,
): CallValues {
  const time = Date.now()
  return {
    invokedBy: audited.record.actor,
    request: undefined,
    duration: undefined,
    correlationUid,
    resources: collectResources(call, rules),
    startTime: undefined,
    time,
    trace: describeTrace(audited, time),
    batch: countBatchedCalls(inside, rules),
    bodyDigest: rules.key && call.body && createKeyedDigest(rules.key, call.body.text),
  }
}

/** Collects the values of a call that has ended. */
export function collectOutcomeValues(
  audited: AuditedCall,
  { correlationUid, startedAt }: CallNotes,
  rules: IdentifierRules,
): CallValues {
  const { call, record } = audited
  const time = Date.now()
  return {
    invokedBy: record.actor,
    request: record.requestId,
    duration: Math.max(0, time - startedAt),
    correlationUid,
    resources: collectResources(call, rules),
    startTime: startedAt,
    time,
    trace: describeTrace(audited, time),
    batch: undefined,
    bodyDigest: undefined,
  }
}

function describeTrace(audited: AuditedCall, time: number): AuditTrace | undefined {
  const trace = audited.getTrace()
  if (trace === undefined) return undefined
  return { span: { end_time: time, start_time: time, uid: trace.spanId }, uid: trace.traceId }
}
