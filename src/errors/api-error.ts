import { isPlainTitle } from '../secrets/plain-words.js'
import type { ErrorHttpResponse } from './error-response.js'
import { MailchimpError } from './mailchimp-error.js'
import type { Outcome } from './outcome.js'

/** A field that Mailchimp rejected. */
export interface FieldError {
  readonly field: string
  readonly message: string
}

/**
 * Mailchimp, or the network in front of it, returned an error response.
 *
 * `detail`, `fieldErrors` and `response` can hold personal data. You can read them, but `console.log`,
 * `JSON.stringify` and loggers do not print them.
 */
export class ApiError extends MailchimpError {
  declare readonly code:
    | 'key_rejected'
    | 'forbidden'
    | 'throttled'
    | 'edge_refused'
    | 'redirected'
    | 'unreadable_answer'
    | 'repeated_page'
    | 'api_error'
  declare readonly outcome: Outcome
  /** The HTTP status. */
  readonly status: number
  /** Mailchimp's id for this request; quote it to Mailchimp support. */
  declare readonly requestId?: string
  /** The value of `Retry-After` in milliseconds, if Mailchimp sent one. */
  declare readonly retryAfterMs?: number
  readonly #title: string
  readonly #response: ErrorHttpResponse

  constructor(
    code: ApiError['code'],
    message: string,
    facts: {
      operation: string
      title: string
      requestId?: string | undefined
      retryAfterMs?: number | undefined
      hint?: string | undefined
      response: ErrorHttpResponse
    },
  ) {
    super(code, message, facts.operation, facts.hint)
    this.status = facts.response.status
    this.outcome = 'answered'
    this.#title = facts.title
    // An own property is printed by loggers, so only a safe title becomes one.
    if (isPlainTitle(facts.title)) Object.defineProperty(this, 'title', createDataDescriptor(facts.title))
    if (facts.requestId !== undefined) this.requestId = facts.requestId
    if (facts.retryAfterMs !== undefined) this.retryAfterMs = facts.retryAfterMs
    this.#response = facts.response
  }

  /**
   * Mailchimp's name for the error: `Member Exists`. A title of plain words, as all of Mailchimp's are, is printed
   * with the error; any other title can only be read.
   */
  get title(): string {
    return this.#title
  }

  /** Same as `status`, under the name that HTTP libraries use. */
  get statusCode(): number {
    return this.status
  }

  /** Mailchimp's explanation of this error. May hold personal data. */
  get detail(): string | undefined {
    const detail: unknown = this.#response.body?.detail
    return typeof detail === 'string' ? detail : undefined
  }

  /**
   * The rejected fields, with Mailchimp's explanations. May hold personal data. It is not called `errors`, because
   * `console.log` and loggers print an array of that name for every error class.
   */
  get fieldErrors(): readonly FieldError[] {
    const errors: unknown = this.#response.body?.errors
    return Array.isArray(errors) ? errors : []
  }

  /** The whole response. May hold personal data. */
  override get response(): ErrorHttpResponse {
    return this.#response
  }
}

function createDataDescriptor(value: string): PropertyDescriptor {
  return { value, configurable: true, enumerable: true, writable: true }
}
