import type { Access } from '../api/operation.js'

/** In the order in which a chart stacks them. `unknown` is for operations that the catalogue lacks. */
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
  /** Calls that may have happened: some of those that failed, and those without a recorded outcome. */
  readonly unknown: number
}

/** What a page shows: plain data, bounded whatever the log holds. */
export interface ReportData {
  readonly createdAt: number
  readonly version: string
  readonly files: number
  readonly records: number
  readonly lost: number
  /** Records whose time is none. */
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

/** The largest of something, and how much was left out. */
export interface Ranked<T> {
  readonly rows: readonly T[]
  /** How many rows are not shown. */
  readonly hidden: number
  /** How many records belong to none of the rows, because too many were to be told apart. */
  readonly uncounted: number
}

export interface ChainState {
  readonly intact: boolean
  readonly chains: number
  readonly signatures: number
  readonly faultCount: number
  /** The first of them, with the name of the file. */
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

/** What happened on the time line: one count for each bucket. */
export interface ActivityLane {
  /** `refused`, `failed`, `unknown`, `lost`, or the kind of a note. */
  readonly kind: string
  readonly isNote: boolean
  readonly counts: readonly number[]
}

export interface OperationFacts extends CallTotals {
  readonly operation: string
  /** Milliseconds; within 2 %, `max` is exact. Undefined if nothing was sent. */
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
  /** Calls inside batches, which are no calls of their own. */
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

/** Why a record is in the table; a record has the first that fits. */
export const NOTABLE_KINDS = [
  ...(['note', 'unknown', 'refused', 'failed'] as const),
  ...(['send', 'publish', 'export', 'connect', 'delete'] as const),
] as const
export type NotableKind = (typeof NOTABLE_KINDS)[number]

export interface Notable {
  readonly rows: readonly NotableRecord[]
  /** How many of each kind the log holds, and the table. */
  readonly counts: readonly { readonly kind: NotableKind; readonly all: number; readonly shown: number }[]
}

export interface NotableRecord {
  readonly kind: NotableKind
  readonly time: number | undefined
  readonly operation: string
  readonly access: string | undefined
  readonly actor: string | undefined
  /** What a reader looks at first: an error code, a rule, the text of a note. */
  readonly detail: string | undefined
  /** What else is known, as pairs of a name and a text. */
  readonly more: readonly (readonly [name: string, text: string])[]
}
