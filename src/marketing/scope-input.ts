import type { HttpMethod } from '../api/operation.js'
import type { AllowSelector, DenySelector, SelectorParams } from '../marketing/selectors.generated.js'
import type { Predicate } from '../scope/scope.js'

/** A moment in ISO 8601 with a time zone: `2026-11-23T09:00:00Z`. */
export type Moment =
  `${number}-${number}-${number}T${number}:${number}:${number}${'Z' | `${'+' | '-'}${number}:${number}`}`

/** A part of a request: `body.status`, `query.count`. */
export type RequestPart = `body.${string}` | `query.${string}`

/** A parameter in the path of an operation: `list_id`. */
export type PathParam = SelectorParams[AllowSelector]

/** A route that no operation known here has, by its exact method and template: `GET /new-things/{thing_id}`. */
export type RouteSelector = `${HttpMethod} /${string}`

/** Allows operations under conditions; all of them have to hold. */
export interface Rule {
  /** What spans and errors call this rule. Default: its place in the scope. */
  readonly id?: string
  /** The operations, as selectors: `lists.getList`, `lists.members:write`, `*:read`. */
  readonly ops: readonly [AllowSelector | RouteSelector, ...(AllowSelector | RouteSelector)[]]
  /** Path parameters and the values they may have: `{ list_id: ['a1b2c3d4e5'] }`. */
  readonly on?: { readonly [Param in PathParam]?: readonly [string | number, ...(string | number)[]] }
  /** Parts of the body or the query and what they must be: `{ 'body.status': { oneOf: ['subscribed'] } }`. */
  readonly where?: { readonly [Part in RequestPart]: Predicate }
  /** The rule counts from this moment on. */
  readonly notBefore?: Moment
  /** The rule counts until just before this moment. */
  readonly expires?: Moment
}

export type PresetName = 'none' | 'read-only' | 'reporting'

/** What a client may do: everything that is not allowed here is refused. */
export interface ScopeInput {
  /** The version of the scope language. */
  readonly version: 1
  /** What spans and errors call this scope. */
  readonly name?: string
  /** `report-only` makes the same decisions and refuses nothing. Default: `enforce`. */
  readonly mode?: 'enforce' | 'report-only'
  /** A set of operations to begin with. Default: `none`. */
  readonly preset?: PresetName
  /** Selectors, or rules with conditions. */
  readonly allow?: readonly (AllowSelector | RouteSelector | Rule)[]
  /**
   * Selectors that are refused whatever `allow` says; also `*:send` and the like, and `*:indirect-send`: whatever may
   * cause mail without being a send.
   */
  readonly deny?: readonly DenySelector[]
}

/** The scope of a client for which none is declared. */
export const defaultScope = Object.freeze({ version: 1, name: 'read-only', preset: 'read-only' } as const)
