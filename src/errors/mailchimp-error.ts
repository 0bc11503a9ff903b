import type { ErrorCode } from './error-code.js'
import { createRefusalResponse, type ErrorHttpResponse } from './error-response.js'
import { CONSEQUENCE, type Outcome } from './outcome.js'

/** Facts that may be logged: nothing personal, nothing secret. */
interface Printable {
  [name: string]: string | number | boolean | readonly string[] | undefined
}

/**
 * The base class of every error of this package. It never contains a credential, a request header, a URL or a request
 * body, so it can be logged or sent to an error tracker unchanged. The message may be shown to visitors: it names no
 * file, variable, host, fingerprint, scope or rule. `hint` contains those that the operator needs.
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
  /** Why the call failed. */
  readonly code: ErrorCode
  /** The operation that was called: `lists.getList`. Absent if the error does not belong to a call. */
  declare readonly operation?: string
  /**
   * Details for the operator: file, variable, fingerprint, rule. `console.log` and loggers that copy an error's
   * fields print it. `message`, `stack`, `response` and JSON do not contain it, because programs send those to
   * visitors.
   */
  declare readonly hint?: string
  /** What is known about the effect of the call. `not_sent` for an error that does not belong to a call. */
  declare readonly outcome: Outcome
  /** How often the call was sent, or was about to be sent. */
  declare readonly attempts: number
  /**
   * `unknown` if an earlier attempt of this call may have been executed. A "not found" of a DELETE, or a "Member
   * Exists", may then be the effect of the call itself.
   */
  declare readonly earlierOutcome?: 'unknown'

  constructor(code: ErrorCode, message: string, operation?: string, hint?: string) {
    super(message)
    this.code = code
    if (operation !== undefined) this.operation = operation
    if (hint !== undefined) this.hint = hint
  }

  /** @internal Called once, when the call of this error has ended. */
  setCallFacts(outcome: Outcome, attempts: number, earlierOutcome: 'unknown' | undefined): void {
    if (outcome !== 'not_sent') this.message = correctConsequence(this.message, outcome)
    Object.assign(this, { outcome, attempts, ...(earlierOutcome !== undefined && { earlierOutcome }) })
  }

  /**
   * Mailchimp's HTTP status. For a call that was refused before it was sent: a status that existing handlers do not
   * interpret as success, a missing resource or an existing member. Absent if the network failed, as in the official
   * SDK.
   */
  abstract readonly status: number | undefined

  /**
   * The response in the shape that existing handlers expect; if the call was refused, `body.detail` is the message.
   * Absent if the network failed, as in the official SDK.
   */
  get response(): ErrorHttpResponse | undefined {
    const { status } = this
    return status === undefined ? undefined : createRefusalResponse(status, this.name, this.message)
  }

  /** Returns the message and the facts that a visitor may see, including `status`, but not `hint` or `rule`. */
  toJSON(): Printable {
    const { hint: _, rule: __, ...facts } = this as unknown as Printable
    return { name: this.name, message: this.message, ...facts, status: this.status }
  }
}

/** Corrects the message of an attempt that was not sent, if an earlier one was. */
function correctConsequence(message: string, outcome: Outcome): string {
  const { not_sent: notSent } = CONSEQUENCE
  if (message.endsWith(notSent)) return `${message.slice(0, -notSent.length)}${CONSEQUENCE[outcome]}`
  return message.replace('so nothing was sent;', 'so it was not sent again;')
}

// On the prototype, so that an error which does not belong to a call prints neither.
for (const [name, value] of [
  ['outcome', 'not_sent'],
  ['attempts', 0],
] as const) {
  Object.defineProperty(MailchimpError.prototype, name, { value, configurable: true, writable: true })
}
