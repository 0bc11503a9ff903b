import type { MethodCalls } from '../method-call.js'
import type { OperationId } from '../operation-types.js'
import type { BatchOptions, BatchRun, ResumeOptions } from './batch-run.js'

/** The methods of a client that run operations in batches, for the operations that its scope can allow. */
export interface BatchMethods<Operations = OperationId> {
  /**
   * Runs operations in batches of up to 1,000 at Mailchimp, and gives the result of each. Every operation is checked
   * and decided like a direct call before anything is sent; besides, the scope must allow `batches:write` and
   * `batches:read`. Mailchimp does not keep the order of operations. Resolves when the batches are started.
   *
   * @throws {ScopeError} if an operation is not allowed; nothing was sent
   * @throws {ArgumentError} if an operation or option is invalid; nothing was sent
   * @throws {MailchimpError} if the first batch could not be started. If a later one fails, its operations have this
   * error as their results, and those after it were not sent.
   *
   * @example
   * ```ts
   * import { appendFileSync } from 'node:fs'
   * import { call, createClient } from 'mailchimp-hardened'
   *
   * const client = createClient({
   *   scope: { version: 1, allow: ['batches:write', 'batches:read', 'lists.updateListMember'] },
   * })
   * const members = ['ada@example.com', 'grace@example.com']
   * const run = await client.runBatch(
   *   members.map((email) => call('lists.updateListMember', 'a1b2c3d4e5', email, { vip: true })),
   *   { onStart: (id) => appendFileSync('batches.txt', `${id}\n`) },
   * )
   * for await (const { index, error } of run) {
   *   if (error) console.error(members[index], error.code)
   * }
   * ```
   */
  runBatch<Id extends Operations & OperationId>(
    operations: MethodCalls<Id>,
    options?: BatchOptions,
  ): Promise<BatchRun<Id>>
  /**
   * Gives the results of batches that `runBatch()` started, also in another process. Mailchimp keeps them for seven
   * days. The scope must allow `batches:read`.
   *
   * @throws {ArgumentError} if an id or option is invalid
   *
   * @example
   * ```ts
   * import { readFileSync } from 'node:fs'
   * import { createClient } from 'mailchimp-hardened'
   *
   * const client = createClient()
   * const ids = readFileSync('batches.txt', 'utf8').trim().split('\n')
   * for await (const { index, operation, status } of await client.resumeBatch(ids)) {
   *   console.log(index, operation, status)
   * }
   * ```
   */
  resumeBatch<Id extends OperationId = OperationId>(
    batchIds: readonly string[],
    options?: ResumeOptions,
  ): Promise<BatchRun<Id>>
}
