import { redact } from '../index.js'

const MAX_LENGTH = 200
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g

/** Makes a text of a record safe to show: replaces control and invisible characters, and masks keys. */
export function cleanText(text: string): string {
  return redact(text.replace(UNSEEN, '\ufffd'))
}

/** Returns a text, shortened; undefined if the value is not a text. */
export function readText(value: unknown): string | undefined {
  if (typeof value !== 'string' || value === '') return undefined
  // Copies the text, because a slice would keep all of it in memory.
  return value.length > MAX_LENGTH ? `${Buffer.from(value.slice(0, MAX_LENGTH)).toString()}…` : value
}

/** Returns a whole number from 0; undefined if the value is not one. */
export function readCount(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined
}
