import type { ApiDefinition } from '../api/api-definition.js'
import type { Idempotency, Operation } from '../api/operation.js'
import { ApiError, type MailchimpError } from '../errors/error-classes.js'

/** What may happen if a call is sent twice: nothing, nothing new, something new, mail to people. */
export type RetryClass = Idempotency | 'send'

/**
 * How an attempt failed, as far as it matters for another one:
 *
 * - `too_late`: the rule or the credential ended before the first byte left
 * - `rejected`: Mailchimp's own problem document says that it does not take the key
 * - `rejected_on_the_way`: some other 401 in JSON, perhaps a gateway's, which may follow a call that was carried out
 */
export type AttemptFailure = 'too_late' | 'rejected' | 'rejected_on_the_way'

/** After which failures a call is sent once more with another credential. */
const RETRYABLE: Readonly<Record<RetryClass, readonly AttemptFailure[]>> = {
  safe: ['too_late', 'rejected', 'rejected_on_the_way'],
  idempotent: ['too_late', 'rejected', 'rejected_on_the_way'],
  none: ['too_late', 'rejected'],
  send: ['too_late', 'rejected'],
}

export const MAX_ATTEMPTS = 2

/** Decides whether a call is attempted again. */
export function shouldRetry(
  operation: Operation,
  failure: AttemptFailure | undefined,
  attempts: number,
): boolean {
  return (
    failure !== undefined &&
    attempts < MAX_ATTEMPTS &&
    RETRYABLE[classifyOperation(operation)].includes(failure)
  )
}

export function classifyOperation({ access, idempotency }: Operation): RetryClass {
  return access === 'send' ? 'send' : idempotency
}

/** Says which row of the table an error belongs to, if to any. */
export function classifyFailure(error: unknown, api: ApiDefinition): AttemptFailure | undefined {
  const { code } = error as Partial<MailchimpError>
  if (code === 'too_late') return 'too_late'
  if (code !== 'key_rejected' || !(error instanceof ApiError)) return undefined
  return api.isKeyRejection(error.response) ? 'rejected' : 'rejected_on_the_way'
}
