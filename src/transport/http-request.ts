/** A request as it is sent. Contains the credential, so it is created last and stored nowhere. */
export interface HttpRequest {
  /** The name of the request in errors: `lists.getList`. */
  readonly operation: string
  readonly origin: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
  /**
   * For a file: the largest accepted size in bytes, instead of `network.maxResponseBytes`. The response is kept as it
   * was sent, neither decompressed nor parsed.
   */
  readonly maxFileBytes?: number | undefined
}
