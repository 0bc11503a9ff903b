import { type CallOptions, type ClientContext, captureActor } from '../call/call-context.js'
import { resumeBatch, runBatch } from './batches/batch-engine.js'
import type { BatchMethods } from './batches/batch-methods.js'
import { exportMembers } from './members/export-members.js'
import type {
  ExportedMembers,
  ExportOptions,
  MemberField,
  MemberInput,
  MemberUpsert,
  UpsertOptions,
} from './members/member-types.js'
import { upsertMembers } from './members/upsert-members.js'
import { paginate } from './pages/paginate.js'
import type {
  PageRecord,
  Pages,
  PagingArguments,
  PagingOperation,
  RoutePagingOptions,
} from './pages/paging-types.js'

/** The methods of a client that make many calls. */
export interface LongWork<Operations> extends BatchMethods<Operations> {
  /**
   * Iterates over the records of all pages of an operation. Takes the arguments of its method without `count` and
   * `offset`; the paging options go into the method's options, or into an additional last argument. Each page is a
   * separate call, with its own scope decision, span and retries. A route includes its method: `GET /sms-campaigns`.
   *
   * @throws {ArgumentError} if an argument is invalid, or `fields` omits the records
   * @throws {ApiError} `repeated_page`, during iteration, if the server ignores the offset
   *
   * @example
   * ```ts
   * import mailchimp from 'mailchimp-hardened'
   *
   * const members = mailchimp.paginate('lists.getListMembersInfo', 'a1b2c3d4e5', {
   *   status: 'subscribed',
   *   order: 'stable',
   * })
   * for await (const member of members) console.log(member.id, `${members.offset} of ${members.total}`)
   * ```
   */
  paginate<Id extends PagingOperation & Operations>(
    operation: Id,
    ...args: PagingArguments<Id>
  ): Pages<PageRecord<Id>>
  paginate<Element = unknown>(
    route: `GET /${string}`,
    parts?: RoutePagingOptions,
    options?: RoutePagingOptions,
  ): Pages<Element>
  /**
   * Iterates over the members of an audience in the stable order of `paginate()`: no member is missed, and one that
   * changes during the iteration is yielded again. The scope must allow `lists.getListMembersInfo`.
   *
   * @throws {ArgumentError} if an argument is invalid
   *
   * @example
   * ```ts
   * import mailchimp from 'mailchimp-hardened'
   *
   * const members = mailchimp.exportMembers('a1b2c3d4e5', { fields: ['email_address', 'merge_fields.FNAME'] })
   * for await (const { email_address, merge_fields } of members) console.log(email_address, merge_fields)
   * ```
   */
  exportMembers<Field extends MemberField = MemberField>(
    listId: string,
    options?: ExportOptions<Field>,
  ): ExportedMembers<Field>
  /**
   * Adds or updates members, 500 with each call of `lists.batchListMembers`. Yields a report for each record, in order.
   * Sends only while the reports are read, so read all of them, or call `finish()`.
   *
   * @param members the records; read as they are sent, never buffered as a whole
   * @throws {ArgumentError} if an argument is invalid
   * @throws {ScopeError} during iteration, if the scope refuses a member; `batchIndex` is its position
   *
   * @example
   * ```ts
   * import { createClient } from 'mailchimp-hardened'
   *
   * const client = createClient({ scope: { version: 1, allow: ['lists.batchListMembers'] } })
   * const run = client.upsertMembers('a1b2c3d4e5', [{ email_address: 'ada@example.com', status: 'subscribed' }])
   * for await (const { index, outcome, reason } of run) if (outcome === 'failed') console.error(index, reason)
   * console.log(run.summary)
   * ```
   */
  upsertMembers<Member extends MemberInput>(
    listId: string,
    members: Iterable<Member> | AsyncIterable<Member>,
    options?: UpsertOptions,
  ): MemberUpsert<Member>
}

const methods = { paginate, exportMembers, upsertMembers, runBatch, resumeBatch }

/** Defines the methods on the prototype of clients. */
export function defineLongWork<Client extends object>(
  prototype: Client,
  getContext: (client: Client) => readonly [ClientContext, CallOptions],
): void {
  for (const [name, method] of Object.entries<(...args: never[]) => unknown>(methods))
    Object.defineProperty(prototype, name, {
      value(this: Client, ...args: unknown[]) {
        const [context, options] = getContext(this)
        // Their calls are made later, perhaps outside of the `withActor` that they were created in.
        return method(...([context, captureActor(options), ...args] as never[]))
      },
      writable: true,
      configurable: true,
    })
}
