import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'

/** A credential of the tests that is no API key: made here, so that no scanner takes it for a leaked one. */
export const canaryToken = createHash('md5').update('the canary token of the promises').digest('hex')

/** The same with every sign that a token may hold and that some encoding writes in its own way. */
export const canaryTokenWithSigns = `${canaryToken.slice(0, 20)}+/~._-&<>"'\\?=%${canaryToken.slice(20)}`

type Form = (secret: string) => string

const each =
  (write: (byte: number) => string, between = ''): Form =>
  (secret) =>
    [...Buffer.from(secret)].map(write).join(between)

const hex = (byte: number) => byte.toString(16).padStart(2, '0')
const base64: Form = (secret) => Buffer.from(secret).toString('base64')

/** How programs write a value: in an error, a header, a page, a dump. */
export const forms: Readonly<Record<string, Form>> = {
  'as it is': (secret) => secret,
  'percent-encoded where needed': (secret) => encodeURIComponent(secret).replace(/-/g, '%2d'),
  'percent-encoded throughout': each((byte) => `%${hex(byte)}`),
  'percent-encoded throughout, in capitals': each((byte) => `%${hex(byte).toUpperCase()}`),
  'as JSON': (secret) => JSON.stringify(secret).slice(1, -1),
  'as JSON of PHP': (secret) => JSON.stringify(secret).slice(1, -1).replaceAll('/', '\\/'),
  'as JSON, escaped throughout': each((byte) => `\\u00${hex(byte)}`),
  'as HTML': (secret) => secret.replace(/[&<>"']/g, (sign) => HTML[sign] as string),
  'as HTML, escaped throughout': each((byte) => `&#${byte};`),
  'as HTML, escaped throughout in hex': each((byte) => `&#x${hex(byte)};`),
  'in hex': each(hex),
  'in HEX': each((byte) => hex(byte).toUpperCase()),
  'in hex, as a dump': each(hex, ' '),
  'in hex, with colons': each(hex, ':'),
  'as a list of bytes': each(String, ','),
  'in base64': base64,
  'in base64 without its end': (secret) => base64(secret).replace(/=+$/, ''),
  'in base64 for URLs': (secret) => Buffer.from(secret).toString('base64url'),
  'in base64, percent-encoded': (secret) => encodeURIComponent(base64(secret)),
  'in base64, as JSON of PHP': (secret) => base64(secret).replaceAll('/', '\\/'),
  'in base64, in lines': (secret) => base64(secret).replace(/.{20}/g, '$&\r\n'),
  'in base64 twice': (secret) => base64(base64(secret)),
  'in hex, in lines': (secret) => each(hex)(secret).replace(/.{16}/g, '$&\n'),
  'in hex, escaped': each((byte) => `\\x${hex(byte)}`),
  'in hex of UTF-16': (secret) => Buffer.from(secret, 'utf16le').toString('hex'),
  'as a list of bytes in lines': (secret) => JSON.stringify([...Buffer.from(secret)], null, 2),
  'as JSON of a Uint8Array': (secret) => JSON.stringify(Uint8Array.from(Buffer.from(secret))),
}

/** What is promised of no answer, and still never gets into what is logged. */
export const otherForms: Readonly<Record<string, Form>> = {
  'in base64 of gzip': (secret) => gzipSync(secret).toString('base64'),
  'in octal': each((byte) => `\\${byte.toString(8)}`),
  'in octal, as a dump': each((byte) => byte.toString(8).padStart(3, '0'), ' '),
  'in base32': (secret) =>
    (each((byte) => byte.toString(2).padStart(8, '0'))(secret).match(/.{5}/g) ?? [])
      .map((bits) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(bits, 2)])
      .join(''),
  'with code points in braces': each((byte) => `\\u{${hex(byte)}}`),
  'as quoted-printable': each((byte) => `=${hex(byte)}`),
  'as a hexdump': (secret) =>
    each(hex)(secret).replace(/.{16}/g, (line) => `00000000  ${line.replace(/../g, '$& ')} |........|\n`),
  backwards: (secret) => [...secret].reverse().join(''),
  'with a blank between': each((byte) => String.fromCharCode(byte), ' '),
}

const HTML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#039;',
}

/** `Authorization` as a client of Mailchimp sends it, whoever the user is. */
export function basicHeader(user: string, secret: string): string {
  return `Basic ${base64(`${user}:${secret}`)}`
}

/**
 * What a finder would make of a text: it is decoded in every way that it could be encoded, and the parts of the
 * secrets are looked for in what comes out. Nothing here is shared with the code that masks.
 */
export function traceOf(secrets: string | readonly string[], text: string): string | undefined {
  const pieces = [secrets].flat().flatMap(piecesOf)
  return Object.entries(DECODERS).find(([, decode]) =>
    decode(text).some((decoded) => {
      const lower = decoded.toLowerCase()
      return pieces.some((piece) => lower.includes(piece))
    }),
  )?.[0]
}

/** The data centre at the end of a key is no secret. */
function piecesOf(secret: string): string[] {
  const core = secret.replace(/-us\d+$/, '').toLowerCase()
  return [core.slice(0, 20), core.slice(6, 26), core.slice(-20)]
}

const DECODERS: Readonly<Record<string, (text: string) => readonly string[]>> = {
  plain: (text) => [text, unescaped(text), unescaped(unescaped(text))],
  base64: (text) =>
    [text, unescaped(text)].flatMap((each) => {
      const once = inBase64(each)
      return [...once, ...inBase64(each.replace(/\s*\n\s*/g, '')), ...once.flatMap(inBase64)]
    }),
  hex: (text) =>
    (text.replace(/%|\\x|0x|\s/g, ' ').match(/(?:[0-9a-f]{2}[ :,-]{0,2}){20,}/gi) ?? []).flatMap(fromHex),
  bytes: (text) =>
    (text.replace(/"\d+":/g, '').match(/(?:\d{1,3},\s*){19,}\d{1,3}/g) ?? []).map((list) =>
      Buffer.from(list.split(',').map(Number)).toString('latin1'),
    ),
}

function unescaped(text: string): string {
  return text
    .replace(/\\u00([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    .replace(/\\(["'\\/])/g, '$1')
    .replace(/%([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    .replace(/&#x([0-9a-f]+);/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    .replace(/&#(\d+);/g, (_, digits: string) => String.fromCharCode(Number(digits)))
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => NAMED[name] as string)
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function inBase64(text: string): string[] {
  return (text.match(/[A-Za-z0-9+/_=-]{20,}/g) ?? []).flatMap(fromBase64)
}

function fromBase64(run: string): string[] {
  return [0, 1, 2, 3].map((skipped) => Buffer.from(run.slice(skipped), 'base64').toString('latin1'))
}

function fromHex(run: string): string[] {
  const digits = run.replace(/[^0-9a-f]/gi, '')
  return [0, 1].map((skipped) =>
    Buffer.from(digits.slice(skipped), 'hex').toString('latin1').replaceAll('\0', ''),
  )
}
