import { systemClock } from '../credentials/clock.js'
import { publishRefusal } from '../observe/report-only.js'
import { type Admission, admit } from '../scope/admit.js'
import type { CallContext } from './context.js'

/**
 * Asks the scope whether a call may be made now, and notes what it said.
 *
 * @throws {ScopeError} if it may not.
 */
export function authorize({ client, call, record }: CallContext): Admission {
  const authorization = admit(client.scope, call, systemClock.now())
  const { rule, refusal } = authorization
  record.verdict = refusal === undefined ? 'allowed' : 'would_refuse'
  if (rule !== undefined) record.rule = rule
  if (refusal !== undefined) publishRefusal(record, refusal)
  return authorization
}
