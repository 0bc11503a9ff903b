import type { HttpMethod } from '../../src/api/operation.js'

/** What an argument of an SDK method becomes. */
export type ArgumentKind = 'path' | 'query' | 'body' | 'options'

/** A query parameter that is given in `opts`. */
export interface SdkOption {
  /** Its name on the wire. */
  readonly name: string
  /** Its names in `opts`: camelCase and snake_case, once where they are the same. */
  readonly spellings: readonly string[]
}

/** What the SDK's source says about one operation. */
export interface SdkOperation {
  readonly id: string
  /** The property of the SDK's client: `lists`, `Surveys`. */
  readonly group: string
  readonly name: string
  readonly method: HttpMethod
  readonly template: string
  /** The arguments as the SDK takes them, in its order. */
  readonly args: readonly { readonly name: string; readonly kind: ArgumentKind }[]
  readonly pathParams: readonly string[]
  readonly queryParams: readonly string[]
  readonly options: readonly SdkOption[]
  readonly body: boolean
}

/** The SDK's source has not the shape that the generator knows: nothing may be guessed then. */
export function createSourceError(where: string, what: string): Error {
  return new Error(`unexpected SDK source in ${where}: ${what}`)
}
