import type { ErrorAnswer, ErrorMeaning } from '../api/api-definition.js'
import type { ApiError, ErrorHttpResponse } from '../errors/error-classes.js'

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

/** Says what an error answer of Mailchimp, or of the network in front of it, means. */
export function classifyError(answer: ErrorAnswer): ErrorMeaning {
  const code = classifyStatus(answer)
  return { code, title: readTitle(answer.json), remark: REMARKS[code] }
}

/**
 * Only the API itself answers with JSON: the network in front of it knows nothing of the key. An empty 403 is
 * how it throttles at very high volume.
 */
function classifyStatus({ status, json, isEmpty }: ErrorAnswer): ApiError['code'] {
  if (status < 300) return 'unreadable_answer'
  if (status < 400) return 'redirected'
  if (status === 429 || (status === 403 && isEmpty)) return 'throttled'
  if (json === undefined) return 'edge_refused'
  if (status === 401) return 'key_rejected'
  return status === 403 ? 'forbidden' : 'api_error'
}

/** What the person who reads the message at night has to know next. */
const REMARKS: Readonly<Partial<Record<ApiError['code'], string>>> = {
  key_rejected: '. The credential has been revoked or belongs to another data centre',
  forbidden: '. The role of the key’s user, or the plan of the account, does not allow this',
  throttled: '. More than 10 connections were open for this account, or too much was asked for',
  edge_refused: '. This answer comes from the network in front of Mailchimp and says nothing of the key',
  redirected: ', a redirect, which is not followed',
  unreadable_answer: ', but the body is not JSON',
}

/** The title of a problem document, whatever it holds. */
function readTitle(json: unknown): string | undefined {
  const title = typeof json === 'object' && json !== null ? (json as { title?: unknown }).title : undefined
  return typeof title === 'string' && title !== '' ? title : undefined
}
