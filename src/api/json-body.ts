import { ArgumentError } from '../errors/error-classes.js'

/** A request body: the exact text that is sent, and its parsed value. */
export class JsonBody {
  readonly #text: string
  #value: unknown

  /** @param value the parsed text, if it is known */
  constructor(text: string, value?: unknown) {
    this.#text = text
    this.#value = value
  }

  get text(): string {
    return this.#text
  }

  /** The parsed text. The scope decides on this value, never on the caller's object. */
  get value(): unknown {
    this.#value ??= JSON.parse(this.#text)
    return this.#value
  }
}

/**
 * Serializes a body, so that the caller can no longer change it.
 *
 * @throws {ArgumentError} if it cannot be serialized as JSON
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
    // Drops the error of a getter or of toJSON: its message could contain anything.
  }
  if (text === undefined)
    throw new ArgumentError(`${operation}: body cannot be written as JSON`, { operation, argument: 'body' })
  return text
}

/** Creates a body from JSON text. Serializes it again, because Mailchimp could read a repeated key differently. */
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

/** Throws if serializing changes a value. Does not use a reviver of `JSON.parse`, which takes several times as long. */
function assertLossless(value: unknown): void {
  if (typeof value === 'number') assertLosslessNumber(value)
  else if (Array.isArray(value)) value.forEach(assertLossless)
  else if (typeof value === 'object' && value !== null) {
    if (Object.hasOwn(value, '__proto__')) throw new LossyJsonError('must not contain the key "__proto__"')
    for (const inner of Object.values(value)) assertLossless(inner)
  }
}

function assertLosslessNumber(value: number): void {
  if (!Number.isFinite(value)) throw new LossyJsonError('contains a number too large to be sent')
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw new LossyJsonError('contains an integer too large to be sent exactly: write it as a string')
  }
}
