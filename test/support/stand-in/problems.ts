import { randomUUID } from 'node:crypto'
import type { Answer } from './answer.js'

export interface FieldError {
  readonly field: string
  readonly message: string
}

/** Creates a problem document with Mailchimp's structure and titles. The other texts are ours. */
export function problem(status: number, title: string, detail: string, more: object = {}): Answer {
  const type = 'https://mailchimp.com/developer/marketing/docs/errors/'
  return { status, body: { type, title, status, detail, instance: randomUUID(), ...more } }
}

export const keyInvalid = () => problem(401, 'API Key Invalid', 'The stand-in does not know this key.')

export const notFound = () => problem(404, 'Resource Not Found', 'There is nothing at this path.')

export const methodNotAllowed = (method: string) =>
  problem(405, 'Method Not Allowed', `This path does not answer to ${method}.`)

export const notJson = () => problem(400, 'JSON Parse Exception', 'The body could not be read as JSON.')

export const invalidResource = (errors: readonly FieldError[]) =>
  problem(400, 'Invalid Resource', 'The body does not fit the resource: see errors.', { errors })

export const memberExists = (email: string) =>
  problem(400, 'Member Exists', `${email} is on this list already.`)

export const tooManyRequests = (headers: Record<string, string> = {}): Answer => ({
  ...problem(429, 'Too Many Requests', 'Too many connections at the same time.'),
  headers,
})
