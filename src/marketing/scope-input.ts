import type { HttpMethod } from '../api/operation.js'
import type { AllowSelector, DenySelector, SelectorParams } from '../marketing/selectors.generated.js'
import type { Predicate } from '../scope/scope.js'

/** A time in ISO 8601 with a time zone: `2026-11-23T09:00:00Z`. */
export type Moment =
  `${number}-${number}-${number}T${number}:${number}:${number}${'Z' | `${'+' | '-'}${number}:${number}`}`

/** A part of a request: `body.status`, `query.count`. */
export type RequestPart = `body.${string}` | `query.${string}`

/** A parameter in the path of an operation: `list_id`. */
export type PathParam = SelectorParams[AllowSelector]

/** A route that no known operation has, by its exact method and template: `GET /new-things/{thing_id}`. */
export type RouteSelector = `${HttpMethod} /${string}`

/** A rule that allows operations if all of its conditions hold. */
export interface Rule {
  /** The name of this rule in spans and errors. Default: its index in the scope. */
  readonly id?: string
  /** The operations, as selectors: `lists.getList`, `lists.members:write`, `*:read`. */
  readonly ops: readonly [AllowSelector | RouteSelector, ...(AllowSelector | RouteSelector)[]]
  /** Path parameters and their allowed values: `{ list_id: ['a1b2c3d4e5'] }`. */
  readonly on?: { readonly [Param in PathParam]?: readonly [string | number, ...(string | number)[]] }
  /** Conditions on parts of the body or the query: `{ 'body.status': { oneOf: ['subscribed'] } }`. */
  readonly where?: { readonly [Part in RequestPart]: Predicate }
  /** The rule applies from this time on. */
  readonly notBefore?: Moment
  /** The rule applies until just before this time. */
  readonly expires?: Moment
}

export type PresetName = 'none' | 'read-only' | 'reporting'

/** What a client may do. Everything else is refused. */
export interface ScopeInput {
  /** The version of the scope language. */
  readonly version: 1
  /** The name of this scope in spans and errors. */
  readonly name?: string
  /** `report-only` decides in the same way, but refuses nothing. Default: `enforce`. */
  readonly mode?: 'enforce' | 'report-only'
  /** The set of operations to start with. Default: `none`. */
  readonly preset?: PresetName
  /** Selectors, or rules with conditions. */
  readonly allow?: readonly (AllowSelector | RouteSelector | Rule)[]
  /**
   * Selectors to refuse, even if `allow` selects them. Also accepts wildcards like `*:send`, and `*:indirect-send`
   * for writes that may cause mail.
   */
  readonly deny?: readonly DenySelector[]
}

/** The scope of a client without a declared one. */
export const defaultScope = Object.freeze({ version: 1, name: 'read-only', preset: 'read-only' } as const)
