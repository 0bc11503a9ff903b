import type { AccountKey } from '../account/account-key.js'
import type { Reply } from '../reply.js'
import type { AccountState } from '../state/account-state.js'
import type { Item } from '../state/collection.js'
import type { FakeClock } from '../state/fake-clock.js'
import type { ServedOperation } from './specification.js'

/** A request inside another one: an operation of a batch. */
export interface InnerRequest {
  readonly method: string
  /** Below `/3.0`. */
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly body: string | undefined
}

/** One request as a handler sees it: checked, with the parents of its path known to exist. */
export interface HandlerContext {
  readonly operation: ServedOperation
  /** Decoded; a subscriber is its hash. */
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  /** `{}` without a body. */
  readonly body: Item
  readonly account: AccountState
  readonly key: AccountKey
  readonly clock: FakeClock
  readonly origin: string
  /** Where archives of batches are: a second address. */
  readonly filesOrigin: string
  readonly rules: Readonly<Record<string, ResourceRules>>
  /** The id that a new item gets, if a seed says so. */
  readonly seededId?: string | undefined
  /** Carries out an inner request with the same key. */
  readonly execute: (request: InnerRequest) => Reply
}

/** Answers an operation: with JSON under the operation's own status, or with a reply. Throws a `Problem`. */
export type Handler = (context: HandlerContext) => Reply | Item | undefined

/** What a resource has beside what its schema says. Every part may throw a `Problem`. */
export interface ResourceRules {
  /** An id of its own making, instead of the next one. */
  readonly deriveId?: (body: Item, context: HandlerContext) => string | undefined
  /** Checks and completes an item before it is stored. */
  readonly onCreate?: (item: Item, context: HandlerContext) => Item
  /** Checks and completes a changed item before it takes the place of the one before. */
  readonly onUpdate?: (item: Item, before: Item, context: HandlerContext) => Item
  /** Refuses to remove an item, or removes what belongs to it. */
  readonly onDelete?: (item: Item, context: HandlerContext) => void
  /** What an item shows that is not stored with it. */
  readonly render?: (item: Item, context: HandlerContext) => Item
}

/** Gives the canonical form of an id in a path; `undefined` if there is no such thing. */
export type IdResolver = (
  id: string,
  account: AccountState,
  params: Readonly<Record<string, string>>,
) => string | undefined

/** What is known by hand, beside what follows from the specification. */
export interface Registry {
  /** Lets happen what is due by now, before an operation looks. */
  readonly runDueTasks: (context: HandlerContext) => void
  /** By operation. */
  readonly handlers: Readonly<Record<string, Handler>>
  /** By the template of the collection. */
  readonly rules: Readonly<Record<string, ResourceRules>>
  /** By the template of the item. */
  readonly resolvers: Readonly<Record<string, IdResolver>>
}
