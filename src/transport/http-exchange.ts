import type { Dispatcher } from 'undici'
import { systemClock } from '../clock.js'
import { type MailchimpError, type Outcome, TransportError } from '../errors/error-classes.js'
import { CONSEQUENCE } from '../errors/outcome.js'
import { ProxyError, SourceNotAllowedError } from './connect-error.js'
import type { Deadline } from './deadline.js'
import { decompress, decompressPrefix, limitDecompressedBytes } from './decompress.js'
import type { HttpRequest } from './http-request.js'
import { exceedsParseCost } from './parse-cost.js'
import { getHeader, type ResponseHeaders } from './response-headers.js'

/** A decompressed response. */
export interface RawResponse {
  readonly status: number
  readonly headers: ResponseHeaders
  readonly body: Buffer
}

/** How much of an error response is kept. A limit is needed: searching 64 MiB for secrets would block the process. */
export const SHOWN_ERROR_BYTES = 64 * 1024

/** How much of an error response is read: enough to find a secret that crosses the cut, in any encoding. */
export const ERROR_ANSWER_BYTES = SHOWN_ERROR_BYTES + 64 * 1024

/**
 * How many values a response may contain: 2.3 times as many as 1,000 members with every field that an account can have.
 */
export const MAX_VALUES = 2 ** 20

/** Real responses have 25 to 80 bytes per value. A larger `network.maxResponseBytes` allows more values. */
const BYTES_PER_VALUE = 48

/** One request and its response. Settles once. */
export class HttpExchange implements Dispatcher.DispatchHandler {
  readonly #operation: string
  readonly #origin: string
  readonly #maxBytes: number
  readonly #isFile: boolean
  readonly #deadline: Deadline
  readonly #notAfter: number
  readonly #onDone: () => void
  readonly #chunks: Buffer[] = []
  #bytes = 0
  #status = 0
  #headers: Record<string, string> = {}
  #outcome: Outcome = 'not_sent'
  #controller: Dispatcher.DispatchController | undefined
  #failure: MailchimpError | undefined
  #resolve!: (response: RawResponse) => void
  #reject!: (error: MailchimpError) => void

  /**
   * @param onDone called when undici no longer uses the connection; called by `start` if the call was aborted before
   * undici got the request
   */
  constructor(
    { operation, origin, maxFileBytes }: Pick<HttpRequest, 'operation' | 'origin' | 'maxFileBytes'>,
    maxBytes: number,
    deadline: Deadline,
    notAfter: number,
    onDone: () => void,
  ) {
    this.#operation = operation
    this.#origin = origin
    this.#maxBytes = maxFileBytes ?? maxBytes
    this.#isFile = maxFileBytes !== undefined
    this.#deadline = deadline
    this.#notAfter = notAfter
    this.#onDone = onDone
  }

