/** A connection came from an address that may not use the key, and was ended before anything was said on it. */
export class SourceNotAllowedError extends Error {
  readonly localAddress: string

  constructor(localAddress: string) {
    super('the local address is not allowed')
    this.localAddress = localAddress
  }
}

/** A connection was not made, for a reason that a system or a library would tell by such a code. */
export class ConnectError extends Error {
  readonly code: string

  constructor(code: string) {
    super('the connection could not be made')
    this.code = code
  }
}

/** It was the proxy that could not be reached, could not be trusted or gave no tunnel. */
export class ProxyError extends ConnectError {}
