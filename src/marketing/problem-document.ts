import type { ErrorHttpResponse } from '../errors/error-classes.js'

/** How Mailchimp's own 401s are called: `API Key Invalid`, `API Key Missing`, and so in one word. */
const KEY_TITLE = /^API ?Key ?(?:Invalid|Missing)$/i

/**
 * Whether an answer is Mailchimp's own word that it does not take the key: a problem document with the status it came
 * with and a title of its glossary. A gateway may answer 401 with JSON as well, and not before it has passed the call on.
 */
export function isKeyRejection({ type, status, body }: ErrorHttpResponse): boolean {
  return (
    type.toLowerCase() === 'application/problem+json' &&
    typeof body === 'object' &&
    body !== null &&
    Object.hasOwn(body, 'status') &&
    body.status === status &&
    Object.hasOwn(body, 'title') &&
    typeof body.title === 'string' &&
    KEY_TITLE.test(body.title)
  )
}
