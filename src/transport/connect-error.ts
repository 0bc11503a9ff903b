/** A connection came from a local address that is not allowed, and was closed before anything was sent. */
export class SourceNotAllowedError extends Error {
  readonly localAddress: string

  constructor(localAddress: string) {
    super('the local address is not allowed')
    this.localAddress = localAddress
  }
}

/** A connection failed. The code has the form of a system error code. */
export class ConnectError extends Error {
  readonly code: string

  constructor(code: string) {
    super('the connection could not be made')
    this.code = code
  }
}

/** The proxy could not be reached, could not be trusted, or refused the tunnel. */
export class ProxyError extends ConnectError {}
