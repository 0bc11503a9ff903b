import { AsyncLocalStorage } from 'node:async_hooks'
import { ArgumentError } from '../errors/error-classes.js'

/** Created on first use, because tracking the context slows down every promise. */
let storage: AsyncLocalStorage<string> | undefined

/**
 * Sets the caller that spans and audit records name for all Mailchimp calls that `work` makes, including asynchronous
 * ones, and those of iterations and batches that it creates. The `actor` of a view takes precedence.
 *
 * @param name a job, a service, a tenant: 1 to 100 letters, digits or any of `. : / _ -`; never an e-mail address
 * @param work the function to run
 * @returns what `work` returns
 * @throws {ArgumentError} if the name is invalid
 *
 * @example
 * ```ts
 * import mailchimp, { withActor } from 'mailchimp-hardened'
 *
 * await withActor('nightly-sync', async () => {
 *   await mailchimp.lists.getAllLists({ count: 10 })
 * })
 * ```
 */
export function withActor<Result>(name: string, work: () => Result): Result {
  const fault = findActorFault(name)
  if (fault !== undefined) throw new ArgumentError(`withActor(): name ${fault}`, { argument: 'name' })
  storage ??= new AsyncLocalStorage()
  return storage.run(name, work)
}

/** Returns the name that the innermost `withActor` set. */
export function getCurrentActor(): string | undefined {
  return storage?.getStore()
}

/** Returns the fault of a caller's name, or undefined. */
export function findActorFault(actor: unknown): string | undefined {
  if (!(typeof actor === 'string' && /^[\w.:/-]{1,100}$/.test(actor)))
    return 'must be 1 to 100 letters, digits or any of . : / _ - (spans contain it, so it must not be an address)'
  if (/[0-9a-f]{24}/i.test(actor))
    return 'contains 24 hexadecimal digits in a row, which could be a key or a hash; spans contain it'
  return undefined
}
