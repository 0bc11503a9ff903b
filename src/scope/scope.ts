/** A JSON value that a predicate can compare. */
export type Scalar = string | number | boolean | null

/** A condition on a part of a request. */
export type Predicate =
  | { readonly oneOf: readonly Scalar[] }
  | { readonly max: number }
  | { readonly maxItems: number }
  | { readonly absent: true }

/** A validated rule of any API. */
export interface Rule {
  readonly id?: string
  readonly ops: readonly string[]
  readonly on?: { readonly [param: string]: readonly (string | number)[] | undefined }
  readonly where?: { readonly [part: string]: Predicate | undefined }
  readonly notBefore?: string
  readonly expires?: string
}

/** A validated scope of any API. Refuses every call that it does not allow. */
export interface Scope {
  readonly version: 1
  readonly name?: string
  readonly mode?: 'enforce' | 'report-only'
  readonly preset?: string
  readonly allow?: readonly (string | Rule)[]
  readonly deny?: readonly string[]
}
