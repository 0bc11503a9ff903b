/** Formats a query, like `?count=10&fields=a%2Cb`, or returns an empty string. */
export function formatQuery(query: Readonly<Record<string, string>>): string {
  let text = ''
  // Own names only, as in the scope's decision: a polluted prototype must not add to what is sent.
  for (const name of Object.keys(query))
    text += `${text === '' ? '?' : '&'}${encodeComponent(name)}=${encodeComponent(query[name] as string)}`
  return text
}

/** RFC 3986 reserves these five characters, which encodeURIComponent does not encode. */
function encodeComponent(text: string): string {
  // Most names and values are plain words.
  if (/^[\w.~-]*$/.test(text)) return text
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
