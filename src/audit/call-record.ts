import type { AuditedCall, Call, CallRecord } from '../index.js'
import type { AuditSource } from './audit-source.js'
import { collectResources, createKeyedDigest, type IdentifierRules, pickContainers } from './identifiers.js'
import { type AuditedResource, type AuditRecord, createRecord, type RecordParts } from './record.js'

/** What is noted of a call until its end. */
export interface CallNotes {
  readonly startedAt: number
  /** Joins an intent and its outcome. */
  correlationUid?: string
  /** The calls inside a batch. */
  inside?: readonly Call[]
}

/** Creates the record of a call that is about to happen. */
export function createIntent(
  audited: AuditedCall,
  notes: CallNotes,
  now: number,
  source: AuditSource,
  rules: IdentifierRules,
): AuditRecord {
  const { call } = audited
  const unmapped = {
    access: call.operation.access,
    batch: countInside(notes.inside, rules),
    body_digest: rules.key && call.body && createKeyedDigest(rules.key, call.body.text),
    lost: undefined,
    route: formatRoute(audited),
  }
  const parts = describeCall('intent', audited, notes, now, rules, unmapped)
  parts.status_id = 0
  return createRecord(parts, source)
}

/** Creates the record of a call that has ended. */
export function createOutcome(
  audited: AuditedCall,
  notes: CallNotes,
  now: number,
  source: AuditSource,
  rules: IdentifierRules,
): AuditRecord {
  const { record, call } = audited
  const { error, status, outcome = 'answered' } = record
  const unmapped = {
    access: call.operation.access,
    attempts: record.attempts ?? 0,
    earlier_outcome: record.earlierOutcome,
    lost: undefined,
    outcome,
    route: formatRoute(audited),
  }
  const parts = describeCall(classifyOutcome(audited, notes), audited, notes, now, rules, unmapped)
  parts.credential = record.fingerprint
  parts.request = record.requestId
  parts.response = status === undefined && error === undefined ? undefined : { code: status, error }
  parts.duration = Math.max(0, now - notes.startedAt)
  parts.start_time = notes.startedAt
  parts.severity_id = record.verdict === 'refused' || outcome === 'unknown' ? 3 : 1
  parts.status_code = error
  parts.status_id = error === undefined ? 1 : 2
  return createRecord(parts, source)
}

/** A call that has an intent has an outcome, also if the scope refused its second attempt. */
function classifyOutcome({ call, record }: AuditedCall, { correlationUid }: CallNotes): RecordParts['kind'] {
  if (correlationUid !== undefined) return 'outcome'
  if (record.verdict === 'refused') return 'refusal'
  return call.operation.access === 'read' ? 'read' : 'outcome'
}

/** All fields stand here, also those that are undefined: objects of one shape are several times as fast. */
function describeCall(
  kind: RecordParts['kind'],
  audited: AuditedCall,
  { correlationUid }: CallNotes,
  time: number,
  rules: IdentifierRules,
  unmapped: RecordParts['unmapped'],
): Mutable<RecordParts> {
  const { call, record, api } = audited
  const isDenied = record.verdict === 'refused'
  const activityId = classifyActivity(call)
  return {
    kind,
    time,
    activityId,
    operation: call.operation.id,
    service: api.name,
    apiVersion: api.basePath.slice(1) || undefined,
    invokedBy: record.actor,
    credential: undefined,
    request: undefined,
    response: undefined,
    correlationUid,
    action: isDenied ? 'Denied' : 'Allowed',
    action_id: isDenied ? 2 : 1,
    activity_name: activityId === 99 ? (call.operation.access ?? 'unknown') : undefined,
    authorizations: describeDecision(record),
    duration: undefined,
    resources: collectResources(call, rules),
    severity_id: 1,
    start_time: undefined,
    status_code: undefined,
    status_id: 1,
    trace: describeTrace(audited, time),
    unmapped,
  }
}

type Mutable<T> = { -readonly [Name in keyof T]: T[Name] }

/** OCSF: 1 create, 2 read, 3 update, 4 delete, 99 other. */
function classifyActivity({ operation: { access, method, template } }: Call): number {
  if (access === 'read') return 2
  if (access === 'delete') return 4
  if (access !== 'write') return 99
  return method === 'POST' && !template.includes('/actions/') ? 1 : 3
}

function describeDecision({ verdict, rule, scope, error }: CallRecord): readonly object[] | undefined {
  if (verdict === undefined) return undefined
  const type = error === 'locked' ? 'lock' : 'scope'
  return [{ decision: verdict, policy: { name: scope.name, type, uid: rule, version: scope.revision } }]
}

function describeTrace(audited: AuditedCall, time: number): object | undefined {
  const trace = audited.getTrace()
  if (trace === undefined) return undefined
  return { span: { end_time: time, start_time: time, uid: trace.spanId }, uid: trace.traceId }
}

function formatRoute({ call: { operation }, api }: AuditedCall): string {
  return `${operation.method} ${api.basePath}${operation.template}`
}

/** The calls inside a batch that are alike. */
export interface BatchedCalls {
  readonly count: number
  readonly operation: string
  readonly resources: readonly AuditedResource[] | undefined
  /** Method and path template. */
  readonly route: string
}

/** Counts the calls inside a batch by their operations and containers, in the order in which they first occur. */
function countInside(
  inside: readonly Call[] = [],
  rules: IdentifierRules,
): readonly BatchedCalls[] | undefined {
  if (inside.length === 0) return undefined
  const groups = new Map<string, { count: number; call: Call; resources: AuditedResource[] }>()
  for (const call of inside) {
    const resources = pickContainers(call, rules)
    const key = [call.operation.id, ...resources.map(({ uid }) => uid)].join(' ')
    const group = groups.get(key) ?? { count: 0, call, resources }
    group.count += 1
    groups.set(key, group)
  }
  return [...groups.values()].map(({ count, call: { operation }, resources }) => ({
    ...{ count, operation: operation.id },
    resources: resources.length === 0 ? undefined : resources,
    route: `${operation.method} ${operation.template}`,
  }))
}
