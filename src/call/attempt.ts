import type { Credential } from '../credentials/credential.js'
import type { MailchimpError } from '../errors.js'
import { originFor } from '../mailchimp/endpoint.js'
import type { WithHttpInfo } from '../mailchimp/http-info.js'
import { requestOf } from './request.js'
import { replyOf } from './response.js'
import type { Way } from './way.js'

/** Sends the call once and reads the answer. */
export async function attempt(way: Way, credential: Credential): Promise<WithHttpInfo> {
  const { pipeline, call, deadline, record, watcher } = way
  record.fingerprint = credential.secret.fingerprint
  const origin = originFor(credential, pipeline.endpoint)
  record.attempts = (record.attempts ?? 0) + 1
  // That of an attempt before this one says nothing of how the call ends.
  delete record.status
  const sending = { number: record.attempts, origin }
  const attempted = watcher.attempt(sending)
  try {
    const request = requestOf(call, credential, origin)
    const refusal = () => pipeline.credentials.refusalOf(credential)
    const answer = await attempted.around(() => pipeline.transport.send(request, deadline, refusal))
    Object.assign(sending, { status: answer.status })
    record.status = answer.status
    return replyOf(call.operation, answer, credential, pipeline.credentials.known)
  } catch (error) {
    Object.assign(sending, { error: (error as MailchimpError).code })
    throw error
  } finally {
    attempted.end(sending)
  }
}
