/** The length of the shortest secret. */
export const MIN_SECRET_LENGTH = 16

const DIGITS = '[0-9a-f]{32}'
const DATA_CENTRE = '[a-z]{2,4}\\d{1,3}'

/**
 * Matches a Mailchimp API key anywhere in a text. After a stray `%`, the key's own digits can be misread as an
 * escape.
 */
const KEY = new RegExp(`${DIGITS}(?:-|%2d)${DATA_CENTRE}`, 'gi')
/** Ignores case by a flag: `toLowerCase()` would turn the Kelvin sign into an ASCII `k`. */
const ONLY_DATA_CENTRE = new RegExp(`^${DATA_CENTRE}$`, 'i')
const LAST_DATA_CENTRE = new RegExp(`-(${DATA_CENTRE})$`)

export function containsKey(text: string): boolean {
  return findKeys(text).length > 0
}

export function findKeys(text: string): [from: number, to: number][] {
  return [...text.matchAll(KEY)].map(({ index, 0: key }) => [index, index + key.length])
}

/** Returns true if a text contains the end of a key. Twenty times as fast as the search for whole keys. */
export function mayContainKey(text: string): boolean {
  return KEY_END.test(text)
}

const KEY_END = new RegExp(`(?:-|%2d)${DATA_CENTRE}`, 'i')

/**
 * Finds keys without their data centre. 32 hex digits are usually a digest, so they count only if they are assigned to
 * a name of a Mailchimp key.
 */
export function findBareKeys(text: string): [from: number, to: number][] {
  return [...text.matchAll(BARE_KEY)].map(({ index, 0: found }) => [
    index + found.length - 32,
    index + found.length,
  ])
}

const KEY_NAME = 'mail_?chimp\\w{0,20}(?:key|token|secret)\\w{0,10}'
const ASSIGNED = `["'\`\\]]{0,2}\\s{0,4}(?:=>|[:=])\\s{0,4}["'\`]?`
const BARE_KEY = new RegExp(`${KEY_NAME}${ASSIGNED}${DIGITS}(?![0-9a-f])(?!-${DATA_CENTRE})`, 'gi')

/** Returns true for the name of a data centre, like `us19` or `US19`. */
export function isDataCentre(text: string): boolean {
  return ONLY_DATA_CENTRE.test(text)
}

/** Returns the data centre at the end of an API key: `us19`. */
export function extractDataCentre(apiKey: string): string | undefined {
  return LAST_DATA_CENTRE.exec(apiKey)?.[1]
}

/** Splits a value into its secret part and its data centre, including the dash. */
export function splitKey(value: string): [secret: string, end: string] {
  const dash = value.search(LAST_DATA_CENTRE)
  return dash < MIN_SECRET_LENGTH ? [value, ''] : [value.slice(0, dash), value.slice(dash)]
}

/**
 * Returns true if a text that should be a name or a path could be a key or a token, and must not be repeated. Accepts
 * long runs of hex digits in a path with folders: a folder may be named by a hash.
 */
export function looksLikeSecret(text: string): boolean {
  return containsKey(text) || (/[0-9a-f]{24}/i.test(text) && !/[\\/]/.test(text))
}
