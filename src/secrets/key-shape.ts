/** A secret has no fewer characters. */
export const MIN_SECRET_LENGTH = 16

const DIGITS = '[0-9a-f]{32}'
const DATA_CENTRE = '[a-z]{2,4}\\d{1,3}'

/** A Mailchimp API key, wherever it stands in a text; behind a stray `%` its own digits cannot be read as escapes. */
const KEY = new RegExp(`${DIGITS}(?:-|%2d)${DATA_CENTRE}`, 'gi')
/** In capitals too. Not by `toLowerCase()`: it makes an ASCII `k` of the Kelvin sign. */
const ONLY_DATA_CENTRE = new RegExp(`^${DATA_CENTRE}$`, 'i')
const LAST_DATA_CENTRE = new RegExp(`-(${DATA_CENTRE})$`)

/** Contains a Mailchimp API key. */
export function containsKey(text: string): boolean {
  return findKeys(text).length > 0
}

/** Finds the Mailchimp API keys in a text. */
export function findKeys(text: string): [from: number, to: number][] {
  return [...text.matchAll(KEY)].map(({ index, 0: key }) => [index, index + key.length])
}

/** Is the name of a data centre, like `us19` or `US19`. */
export function isDataCentre(text: string): boolean {
  return ONLY_DATA_CENTRE.test(text)
}

/** The data centre at the end of an API key: `us19`. */
export function extractDataCentre(apiKey: string): string | undefined {
  return LAST_DATA_CENTRE.exec(apiKey)?.[1]
}

/** Splits a value into what is secret, and the data centre behind it with its dash. */
export function splitKey(value: string): [secret: string, end: string] {
  const dash = value.search(LAST_DATA_CENTRE)
  return dash < MIN_SECRET_LENGTH ? [value, ''] : [value.slice(0, dash), value.slice(dash)]
}

/**
 * Could be a key or a token that was written where a name or a path belongs, and must not be repeated then. A path
 * may have a folder that is named by a hash.
 */
export function looksLikeSecret(text: string): boolean {
  return containsKey(text) || (/[0-9a-f]{24}/i.test(text) && !/[\\/]/.test(text))
}
