import type { WithHttpInfo } from '../api/http-info.js'
import type { Credential } from '../credentials/credential.js'
import type { MailchimpError } from '../errors/error-classes.js'
import type { AttemptRecord } from '../observe/observer.js'
import type { Authorization } from '../scope/authorization.js'
import { authorizeCall } from './authorize.js'
import type { CallContext } from './call-context.js'
import { parseResponse } from './response.js'
import { classifyFailure, shouldRetry } from './retry-policy.js'

/** Attempts a call until the retry policy says to return or to throw. */
export async function attemptCall(context: CallContext, authorized: Authorization): Promise<WithHttpInfo> {
  const { client, call, replies, deadline, record, watcher } = context
  const { credentials } = client
  let authorization = authorized
  let credential =
    credentials.peek() ?? (await deadline.race(credentials.getCredential(watcher.onCredentialEvent)))
  for (let attempts = 1; ; attempts += 1) {
    record.fingerprint = credential.secret.fingerprint
    try {
      if (client.identityCheck !== undefined) {
        await deadline.race(client.identityCheck.verify(context, credential))
      }
      return replies?.get(credential.secret) ?? (await attempt(context, authorization, credential))
    } catch (error) {
      const failure = classifyFailure(error, client.api)
      if (!shouldRetry(call.operation, failure, attempts)) throw error
      if (failure === 'too_late') {
        authorization = authorizeCall(context)
        credential = await deadline.race(credentials.getCredential(watcher.onCredentialEvent))
        continue
      }
      const replacement = await deadline
        .race(credentials.getReplacement(credential, watcher.onCredentialEvent))
        .catch(() => undefined)
      if (replacement === undefined) throw error
      credential = replacement
    }
  }
}

/** Sends a call once and parses the response. */
async function attempt(
  { client, call, replies, deadline, record, watcher }: CallContext,
  authorization: Authorization,
  credential: Credential,
): Promise<WithHttpInfo> {
  const origin = client.api.resolveOrigin(credential, client.endpoint)
  record.attempts = (record.attempts ?? 0) + 1
  // The status of an earlier attempt says nothing about how the call ends.
  delete record.status
  const attemptRecord: AttemptRecord = { number: record.attempts, origin }
  const attemptWatch = watcher.startAttempt(attemptRecord)
  try {
    const request = client.api.createRequest(authorization.call, credential, origin)
    const notAfter = Math.min(
      authorization.notAfter ?? Infinity,
      client.credentials.getExpiryTime(credential),
    )
    const answer = await attemptWatch.runInContext(() => client.transport.send(request, deadline, notAfter))
    attemptRecord.status = answer.status
    record.status = answer.status
    const reply = parseResponse(
      client.api,
      call.operation,
      answer,
      credential,
      client.credentials.knownSecrets,
    )
    replies?.set(credential.secret, reply)
    return reply
  } catch (error) {
    attemptRecord.error = (error as Partial<MailchimpError>).code ?? 'internal_error'
    throw error
  } finally {
    attemptWatch.end(attemptRecord)
  }
}
