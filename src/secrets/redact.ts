import { findKeys, MIN_SECRET_LENGTH } from './key-shape.js'
import { MASK, maskVariants } from './mask.js'

/** Matches the value after an authentication scheme, including after a line break escaped by JSON. */
const SCHEME = /((?:\b|(?<=\\[nrt]))(?:basic|bearer)(?:\s+|%20))[\w+/=.~%-]{8,}/gi

/** Matches the value assigned to a credential name: in JSON, in printed objects, in a query. */
const ASSIGNED =
  /((?:api_?key|access_?token|authorization)(?:(?:\\*["'])?\s{0,9}[:=]\s{0,9}\\*["']|=))[^"'\\&\s]{8,}/gi

/** Property names under which libraries keep credentials, in lower case and without separators. */
const SECRET_NAMES = new Set([
  'authorization',
  'proxyauthorization',
  'apikey',
  'accesstoken',
  'mailchimpapikey',
  'mailchimpaccesstoken',
])

/**
 * Returns a copy without Mailchimp keys, for your own logger. Accepts any text, and plain data that contains text.
 * Finds API keys by their shape: as plain text, escaped, in base64, in hex and as arrays of bytes, also in two of these
 * encodings at once. Masks `Basic` and `Bearer` headers and properties like `apiKey` and `authorization` too. An access
 * token has no recognizable shape: to mask a client's credential everywhere, use `client.mask`.
 *
 * @example
 * ```ts
 * import { redact } from 'mailchimp-hardened'
 * import pino from 'pino'
 *
 * const logger = pino({ hooks: { streamWrite: redact } })
 * logger.info('ready')
 * ```
 */
export function redact<T>(value: T): T {
  return redactTexts(maskShapes, value)
}

/** Masks every text in a value. Class instances are returned as plain data, functions unchanged. */
export function redactTexts<T>(maskText: (text: string) => string, value: T): T {
  return new Copier(maskText).copy(value, 0) as T
}

/** Deeper than any useful log line, but too shallow for a stack overflow. */
const MAX_DEPTH = 100

/** More than any log line has. Needed because getters and proxies can create objects without end. */
const MAX_ENTRIES = 100_000

/** Creates one masked copy. Omits values that cannot be read: a logger must not throw because of its input. */
class Copier {
  readonly #maskText: (text: string) => string
  readonly #seen = new WeakMap<object, unknown>()
  #entriesLeft = MAX_ENTRIES

  constructor(maskText: (text: string) => string) {
    this.#maskText = maskText
  }

  copy(value: unknown, depth: number): unknown {
    if (typeof value === 'string') return this.#maskText(value)
    if (typeof value !== 'object' || value === null) return value
    if (depth > MAX_DEPTH) return '[too deep]'
    try {
      return this.#seen.get(value) ?? this.#copyObject(value, depth)
    } catch {
      return '[unreadable]'
    }
  }

  #copyObject(value: object, depth: number): unknown {
    if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return `[${value.byteLength} bytes]`
    const plain = readJsonForm(value)
    if (typeof plain !== 'object' || plain === null) return this.copy(plain, depth)
    if (this.#isSecretInBytes(plain)) return MASK
    const copy: unknown[] | Record<string, unknown> = Array.isArray(plain) ? [] : {}
    this.#seen.set(value, copy)
    for (const [key, inner] of iterateEntries(plain)) {
      const value = this.#entriesLeft === 0 ? '[too much]' : this.#copyEntry(key, inner, depth)
      const property = { value, configurable: true, enumerable: true, writable: true }
      Object.defineProperty(copy, this.#maskText(key), property)
      if (this.#entriesLeft === 0) break
    }
    return copy
  }

  #copyEntry(key: string, inner: unknown, depth: number): unknown {
    this.#entriesLeft -= 1
    return SECRET_NAMES.has(key.toLowerCase().replace(/[^a-z]/g, '')) ? MASK : this.copy(inner, depth + 1)
  }

  /**
   * Returns true for bytes that contain a secret: an array of numbers, as JSON writes a Buffer, or an object with
   * indexes as keys, as it writes any other `Uint8Array`.
   */
  #isSecretInBytes(value: object): boolean {
    const bytes = Array.isArray(value) ? value : '0' in value ? Object.values(value) : []
    if (bytes.length < MIN_SECRET_LENGTH || !bytes.every((item) => typeof item === 'number')) return false
    const text = Buffer.from(bytes.map((item) => Math.min(item, 255))).toString('latin1')
    return this.#maskText(text) !== text
  }
}

/** Calls `toJSON` once, as JSON.stringify does: it may return the object itself. */
function readJsonForm(value: object): unknown {
  if (value instanceof String) return String.prototype.valueOf.call(value)
  if (value instanceof Error || !('toJSON' in value) || typeof value.toJSON !== 'function') return value
  return value.toJSON()
}

function* iterateEntries(value: object): Generator<readonly [string, unknown]> {
  let place = 0
  if (value instanceof Map) for (const [key, inner] of value) yield [formatKey(key), inner]
  else if (value instanceof Set) for (const item of value) yield [String(place++), item]
  else yield* iterateProperties(value)
}

function* iterateProperties(value: object): Generator<readonly [string, unknown]> {
  if (value instanceof Error) {
    for (const name of ['name', 'message', 'stack', 'cause'] as const) {
      if (value[name] !== undefined) yield [name, value[name]]
    }
  }
  for (const name of Object.keys(value)) yield [name, (value as Record<string, unknown>)[name]]
}

function formatKey(key: unknown): string {
  return typeof key === 'object' && key !== null ? '[object]' : String(key)
}

/** Masks what has the shape of a key, or follows a name or a scheme of credentials. */
export function maskShapes(text: string): string {
  return maskVariants(text, (part) => [
    ...findKeys(part),
    ...SHAPES.flatMap((shape) => findValueRanges(shape, part)),
  ])
}

const SHAPES = [SCHEME, ASSIGNED]

/** Returns the range after the first group of each match. */
function findValueRanges(shape: RegExp, text: string): [from: number, to: number][] {
  return [...text.matchAll(shape)].map(({ index, 0: whole, 1: before = '' }) => [
    index + before.length,
    index + whole.length,
  ])
}
