import type { HttpMethod } from '../../src/api/operation.js'

/** The role of an SDK method's argument. */
export type ArgumentKind = 'path' | 'query' | 'body' | 'options'

/** A query parameter in `opts`. */
export interface SdkOption {
  /** Its name on the wire. */
  readonly name: string
  /** Its names in `opts`: camelCase and snake_case, or one if they are equal. */
  readonly spellings: readonly string[]
}

/** One operation according to the SDK's source. */
export interface SdkOperation {
  readonly id: string
  /** The property of the SDK's client: `lists`, `Surveys`. */
  readonly group: string
  readonly name: string
  readonly method: HttpMethod
  readonly template: string
  /** The arguments of the SDK's method, in its order. */
  readonly args: readonly { readonly name: string; readonly kind: ArgumentKind }[]
  readonly pathParams: readonly string[]
  readonly queryParams: readonly string[]
  readonly options: readonly SdkOption[]
  readonly body: boolean
}

/** Creates the error of an unknown structure in the SDK's source: the generator must not guess. */
export function createSourceError(where: string, what: string): Error {
  return new Error(`unexpected SDK source in ${where}: ${what}`)
}
