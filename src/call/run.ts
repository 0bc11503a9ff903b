import type { WithHttpInfo } from '../api/http-info.js'
import type { Call } from '../api/operation.js'
import { attemptCall } from './attempts.js'
import { authorizeCall } from './authorize.js'
import { beginCall, type CallOptions, type ClientContext, endCall, failCall } from './call-context.js'

/**
 * Runs a call from its arguments to its result: scope before intent before secret before socket. This order is a
 * security property, so it is straight-line code and not a chain that could be extended.
 *
 * @throws {MailchimpError} and nothing else
 */
export async function run(client: ClientContext, call: Call, options: CallOptions): Promise<WithHttpInfo> {
  const context = beginCall(client, call, options)
  try {
    const authorization = authorizeCall(context)
    context.deadline.throwIfAborted()
    client.inFlight.begin(call.operation.id)
    try {
      const intent = context.audit?.recordIntent(authorization)
      if (intent !== undefined) await context.deadline.race(intent)
      return await attemptCall(context, authorization)
    } finally {
      client.inFlight.end()
    }
  } catch (error) {
    throw failCall(context, error)
  } finally {
    context.audit?.recordOutcome()
    endCall(context)
  }
}
