import type { JsonBody } from './json-body.js'
import type { Call } from './operation.js'

/** A parsed batch: the calls inside, and a body that contains exactly these calls. */
export interface Batch {
  readonly calls: readonly Call[]
  readonly body: JsonBody
}
