import { MailchimpError, type Outcome } from './error-classes.js'

/**
 * A fault of this package or of the runtime. It carries the class and the stack frames of what was thrown, and not its
 * message, which could hold anything.
 */
export class InternalError extends MailchimpError {
  declare readonly code: 'internal_error'
  readonly outcome: Outcome
  /** The class of what was thrown: `TypeError`. */
  readonly thrown: string

  get status(): 500 {
    return 500
  }

  constructor(thrown: unknown, facts: { outcome: Outcome; operation: string }) {
    const name = readClassName(thrown)
    super(
      'internal_error',
      `${facts.operation}: unexpected internal error (${name}); please report it`,
      facts.operation,
    )
    this.outcome = facts.outcome
    this.thrown = name
    this.stack = [`InternalError: ${this.message}`, ...extractStackFrames(thrown)].join('\n')
  }
}

function readClassName(thrown: unknown): string {
  const name: unknown = thrown instanceof Error ? thrown.constructor.name : typeof thrown
  return typeof name === 'string' && /^[A-Za-z]{1,40}$/.test(name) ? name : 'Error'
}

/** Only lines that have the shape of a frame: the lines above them repeat the message. */
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

// On the prototype, as built-in errors have it: an own `name` would show up in every printed error.
Object.defineProperty(InternalError.prototype, 'name', {
  value: 'InternalError',
  configurable: true,
  writable: true,
})
