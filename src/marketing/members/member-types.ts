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

/** What to export, and how. Also takes the filters of `lists.getListMembersInfo`. */
export interface ExportOptions<Field extends MemberField = MemberField>
  extends ExportQuery,
    Omit<MemberPagingOptions, 'order'> {
  /** The fields of each member; `id` and `last_changed` come along. @default all */
  readonly fields?: readonly Field[] | undefined
}

/** The members of an audience, with the chosen fields. */
export type ExportedMembers<Field extends MemberField> = Pages<
  [MemberField] extends [Field]
    ? Marketing.ListMember
    : PickedFields<Marketing.ListMember, Field | 'id' | 'last_changed'>
>

/** A member to add or change: the fields of `lists.batchListMembers`. */
export type MemberInput = Marketing.BatchListMembersBody['members'][number]

/** How to write many members. Also takes the options of `lists.batchListMembers`. */
export interface UpsertOptions extends Query<'lists.batchListMembers'> {
  /** How many records to skip: the `cursor` of an earlier run resumes there. @default 0 */
  readonly from?: number | undefined
  /** How many chunks of 500 are on their way at once, 1 to 10. @default 2 */
  readonly concurrency?: number | undefined
  /** How many records there are, for the progress. @default the length of an array */
  readonly total?: number | undefined
  /** Called after each chunk, and at the end. */
  readonly onProgress?: ProgressListener | undefined
}

/** The result of one record. */
export interface MemberReport<Member> {
  /** Its place in the iterable, from 0. */
  readonly index: number
  readonly member: Member
  /** `unknown`: it was sent, and no response says whether it was written. Repeating it is safe, unless it is `pending`. */
  readonly outcome: 'created' | 'updated' | 'failed' | 'unknown'
  /** The field that is to blame for a failure, if one is. */
  readonly field?: string
  /** Why it failed, or is unknown. Mailchimp's texts may hold the address. */
  readonly reason?: string
}

/** The results of all records so far. */
export interface UpsertSummary extends Progress {
  readonly created: number
  readonly updated: number
  readonly unknown: number
}

/** Writes members as their reports are read, in the order of the records. */
export interface MemberUpsert<Member> extends AsyncIterableIterator<MemberReport<Member>> {
  readonly summary: UpsertSummary
  /** The `from` of a run that resumes: the position of the current record. */
  readonly cursor: number
  /** Reads all reports that are left, and returns the summary. */
  finish(): Promise<UpsertSummary>
}
