import { ArgumentError } from '../errors/error-classes.js'
import type { Marketing } from './api.generated.js'
import type { OperationId } from './operation-types.js'
import { findOperation } from './operations.js'

/** The arguments of an operation's method: `[listId: string, subscriberHash: string, body: SetListMemberBody, …]`. */
export type MethodArguments<Id extends OperationId> = Id extends `${infer Group}.${infer Method}`
  ? Group extends keyof Marketing.Groups
    ? Method extends keyof Marketing.Groups[Group]
      ? Marketing.Groups[Group][Method] extends (...args: infer Arguments) => unknown
        ? Arguments
        : never
      : never
    : never
  : never

/** A method and its arguments, to be called later. */
export interface MethodCall<Id extends OperationId = OperationId> {
  readonly operation: Id
  readonly arguments: readonly unknown[]
}

/** The calls of `client.runBatch()`, which reads them one by one. */
export type MethodCalls<Id extends OperationId = OperationId> =
  | Iterable<MethodCall<Id>>
  | AsyncIterable<MethodCall<Id>>

/**
 * Describes a call for `client.runBatch()`, without making it. Takes the arguments of the method, which are checked and
 * copied when the batch is built.
 *
 * @throws {ArgumentError} if no method has this name
 *
 * @example
 * ```ts
 * import { call, subscriberHash } from 'mailchimp-hardened'
 *
 * const email_address = 'ada@example.com'
 * const update = call('lists.setListMember', 'a1b2c3d4e5', subscriberHash(email_address), {
 *   email_address,
 *   status_if_new: 'subscribed',
 * })
 * console.log(update.operation)
 * ```
 */
export function call<const Id extends OperationId>(
  operation: Id,
  ...args: MethodArguments<Id>
): MethodCall<Id> {
  if (typeof operation !== 'string' || findOperation(operation) === undefined)
    throw new ArgumentError('call(): operation must be the name of a method, like "lists.setListMember"', {
      argument: 'operation',
    })
  return Object.freeze({ operation, arguments: Object.freeze([...args]) })
}
