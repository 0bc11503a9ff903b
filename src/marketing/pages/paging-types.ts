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

/** Options of `client.paginate()`. */
export interface PagingOptions {
  /** The number of records per page, 1 to 1000. @default 1000 */
  readonly pageSize?: number | undefined
  /** The maximum of records to yield. @default all */
  readonly max?: number | undefined
  /** The number of records to skip. Set it to the `cursor` of an earlier iteration to resume that. @default 0 */
  readonly from?: number | string | undefined
  /** The maximum of pages to prefetch, 0 to 9. @default 2 */
  readonly ahead?: number | undefined
  /** Called after each page, and at the end. */
  readonly onProgress?: ProgressListener | undefined
}

/** Options of `client.paginate('lists.getListMembersInfo', …)`. */
export interface MemberPagingOptions extends PagingOptions {
  /**
   * `stable` misses no member, even if members change during the iteration: it reads in the order of `last_changed`,
   * and yields a member that changes again. Its `from` is a time.
   *
   * @default the order of the server, by offset, which misses records if others are removed during the iteration
   */
  readonly order?: 'stable' | undefined
}

/** Options of `client.paginate('GET /…', …)`. */
export interface RoutePagingOptions extends PagingOptions {
  /** The field of a page that contains the records, if the route is not in the catalogue: `contacts`. */
  readonly records?: string | undefined
  /** Query parameters in snake_case, as in Mailchimp's documentation. */
  readonly query?: Readonly<Record<string, unknown>> | undefined
}

type OperationPagingOptions<Id> = Id extends 'lists.getListMembersInfo' ? MemberPagingOptions : PagingOptions

/** The arguments of an operation's method, without `count` and `offset`, and with the options of paging at the end. */
export type PagingArguments<Id extends PagingOperation> =
  Required<MethodArguments<Id>> extends [...infer Path, infer Query]
    ? [
        ...path: Path,
        query?: Omit<Query, 'count' | 'offset'> & OperationPagingOptions<Id>,
        options?: OperationPagingOptions<Id>,
      ]
    : never

/** An iteration over the records of all pages, for one `for await`. */
export interface Pages<Element> extends AsyncIterableIterator<Element> {
  /**
   * The total number of records according to the current page; undefined before the first page, or if pages omit it.
   */
  readonly total: number | undefined
  /** The number of records before the current one, including those that `from` skipped. */
  readonly offset: number
  /** The `from` of an iteration that resumes with the current record. */
  readonly cursor: number | string | undefined
}
