import type { AccountKey } from '../account/keys.js'
import type { Reply } from '../reply.js'
import type { Account } from '../state/account.js'
import type { Clock } from '../state/clock.js'
import type { Item } from '../state/collection.js'
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
export interface Context {
  readonly operation: ServedOperation
  /** Decoded; a subscriber is its hash. */
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  /** `{}` without a body. */
  readonly body: Item
  readonly account: Account
  readonly key: AccountKey
  readonly clock: Clock
  readonly origin: string
  /** Where archives of batches are: a second address. */
  readonly filesOrigin: string
  readonly rules: Readonly<Record<string, ResourceRules>>
  /** The id that a new item gets, if a seed says so. */
  readonly seededId?: string | undefined
  /** Carries out an inner request with the same key. */
  readonly carryOut: (request: InnerRequest) => Reply
}

/** Answers an operation: with JSON under the operation's own status, or with a reply. Throws a `Problem`. */
export type Handler = (context: Context) => Reply | Item | undefined

/** What a resource has beside what its schema says. Every part may throw a `Problem`. */
export interface ResourceRules {
  /** An id of its own making, instead of the next one. */
  readonly id?: (body: Item, context: Context) => string | undefined
  /** Checks and completes an item before it is stored. */
  readonly created?: (item: Item, context: Context) => Item
  /** Checks and completes a changed item before it takes the place of the one before. */
  readonly changed?: (item: Item, before: Item, context: Context) => Item
  /** Refuses to remove an item, or removes what belongs to it. */
  readonly removed?: (item: Item, context: Context) => void
  /** What an item shows that is not stored with it. */
  readonly rendered?: (item: Item, context: Context) => Item
}

/** Gives the canonical form of an id in a path; `undefined` if there is no such thing. */
export type Resolver = (
  id: string,
  account: Account,
  params: Readonly<Record<string, string>>,
) => string | undefined

/** What is known by hand, beside what follows from the specification. */
export interface Registry {
  /** Lets happen what is due by now, before an operation looks. */
  readonly settle: (context: Context) => void
  /** By operation. */
  readonly handlers: Readonly<Record<string, Handler>>
  /** By the template of the collection. */
  readonly rules: Readonly<Record<string, ResourceRules>>
  /** By the template of the item. */
  readonly resolvers: Readonly<Record<string, Resolver>>
}
