import type { ParsedRecord } from '../audit/parse-line.js'
import { readCount, readText } from './clean-text.js'

/** The fields of a record that the report uses. */
export interface RecordFacts {
  /** `metadata.event_code`. */
  readonly kind: string
  readonly time: number | undefined
  readonly operation: string
  readonly access: string | undefined
  readonly actor: string | undefined
  readonly key: string | undefined
  readonly app: string
  readonly host: string
  readonly scope: string | undefined
  readonly revision: string | undefined
  readonly rule: string | undefined
  readonly isRefused: boolean
  readonly isFailed: boolean
  readonly isUnknown: boolean
  readonly code: string | undefined
  readonly status: number | undefined
  readonly duration: number | undefined
  readonly attempts: number
  readonly correlation: string | undefined
  readonly batch: readonly { readonly operation: string; readonly count: number }[]
  readonly lost: number
}

/** An untrusted record: anyone can compute a hash, so a field can contain anything. */
export interface LooseRecord {
  readonly [name: string]: LooseRecord | undefined
}

const EARLIEST = Date.UTC(2000, 0, 1)
const LATEST = Date.UTC(2100, 0, 1)
const MAX_BATCHED = 1_000

export function readFacts({ record }: ParsedRecord): RecordFacts {
  const { action_id, actor, api, duration, metadata, start_time, time, unmapped, ...rest } =
    record as unknown as LooseRecord
  const [kind, policy] = [readText(metadata?.['event_code']) ?? 'unknown', readPolicy(rest['authorizations'])]
  const code = readText(rest['status_code']) ?? readText(api?.['response']?.['error'])
  const isRefused = kind === 'refusal' || readCount(action_id) === 2
  return {
    kind,
    time: readTime(start_time) ?? readTime(time),
    operation: readText(api?.['operation']) ?? '(none)',
    access: readText(unmapped?.['access']),
    actor: readText(actor?.['invoked_by']),
    key: readText(actor?.['session']?.['credential_uid']),
    app: readText(actor?.['app_name']) ?? '(none)',
    host: readText(rest['src_endpoint']?.['hostname']) ?? '(none)',
    scope: readText(policy?.['name']),
    revision: readText(policy?.['version']),
    rule: readText(policy?.['uid']),
    isRefused,
    isFailed: !isRefused && (code !== undefined || readCount(rest['status_id']) === 2),
    isUnknown: readText(unmapped?.['outcome']) === 'unknown',
    code,
    status: readCount(api?.['response']?.['code']),
    duration: readCount(duration),
    attempts: readCount(unmapped?.['attempts']) ?? 0,
    correlation: readText(metadata?.['correlation_uid']),
    batch: readBatch(unmapped?.['batch']),
    lost: readCount(unmapped?.['lost']) ?? 0,
  }
}

function readPolicy(authorizations: LooseRecord | undefined): LooseRecord | undefined {
  return Array.isArray(authorizations) ? (authorizations as readonly LooseRecord[])[0]?.['policy'] : undefined
}

/** Returns a time of this century in milliseconds; undefined if the value is not one. */
export function readTime(value: unknown): number | undefined {
  const time = readCount(value)
  return time !== undefined && time >= EARLIEST && time < LATEST ? time : undefined
}

function readBatch(batch: unknown): RecordFacts['batch'] {
  if (!Array.isArray(batch)) return []
  return (batch as readonly (LooseRecord | null)[]).slice(0, MAX_BATCHED).map((group) => ({
    operation: readText(group?.['operation']) ?? '(none)',
    count: readCount(group?.['count']) ?? 0,
  }))
}
