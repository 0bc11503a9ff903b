const KEY = /[0-9a-f]{32}-[a-z]{2,4}\d{1,3}/i

/** Holds a Mailchimp API key. */
export function holdsKey(text: string): boolean {
  return KEY.test(text)
}

/**
 * Could be a key or a token that was written where a name or a path belongs, and must not be repeated then. A path
 * may have a folder that is named by a hash.
 */
export function looksLikeSecret(text: string): boolean {
  return holdsKey(text) || (/[0-9a-f]{24}/i.test(text) && !/[\\/]/.test(text))
}
