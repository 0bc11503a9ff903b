import { type CallOptions, type ClientContext, mergeCallOptions } from '../../call/call-context.js'
import { run } from '../../call/run.js'
import { ArgumentError, MailchimpError } from '../../errors/error-classes.js'
import { PageWalk } from './page-walk.js'
import { createPagingPlan, type PagingPlan } from './paging-plan.js'

/**
 * Creates an iteration over the pages of an operation. Each page is a separate call, with its own scope decision, span
 * and retries.
 *
 * @throws {ArgumentError} if an argument is invalid
 */
export function paginate(
  client: ClientContext,
  options: CallOptions,
  operation: string,
  ...args: readonly unknown[]
): PageWalk {
  const plan = readPlan(operation, args, client)
  return new PageWalk(
    plan,
    (call, signal) => run(client, call, mergeCallOptions(options, { signal })),
    options,
  )
}

function readPlan(operation: string, args: readonly unknown[], { scope }: ClientContext): PagingPlan {
  try {
    return createPagingPlan(operation, args, scope.rules.routes)
  } catch (error) {
    // Drops the error of a getter or a proxy: its message could contain anything.
    throw error instanceof MailchimpError
      ? error
      : new ArgumentError('paginate(): the arguments cannot be read')
  }
}
