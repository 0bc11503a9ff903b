/** `?count=10&fields=a%2Cb`, or nothing. */
export function formatQuery(query: Readonly<Record<string, string>>): string {
  let text = ''
  // Own names only, as the scope has read them: a prototype must not add to what is sent.
  for (const name of Object.keys(query))
    text += `${text === '' ? '?' : '&'}${encodeComponent(name)}=${encodeComponent(query[name] as string)}`
  return text
}

/** RFC 3986 reserves these five, which encodeURIComponent leaves as they are. */
function encodeComponent(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
