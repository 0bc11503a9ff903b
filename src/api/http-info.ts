/** The HTTP side of an answer. Holds nothing of the request: no address, no header, no credential. */
export interface HttpResponse<T = unknown> {
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
  /** What was parsed from `text`; an empty object where there was none. */
  readonly body: T extends null ? Record<string, never> : T
  /** The body as it came, before it was parsed. */
  readonly text: string
}

/** What the `…WithHttpInfo` twin of a method resolves to. */
export interface WithHttpInfo<T = unknown> {
  readonly data: T
  readonly response: HttpResponse<T>
}
