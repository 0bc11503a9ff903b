/** A request as it is sent. Contains the credential, so it is created last and stored nowhere. */
export interface HttpRequest {
  /** The name of the request in errors: `lists.getList`. */
  readonly operation: string
  readonly origin: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
}
