/**
 * A reply with any status, headers and body. A handler of `on()` returns one if JSON with the status 200 is not enough.
 */
export class Reply {
  readonly status: number
  /** JSON, or a string or bytes sent unchanged. If undefined, there is no body. */
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
