/** superagent's `response.error`, as plain data. */
export interface ErrorSummary {
  readonly status: number
  readonly message: string
  readonly text: string
  /** Absent if Mailchimp did not respond. */
  readonly method?: string
  /** The path template, not the path: `/lists/{list_id}`. Absent if Mailchimp did not respond. */
  readonly path?: string
}

/** An error response in the shape that code for the official SDK expects. A long text is cut after 64 KiB. */
export interface ErrorHttpResponse {
  readonly status: number
  readonly statusCode: number
  // biome-ignore lint/suspicious/noExplicitAny: existing code reads `e.response.body.title` unchecked
  readonly body: any
  /** Always JSON if `body` was parsed from JSON. */
  readonly text: string
  /** Whether the status is 2xx: true only if the response could not be read. */
  readonly ok: boolean
  /** The media type without parameters: `application/problem+json`. */
  readonly type: string
  /** Names are in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** Same as `headers`: existing code reads either. */
  readonly header: Readonly<Record<string, string>>
  /** Not enumerable. */
  readonly error: ErrorSummary
  /** superagent's raw response, as plain data. Not enumerable. */
  readonly res: Pick<ErrorHttpResponse, 'statusCode' | 'headers' | 'text'>
}

type EnumerableFields = Omit<ErrorHttpResponse, 'error' | 'res'>

/** Adds the properties that superagent derives from a response. */
export function createErrorResponse(
  fields: EnumerableFields,
  operation?: { readonly method: string; readonly template: string },
): ErrorHttpResponse {
  const { status, statusCode, headers, text } = fields
  const request = operation && { method: operation.method, path: operation.template }
  const message = ['cannot', request?.method, request?.path, `(${status})`].filter(Boolean).join(' ')
  return Object.defineProperties({ ...fields } as ErrorHttpResponse, {
    error: { value: { status, message, text, ...request } },
    res: { value: { statusCode, headers, text } },
  })
}

/** Creates a response for an error that no server returned, so that handlers of API errors can read it. */
export function createRefusalResponse(status: number, title: string, detail: string): ErrorHttpResponse {
  const body = { type: 'about:blank', title, status, detail }
  const headers = { 'content-type': 'application/problem+json; charset=utf-8' }
  return createErrorResponse({
    ...{ status, statusCode: status, ok: false, type: 'application/problem+json' },
    ...{ headers, header: headers, body, text: JSON.stringify(body) },
  })
}
