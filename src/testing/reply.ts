/** An answer with a status, headers or a body of its own: what a handler of `on()` gives if JSON and 200 are not enough. */
export class Reply {
  readonly status: number
  /** JSON, or text or bytes as they are; without it there is no body. */
  readonly body: unknown
  readonly headers: Readonly<Record<string, string>>

  /**
   * @example
   * ```ts
   * import { Reply, startMailchimp } from 'mailchimp-hardened/testing'
   *
   * const mailchimp = await startMailchimp()
   * mailchimp.on('lists.getList', () => new Reply(503, 'closed', { 'content-type': 'text/plain' }))
   * await mailchimp.close()
   * ```
   */
  constructor(status: number, body?: unknown, headers: Readonly<Record<string, string>> = {}) {
    this.status = status
    this.body = body
    this.headers = headers
  }
}
