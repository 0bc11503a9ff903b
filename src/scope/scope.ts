/** A value that JSON can hold and a predicate can compare. */
export type Scalar = string | number | boolean | null

/** What a part of a request must be. */
export type Predicate =
  | { readonly oneOf: readonly Scalar[] }
  | { readonly max: number }
  | { readonly maxItems: number }
  | { readonly absent: true }

/** Allows operations under conditions; all of them have to hold. */
export interface Rule {
  /** What spans and errors call this rule. Default: its place in the scope. */
  readonly id?: string
  /** The operations, as selectors: `lists.getList`, `lists.members:write`, `*:read`. */
  readonly ops: readonly string[]
  /** Path parameters and the values they may have: `{ list_id: ['a1b2c3d4e5'] }`. */
  readonly on?: { readonly [pathParam: string]: readonly (string | number)[] }
  /** Parts of the body or the query and what they must be: `{ 'body.status': { oneOf: ['subscribed'] } }`. */
  readonly where?: { readonly [part: string]: Predicate }
  /** The rule counts from this moment on. ISO 8601 with a time zone. */
  readonly notBefore?: string
  /** The rule counts until just before this moment. ISO 8601 with a time zone. */
  readonly expires?: string
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
  readonly allow?: readonly (string | Rule)[]
  /** Selectors that are refused whatever `allow` says; also `*:send` and the like. */
  readonly deny?: readonly string[]
}

/** The scope of a client for which none is declared. */
export const defaultScope: ScopeInput = Object.freeze({ version: 1, name: 'read-only', preset: 'read-only' })
