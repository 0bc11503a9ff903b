import type { AccountKey } from '../account/account-key.js'
import type { Reply } from '../reply.js'
import type { AccountState } from '../state/account-state.js'
import type { Item } from '../state/collection.js'
import type { FakeClock } from '../state/fake-clock.js'
import type { ServedOperation } from './specification.js'

/** A request inside another: an operation of a batch. */
export interface InnerRequest {
  readonly method: string
  /** The path below `/3.0`. */
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly body: string | undefined
}

/** A validated request for a handler. The parents in its path exist. */
export interface HandlerContext {
  readonly operation: ServedOperation
  /** The decoded parameters of the path; a subscriber as its hash. */
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  /** `{}` if there is no body. */
  readonly body: Item
  readonly account: AccountState
  readonly key: AccountKey
  readonly clock: FakeClock
  readonly origin: string
  /** The second origin, which serves archives of batches. */
  readonly filesOrigin: string
  readonly rules: Readonly<Record<string, ResourceRules>>
  /** The id of a new item, if a seed sets it. */
  readonly seededId?: string | undefined
  /** Executes an inner request with the same key. */
  readonly execute: (request: InnerRequest) => Reply
}

/** Executes an operation. Returns JSON, which is sent with the operation's status, or a reply; throws a `Problem`. */
export type Handler = (context: HandlerContext) => Reply | Item | undefined

/** The rules of a resource that its schema does not express. Each may throw a `Problem`. */
export interface ResourceRules {
  /** Derives the id of a new item. By default, the next one is generated. */
  readonly deriveId?: (body: Item, context: HandlerContext) => string | undefined
  /** Validates and completes an item before it is stored. */
  readonly onCreate?: (item: Item, context: HandlerContext) => Item
  /** Validates and completes a changed item before it replaces the previous one. */
  readonly onUpdate?: (item: Item, before: Item, context: HandlerContext) => Item
  /** Refuses to delete an item, or deletes its dependent data. */
  readonly onDelete?: (item: Item, context: HandlerContext) => void
  /** Adds the fields that are computed for a response. */
  readonly render?: (item: Item, context: HandlerContext) => Item
}

/** Returns the canonical form of an id in a path, or undefined if it does not exist. */
export type IdResolver = (
  id: string,
  account: AccountState,
  params: Readonly<Record<string, string>>,
) => string | undefined

/** Handlers and rules for behaviour that cannot be derived from the specification. */
export interface Registry {
  /** Runs the tasks that are due. Called before each operation. */
  readonly runDueTasks: (context: HandlerContext) => void
  /** Keyed by operation. */
  readonly handlers: Readonly<Record<string, Handler>>
  /** Keyed by the template of the collection. */
  readonly rules: Readonly<Record<string, ResourceRules>>
  /** Keyed by the template of the item. */
  readonly resolvers: Readonly<Record<string, IdResolver>>
}
