import { isPlainTitle } from '../secrets/plain-words.js'
import type { ErrorHttpResponse } from './error-response.js'
import { MailchimpError } from './mailchimp-error.js'

/** A field that Mailchimp found wrong. */
export interface FieldError {
  readonly field: string
  readonly message: string
}

/**
 * Mailchimp, or the network in front of it, answered with an error.
 *
 * `detail`, `fieldErrors` and `response` can hold personal data: they are there when you read them, and absent
 * from `console.log`, `JSON.stringify` and every logger.
 */
export class ApiError extends MailchimpError {
  declare readonly code:
    | 'key_rejected'
    | 'forbidden'
    | 'throttled'
    | 'edge_refused'
    | 'redirected'
    | 'unreadable_answer'
    | 'api_error'
  /** The HTTP status. */
  readonly status: number
  /** Mailchimp's id of this request, for its support. */
  declare readonly requestId?: string
  readonly #title: string
  readonly #response: ErrorHttpResponse

  constructor(
    code: ApiError['code'],
    message: string,
    facts: {
      operation: string
      title: string
      requestId?: string | undefined
      hint?: string | undefined
      response: ErrorHttpResponse
    },
  ) {
    super(code, message, facts.operation, facts.hint)
    this.status = facts.response.status
    this.#title = facts.title
    // Only then it is an own property, which loggers print.
    if (isPlainTitle(facts.title)) Object.defineProperty(this, 'title', createDataDescriptor(facts.title))
    if (facts.requestId !== undefined) this.requestId = facts.requestId
    this.#response = facts.response
  }

  /**
   * Mailchimp's name of the error: `Member Exists`. It is printed with the error if it is plain words, as all of
   * Mailchimp's are; anything else is there when you read it.
   */
  get title(): string {
    return this.#title
  }

  /** The same as `status`, as HTTP libraries call it. */
  get statusCode(): number {
    return this.status
  }

  /** Mailchimp's explanation of this error. May hold personal data. */
  get detail(): string | undefined {
    const detail: unknown = this.#response.body?.detail
    return typeof detail === 'string' ? detail : undefined
  }

  /**
   * The fields that were wrong, with Mailchimp's explanation. May hold personal data. Its name is not `errors`,
   * because `console.log` and loggers print an array of that name whatever the class of the error says.
   */
  get fieldErrors(): readonly FieldError[] {
    const errors: unknown = this.#response.body?.errors
    return Array.isArray(errors) ? errors : []
  }

  /** The whole answer. May hold personal data. */
  override get response(): ErrorHttpResponse {
    return this.#response
  }
}

function createDataDescriptor(value: string): PropertyDescriptor {
  return { value, configurable: true, enumerable: true, writable: true }
}
