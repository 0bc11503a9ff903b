import { ArgumentError } from '../errors/error-classes.js'

/** A request body: the exact text that is sent, and the value that text has. */
export class JsonBody {
  readonly #text: string
  #value: unknown

  constructor(text: string) {
    this.#text = text
  }

  get text(): string {
    return this.#text
  }

  /** What a reader of the text will see: the scope decides on this, never on the caller's object. */
  get value(): unknown {
    this.#value ??= JSON.parse(this.#text)
    return this.#value
  }
}

/**
 * Takes a body over from the caller. From here on nothing the caller holds can change it.
 *
 * @throws {ArgumentError} when it cannot be written as JSON.
 */
export function createJsonBody(body: unknown, operation: string): JsonBody {
  const text = typeof body === 'string' ? body : stringifyBody(body, operation)
  return typeof body === 'string' || text.includes('"__proto__"')
    ? parseJsonBody(text, operation)
    : new JsonBody(text)
}

function stringifyBody(body: unknown, operation: string): string {
  let text: string | undefined
  try {
    text = JSON.stringify(body)
  } catch {
    // What a getter or toJSON threw may hold anything: the message says only what is asked for.
  }
  if (text === undefined)
    throw new ArgumentError(`${operation}: body cannot be written as JSON`, { operation, argument: 'body' })
  return text
}

/** JSON text is read and written anew: a repeated key could mean one thing here and another to Mailchimp. */
export function parseJsonBody(text: string, operation: string): JsonBody {
  try {
    const value: unknown = JSON.parse(text)
    assertLossless(value)
    return new JsonBody(JSON.stringify(value))
  } catch (error) {
    const reason = error instanceof LossyJsonError ? error.message : 'is not JSON'
    throw new ArgumentError(`${operation}: body ${reason}`, { operation, argument: 'body' })
  }
}

class LossyJsonError extends Error {}

/** Walks by itself: a reviver of `JSON.parse` takes several times as long. */
function assertLossless(value: unknown): void {
  if (typeof value === 'number') assertLosslessNumber(value)
  else if (Array.isArray(value)) value.forEach(assertLossless)
  else if (typeof value === 'object' && value !== null) {
    if (Object.hasOwn(value, '__proto__')) throw new LossyJsonError('must not hold the key "__proto__"')
    for (const inner of Object.values(value)) assertLossless(inner)
  }
}

function assertLosslessNumber(value: number): void {
  if (!Number.isFinite(value)) throw new LossyJsonError('holds a number too large to be passed on')
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw new LossyJsonError('holds a whole number too large to be passed on exactly: write it as a string')
  }
}
