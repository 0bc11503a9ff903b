import type { AuditedCall, Call, CallRecord } from '../index.js'
import type { CallValues } from './call-values.js'
import type { RecordKind, RecordParts } from './record.js'

/**
 * Chooses the kind of a call's last record. Every intent is followed by an outcome, even if the scope refused a retry.
 */
export function classifyOutcome({ call, record }: AuditedCall, hasIntent: boolean): RecordKind {
  if (hasIntent) return 'outcome'
  if (record.verdict === 'refused') return 'refusal'
  return call.operation.access === 'read' ? 'read' : 'outcome'
}

/**
 * Describes a call for its record. Reads nothing of the call that `isAlike` does not compare: what differs from call to
 * call must be in `values`.
 */
export function describeCall(kind: RecordKind, audited: AuditedCall, values: CallValues): RecordParts {
  const { call, record, api } = audited
  const isDenied = record.verdict === 'refused'
  const activityId = classifyActivity(call)
  return {
    ...{ kind, activityId, operation: call.operation.id, service: api.name },
    apiVersion: api.basePath.slice(1) || undefined,
    action: isDenied ? 'Denied' : 'Allowed',
    action_id: isDenied ? 2 : 1,
    activity_name: activityId === 99 ? (call.operation.access ?? 'unknown') : undefined,
    authorizations: describeDecision(record),
    ...describeValues(values),
    ...(kind === 'intent' ? { status_id: 0 } : describeOutcome(record)),
    unmapped: describeUnmapped(kind, audited, values),
  }
}

function describeValues({ startTime, bodyDigest, batch, ...values }: CallValues) {
  return { ...values, start_time: startTime }
}

function describeOutcome({ verdict, error, status, outcome, fingerprint }: CallRecord): Partial<RecordParts> {
  return {
    credential: fingerprint,
    response: status === undefined && error === undefined ? undefined : { code: status, error },
    severity_id: verdict === 'refused' || outcome === 'unknown' ? 3 : 1,
    status_code: error,
    status_id: error === undefined ? 1 : 2,
  }
}

/** Lists the keys in canonical order. A template has a gap for each value that is present. */
function describeUnmapped(kind: RecordKind, audited: AuditedCall, { batch, bodyDigest }: CallValues): object {
  const { attempts = 0, earlierOutcome: earlier_outcome, outcome = 'answered' } = audited.record
  const { access } = audited.call.operation
  const values = { batch, body_digest: bodyDigest }
  const route = formatRoute(audited)
  if (kind === 'intent') return { access, ...values, route }
  return { access, attempts, ...values, earlier_outcome, outcome, route }
}

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

function formatRoute({ call: { operation }, api }: AuditedCall): string {
  return `${operation.method} ${api.basePath}${operation.template}`
}