  start(dispatch: (handler: Dispatcher.DispatchHandler) => void): Promise<RawResponse> {
    return new Promise((resolve, reject) => {
      this.#resolve = resolve
      this.#reject = reject
      this.#deadline.onAbort((createError) => this.#fail(createError(this.#outcome)))
      if (this.#failure === undefined) dispatch(this)
      else this.#onDone()
    })
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    if (systemClock.now() >= this.#notAfter) this.#failure ??= this.#createTooLateError()
    // The timer of the deadline may be late, if the process was busy.
    this.#failure ??= this.#deadline.getAbortError('not_sent')
    // Throws, because an abort would close the connection, which the next call can use.
    if (this.#failure !== undefined) throw this.#failure
    this.#controller = controller
    this.#outcome = 'unknown'
  }

  onResponseStart(_: unknown, status: number, headers: Record<string, string | string[] | undefined>): void {
    // An informational response, like 103, precedes the final one. undici fails on a 100, which nothing expects.
    if (status < 200) return
    this.#status = status
    // After a server error, the effect of the call is unknown, even if its body is lost.
    this.#outcome = status >= 500 ? 'unknown' : 'answered'
    for (const name of Object.keys(headers)) this.#headers[name] = String(headers[name])
    if (Number(getHeader(this.#headers, 'content-length')) > this.#maxBytes)
      this.#fail(this.#createTooLargeError())
  }

  onResponseData(_: unknown, chunk: Buffer): void {
    this.#bytes += chunk.length
    if (this.#bytes > this.#maxBytes) this.#fail(this.#createTooLargeError())
    else this.#chunks.push(chunk)
  }

  onResponseEnd(): void {
    this.#onDone()
    try {
      const body = this.#decompress(this.#concatChunks())
      if (Buffer.isBuffer(body)) this.#complete(body)
      else
        body.then(
          (whole) => this.#complete(whole),
          (error) => this.#onDecompressError(error),
        )
    } catch (error) {
      this.#onDecompressError(error)
    }
  }

  onResponseError(_: unknown, error: Error): void {
    // undici reports a failed connection only after this callback. Tests may fake `queueMicrotask`.
    void Promise.resolve().then(this.#onDone)
    this.#fail(this.#failure ?? this.#createNetworkError(error))
  }

  #fail(failure: MailchimpError | undefined): void {
    if (failure === undefined) return
    this.#failure ??= failure
    this.#controller?.abort(this.#failure)
    this.#reject(this.#failure)
  }

  #concatChunks(): Buffer {
    const [first] = this.#chunks
    return this.#chunks.length === 1 && first !== undefined ? first : Buffer.concat(this.#chunks)
  }

  get #isError(): boolean {
    return this.#status >= 300
  }

  #decompress(wire: Buffer): Buffer | Promise<Buffer> {
    const isPlain = !/^(?:x-)?gzip$/i.test(getHeader(this.#headers, 'content-encoding'))
    if (isPlain || this.#isFile || wire.length === 0) return wire
    if (this.#isError) return decompressPrefix(wire, ERROR_ANSWER_BYTES)
    return decompress(wire, limitDecompressedBytes(wire.length, this.#maxBytes))
  }

  /** Checks the deadline last: the parsing that follows cannot be interrupted. */
  #complete(body: Buffer): void {
    const failure = this.#failure ?? this.#findRefusal(body) ?? this.#deadline.getAbortError('answered')
    if (failure !== undefined) this.#reject(failure)
    else this.#resolve({ status: this.#status, headers: this.#headers, body })
  }

  #findRefusal(body: Buffer): TransportError | undefined {
    // The size of a file or an error was checked on arrival, and only the start of an error was decompressed.
    if (this.#isError || this.#isFile) return undefined
    if (body.length > this.#maxBytes) return this.#createTooLargeError()
    const maxValues = Math.max(MAX_VALUES, Math.floor(this.#maxBytes / BYTES_PER_VALUE))
    if (!exceedsParseCost(body, maxValues)) return undefined
    return this.#createRefusalError(`contains more than ${maxValues} values`)
  }

  #onDecompressError(error: unknown): void {
    this.#reject(
      readErrorCode(error) === 'ERR_BUFFER_TOO_LARGE'
        ? this.#createRatioError()
        : this.#createNetworkError(error),
    )
  }

  #createRatioError(): TransportError {
    const allowed = limitDecompressedBytes(this.#bytes, this.#maxBytes)
    if (allowed === this.#maxBytes) return this.#createTooLargeError()
    return this.#createRefusalError(`expands from ${this.#bytes} bytes to more than ${allowed}`)
  }

  #createTooLateError(): TransportError {
    return this.#createError(
      'too_late',
      'waited for a connection until its permission or its credential had expired',
      {
        hint: 'the rule or the credential expired while the call waited for a connection',
      },
    )
  }

  #createTooLargeError(): TransportError {
    const option = this.#isFile ? '' : ' (network.maxResponseBytes)'
    return this.#createRefusalError(`is larger than ${this.#maxBytes} bytes${option}`)
  }

  #createRefusalError(reason: string): TransportError {
    return new TransportError(
      'response_too_large',
      `the response to ${this.#operation} ${reason}; Mailchimp answered ${this.#status}`,
      { outcome: 'answered', operation: this.#operation },
    )
  }

  #createNetworkError(error: unknown): TransportError {
    if (error instanceof SourceNotAllowedError) return this.#createSourceError(error)
    const reason = readErrorCode(error)
    const code = classifyReason(reason)
    const words = (error instanceof ProxyError ? PROXY_FAILURE_TEXTS : FAILURE_TEXTS)[code]
    const hint = `the host is ${new URL(this.#origin).host}`
    return this.#createError(code, `${words} Mailchimp (${reason})`, { reason, hint })
  }

  #createSourceError({ localAddress }: SourceNotAllowedError): TransportError {
    const words = 'was stopped, because its local address is not in network.allowedSources'
    return this.#createError('source_not_allowed', words, { hint: `the address is ${localAddress}` })
  }

  #createError(
    code: TransportError['code'],
    words: string,
    facts: { reason?: string; hint: string },
  ): TransportError {
    const outcome = this.#outcome
    const operation = this.#operation
    return new TransportError(code, `${operation} ${words}${CONSEQUENCE[outcome]}`, {
      outcome,
      operation,
      ...facts,
    })
  }
}

const FAILURE_TEXTS = {
  timeout: 'got no response in time from',
  tls_failed: 'could not establish a trusted TLS connection to',
  connection_failed: 'could not connect to, or lost its connection to,',
} as const

const PROXY_FAILURE_TEXTS = {
  timeout: 'got no tunnel in time from the proxy (network.proxy) to',
  tls_failed: 'could not establish a trusted TLS connection to the proxy (network.proxy) for',
  connection_failed: 'got no tunnel from the proxy (network.proxy) to',
} as const

/** Returns the code of an error that others threw. Its message is not used: it may quote received data. */
function readErrorCode(error: unknown): string {
  const code = (error as { code?: unknown } | undefined)?.code
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{2,60}$/.test(code) ? code : 'unknown reason'
}

/** The codes of Node and OpenSSL for TLS and certificate errors. */
const TLS_REASON =
  /CERT|TLS|SSL|SIGNATURE|ISSUER|^INVALID_(?:CA|PURPOSE)$|^PATH_LENGTH_EXCEEDED$|^UNSPECIFIED$/

function classifyReason(reason: string): keyof typeof FAILURE_TEXTS {
  if (/TIMEOUT|ETIMEDOUT/.test(reason)) return 'timeout'
  return TLS_REASON.test(reason) ? 'tls_failed' : 'connection_failed'
}
