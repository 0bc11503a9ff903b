import { systemClock } from '../clock.js'
import { ScopeError } from '../errors/error-classes.js'
import { publishRefusal } from '../observe/scope-events.js'
import { type Authorization, authorize } from '../scope/authorization.js'
import type { CallContext } from './call-context.js'

/**
 * Checks a call against the scope, the guardrails and the lock, and records the decision.
 *
 * @throws {ScopeError} if the scope does not allow it, or the client is locked
 */
export function authorizeCall(context: CallContext): Authorization {
  const { client, record, deadline } = context
  const authorization = decideCall(context)
  const { rule, refusal } = authorization
  // A retry is authorized again, but its report-only refusal is published only once.
  const isFirst = record.verdict === undefined
  record.verdict = refusal === undefined ? 'allowed' : 'would_refuse'
  if (rule !== undefined) record.rule = rule
  if (refusal !== undefined && isFirst) {
    publishRefusal(record, refusal)
    client.guardrails?.recordRefusal(context)
  }
  if (isFirst && !isRead(authorization)) deadline.setGate(client.lock)
  deadline.throwIfAborted()
  if (isFirst && client.guardrails !== undefined) {
    client.guardrails.recordCall(context, authorization.inside)
    deadline.throwIfAborted()
  }
  return authorization
}

function decideCall(context: CallContext): Authorization {
  const { client, call } = context
  try {
    return authorize(client.scope, call, systemClock.now())
  } catch (error) {
    if (error instanceof ScopeError) client.guardrails?.recordRefusal(context)
    throw error
  }
}

/** Returns whether a call changes nothing. A batch is a read if all calls inside it are. */
function isRead({ call, inside }: Authorization): boolean {
  const calls = inside.length > 0 ? inside : [call]
  return calls.every(({ operation }) => operation.access === 'read')
}
