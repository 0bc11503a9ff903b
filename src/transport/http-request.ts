/** A request in its final form. Contains the credential, so it is created last and never stored. */
export interface HttpRequest {
  /** The name of the request in errors: `lists.getList`. */
  readonly operation: string
  readonly origin: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
  /**
   * The largest accepted size of a file in bytes, instead of `network.maxResponseBytes`. Set only for files, whose
   * bytes are neither decompressed nor parsed.
   */
  readonly maxFileBytes?: number | undefined
}
