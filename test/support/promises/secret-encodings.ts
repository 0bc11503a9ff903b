import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'

/** A test credential that is not an API key, generated so that no scanner reports it. */
export const canaryToken = createHash('md5').update('the canary token of the promises').digest('hex')

/** The same with every valid character of a token that an encoding escapes. */
export const canaryTokenWithSymbols = `${canaryToken.slice(0, 20)}+/~._-&<>"'\\?=%${canaryToken.slice(20)}`

type SecretEncoder = (secret: string) => string

const encodeBytes =
  (write: (byte: number) => string, between = ''): SecretEncoder =>
  (secret) =>
    [...Buffer.from(secret)].map(write).join(between)

const toHex = (byte: number) => byte.toString(16).padStart(2, '0')
const toBase64: SecretEncoder = (secret) => Buffer.from(secret).toString('base64')

/** The encodings of programs in errors, headers, pages and dumps. */
export const secretEncodings: Readonly<Record<string, SecretEncoder>> = {
  'as it is': (secret) => secret,
  'percent-encoded where needed': (secret) => encodeURIComponent(secret).replace(/-/g, '%2d'),
  'percent-encoded throughout': encodeBytes((byte) => `%${toHex(byte)}`),
  'percent-encoded throughout, in capitals': encodeBytes((byte) => `%${toHex(byte).toUpperCase()}`),
  'as JSON': (secret) => JSON.stringify(secret).slice(1, -1),
  'as JSON of PHP': (secret) => JSON.stringify(secret).slice(1, -1).replaceAll('/', '\\/'),
  'as JSON, escaped throughout': encodeBytes((byte) => `\\u00${toHex(byte)}`),
  'as HTML': (secret) => secret.replace(/[&<>"']/g, (sign) => HTML_ENTITIES[sign] as string),
  'as HTML, escaped throughout': encodeBytes((byte) => `&#${byte};`),
  'as HTML, escaped throughout in hex': encodeBytes((byte) => `&#x${toHex(byte)};`),
  'in hex': encodeBytes(toHex),
  'in HEX': encodeBytes((byte) => toHex(byte).toUpperCase()),
  'in hex, as a dump': encodeBytes(toHex, ' '),
  'in hex, with colons': encodeBytes(toHex, ':'),
  'as a list of bytes': encodeBytes(String, ','),
  'in base64': toBase64,
  'in base64 without its end': (secret) => toBase64(secret).replace(/=+$/, ''),
  'in base64 for URLs': (secret) => Buffer.from(secret).toString('base64url'),
  'in base64, percent-encoded': (secret) => encodeURIComponent(toBase64(secret)),
  'in base64, as JSON of PHP': (secret) => toBase64(secret).replaceAll('/', '\\/'),
  'in base64, in lines': (secret) => toBase64(secret).replace(/.{20}/g, '$&\r\n'),
  'in base64 twice': (secret) => toBase64(toBase64(secret)),
  'in hex, in lines': (secret) => encodeBytes(toHex)(secret).replace(/.{16}/g, '$&\n'),
  'in hex, escaped': encodeBytes((byte) => `\\x${toHex(byte)}`),
  'in hex of UTF-16': (secret) => Buffer.from(secret, 'utf16le').toString('hex'),
  'as a list of bytes in lines': (secret) => JSON.stringify([...Buffer.from(secret)], null, 2),
  'as JSON of a Uint8Array': (secret) => JSON.stringify(Uint8Array.from(Buffer.from(secret))),
}

/** Encodings that are not masked in responses, but must never reach a log. */
export const unmaskedEncodings: Readonly<Record<string, SecretEncoder>> = {
  'in base64 of gzip': (secret) => gzipSync(secret).toString('base64'),
  'in octal': encodeBytes((byte) => `\\${byte.toString(8)}`),
  'in octal, as a dump': encodeBytes((byte) => byte.toString(8).padStart(3, '0'), ' '),
  'in base32': (secret) =>
    (encodeBytes((byte) => byte.toString(2).padStart(8, '0'))(secret).match(/.{5}/g) ?? [])
      .map((bits) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(bits, 2)])
      .join(''),
  'with code points in braces': encodeBytes((byte) => `\\u{${toHex(byte)}}`),
  'as quoted-printable': encodeBytes((byte) => `=${toHex(byte)}`),
  'as a hexdump': (secret) =>
    encodeBytes(toHex)(secret).replace(
      /.{16}/g,
      (line) => `00000000  ${line.replace(/../g, '$& ')} |........|\n`,
    ),
  backwards: (secret) => [...secret].reverse().join(''),
  'with a blank between': encodeBytes((byte) => String.fromCharCode(byte), ' '),
}

const HTML_ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#039;',
}

