/** The HTTP part of a response. Contains nothing from the request: no address, header or credential. */
export interface HttpResponse<T = unknown> {
  readonly status: number
  /** The same as `status`: existing code reads either. */
  readonly statusCode: number
  /** Whether the status is 2xx. */
  readonly ok: boolean
  /** The media type without parameters: `application/json`. */
  readonly type: string
  /** Names are in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** The same as `headers`: existing code reads either. */
  readonly header: Readonly<Record<string, string>>
  /** The parsed `text`, or an empty object if the response has no body. */
  readonly body: T extends null ? Record<string, never> : T
  /** The body before parsing. */
  readonly text: string
}

/** The result of a method's `…WithHttpInfo` twin. */
export interface WithHttpInfo<T = unknown> {
  readonly data: T
  readonly response: HttpResponse<T>
}
