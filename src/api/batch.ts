import type { JsonBody } from './json-body.js'
import type { Call } from './operation.js'

/** A call that carries others, read: the calls inside, and the body that carries exactly these calls. */
export interface Batch {
  readonly calls: readonly Call[]
  readonly body: JsonBody
}
