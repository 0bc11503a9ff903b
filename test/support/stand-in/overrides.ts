import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Answer } from './answer.js'
import type { RecordedRequest } from './stand-in.js'

/**
 * Which requests: `'GET /lists/{list_id}'`, `'/ping'` (any method), `'*'` (all), a pattern that is tried
 * on `METHOD /path`, or a function. Paths are those below `/3.0`, without the query.
 */
export type Matcher = string | RegExp | ((request: RecordedRequest) => boolean)

export interface Exchange {
  readonly request: RecordedRequest
  readonly incoming: IncomingMessage
  readonly response: ServerResponse
  /** The TCP socket, below TLS. */
  readonly socket: Socket
  /** What the stand-in would have said. Carries the request out. */
  usualAnswer(): Promise<Answer>
  /** Puts an answer on the wire. */
  send(answer: Answer): void
}

/** Gives the answer, or takes the connection into its own hands and gives nothing. */
export type Responder = (exchange: Exchange) => Answer | undefined | Promise<Answer | undefined>

interface Override {
  readonly matches: (request: RecordedRequest) => boolean
  readonly respond: Responder
  readonly once: boolean
}

/** Answers that a test has put in the place of the usual ones. The last one put there comes first. */
export class Overrides {
  #overrides: Override[] = []

  /** Returns a function that takes the override away again. */
  add(matcher: Matcher, answer: Responder | Answer, { once }: { once: boolean }): () => void {
    const respond = typeof answer === 'function' ? answer : () => answer
    const override = { matches: createPredicate(matcher), respond, once }
    this.#overrides.push(override)
    return () => this.#remove(override)
  }

  /** Once-only answers go in the order in which they were given, before all others. */
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
