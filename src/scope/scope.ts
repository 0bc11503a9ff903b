/** A value that JSON can hold and a predicate can compare. */
export type Scalar = string | number | boolean | null

/** What a part of a request must be. */
export type Predicate =
  | { readonly oneOf: readonly Scalar[] }
  | { readonly max: number }
  | { readonly maxItems: number }
  | { readonly absent: true }

/** A rule of any API, as it was checked. */
export interface Rule {
  readonly id?: string
  readonly ops: readonly string[]
  readonly on?: { readonly [param: string]: readonly (string | number)[] | undefined }
  readonly where?: { readonly [part: string]: Predicate | undefined }
  readonly notBefore?: string
  readonly expires?: string
}

/** A scope of any API, as it was checked: everything that is not allowed here is refused. */
export interface Scope {
  readonly version: 1
  readonly name?: string
  readonly mode?: 'enforce' | 'report-only'
  readonly preset?: string
  readonly allow?: readonly (string | Rule)[]
  readonly deny?: readonly string[]
}
