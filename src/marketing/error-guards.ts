import { ApiError } from '../errors/error-classes.js'

/**
 * The address is in the list already, in whatever state: `addListMember` answered 400 `Member Exists`. To add or
 * update, use `setListMember`, which may also be called again after a failure.
 *
 * @example
 * ```ts
 * import mailchimp, { isMemberExists } from 'mailchimp-hardened'
 *
 * try {
 *   await mailchimp.lists.addListMember('a1b2c3d4e5', { email_address: 'ada@example.com', status: 'pending' })
 * } catch (error) {
 *   if (!isMemberExists(error)) throw error
 *   console.log('already there')
 * }
 * ```
 */
export function isMemberExists(error: unknown): error is ApiError {
  return hasTitle(error, /^Member ?Exists$/i)
}

/**
 * The address was deleted for good, and only its owner can sign it up again, by a form of Mailchimp: 400 `Forgotten
 * Email Not Subscribed`.
 */
export function isMemberForgotten(error: unknown): error is ApiError {
  return hasTitle(error, /^Forgotten ?Email ?Not ?Subscribed$/i)
}

/**
 * The address unsubscribed, bounced or is under review, so it cannot be set to `subscribed`: 400 `Member In Compliance
 * State`. The status `pending` asks its owner for consent.
 */
export function isMemberInComplianceState(error: unknown): error is ApiError {
  return hasTitle(error, /^Member ?In ?Compliance ?State$/i)
}

/** What the call named is not there: 404. Whether the list or the member is missing, Mailchimp does not say. */
export function isNotFound(error: unknown): error is ApiError {
  return error instanceof ApiError && error.status === 404
}

/**
 * Mailchimp did not take the body: 400 `Invalid Resource`. `error.fieldErrors` says which fields. It is also what
 * Mailchimp answers to an address that looks fake.
 */
export function isInvalidResource(error: unknown): error is ApiError {
  return hasTitle(error, /^Invalid ?Resource$/i)
}

/**
 * Mailchimp takes no more signups of this address for now, because it has signed up to many lists: an `Invalid Resource`
 * that only its `detail` tells from others. Calling again at once does not help.
 */
export function isSignupThrottled(error: unknown): error is ApiError {
  return isInvalidResource(error) && /signed up to a lot of lists/i.test(error.detail ?? '')
}

/** Mailchimp writes titles in words, and some in one word: `TooManyRequests`. */
function hasTitle(error: unknown, title: RegExp): error is ApiError {
  return error instanceof ApiError && error.status === 400 && title.test(error.title)
}
