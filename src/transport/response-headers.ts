/** The headers of a response, by lower-case names. */
export type ResponseHeaders = Readonly<Record<string, string>>

/** Returns a header, or `''`. Reads own properties only: a polluted prototype adds none. */
export function getHeader(headers: ResponseHeaders, name: string): string {
  return Object.hasOwn(headers, name) ? (headers[name] ?? '') : ''
}
