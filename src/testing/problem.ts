import { Reply } from './reply.js'

export interface FieldProblem {
  readonly field: string
  readonly message: string
}

/** The `type` of all of Mailchimp's errors. */
const PROBLEM_TYPE = 'https://mailchimp.com/developer/marketing/docs/errors/'

/** An error that is sent as a problem document. The titles are Mailchimp's; the details are the stand-in's. */
export class Problem extends Error {
  readonly status: number
  readonly title: string
  readonly detail: string
  readonly extensions: Readonly<Record<string, unknown>>

  constructor(
    status: number,
    title: string,
    detail: string,
    extensions: Readonly<Record<string, unknown>> = {},
  ) {
    super(`${status} ${title}: ${detail}`)
    this.status = status
    this.title = title
    this.detail = detail
    this.extensions = extensions
  }

  toReply(instance: string): Reply {
    const { status, title, detail, extensions } = this
    return new Reply(
      status,
      { type: PROBLEM_TYPE, title, status, detail, instance, ...extensions },
      { 'content-type': 'application/problem+json; charset=utf-8' },
    )
  }
}

export const createNotFound = (detail = 'The requested resource could not be found.') =>
  new Problem(404, 'Resource Not Found', detail)

export const createBadRequest = (detail: string) => new Problem(400, 'Bad Request', detail)

export const createInvalidAction = (detail: string) => new Problem(400, 'Invalid Action', detail)

export const createInvalidResource = (errors: readonly FieldProblem[]) =>
  new Problem(400, 'Invalid Resource', "The resource is not valid: see the 'errors' array.", { errors })

export const createInvalidField = (field: string, message: string) =>
  createInvalidResource([{ field, message }])

export const createForbidden = (detail: string) => new Problem(403, 'Forbidden', detail)

export const createTooManyRequests = (detail: string) => new Problem(429, 'Too Many Requests', detail)
