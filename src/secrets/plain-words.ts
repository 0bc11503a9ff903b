/**
 * Untrusted text may appear in a message only if it has the shape of plain words. No key has that shape in any
 * encoding, so the text need not be decoded.
 */

const WORD = /^(?=.{1,24}$)[A-Za-z]+(?:[-'][A-Za-z]+)?$/
const SHORT_NUMBER = /^\d{1,4}$/

/** Returns true for a title like `Member Exists`: plain words and at most two short numbers. */
export function isPlainTitle(title: string): boolean {
  if (title.length > 100) return false
  const [words, others] = [title.split(' '), title.split(' ').filter((word) => !WORD.test(word))]
  // A key in base64, with spaces between its characters, may contain no digit.
  if (words.filter(({ length }) => length === 1).length > 2) return false
  return others.length <= 2 && others.length < words.length && others.every((word) => SHORT_NUMBER.test(word))
}

/** Returns true for a UUID, the format of Mailchimp's request ids. */
export function isRequestId(text: string): boolean {
  return /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text)
}

const ERROR_NAME = /^(?:[A-Z]{0,4}[A-Z][a-z]{1,14}){0,6}(?:Error|Exception|Failure)$/
const ERROR_CODES =
  /^(?:E[A-Z]{2,14}|[A-Z]{1,14}(?:_[A-Z]{1,14}){1,6}|[a-z]{2,14}(?:_[a-z]{2,14}){1,4}|(?:[A-Z][a-z]{2,14}){1,4})$/

/** Returns true for the name of an error class, or a code like `ENOENT`, `UND_ERR_SOCKET` or `SecretNotFound`. */
export function isErrorName(text: string): boolean {
  return text.length <= 60 && (ERROR_NAME.test(text) || ERROR_CODES.test(text))
}
