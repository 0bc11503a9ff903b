import { version } from '../version.generated.js'
import type { AuditSource } from './audit-source.js'
import { PLACEHOLDER } from './json-text.js'

/** What a record is about. */
export type RecordKind =
  | 'read'
  | 'refusal'
  | 'intent'
  | 'outcome'
  | 'log_started'
  | 'files_removed'
  | 'checkpoint'
  | 'client_locked'
  | 'client_unlocked'
  | 'guardrail_tripped'

/** A SHA-256 hash in hex, in the format of OCSF. */
export interface RecordFingerprint {
  readonly algorithm_id: 3
  /** 2: over the canonical JSON of RFC 8785. */
  readonly serialization_id?: 2 | undefined
  readonly value: string
}

/** The position of a record in its chain. */
export interface Attestation {
  readonly chain_uid: string
  /** The hash of this record, computed with an empty `value`. */
  readonly fingerprint: RecordFingerprint
  readonly prev_event?: { readonly fingerprint: RecordFingerprint; readonly uid: string } | undefined
}

/**
 * A record: API Activity, class 6003 of OCSF 1.9.0. The keys are in the order of RFC 8785, so that `JSON.stringify`
 * writes canonical JSON; undefined fields are omitted.
 */
export interface AuditRecord {
  readonly action: 'Allowed' | 'Denied' | undefined
  readonly action_id: 1 | 2 | undefined
  readonly activity_id: number
  readonly activity_name: string | undefined
  readonly actor: {
    readonly app_name: string
    readonly invoked_by: string | undefined
    readonly process: { readonly pid: number }
    readonly session: { readonly credential_uid: string } | undefined
  }
  readonly api: {
    readonly operation: string
    readonly request: { readonly uid: string } | undefined
    readonly response: { readonly code: number | undefined; readonly error: string | undefined } | undefined
    readonly service: { readonly name: string }
    readonly version: string | undefined
  }
  readonly attestation_list: readonly [Attestation] | undefined
  readonly authorizations: readonly object[] | undefined
  readonly category_uid: 6
  readonly class_uid: 6003
  readonly duration: number | undefined
  readonly metadata: {
    readonly correlation_uid: string | undefined
    readonly event_code: RecordKind
    readonly log_name: string
    readonly product: { readonly name: string; readonly vendor_name: string; readonly version: string }
    readonly profiles: readonly string[]
    readonly sequence: number
    readonly uid: string
    readonly version: '1.9.0'
  }
  readonly resources: readonly AuditedResource[] | undefined
  readonly severity_id: 1 | 3
  readonly src_endpoint: { readonly hostname: string }
  readonly start_time: number | undefined
  readonly status_code: string | undefined
  readonly status_id: 0 | 1 | 2
  readonly time: number
  readonly trace: object | undefined
  readonly type_uid: number
  readonly unmapped: { readonly lost?: number | undefined }
}

/** An id in a path. */
export interface AuditedResource {
  /** The name of the path parameter: `list_id`. */
  readonly type: string
  readonly uid: string
}

/** The fields that records of calls and records of the log itself share. */
export interface RecordParts extends Partial<Pick<AuditRecord, ChosenField>> {
  readonly kind: RecordKind
  readonly time: number
  readonly activityId: number
  readonly operation: string
  readonly service: string
  readonly apiVersion?: string | undefined
  readonly invokedBy?: string | undefined
  readonly credential?: string | undefined
  readonly request?: string | undefined
  readonly response?: AuditRecord['api']['response']
  readonly correlationUid?: string | undefined
  /** Its keys are in canonical order. */
  readonly unmapped: object
}

type ChosenField =
  | 'action'
  | 'action_id'
  | 'activity_name'
  | 'authorizations'
  | 'duration'
  | 'resources'
  | 'severity_id'
  | 'start_time'
  | 'status_code'
  | 'status_id'
  | 'trace'

const PRODUCT = { name: 'mailchimp-hardened', vendor_name: 'mailchimp-hardened', version }
const PROFILES = ['record_integrity', 'security_control', 'trace']

/** Creates a record with placeholders for its position in the chain, which is known only when it is written. */
export function createRecord(parts: RecordParts, source: AuditSource): AuditRecord {
  return {
    action: parts.action,
    action_id: parts.action_id,
    activity_id: parts.activityId,
    activity_name: parts.activity_name,
    actor: {
      app_name: source.name,
      invoked_by: parts.invokedBy,
      process: { pid: source.pid },
      session: parts.credential === undefined ? undefined : { credential_uid: parts.credential },
    },
    api: {
      operation: parts.operation,
      request: parts.request === undefined ? undefined : { uid: parts.request },
      response: parts.response,
      service: { name: parts.service },
      version: parts.apiVersion,
    },
    attestation_list: PLACEHOLDER as never,
    authorizations: parts.authorizations,
    category_uid: 6,
    class_uid: 6003,
    duration: parts.duration,
    metadata: {
      correlation_uid: parts.correlationUid,
      event_code: parts.kind,
      log_name: source.name,
      product: PRODUCT,
      profiles: PROFILES,
      // This placeholder stands for the uid as well.
      sequence: PLACEHOLDER as never,
      uid: undefined as never,
      version: '1.9.0',
    },
    resources: parts.resources,
    severity_id: parts.severity_id ?? 1,
    src_endpoint: { hostname: source.host },
    start_time: parts.start_time,
    status_code: parts.status_code,
    status_id: parts.status_id ?? 1,
    time: parts.time,
    trace: parts.trace,
    type_uid: 600300 + parts.activityId,
    unmapped: parts.unmapped,
  }
}
