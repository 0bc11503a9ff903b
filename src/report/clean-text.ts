import { redact } from '../index.js'

const MAX_LENGTH = 200
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g

/** Returns a text of a record for a reader: bounded, without what is not seen or turns the line, and without a key. */
export function cleanText(text: string): string {
  return redact(text.replace(UNSEEN, '\ufffd'))
}

/** Returns a text, shortened; undefined if the value is none. */
export function readText(value: unknown): string | undefined {
  if (typeof value !== 'string' || value === '') return undefined
  // A slice would keep the whole text in memory.
  return value.length > MAX_LENGTH ? `${Buffer.from(value.slice(0, MAX_LENGTH)).toString()}…` : value
}

/** Returns a whole number that is not negative; undefined if the value is none. */
export function readCount(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined
}
