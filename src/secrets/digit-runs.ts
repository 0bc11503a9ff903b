import type { Range, Variant } from './variant.js'

/** The digits of an encoding, and the separators and line breaks allowed between them. */
interface Digits {
  readonly table: Uint8Array
  readonly gap: RegExp
  /** The length of the shortest secret in this encoding. */
  readonly minDigits: number
}

/** An encoding in which each byte has a fixed number of digits. */
interface Encoding extends Digits {
  readonly name: 'base64' | 'hex'
  /** Base64 writes 3 bytes as 4 digits, hex writes 1 byte as 2. */
  readonly digitsPerByte: number
  /** The digits in a group. A match can start at any of its offsets, so the decoder tries each of them. */
  readonly group: number
}

export const BASE64: Encoding = {
  name: 'base64',
  table: createDigitTable('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_'),
  // Line breaks, and the `\/` that PHP writes in JSON.
  gap: /^(?:[ \t]*\r?\n[ \t]*|\\+)$/,
  minDigits: 22,
  digitsPerByte: 4 / 3,
  group: 4,
}

export const HEX: Encoding = {
  name: 'hex',
  table: createDigitTable('0123456789abcdefABCDEF'),
  gap: /^[\s:,;%=\\x'"-]+$/,
  minDigits: 32,
  digitsPerByte: 2,
  group: 2,
}

const DECIMAL: Digits = { table: createDigitTable('0123456789'), gap: /^[\s:,;'"]+$/, minDigits: 32 }

/** The longest separator, including indentation. */
const LONGEST_GAP = 24

function createDigitTable(digits: string): Uint8Array {
  const table = new Uint8Array(128)
  for (const digit of digits) table[digit.charCodeAt(0)] = 1
  return table
}

/** Decodes each run of digits in a text that is long enough for a secret. */
export function decodeDigits(text: string, encoding: Encoding): Variant[] {
  // `0x33` and `\u0033` are one byte each. The replacement has the same length, so that indexes stay valid.
  const plain = encoding === HEX ? text.replace(/0x|u00/gi, (prefix) => ' '.repeat(prefix.length)) : text
  return findRuns(plain, encoding).flatMap((range) => decodeRun(plain, range, encoding))
}

function decodeRun(text: string, range: Range, { name, table, digitsPerByte, group }: Encoding): Variant[] {
  const run = text.slice(...range)
  const digits = stripGaps(run, table)
  let places: Uint32Array | undefined
  return Array.from({ length: group }, (_, skipped) => ({
    text: Buffer.from(digits.slice(skipped), name).toString('latin1'),
    locate: ([from, to]) => {
      places ??= locateDigits(run, range[0], table)
      const last = Math.min(skipped + Math.ceil(to * digitsPerByte), places.length) - 1
      return [places[skipped + Math.floor(from * digitsPerByte)] as number, (places[last] as number) + 1]
    },
  }))
}

/**
 * Decodes bytes written as decimal numbers: an array, or an object with indexes as keys, which is how JSON writes a
 * `Uint8Array`.
 */
export function decodeByteLists(text: string): Variant[] {
  return findRuns(text, DECIMAL).map((range) => {
    const bytes: number[] = []
    const starts: number[] = []
    const ends: number[] = []
    for (const { index, 0: item, 1: digits = '' } of text.slice(...range).matchAll(NUMBER)) {
      bytes.push(Math.min(Number(digits), 255))
      ends.push(range[0] + index + item.length)
      starts.push(range[0] + index + item.length - digits.length)
    }
    return {
      text: Buffer.from(bytes).toString('latin1'),
      locate: ([from, to]) => [starts[from] as number, ends[to - 1] as number],
    }
  })
}

const NUMBER = /(?:(?<!\d)\d{1,5}["']?\s{0,9}:\s{0,9})?(\d+)/g

/**
 * Finds runs of digits that are long enough for a secret. Uses a loop, because a regular expression could overflow the
 * stack.
 */
function findRuns(text: string, { table, gap, minDigits }: Digits): Range[] {
  const runs: Range[] = []
  let [from, to, digits] = [0, 0, 0]
  const isGap = (end: number) => end - to <= LONGEST_GAP && gap.test(text.slice(to, end))
  for (let at = 0; at < text.length; at += 1) {
    if (table[text.charCodeAt(at)] !== 1) continue
    if (at > to && digits > 0 && !isGap(at)) {
      if (digits >= minDigits) runs.push([from, to])
      digits = 0
    }
    if (digits === 0) from = at
    to = at + 1
    digits += 1
  }
  if (digits >= minDigits) runs.push([from, to])
  return runs
}

function stripGaps(run: string, table: Uint8Array): string {
  const parts: string[] = []
  let from = 0
  for (let at = 0; at <= run.length; at += 1) {
    if (table[run.charCodeAt(at)] === 1) continue
    if (at > from) parts.push(run.slice(from, at))
    from = at + 1
  }
  return parts.join('')
}

/** Returns the index in the text of each digit in a run. */
function locateDigits(run: string, start: number, table: Uint8Array): Uint32Array {
  const places = new Uint32Array(run.length)
  let count = 0
  for (let at = 0; at < run.length; at += 1) if (table[run.charCodeAt(at)] === 1) places[count++] = start + at
  return places.subarray(0, count)
}
