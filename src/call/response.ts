import type { ApiDefinition } from '../api/api-definition.js'
import type { HttpResponse, WithHttpInfo } from '../api/http-info.js'
import type { Operation } from '../api/operation.js'
import { systemClock } from '../clock.js'
import type { KnownSecrets } from '../credentials/cache/known-secrets.js'
import type { Credential } from '../credentials/credential.js'
import { ApiError } from '../errors/error-classes.js'
import { createErrorResponse } from '../errors/error-response.js'
import { isPlainTitle, isRequestId } from '../secrets/plain-words.js'
import { redactTexts } from '../secrets/redact.js'
import { ERROR_ANSWER_BYTES, type RawResponse, SHOWN_ERROR_BYTES } from '../transport/http-exchange.js'
import { getHeader, type ResponseHeaders } from '../transport/response-headers.js'

type CalledOperation = Pick<Operation, 'id' | 'method' | 'template'>

/** All secrets that a client has used: a response can quote the secret of an earlier call. */
export type UsedSecrets = Pick<KnownSecrets, 'mask' | 'maskPrefix'>

/**
 * Parses a response.
 *
 * @throws {ApiError} for every status except 2xx, and for a 2xx that is not JSON
 */
export function parseResponse(
  api: ApiDefinition,
  operation: CalledOperation,
  raw: RawResponse,
  credential: Credential | undefined,
  secrets: UsedSecrets,
): WithHttpInfo {
  if (isSuccess(raw.status)) {
    const text = raw.body.toString('utf8')
    const type = readMediaType(raw.headers)
    const data = text === '' ? getEmptyData(raw.status) : parseJson(text, type)
    if (data !== undefined) return { data, response: createHttpResponse(raw, type, data, text) }
  }
  throw createApiError(api, operation, raw, credential, secrets)
}

/**
 * Returns what the official SDK returns: programs read fields of any 200 response, which fails on null but not on `''`.
 */
function getEmptyData(status: number): null | '' {
  return status === 204 ? null : ''
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300
}

/** Masks the secrets in an error response: Mailchimp or a proxy might echo the request. */
function maskResponse(raw: RawResponse, json: unknown, secrets: UsedSecrets): HttpResponse {
  const searched = raw.body.subarray(0, ERROR_ANSWER_BYTES)
  const text = secrets.maskPrefix(countCharacters(searched, SHOWN_ERROR_BYTES), searched.toString('utf8'))
  const response = createHttpResponse(raw, readMediaType(raw.headers), json, '')
  const masked = { ...redactTexts((part) => secrets.mask(part), response), text }
  return json === undefined ? masked : { ...masked, text: ensureParsableText(masked) }
}

/** Returns how many characters the first bytes contain, without a character that is cut in the middle. */
function countCharacters(bytes: Buffer, limit: number): number {
  const ends = [limit, limit - 1, limit - 2, limit - 3]
  const end = ends.find((each) => ((bytes[each] ?? 0) & 0xc0) !== 0x80) ?? limit
  return bytes.toString('utf8', 0, end).length
}

/** Formats the body again if masking made the text invalid JSON, such as when it replaced an array of bytes. */
function ensureParsableText({ text, body }: HttpResponse): string {
  return parseJson(text, 'application/json') === undefined ? JSON.stringify(body) : text
}

function createHttpResponse(
  { status, headers, body: bytes }: RawResponse,
  type: string,
  data: unknown,
  text: string,
): HttpResponse {
  const ok = isSuccess(status)
  const body = bytes.length > 0 ? (data ?? {}) : isJsonType(type) ? '' : {}
  return { status, statusCode: status, ok, type, headers, header: headers, body, text }
}

/** Returns the content type without its parameters: `application/json`. */
function readMediaType(headers: ResponseHeaders): string {
  const header = getHeader(headers, 'content-type')
  const end = header.indexOf(';')
  return end === -1 ? header : header.slice(0, end)
}

function isJsonType(type: string): boolean {
  return type === 'application/json' || /^application\/(?:[\w.+-]+\+)?json\b/i.test(type)
}

function parseJson(text: string, type: string): unknown {
  if (!isJsonType(type)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function createApiError(
  api: ApiDefinition,
  operation: CalledOperation,
  raw: RawResponse,
  credential: Credential | undefined,
  secrets: UsedSecrets,
): ApiError {
  const isWhole = raw.body.length <= SHOWN_ERROR_BYTES
  const json = isWhole ? parseJson(raw.body.toString('utf8'), readMediaType(raw.headers)) : undefined
  const response = createErrorResponse(maskResponse(raw, json, secrets), operation)
  const { status, headers, body } = response
  // Uses the masked body: a title that echoes the key must not reveal it.
  const readable = json === undefined ? undefined : body
  const isEmpty = raw.body.length === 0
  const { code, title, remark = '' } = api.classifyError({ status, json: readable, isEmpty })
  const answered = title === undefined ? status : `${status} ${formatTitle(title)}`
  const message = `${operation.id}: Mailchimp answered ${answered}${remark}`
  const requestId = readRequestId(headers, secrets)
  return new ApiError(code, message, {
    ...{ operation: operation.id, title: title ?? `Status ${status}`, requestId, response },
    retryAfterMs: parseRetryAfter(headers),
    hint: code === 'key_rejected' ? describeCredential(credential) : undefined,
  })
}

/** Parses seconds, the longest of several, or a date. Never returns less than the server asked for. */
function parseRetryAfter(headers: ResponseHeaders): number | undefined {
  const header = getHeader(headers, 'retry-after').trim()
  const parts = header.split(',').map((part) => part.trim())
  if (parts.every((part) => /^\d+$/.test(part)))
    return Math.min(Math.max(...parts.map(Number)) * 1000, Number.MAX_SAFE_INTEGER)
  const time = /^[A-Z][a-z]+, /.test(header) ? Date.parse(header) : Number.NaN
  return Number.isNaN(time) ? undefined : Math.max(0, time - systemClock.now())
}

/** Names which of several credentials was rejected. */
function describeCredential(credential: Credential | undefined): string | undefined {
  if (credential === undefined) return undefined
  const { source, secret } = credential
  return `the credential is from ${source} (fingerprint ${secret.fingerprint})`
}

/** Returns only titles in plain words, because they are logged. */
function formatTitle(title: string): string {
  return isPlainTitle(title) ? title : '(its title is not plain words: read error.title)'
}

/** Returns Mailchimp's id of a request, unless it contains a secret: a UUID has as many hex digits as a key. */
export function readRequestId(headers: ResponseHeaders, secrets: UsedSecrets): string | undefined {
  const id = getHeader(headers, 'x-request-id')
  if (!isRequestId(id)) return undefined
  const digits = id.replaceAll('-', '')
  return secrets.mask(digits) === digits ? id : undefined
}