/** Returns the `Authorization` header of a Mailchimp client, with any user. */
export function encodeBasicHeader(user: string, secret: string): string {
  return `Basic ${toBase64(`${user}:${secret}`)}`
}

/** Texts that were searched without a finding. Many forms of one error contain the same text. */
const cleanTexts = new Map<string, Set<string>>()

/**
 * Returns the encoding in which a text contains a part of a secret, or undefined. It decodes the text in every way, and
 * shares no code with the masking.
 */
export function findSecretEncoding(secrets: string | readonly string[], text: string): string | undefined {
  const searched = [secrets].flat()
  const clean = cleanTexts.get(searched.join()) ?? new Set()
  cleanTexts.set(searched.join(), clean)
  if (clean.has(text)) return undefined
  const found = decodeAndFind(searched.flatMap(cutPieces), text)
  if (clean.size > 5_000) clean.clear()
  if (found === undefined) clean.add(text)
  return found
}

function decodeAndFind(pieces: readonly string[], text: string): string | undefined {
  return Object.entries(DECODERS).find(([, decode]) =>
    decode(text).some((decoded) => {
      const lower = decoded.toLowerCase()
      return pieces.some((piece) => lower.includes(piece))
    }),
  )?.[0]
}

/** Returns pieces of the secret without the data centre, which is not secret. */
function cutPieces(secret: string): string[] {
  const core = secret.replace(/-us\d+$/, '').toLowerCase()
  return [core.slice(0, 20), core.slice(6, 26), core.slice(-20)]
}

const DECODERS: Readonly<Record<string, (text: string) => readonly string[]>> = {
  plain: (text) => [text, unescapeText(text), unescapeText(unescapeText(text))],
  base64: (text) => {
    const escaped = new Set([text, unescapeText(text)])
    const all = new Set([...escaped].flatMap((each) => [each, each.replace(/\s*\n\s*/g, '')]))
    const once = [...all].flatMap(decodeBase64Runs)
    return [...once, ...once.flatMap(decodeBase64Runs)]
  },
  hex: (text) =>
    (text.replace(/%|\\x|0x|\s/g, ' ').match(/(?:[0-9a-f]{2}[ :,-]{0,2}){20,}/gi) ?? []).flatMap(decodeHex),
  bytes: (text) =>
    (text.replace(/"\d+":/g, '').match(/(?:\d{1,3},\s*){19,}\d{1,3}/g) ?? []).map((list) =>
      Buffer.from(list.split(',').map(Number)).toString('latin1'),
    ),
}

function unescapeText(text: string): string {
  return text
    .replace(/\\u00([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    .replace(/\\(["'\\/])/g, '$1')
    .replace(/%([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    .replace(/&#x([0-9a-f]+);/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    .replace(/&#(\d+);/g, (_, digits: string) => String.fromCharCode(Number(digits)))
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => NAMED_ENTITIES[name] as string)
}

const NAMED_ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decodeBase64Runs(text: string): string[] {
  // `{20,}` would backtrack at each character of a shorter run.
  const runs = text.match(/[A-Za-z0-9+/_=-]+/g) ?? []
  return runs.filter(({ length }) => length >= 20).flatMap(decodeBase64)
}

function decodeBase64(run: string): string[] {
  return [0, 1, 2, 3].map((skipped) => Buffer.from(run.slice(skipped), 'base64').toString('latin1'))
}

function decodeHex(run: string): string[] {
  const digits = run.replace(/[^0-9a-f]/gi, '')
  return [0, 1].map((skipped) =>
    Buffer.from(digits.slice(skipped), 'hex').toString('latin1').replaceAll('\0', ''),
  )
}
