import { ApiError } from '../errors/error-classes.js'

/**
 * Returns true if the address is already in the list, with any status: `addListMember` failed with 400 `Member Exists`.
 * To add or update a member, use `setListMember`, which is also safe to call again after a failure.
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
 * Returns true if the address was permanently deleted: 400 `Forgotten Email Not Subscribed`. Only its owner can sign it
 * up again, with a Mailchimp form.
 */
export function isMemberForgotten(error: unknown): error is ApiError {
  return hasTitle(error, /^Forgotten ?Email ?Not ?Subscribed$/i)
}

/**
 * Returns true if the address cannot be set to `subscribed`, because it unsubscribed, bounced or is under review: 400
 * `Member In Compliance State`. The status `pending` asks its owner for consent.
 */
export function isMemberInComplianceState(error: unknown): error is ApiError {
  return hasTitle(error, /^Member ?In ?Compliance ?State$/i)
}

/**
 * Returns true if the resource does not exist: 404. Mailchimp does not say whether the list or the member is missing.
 */
export function isNotFound(error: unknown): error is ApiError {
  return error instanceof ApiError && error.status === 404
}

/**
 * Returns true if Mailchimp rejected the body: 400 `Invalid Resource`. `error.fieldErrors` names the fields. Mailchimp
 * also rejects an address that looks fake in this way.
 */
export function isInvalidResource(error: unknown): error is ApiError {
  return hasTitle(error, /^Invalid ?Resource$/i)
}

/**
 * Returns true if Mailchimp temporarily rejects signups of this address, because it has signed up to many lists: 400
 * `Invalid Resource` with a special `detail`. Do not retry immediately.
 */
export function isSignupThrottled(error: unknown): error is ApiError {
  return isInvalidResource(error) && /signed up to a lot of lists/i.test(error.detail ?? '')
}

/** Matches the title of a 400. Mailchimp writes some titles as one word: `TooManyRequests`. */
function hasTitle(error: unknown, title: RegExp): error is ApiError {
  return error instanceof ApiError && error.status === 400 && title.test(error.title)
}
