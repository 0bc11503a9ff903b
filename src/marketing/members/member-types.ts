import type { Progress, ProgressListener } from '../../observe/progress.js'
import type { Marketing } from '../api.generated.js'
import type { Query } from '../operation-types.js'
import type { MemberPagingOptions, Pages } from '../pages/paging-types.js'
import type { PickedFields } from '../picked-fields.js'

/** A field of a member: `email_address`, `merge_fields.FNAME`. */
export type MemberField =
  | (keyof Marketing.ListMember & string)
  | `${keyof Marketing.ListMember & string}.${string}`

type ExportQuery = Omit<
  Query<'lists.getListMembersInfo'>,
  | 'count'
  | 'offset'
  | 'fields'
  | 'exclude_fields'
  | 'excludeFields'
  | 'sort_field'
  | 'sortField'
  | 'sort_dir'
  | 'sortDir'
>

/** Options of `client.exportMembers()`: paging, and the filters of `lists.getListMembersInfo`. */
export interface ExportOptions<Field extends MemberField = MemberField>
  extends ExportQuery,
    Omit<MemberPagingOptions, 'order'> {
  /** The fields of each member; `id` and `last_changed` are always included. @default all */
  readonly fields?: readonly Field[] | undefined
}

/** The members of an audience, with the selected fields. */
export type ExportedMembers<Field extends MemberField> = Pages<
  [MemberField] extends [Field]
    ? Marketing.ListMember
    : PickedFields<Marketing.ListMember, Field | 'id' | 'last_changed'>
>

/** A member to add or update: the fields of `lists.batchListMembers`. */
export type MemberInput = Marketing.BatchListMembersBody['members'][number]

/** Options of `client.upsertMembers()`, including those of `lists.batchListMembers`. */
export interface UpsertOptions extends Query<'lists.batchListMembers'> {
  /** How many records to skip. Set it to the `cursor` of an earlier run to resume that. @default 0 */
  readonly from?: number | undefined
  /** The maximum of chunks of 500 in flight, 1 to 10. @default 2 */
  readonly concurrency?: number | undefined
  /** The number of records, for the progress. @default the length of an array */
  readonly total?: number | undefined
  /** Called after each chunk, and at the end. */
  readonly onProgress?: ProgressListener | undefined
}

/** The result of one record. */
export interface MemberReport<Member> {
  /** The position of the record in the iterable, from 0. */
  readonly index: number
  readonly member: Member
  /**
   * `unknown` if the record was sent, but no response says whether it was written. It is safe to send again, unless its
   * status is `pending`.
   */
  readonly outcome: 'created' | 'updated' | 'failed' | 'unknown'
  /** The field that caused the failure, if Mailchimp names one. */
  readonly field?: string
  /** The reason for `failed` or `unknown`. Mailchimp's texts may contain the address. */
  readonly reason?: string
}

/** The results of all records so far. */
export interface UpsertSummary extends Progress {
  readonly created: number
  readonly updated: number
  readonly unknown: number
}

/** Writes members while the reports are read, and yields the reports in the order of the records. */
export interface MemberUpsert<Member> extends AsyncIterableIterator<MemberReport<Member>> {
  readonly summary: UpsertSummary
  /** The position of the current record: the `from` of a run that resumes this one. */
  readonly cursor: number
  /** Reads the remaining reports, and returns the summary. */
  finish(): Promise<UpsertSummary>
}
