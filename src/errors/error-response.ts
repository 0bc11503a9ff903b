/** What superagent calls the error of an answer, as plain data. */
export interface ErrorSummary {
  readonly status: number
  readonly message: string
  readonly text: string
  /** Absent if Mailchimp did not answer. */
  readonly method?: string
  /** The template of the path, not the path: `/lists/{list_id}`. Absent if Mailchimp did not answer. */
  readonly path?: string
}

/** An answer as existing code for the official SDK reads it; of a very long text the first 64 KiB. */
export interface ErrorHttpResponse {
  readonly status: number
  readonly statusCode: number
  // biome-ignore lint/suspicious/noExplicitAny: existing code reads `e.response.body.title` unchecked
  readonly body: any
  /** JSON whenever `body` was read from JSON. */
  readonly text: string
  /** Whether the status is in the 200s: true only if the answer could not be read. */
  readonly ok: boolean
  /** The media type without its parameters: `application/problem+json`. */
  readonly type: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** The same as `headers`: existing code reads either. */
  readonly header: Readonly<Record<string, string>>
  /** Not enumerable. */
  readonly error: ErrorSummary
  /** What superagent calls the raw answer, as plain data. Not enumerable. */
  readonly res: Pick<ErrorHttpResponse, 'statusCode' | 'headers' | 'text'>
}

type EnumerableFields = Omit<ErrorHttpResponse, 'error' | 'res'>

/** Adds what superagent repeats of an answer. */
export function createErrorResponse(
  answer: EnumerableFields,
  operation?: { readonly method: string; readonly template: string },
): ErrorHttpResponse {
  const { status, statusCode, headers, text } = answer
  const request = operation && { method: operation.method, path: operation.template }
  const message = ['cannot', request?.method, request?.path, `(${status})`].filter(Boolean).join(' ')
  return Object.defineProperties({ ...answer } as ErrorHttpResponse, {
    error: { value: { status, message, text, ...request } },
    res: { value: { statusCode, headers, text } },
  })
}

/** The answer that stands in an error that no server gave, so that handlers of API errors can read it. */
export function createRefusalResponse(status: number, title: string, detail: string): ErrorHttpResponse {
  const body = { type: 'about:blank', title, status, detail }
  const headers = { 'content-type': 'application/problem+json; charset=utf-8' }
  return createErrorResponse({
    ...{ status, statusCode: status, ok: false, type: 'application/problem+json' },
    ...{ headers, header: headers, body, text: JSON.stringify(body) },
  })
}
