import type { MethodCalls } from '../method-call.js'
import type { OperationId } from '../operation-types.js'
import type { BatchOptions, BatchRun, ResumeOptions } from './batch-run.js'

/** The methods of a client that run batches of the operations that its scope can allow. */
export interface BatchMethods<Operations = OperationId> {
  /**
   * Runs operations at Mailchimp in batches of up to 1,000, and returns a run that yields the result of each. Checks
   * every operation like a direct call before anything is sent; the scope must also allow `batches:write` and
   * `batches:read`. Mailchimp does not keep the order of operations. Resolves when the batches are started.
   *
   * @throws {ScopeError} if an operation is not allowed; nothing was sent
   * @throws {ArgumentError} if an operation or option is invalid; nothing was sent
   * @throws {MailchimpError} if the first batch could not be started. If a later one cannot be started, its operations
   * have the error as their result, and the batches after it are not sent.
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
   * Returns a run that yields the results of batches that `runBatch()` started, possibly in another process. Mailchimp
   * keeps the results for seven days. The scope must allow `batches:read`.
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
