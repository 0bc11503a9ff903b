import type { Body, OperationId, Params, Result } from './engine/typed-operation.js'
import type { Reply } from './reply.js'

/** The request that a handler of `on()` receives. */
export interface HandledRequest<Id extends OperationId> {
  readonly operation: Id
  /** The decoded parameters of the path. */
  readonly params: { readonly [Name in keyof Params<Id>]: string }
  /** The query as sent: names in snake_case, values as strings. */
  readonly query: Readonly<Record<string, string>>
  readonly body: Body<Id>
  /** Names are in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  /** Executes the operation and returns the reply that the stand-in would send. */
  usual(): Reply
}

/** Replaces an operation. Returns its result, or a `Reply`. */
export type OperationHandler<Id extends OperationId> = (
  request: HandledRequest<Id>,
) => Result<Id> | Reply | Promise<Result<Id> | Reply>

/** A handler for any operation. */
export type AnyHandler = (request: HandledRequest<never>) => unknown
