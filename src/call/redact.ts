const MASK = '[secret]'
const KEY = /[0-9a-f]{32}(?:-|%2d)[a-z]{2,4}\d{1,2}/gi

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
  return copy(value, maskText, new WeakMap()) as T
}

function copy(value: unknown, maskText: (text: string) => string, seen: WeakMap<object, unknown>): unknown {
  if (typeof value === 'string') return maskText(value)
  if (typeof value !== 'object' || value === null) return value
  if (seen.has(value)) return seen.get(value)
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return `[${value.byteLength} bytes]`
  if (!(value instanceof Error) && 'toJSON' in value && typeof value.toJSON === 'function') {
    return copy(value.toJSON(), maskText, seen)
  }
  const made: unknown[] | Record<string, unknown> = Array.isArray(value) ? [] : {}
  seen.set(value, made)
  for (const [key, inner] of entriesOf(value)) {
    const masked = SECRET_NAMES.has(key.toLowerCase().replace(/[^a-z]/g, ''))
      ? MASK
      : copy(inner, maskText, seen)
    Object.defineProperty(made, maskText(key), {
      value: masked,
      configurable: true,
      enumerable: true,
      writable: true,
    })
  }
  return made
}

function entriesOf(value: object): (readonly [string, unknown])[] {
  if (value instanceof Map) return [...value].map(([key, inner]) => [String(key), inner])
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

/** Masks everything in a text that has the shape of a key or stands where a credential stands. */
export function maskShapes(text: string): string {
  let masked = text.replace(/\b(basic|bearer)(\s+|%20)[\w+/=.~%-]{8,}/gi, `$1$2${MASK}`).replace(KEY, MASK)
  for (const { runs, decodings } of ENCODINGS) {
    masked = masked.replace(runs, (run) => (decodings(run).some(holdsKey) ? MASK : run))
  }
  return masked
}

/** An encoding: runs of text that could be in it, long enough for a key, and what they say if they are. */
interface Encoding {
  readonly runs: RegExp
  readonly decodings: (run: string) => readonly string[]
}

const ENCODINGS: readonly Encoding[] = [
  {
    // A run can begin anywhere in what was encoded, so all four places of a base64 group are tried.
    runs: /[A-Za-z0-9+/_-]{44,}/g,
    decodings: (run) =>
      [0, 1, 2, 3].map((skipped) => Buffer.from(run.slice(skipped), 'base64').toString('latin1')),
  },
  {
    runs: /(?:[0-9a-f]{2}[ :,]?){34,}/gi,
    decodings: (run) => [0, 1].map((skipped) => fromHex(run.replace(/[ :,]/g, '').slice(skipped))),
  },
  {
    runs: /(?:%[0-9a-f]{2}|\\u00[0-9a-f]{2}|&#(?:x[0-9a-f]{2}|\d{2,3});|[0-9a-z-]){36,}/gi,
    decodings: (run) => [run.replace(/%(..)|\\u00(..)|&#x(..);|&#(\d+);/gi, unescaped)],
  },
  {
    runs: /(?:\d{2,3},\s*){35,}\d{2,3}/g,
    decodings: (run) => [Buffer.from(run.split(',').map(Number)).toString('latin1')],
  },
]

function fromHex(digits: string): string {
  return Buffer.from(digits, 'hex').toString('latin1')
}

function unescaped(_: string, percent?: string, json?: string, html?: string, decimal?: string): string {
  const digits = percent ?? json ?? html
  return String.fromCharCode(digits === undefined ? Number(decimal) : Number.parseInt(digits, 16))
}

function holdsKey(text: string): boolean {
  return text.search(KEY) !== -1
}
