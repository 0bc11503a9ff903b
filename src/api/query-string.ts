/** Formats a query, like `?count=10&fields=a%2Cb`, or returns an empty string. */
export function formatQuery(query: Readonly<Record<string, string>>): string {
  let text = ''
  // Reads own names only, as the scope's decision does, so that a polluted prototype cannot add to the request.
  for (const name of Object.keys(query))
    text += `${text === '' ? '?' : '&'}${encodeComponent(name)}=${encodeComponent(query[name] as string)}`
  return text
}

/** Encodes a name or a value. RFC 3986 reserves five characters that encodeURIComponent does not encode. */
function encodeComponent(text: string): string {
  // The fast path for most names and values.
  if (/^[\w.~-]*$/.test(text)) return text
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
