/** A request as it goes on the wire. It holds the credential: it is made last, and kept nowhere. */
export interface HttpRequest {
  /** What errors call the request: `lists.getList`. */
  readonly operation: string
  readonly origin: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
}
