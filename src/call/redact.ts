import { readingsOf } from '../credentials/encodings.js'

const MASK = '[secret]'
const KEY = /[0-9a-f]{32}(?:-|%2d)[a-z]{2,4}\d{1,2}/gi

/** What follows the name of a scheme, also after a line break that JSON has escaped. */
const SCHEME = /((?:\b|(?<=\\[nrt]))(?:basic|bearer)(?:\s+|%20))[\w+/=.~%-]{8,}/gi

/** What is assigned to a name for credentials: in JSON, in printed objects, in a query. */
const ASSIGNED =
  /((?:api_?key|access_?token|authorization)(?:(?:\\*["'])?\s{0,9}[:=]\s{0,9}\\*["']|=))[^"'\\&\s]{8,}/gi

/** Names under which libraries keep credentials, without case and separators. */
const SECRET_NAMES = new Set([
  'authorization',
  'proxyauthorization',
  'apikey',
  'accesstoken',
  'mailchimpapikey',
  'mailchimpaccesstoken',
])

/**
 * A copy without Mailchimp keys, for your own logger: text of any kind, and plain data with text in it. API keys
 * are known by their shape, as they are and escaped, in base64, hex and lists of bytes, and so are `Basic` and
 * `Bearer` headers and properties like `apiKey` and `authorization`. An access token has no shape of its own: to mask the
 * credential of a client wherever it stands, use `client.mask`.
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
  return redactWith(maskShapes, value)
}

/** Masks every text in a value. Instances of classes come back as plain data, functions as they are. */
export function redactWith<T>(maskText: (text: string) => string, value: T): T {
  return new Copier(maskText).copy(value, 0) as T
}

/** Deeper than any log line that somebody reads, and far from where the stack ends. */
const DEEPEST = 100

/** Makes one masked copy. What cannot be read is left out: a logger must not fail by what it is given. */
class Copier {
  readonly #maskText: (text: string) => string
  readonly #seen = new WeakMap<object, unknown>()

  constructor(maskText: (text: string) => string) {
    this.#maskText = maskText
  }

  copy(value: unknown, depth: number): unknown {
    if (typeof value === 'string') return this.#maskText(value)
    if (typeof value !== 'object' || value === null) return value
    if (depth > DEEPEST) return '[too deep]'
    try {
      return this.#seen.get(value) ?? this.#copyObject(value, depth)
    } catch {
      return '[unreadable]'
    }
  }

  #copyObject(value: object, depth: number): unknown {
    if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return `[${value.byteLength} bytes]`
    const plain = plainOf(value)
    if (typeof plain !== 'object' || plain === null) return this.copy(plain, depth)
    if (isBytes(plain)) return this.#copyBytes(plain)
    const made: unknown[] | Record<string, unknown> = Array.isArray(plain) ? [] : {}
    this.#seen.set(value, made)
    for (const [key, inner] of entriesOf(plain)) this.#copyEntry(made, key, inner, depth)
    return made
  }

  #copyEntry(made: object, key: string, inner: unknown, depth: number): void {
    const isSecret = SECRET_NAMES.has(key.toLowerCase().replace(/[^a-z]/g, ''))
    Object.defineProperty(made, this.#maskText(key), {
      value: isSecret ? MASK : this.copy(inner, depth + 1),
      configurable: true,
      enumerable: true,
      writable: true,
    })
  }

  /** A Buffer that went through JSON is a list of numbers. */
  #copyBytes(bytes: readonly number[]): unknown {
    const text = Buffer.from(bytes).toString('latin1')
    return this.#maskText(text) === text ? [...bytes] : MASK
  }
}

/** Asked for its JSON once, as JSON.stringify does: what is given may well be the object itself. */
function plainOf(value: object): unknown {
  if (value instanceof String) return String.prototype.valueOf.call(value)
  if (value instanceof Error || !('toJSON' in value) || typeof value.toJSON !== 'function') return value
  return value.toJSON()
}

function isBytes(value: object): value is number[] {
  return Array.isArray(value) && value.length >= 16 && value.every((item) => isByte(item))
}

function isByte(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= 255 && Number.isInteger(value)
}

function entriesOf(value: object): (readonly [string, unknown])[] {
  if (value instanceof Map) return [...value].map(([key, inner]) => [keyText(key), inner])
  if (value instanceof Set) return [...value].map((inner, n) => [String(n), inner])
  const own = Object.entries(value)
  if (!(value instanceof Error)) return own
  const { name, message, stack, cause } = value
  return [
    ['name', name],
    ['message', message],
    ['stack', stack],
    ...(cause === undefined ? [] : ([['cause', cause]] as const)),
    ...own,
  ]
}

function keyText(key: unknown): string {
  return typeof key === 'object' && key !== null ? '[object]' : String(key)
}

/** Masks everything in a text that has the shape of a key or stands where a credential stands. */
export function maskShapes(text: string): string {
  let masked = text.replace(SCHEME, `$1${MASK}`).replace(ASSIGNED, `$1${MASK}`).replace(KEY, MASK)
  for (const { runs, decodings, mask = MASK } of ENCODINGS) {
    masked = masked.replace(runs, (run) => (decodings(run).some(holdsKey) ? mask : run))
  }
  return masked
}

/** An encoding: runs of text that could be in it, long enough for a key, and what they say if they are. */
interface Encoding {
  readonly runs: RegExp
  readonly decodings: (run: string) => readonly string[]
  readonly mask?: string
}

const ENCODINGS: readonly Encoding[] = [
  {
    // A run can begin anywhere in what was encoded, so all four places of a base64 group are tried.
    runs: /[A-Za-z0-9+/_-]{44,}/g,
    decodings: (run) =>
      [0, 1, 2, 3].map((skipped) => Buffer.from(run.slice(skipped), 'base64').toString('latin1')),
  },
  {
    runs: /(?:[0-9a-f]{2}[ :,]?){34,}[0-9a-f]?/gi,
    decodings: (run) => [0, 1].map((skipped) => fromHex(run.replace(/[ :,]/g, '').slice(skipped))),
  },
  {
    runs: /(?:%[0-9a-f]{2}|\\u00[0-9a-f]{2}|&#(?:x[0-9a-f]{2}|\d{2,3});|[0-9a-z-]){36,}/gi,
    decodings: readingsOf,
  },
  {
    runs: /(?:\d{2,3},\s*){35,}\d{2,3}/g,
    decodings: (run) => [Buffer.from(run.split(',').map(Number)).toString('latin1')],
    // In JSON a list of bytes is a list of numbers, and has to stay one.
    mask: '0',
  },
]

function fromHex(digits: string): string {
  return Buffer.from(digits, 'hex').toString('latin1')
}

function holdsKey(text: string): boolean {
  return text.search(KEY) !== -1
}
