import type { ErrorCode } from './error-code.js'
import { createRefusalResponse, type ErrorHttpResponse } from './error-response.js'

/** Facts that a log line may hold. Nothing personal, nothing secret. */
interface Printable {
  [name: string]: string | number | boolean | readonly string[] | undefined
}

/**
 * Every error of this package. It never holds a credential, a request header, a URL or a request body, so it can be
 * logged or sent to an error tracker as it is. The message may be shown to visitors: it names no file, variable,
 * host, fingerprint, scope or rule. What the operator needs of these is in `hint`.
 *
 * @example
 * ```ts
 * import mailchimp, { MailchimpError } from 'mailchimp-hardened'
 *
 * try {
 *   await mailchimp.ping.get()
 * } catch (error) {
 *   if (error instanceof MailchimpError) console.error(error.code, error.operation, error.hint)
 * }
 * ```
 */
export abstract class MailchimpError extends Error {
  /** Which kind of stop this is. */
  readonly code: ErrorCode
  /** The operation that was called, as `lists.getList`; absent where no call is concerned. */
  declare readonly operation?: string
  /**
   * What the operator needs beyond the message: file, variable, fingerprint, rule. `console.log` and loggers that
   * copy an error's fields print it. It is not in `message`, `stack`, `response` or JSON: programs send those to
   * visitors.
   */
  declare readonly hint?: string

  constructor(code: ErrorCode, message: string, operation?: string, hint?: string) {
    super(message)
    this.code = code
    if (operation !== undefined) this.operation = operation
    if (hint !== undefined) this.hint = hint
  }

  /**
   * The HTTP status: Mailchimp's, or of a call that was refused before it was sent, one that existing handlers do
   * not take for success, a missing resource or an existing member. Absent if the network failed, as with the
   * official SDK.
   */
  abstract readonly status: number | undefined

  /**
   * The answer as existing handlers read it; `body.detail` of a refusal is its message. Absent if the network
   * failed, as with the official SDK.
   */
  get response(): ErrorHttpResponse | undefined {
    const { status } = this
    return status === undefined ? undefined : createRefusalResponse(status, this.name, this.message)
  }

  /** The message and the facts that a visitor may see, `status` among them: no `hint`, no `rule`. */
  toJSON(): Printable {
    const { hint: _, rule: __, ...facts } = this as unknown as Printable
    return { name: this.name, message: this.message, ...facts, status: this.status }
  }
}
