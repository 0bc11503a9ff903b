import type { Access } from '../api/operation.js'

/**
 * The access classes, in the order in which the chart stacks them. `unknown` is for operations that are not in the
 * catalogue.
 */
export const ACCESS_CLASSES = [
  ...(['read', 'write', 'delete', 'send', 'publish', 'export', 'connect'] as const satisfies Access[]),
  'unknown',
] as const

/** Calls by access class, in the order of `ACCESS_CLASSES`. */
export type AccessCounts = readonly number[]

/** Times are milliseconds since 1970. */
export interface Span {
  readonly first: number
  readonly last: number
}

export interface CallTotals {
  readonly calls: number
  readonly refused: number
  /** Calls that were allowed and ended with an error. */
  readonly failed: number
  /** Calls that may have been carried out: some of the failed ones, and those without a recorded outcome. */
  readonly unknown: number
}

/** The contents of a page: plain data, bounded in size whatever the log contains. */
export interface ReportData {
  readonly createdAt: number
  readonly version: string
  readonly files: number
  readonly records: number
  readonly lost: number
  /** Records without a valid time. */
  readonly undated: number
  readonly period: Span | undefined
  readonly totals: CallTotals
  readonly chain: ChainState
  readonly activity: Activity
  readonly operations: Ranked<OperationFacts>
  readonly actors: Ranked<ActorFacts>
  readonly keys: Ranked<KeyFacts>
  readonly refusals: Ranked<RefusalFacts>
  readonly errors: Ranked<ErrorFacts>
  readonly scopes: Ranked<ScopeFacts>
  readonly sources: Ranked<SourceFacts>
  readonly attestations: Ranked<AttestationFacts>
  readonly notable: Notable
}

/** The first rows of a ranking, and what was left out. */
export interface Ranked<T> {
  readonly rows: readonly T[]
  /** The number of rows that are not shown. */
  readonly hidden: number
  /** The number of records that belong to no row, because there were too many groups. */
  readonly uncounted: number
}

export interface ChainState {
  readonly intact: boolean
  readonly chains: number
  readonly signatures: number
  readonly faultCount: number
  /** The first faults, each with the name of its file. */
  readonly faults: readonly { readonly place: string; readonly kind: string; readonly message: string }[]
  readonly torn: number
  readonly notKnown: readonly string[]
}

export interface Activity {
  readonly start: number
  /** The width of a bucket, in milliseconds. */
  readonly width: number
  readonly buckets: readonly AccessCounts[]
  readonly lanes: readonly ActivityLane[]
}

/** One kind of event over time: a count for each bucket. */
export interface ActivityLane {
  /** `refused`, `failed`, `unknown`, `lost`, or the kind of a note. */
  readonly kind: string
  readonly isNote: boolean
  readonly counts: readonly number[]
}

export interface OperationFacts extends CallTotals {
  readonly operation: string
  /** In milliseconds, accurate to 2 %; `max` is exact. Undefined if nothing was sent. */
  readonly times: { readonly p50: number; readonly p95: number; readonly max: number } | undefined
}

export interface ActorFacts extends CallTotals, Span {
  /** Undefined for calls without a name. */
  readonly actor: string | undefined
  readonly access: AccessCounts
  readonly operations: Ranked<ActorOperation>
}

export interface ActorOperation extends CallTotals {
  readonly operation: string
  /** The number of calls inside batches, which `calls` does not include. */
  readonly batched: number
}

export interface KeyFacts extends CallTotals, Span {
  readonly fingerprint: string
  readonly access: AccessCounts
}

export interface RefusalFacts extends Span {
  readonly operation: string
  readonly actor: string | undefined
  readonly rule: string | undefined
  readonly count: number
}

export interface ErrorFacts extends Span {
  readonly code: string
  readonly status: number | undefined
  readonly count: number
  readonly unknown: number
  /** The operations that failed most, most often first. */
  readonly operations: readonly string[]
}

export interface ScopeFacts extends CallTotals, Span {
  readonly name: string
  readonly revision: string | undefined
}

export interface SourceFacts extends Span {
  readonly app: string
  readonly host: string
  readonly records: number
}

export interface AttestationFacts extends Span {
  readonly fact: string
  readonly at: string
  readonly by: string
}

/** Why a record is in the table; the first kind that applies. */
export const NOTABLE_KINDS = [
  ...(['note', 'unknown', 'refused', 'failed'] as const),
  ...(['send', 'publish', 'export', 'connect', 'delete'] as const),
] as const
export type NotableKind = (typeof NOTABLE_KINDS)[number]

export interface Notable {
  readonly rows: readonly NotableRecord[]
  /** The number of records of each kind in the log and in the table. */
  readonly counts: readonly { readonly kind: NotableKind; readonly all: number; readonly shown: number }[]
}

export interface NotableRecord {
  readonly kind: NotableKind
  readonly time: number | undefined
  readonly operation: string
  readonly access: string | undefined
  readonly actor: string | undefined
  /** The most important fact: an error code, a status, the kind of a note. */
  readonly detail: string | undefined
  /** Further facts, as pairs of a name and a text. */
  readonly more: readonly (readonly [name: string, text: string])[]
}
