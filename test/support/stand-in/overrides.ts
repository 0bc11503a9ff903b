import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Answer } from './answer.js'
import type { RecordedRequest } from './stand-in.js'

/**
 * Selects requests: `'GET /lists/{list_id}'`, `'/ping'` (any method), `'*'` (all), a pattern that is matched
 * against `METHOD /path`, or a function. Paths are those below `/3.0`, without the query.
 */
export type Matcher = string | RegExp | ((request: RecordedRequest) => boolean)

export interface Exchange {
  readonly request: RecordedRequest
  readonly incoming: IncomingMessage
  readonly response: ServerResponse
  /** The TCP socket, below TLS. */
  readonly socket: Socket
  /** The usual answer of the stand-in. Executes the request. */
  usualAnswer(): Promise<Answer>
  /** Sends a response. */
  send(answer: Answer): void
}

/** Returns the response, or undefined if it uses the connection itself. */
export type Responder = (exchange: Exchange) => Answer | undefined | Promise<Answer | undefined>

interface Override {
  readonly matches: (request: RecordedRequest) => boolean
  readonly respond: Responder
  readonly once: boolean
}

/** The responses that a test has set instead of the usual ones. The newest one takes precedence. */
export class Overrides {
  #overrides: Override[] = []

  /** Returns a function that removes the override. */
  add(matcher: Matcher, answer: Responder | Answer, { once }: { once: boolean }): () => void {
    const respond = typeof answer === 'function' ? answer : () => answer
    const override = { matches: createPredicate(matcher), respond, once }
    this.#overrides.push(override)
    return () => this.#remove(override)
  }

  /** One-time answers apply in the order in which they were set, before all others. */
  take(request: RecordedRequest): Responder | undefined {
    if (this.#overrides.length === 0) return undefined
    const once = this.#overrides.find((override) => override.once && override.matches(request))
    if (once) this.#remove(once)
    const found = once ?? this.#overrides.findLast((override) => override.matches(request))
    return found?.respond
  }

  clear(): void {
    this.#overrides = []
  }

  #remove(override: Override): void {
    this.#overrides = this.#overrides.filter((other) => other !== override)
  }
}

function createPredicate(matcher: Matcher): Override['matches'] {
  if (typeof matcher === 'function') return matcher
  const pattern = typeof matcher === 'string' ? createPattern(matcher) : matcher
  return ({ method, path }) => pattern.test(`${method} ${path.replace(/^\/3\.0(?=\/|$)/, '') || '/'}`)
}

function createPattern(text: string): RegExp {
  if (text === '*') return /^/
  const [method, path] = text.startsWith('/') ? ['[A-Z]+', text] : (text.split(' ', 2) as [string, string])
  const segments = path.split('/').map((part) => (/^\{.*\}$/.test(part) ? '[^/]+' : escapePattern(part)))
  return new RegExp(`^${method} ${segments.join('/')}$`)
}

const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
