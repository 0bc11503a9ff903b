import { Problem } from '../problem.js'

/** The errors that `X-Trigger-Error` can name, from Mailchimp's glossary. */
const TRIGGERABLE_ERRORS: Readonly<Record<string, readonly [status: number, title: string]>> = {
  BadRequest: [400, 'Bad Request'],
  InvalidAction: [400, 'Invalid Action'],
  InvalidResource: [400, 'Invalid Resource'],
  JSONParseError: [400, 'JSON Parse Error'],
  APIKeyMissing: [401, 'API Key Missing'],
  APIKeyInvalid: [401, 'API Key Invalid'],
  Forbidden: [403, 'Forbidden'],
  UserDisabled: [403, 'User Disabled'],
  WrongDatacenter: [403, 'Wrong Datacenter'],
  ResourceNotFound: [404, 'Resource Not Found'],
  MethodNotAllowed: [405, 'Method Not Allowed'],
  ResourceNestingTooDeep: [414, 'Resource Nesting Too Deep'],
  InvalidMethodOverride: [422, 'Invalid Method Override'],
  RequestedFieldsInvalid: [400, 'Requested Fields Invalid'],
  TooManyRequests: [429, 'Too Many Requests'],
  InternalServerError: [500, 'Internal Server Error'],
  ComplianceRelated: [500, 'Compliance Related'],
}

/** Throws the error that the header names. */
export function throwTriggeredError(name: string | undefined): void {
  if (name === undefined) return
  const [status, title] = TRIGGERABLE_ERRORS[name] ?? [400, 'Bad Request']
  const detail = TRIGGERABLE_ERRORS[name]
    ? 'The header X-Trigger-Error requested this error.'
    : `There is no error ${name}. Errors: ${Object.keys(TRIGGERABLE_ERRORS).join(', ')}.`
  throw new Problem(status, title, detail)
}
