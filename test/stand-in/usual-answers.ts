import { type Answer, PreparedAnswer } from './answer.js'
import { answerFromSchema, type Page } from './answer-from-schema.js'
import { authorizationFor } from './authorization.js'
import { Members } from './members.js'
import { missingFields } from './missing-fields.js'
import { invalidResource, keyInvalid, methodNotAllowed, notFound, notJson } from './problems.js'
import type { RecordedRequest } from './recorded-request.js'
import { findRoute } from './routes.js'
import type { ServedOperation } from './specification.js'

const basePath = '/3.0'
const largestCount = 1000
const mostPrepared = 512

/** What Mailchimp would say, by its specification. */
export class UsualAnswers {
  #isAuthorized: (header: string | undefined) => boolean
  readonly #members = new Members()
  readonly #prepared = new Map<string, PreparedAnswer>()

  constructor(keys: readonly string[]) {
    this.#isAuthorized = authorizationFor(keys)
  }

  setKeys(keys: readonly string[]): void {
    this.#isAuthorized = authorizationFor(keys)
  }

  answer(request: RecordedRequest): Answer {
    if (!this.#isAuthorized(request.headers.authorization)) return keyInvalid()
    const route = isBelowBase(request.path) ? findRoute(request.path.slice(basePath.length)) : undefined
    if (!route) return notFound()
    const operation = route.byMethod.get(request.method)
    if (!operation) return methodNotAllowed(request.method)
    const body = parse(request.body)
    if (body === notParsed) return notJson()
    const missing = operation.body ? missingFields(operation.body, body) : []
    if (missing.length > 0) return invalidResource(missing)
    const page = pageIn(request.query, operation)
    const call = { operation, values: route.values, body, page }
    return this.#members.answer(call) ?? this.#prepare(operation, page)
  }

  forget(): void {
    this.#members.clear()
  }

  #prepare(operation: ServedOperation, page: Page): PreparedAnswer {
    const key = `${operation.id} ${page.count} ${page.offset}`
    const before = this.#prepared.get(key)
    if (before) return before
    // Bounded by forgetting everything: a benchmark asks for a few answers, often.
    if (this.#prepared.size >= mostPrepared) this.#prepared.clear()
    const answer = new PreparedAnswer(generate(operation, page))
    this.#prepared.set(key, answer)
    return answer
  }
}

function generate({ status, answer }: ServedOperation, page: Page): Answer {
  if (status === 204) return { status }
  return { status, body: answer ? answerFromSchema(answer, page) : {} }
}

const isBelowBase = (path: string) => path === basePath || path.startsWith(`${basePath}/`)

const notParsed = Symbol('not JSON')

function parse(text: string): unknown {
  if (text === '') return {}
  try {
    return JSON.parse(text) as unknown
  } catch {
    return notParsed
  }
}

const firstPage: Page = { count: 2, offset: 0, total: largestCount }

function pageIn(query: string, { takesCount }: ServedOperation): Page {
  if (!takesCount || query === '') return firstPage
  const parameters = new URLSearchParams(query)
  const count = numberIn(parameters, 'count', firstPage.count)
  return { ...firstPage, count: Math.min(count, largestCount), offset: numberIn(parameters, 'offset', 0) }
}

function numberIn(parameters: URLSearchParams, name: string, otherwise: number): number {
  const text = parameters.get(name) ?? ''
  return /^\d{1,9}$/.test(text) ? Number(text) : otherwise
}
