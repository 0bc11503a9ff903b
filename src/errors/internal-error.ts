import { MailchimpError, type Outcome } from './error-classes.js'

/**
 * A bug in this package or in the runtime. Carries the class and stack frames of the thrown value, but not its
 * message, which could contain anything.
 */
export class InternalError extends MailchimpError {
  declare readonly code: 'internal_error'
  declare readonly outcome: Outcome
  /** The class of the thrown value: `TypeError`. */
  readonly thrown: string

  get status(): 500 {
    return 500
  }

  constructor(thrown: unknown, facts: { outcome: Outcome; operation: string }) {
    const { name, frames } = describeThrown(thrown)
    super(
      'internal_error',
      `${facts.operation}: unexpected internal error (${name}); please report it`,
      facts.operation,
    )
    this.outcome = facts.outcome
    this.thrown = name
    this.stack = [`InternalError: ${this.message}`, ...frames].join('\n')
  }
}

/** Never throws, unlike the getters and proxies of foreign code: what they throw could contain anything. */
function describeThrown(thrown: unknown): { readonly name: string; readonly frames: readonly string[] } {
  try {
    return { name: readClassName(thrown), frames: extractStackFrames(thrown) }
  } catch {
    return { name: 'Error', frames: [] }
  }
}

function readClassName(thrown: unknown): string {
  const name: unknown = thrown instanceof Error ? thrown.constructor.name : typeof thrown
  return typeof name === 'string' && /^[A-Za-z]{1,40}$/.test(name) ? name : 'Error'
}

/** Keeps only lines that look like stack frames: the lines above them repeat the message. */
function extractStackFrames(thrown: unknown): string[] {
  const stack: unknown = thrown instanceof Error ? thrown.stack : undefined
  if (typeof stack !== 'string') return []
  return stack
    .split('\n')
    .filter(
      (line) =>
        /^ {4}at [\w.<>#[\] ]{0,80}\(?[^\s()]{1,300}:\d+:\d+\)?$/.test(line) && !/[0-9a-f]{24}/i.test(line),
    )
}

// Set on the prototype, as on built-in errors: an own `name` would be printed with every error.
Object.defineProperty(InternalError.prototype, 'name', {
  value: 'InternalError',
  configurable: true,
  writable: true,
})
