import type { ErrorAnswer, ErrorMeaning } from '../api/api-definition.js'
import type { ApiError, ErrorHttpResponse } from '../errors/error-classes.js'

/** The titles of Mailchimp's own 401s: `API Key Invalid`, `API Key Missing`, also written as one word. */
const KEY_TITLE = /^API ?Key ?(?:Invalid|Missing)$/i

/**
 * Returns true if a response is Mailchimp's own rejection of the key: a problem document with the status of the
 * response and a title from its glossary. A gateway may return a 401 with JSON too, possibly after it has forwarded
 * the call.
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

/** Returns what an error response of Mailchimp, or of the network in front of it, means. */
export function classifyError(answer: ErrorAnswer): ErrorMeaning {
  const code = classifyStatus(answer)
  return { code, title: readTitle(answer.json), remark: REMARKS[code] }
}

/**
 * Only the API itself responds with JSON: the network in front of it knows nothing about the key. An empty 403 is how
 * it throttles at very high volume.
 */
function classifyStatus({ status, json, isEmpty }: ErrorAnswer): ApiError['code'] {
  if (status < 300) return 'unreadable_answer'
  if (status < 400) return 'redirected'
  if (status === 429 || (status === 403 && isEmpty)) return 'throttled'
  if (json === undefined) return 'edge_refused'
  if (status === 401) return 'key_rejected'
  return status === 403 ? 'forbidden' : 'api_error'
}

/** What the reader of the message needs to know next. */
const REMARKS: Readonly<Partial<Record<ApiError['code'], string>>> = {
  key_rejected: '. The credential has been revoked or belongs to another data centre',
  forbidden: '. The role of the key’s user, or the plan of the account, does not allow this',
  throttled: '. More than 10 connections were open for this account, or there were too many requests',
  edge_refused: '. This response comes from the network in front of Mailchimp and says nothing about the key',
  redirected: ', a redirect, which is not followed',
  unreadable_answer: ', but the body is not JSON',
}

/** Returns the title of a problem document, which may contain anything. */
function readTitle(json: unknown): string | undefined {
  const title = typeof json === 'object' && json !== null ? (json as { title?: unknown }).title : undefined
  return typeof title === 'string' && title !== '' ? title : undefined
}
