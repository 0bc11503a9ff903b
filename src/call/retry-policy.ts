import type { ApiDefinition } from '../api/api-definition.js'
import type { Idempotency, Operation } from '../api/operation.js'
import { ApiError, type MailchimpError } from '../errors/error-classes.js'

/** What a repeated call does: nothing, nothing new, something new, or send mail. */
export type RetryClass = Idempotency | 'send'

/**
 * Failures after which a call may be repeated:
 *
 * - `too_late`: the rule or the credential expired before the first byte was sent
 * - `rejected`: Mailchimp's own problem document rejects the key
 * - `rejected_on_the_way`: another 401 with JSON, perhaps from a gateway, possibly after the call was carried out
 */
export type AttemptFailure = 'too_late' | 'rejected' | 'rejected_on_the_way'

/** The failures after which a call is sent once more with another credential. */
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

/** Returns the row of the table that an error belongs to, if any. */
export function classifyFailure(error: unknown, api: ApiDefinition): AttemptFailure | undefined {
  const { code } = error as Partial<MailchimpError>
  if (code === 'too_late') return 'too_late'
  if (code !== 'key_rejected' || !(error instanceof ApiError)) return undefined
  return api.isKeyRejection(error.response) ? 'rejected' : 'rejected_on_the_way'
}
