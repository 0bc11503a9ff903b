/** What Mailchimp answers, as parsed from JSON. */
// biome-ignore lint/suspicious/noExplicitAny: existing code reads fields of an answer without a cast
export type Answer = any

/** The HTTP side of an answer. Holds nothing of the request: no address, no header, no credential. */
export interface HttpResponse {
  readonly status: number
  /** The same as `status`: existing code reads either. */
  readonly statusCode: number
  /** Whether the status is in the 200s. */
  readonly ok: boolean
  /** The media type without its parameters: `application/json`. */
  readonly type: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** The same as `headers`: existing code reads either. */
  readonly header: Readonly<Record<string, string>>
  readonly body: Answer
  /** The body as it came, before it was parsed. */
  readonly text: string
}

/** What the `…WithHttpInfo` twin of a method resolves to. */
export interface WithHttpInfo<T = Answer> {
  readonly data: T
  readonly response: HttpResponse
}
