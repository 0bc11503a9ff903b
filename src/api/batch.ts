import type { JsonBody } from './json-body.js'
import type { Call } from './operation.js'

/** A parsed batch: its calls, and a body that contains exactly these. */
export interface Batch {
  readonly calls: readonly Call[]
  readonly body: JsonBody
}
