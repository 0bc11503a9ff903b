import { Reply } from './reply.js'

export interface FieldProblem {
  readonly field: string
  readonly message: string
}

/** Where Mailchimp documents all of its errors: the same for each. */
const TYPE = 'https://mailchimp.com/developer/marketing/docs/errors/'

/** A problem document that ends the handling of a request. Titles are Mailchimp's, sentences are ours. */
export class Problem extends Error {
  readonly status: number
  readonly title: string
  readonly detail: string
  readonly more: Readonly<Record<string, unknown>>

  constructor(status: number, title: string, detail: string, more: Readonly<Record<string, unknown>> = {}) {
    super(`${status} ${title}: ${detail}`)
    this.status = status
    this.title = title
    this.detail = detail
    this.more = more
  }

  reply(instance: string): Reply {
    const { status, title, detail, more } = this
    return new Reply(
      status,
      { type: TYPE, title, status, detail, instance, ...more },
      { 'content-type': 'application/problem+json; charset=utf-8' },
    )
  }
}

export const notFound = (detail = 'The requested resource could not be found.') =>
  new Problem(404, 'Resource Not Found', detail)

export const badRequest = (detail: string) => new Problem(400, 'Bad Request', detail)

export const invalidAction = (detail: string) => new Problem(400, 'Invalid Action', detail)

export const invalidResource = (errors: readonly FieldProblem[]) =>
  new Problem(400, 'Invalid Resource', "The resource is not valid: see the 'errors' array.", { errors })

export const invalidField = (field: string, message: string) => invalidResource([{ field, message }])

export const forbidden = (detail: string) => new Problem(403, 'Forbidden', detail)

export const tooManyRequests = (detail: string) => new Problem(429, 'Too Many Requests', detail)
