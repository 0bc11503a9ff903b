import type { ProgressListener } from '../../observe/progress.js'
import type { Marketing } from '../api.generated.js'
import type { MethodArguments } from '../method-call.js'
import type { Result } from '../operation-types.js'

/** An operation with pages: `'campaigns.list'`. */
export type PagingOperation = keyof Marketing.PageRecords

/** A record of an operation with pages: `PageRecord<'campaigns.list'>` is `Marketing.Campaign`. */
export type PageRecord<Id extends PagingOperation> = ElementOf<
  Result<Id>[Marketing.PageRecords[Id] & keyof Result<Id>]
>

type ElementOf<List> = NonNullable<List> extends readonly (infer Element)[] ? Element : never

/** How to walk through pages. */
export interface PagingOptions {
  /** How many records a page has, 1 to 1000. @default 1000 */
  readonly pageSize?: number | undefined
  /** How many records to give at most. @default all */
  readonly max?: number | undefined
  /** How many records to skip: the `cursor` of an earlier walk goes on there. @default 0 */
  readonly from?: number | string | undefined
  /** How many pages are asked for before they are needed, 0 to 9. @default 2 */
  readonly ahead?: number | undefined
  /** Called after each page, and at the end. */
  readonly onProgress?: ProgressListener | undefined
}

/** How to walk through the members of an audience. */
export interface MemberPagingOptions extends PagingOptions {
  /**
   * `stable` misses no member, whatever changes meanwhile: it reads by `last_changed`, and gives a member that changes
   * during the walk again. Its `from` is a time.
   *
   * @default the order of the server, by offset, which loses records if others are removed meanwhile
   */
  readonly order?: 'stable' | undefined
}

/** How to walk through the pages of a route. */
export interface RoutePagingOptions extends PagingOptions {
  /** The field of a page that holds the records, if the route is not in the catalogue: `contacts`. */
  readonly records?: string | undefined
  /** Query parameters in snake_case, as in Mailchimp's documentation. */
  readonly query?: Readonly<Record<string, unknown>> | undefined
}

type OptionsOf<Id> = Id extends 'lists.getListMembersInfo' ? MemberPagingOptions : PagingOptions

/** The arguments of an operation's method, without `count` and `offset`; the last ones hold the options of paging. */
export type PagingArguments<Id extends PagingOperation> =
  Required<MethodArguments<Id>> extends [...infer Path, infer Query]
    ? [...path: Path, query?: Omit<Query, 'count' | 'offset'> & OptionsOf<Id>, options?: OptionsOf<Id>]
    : never

/** A walk through pages, for one `for await`. */
export interface Pages<Element> extends AsyncIterableIterator<Element> {
  /** How many records there are, as the page in hand tells; undefined before the first page, or if none tells. */
  readonly total: number | undefined
  /** How many records were given before the one in hand, and skipped by `from`. */
  readonly offset: number
  /** The `from` of a walk that goes on with the record in hand. */
  readonly cursor: number | string | undefined
}
