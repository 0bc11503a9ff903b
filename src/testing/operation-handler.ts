import type { Body, OperationId, Params, Result } from './engine/typed-operation.js'
import type { Reply } from './reply.js'

/** A request as a handler of `on()` gets it. */
export interface HandledRequest<Id extends OperationId> {
  readonly operation: Id
  /** The parameters of the path, decoded. */
  readonly params: { readonly [Name in keyof Params<Id>]: string }
  /** As it was on the wire: snake_case and text. */
  readonly query: Readonly<Record<string, string>>
  readonly body: Body<Id>
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  /** What the stand-in would have answered. Carries the operation out. */
  usual(): Reply
}

/** Answers an operation: with what it resolves to, or with a reply of its own. */
export type OperationHandler<Id extends OperationId> = (
  request: HandledRequest<Id>,
) => Result<Id> | Reply | Promise<Result<Id> | Reply>

/** Handlers whatever operation they are for. */
export type AnyHandler = (request: HandledRequest<never>) => unknown
