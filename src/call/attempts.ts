import type { Credential } from '../credentials/credential.js'
import type { MailchimpError } from '../errors.js'
import { originFor } from '../mailchimp/endpoint.js'
import type { WithHttpInfo } from '../mailchimp/http-info.js'
import type { AttemptRecord } from '../observe/observer.js'
import type { Admission } from '../scope/admit.js'
import { authorize } from './authorize.js'
import type { CallContext } from './context.js'
import { requestOf } from './request.js'
import { replyOf } from './response.js'
import { classifyFailure, shouldRetry } from './retry-policy.js'

/** Attempts a call until the retry policy says to return or to throw. */
export async function attemptCall(context: CallContext, authorized: Admission): Promise<WithHttpInfo> {
  const { client, call, replies, deadline, record, watcher } = context
  const { credentials } = client
  let authorization = authorized
  let credential =
    credentials.peek() ?? (await deadline.whileWaiting(credentials.current(watcher.credential)))
  for (let attempts = 1; ; attempts += 1) {
    record.fingerprint = credential.secret.fingerprint
    try {
      if (client.identityCheck !== undefined) {
        await deadline.whileWaiting(client.identityCheck.verify(context, credential))
      }
      return replies?.get(credential.secret) ?? (await attempt(context, authorization, credential))
    } catch (error) {
      const failure = classifyFailure(error)
      if (!shouldRetry(call.operation, failure, attempts)) throw error
      if (failure === 'too_late') {
        authorization = authorize(context)
        credential = await deadline.whileWaiting(credentials.current(watcher.credential))
        continue
      }
      const replacement = await deadline
        .whileWaiting(credentials.replacementFor(credential, watcher.credential))
        .catch(() => undefined)
      if (replacement === undefined) throw error
      credential = replacement
    }
  }
}

/** Sends a call once and reads the answer. */
async function attempt(
  { client, call, replies, deadline, record, watcher }: CallContext,
  authorization: Admission,
  credential: Credential,
): Promise<WithHttpInfo> {
  const origin = originFor(credential, client.endpoint)
  record.attempts = (record.attempts ?? 0) + 1
  // The status of an earlier attempt says nothing of how the call ends.
  delete record.status
  const sending: AttemptRecord = { number: record.attempts, origin }
  const attempted = watcher.attempt(sending)
  try {
    const request = requestOf(authorization.call, credential, origin)
    const notAfter = Math.min(authorization.notAfter ?? Infinity, client.credentials.endOf(credential))
    const answer = await attempted.around(() => client.transport.send(request, deadline, notAfter))
    sending.status = answer.status
    record.status = answer.status
    const reply = replyOf(call.operation, answer, credential, client.credentials.known)
    replies?.set(credential.secret, reply)
    return reply
  } catch (error) {
    sending.error = (error as Partial<MailchimpError>).code ?? 'internal_error'
    throw error
  } finally {
    attempted.end(sending)
  }
}
