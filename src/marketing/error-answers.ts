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

/** Classifies an error response of Mailchimp, or of the network in front of it. */
export function classifyError(answer: ErrorAnswer): ErrorMeaning {
  const code = classifyStatus(answer)
  return { code, title: readTitle(answer.json), remark: REMARKS[code] }
}

/**
 * Classifies a response by its status and body. Without JSON, the response is from the network in front of the API, and
 * says nothing about the key. At very high volume, that network throttles with an empty 403.
 */
function classifyStatus({ status, json, isEmpty }: ErrorAnswer): ApiError['code'] {
  if (status < 300) return 'unreadable_answer'
  if (status < 400) return 'redirected'
  if (status === 429 || (status === 403 && isEmpty)) return 'throttled'
  if (json === undefined) return 'edge_refused'
  if (status === 401) return 'key_rejected'
  return status === 403 ? 'forbidden' : 'api_error'
}

/** Advice that the error message adds. */
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
