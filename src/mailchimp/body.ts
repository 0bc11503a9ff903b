import { ArgumentError } from '../errors.js'

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
export function jsonBody(body: unknown, operation: string): JsonBody {
  return typeof body === 'string' ? parsedBody(body, operation) : new JsonBody(serialised(body, operation))
}

function serialised(body: unknown, operation: string): string {
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
export function parsedBody(text: string, operation: string): JsonBody {
  try {
    return new JsonBody(JSON.stringify(JSON.parse(text, refuseLoss)))
  } catch (error) {
    const why = error instanceof LossyJson ? error.message : 'is not JSON'
    throw new ArgumentError(`${operation}: body ${why}`, { operation, argument: 'body' })
  }
}

class LossyJson extends Error {}

function refuseLoss(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new LossyJson('must not hold the key "__proto__"')
  if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw new LossyJson('holds a whole number too large to be passed on exactly: write it as a string')
  }
  return value
}
