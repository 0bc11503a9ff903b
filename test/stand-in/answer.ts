import { gzipSync } from 'node:zlib'

/** What the stand-in says, before it is put on the wire. */
export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** A string or bytes go as they are, anything else as JSON. Without it there is no body. */
  readonly body?: unknown
}

/** An answer whose bytes are made once, however often it is given. */
export class PreparedAnswer implements Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
  readonly bytes: Buffer | undefined
  #zipped: Buffer | undefined

  constructor({ status, headers = {}, body }: Answer) {
    this.status = status
    this.body = body
    this.bytes = bytesOf(body)
    const type = { 'content-type': contentType(body, status) }
    this.headers = this.bytes ? { ...type, ...headers } : headers
  }

  /** The compressed bytes, where it is worth the while. */
  get zipped(): Buffer | undefined {
    if (!this.bytes || this.bytes.length <= 1024 || this.headers['content-encoding']) return undefined
    this.#zipped ??= gzipSync(this.bytes, { level: 1 })
    return this.#zipped
  }
}

function bytesOf(body: unknown): Buffer | undefined {
  if (body === undefined) return undefined
  if (Buffer.isBuffer(body)) return body
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body))
}

function contentType(body: unknown, status: number): string {
  if (typeof body === 'string' || Buffer.isBuffer(body)) return 'text/html; charset=utf-8'
  return status >= 400 ? 'application/problem+json; charset=utf-8' : 'application/json; charset=utf-8'
}
