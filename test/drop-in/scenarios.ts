import {
  canaryKey,
  faults,
  problem,
  type Responder,
  type StandIn,
  tooManyRequests,
} from '../support/stand-in/stand-in.js'

export const accessToken = canaryKey().slice(0, 32).split('').reverse().join('')

/** The scope of the client of this package. The official SDK has none. */
export type Allowed = 'everything' | 'reads' | 'nothing'

/** The state of Mailchimp, the network and the configuration while a program runs. */
export interface Scenario {
  readonly answer?: (standIn: StandIn) => void
  readonly allowedCalls?: Allowed
  readonly hasKey?: false
}

const isWrite = ({ method }: { method: string }) => method !== 'GET'

const errors = [
  { field: 'email_address', message: 'This value should not be blank.' },
  { field: 'merge_fields.FNAME', message: 'Grüße: “too long” 🙂' },
]

const memberExists = problem(400, 'Member Exists', 'ada@example.com is already a list member.')
const invalidResource = problem(400, 'Invalid Resource', 'See errors.', { errors })
const notFound = problem(404, 'Resource Not Found', 'The requested resource could not be found.')
const serverError = problem(500, 'Internal Server Error', 'An unexpected error.')

/** A refusal by the scope is compared with the response of Mailchimp to a key without the permission. */
const forbidden = problem(403, 'Forbidden', 'Not for this role.')

/** Answers as a proxy that quotes the credentials, encoded and decoded. */
const quoteKey: Responder = ({ request }) => {
  const { authorization = '' } = request.headers
  const [scheme, value = ''] = authorization.split(' ')
  const key = scheme === 'Basic' ? Buffer.from(value, 'base64').toString().slice('user:'.length) : value
  return problem(400, 'Bad Request', `${key} does not fit, as in ${authorization}`)
}

const answerAll = (answer: Parameters<StandIn['on']>[1]) => (standIn: StandIn) => void standIn.on('*', answer)
const answerWrites = (answer: Parameters<StandIn['on']>[1]) => (standIn: StandIn) =>
  void standIn.on(isWrite, answer)

export const scenarios = {
  success: {},
  'Member Exists': { answer: answerWrites(memberExists) },
  'Invalid Resource': { answer: answerWrites(invalidResource) },
  'not found': { answer: answerAll(notFound) },
  'key refused': { answer: (standIn) => standIn.setKeys([]) },
  throttled: { answer: answerAll(tooManyRequests()) },
  'server error': { answer: answerAll(serverError) },
  'key quoted': { answer: answerAll(quoteKey) },
  'HTML 502': { answer: answerAll(faults.htmlBody(502)) },
  'empty body': { answer: answerAll(faults.emptyBody()) },
  reset: { answer: answerAll(faults.resetSocket()) },
  'writes forbidden': { answer: answerWrites(forbidden), allowedCalls: 'reads' },
  'all forbidden': { answer: answerAll(forbidden), allowedCalls: 'nothing' },
  'no key': { hasKey: false },
} as const satisfies Readonly<Record<string, Scenario>>

export type ScenarioName = keyof typeof scenarios
