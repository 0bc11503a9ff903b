/** Where a schema occurs, in words that make a name: `ListMember`, `ListMembersLink`. */

export function nameOfResource(template: string): string {
  const segments = template.split('/').filter(Boolean)
  const words = segments.flatMap((segment, at) => {
    if (isParameter(segment) || segment === 'actions') return []
    return [pascal(isParameter(segments[at + 1] ?? '') ? singular(segment) : segment)]
  })
  return words.join('') || 'Root'
}

/** What a POST to a collection answers with is one of its items. */
export function nameOfAnswer(method: string, template: string): string {
  const resource = nameOfResource(template)
  if (method !== 'post') return resource
  return template.endsWith('}') ? `${resource}Post` : singular(resource)
}

const isParameter = (segment: string) => segment.startsWith('{')

export const nameOfPart = (parent: string, property: string) => parent + pascal(property)

export const nameOfItem = (parent: string, property: string) => parent + pascal(singular(property))

export const pascal = (text: string) =>
  text
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')

export function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2)
  if (word.endsWith('s') && !/(ss|us|is)$/.test(word)) return word.slice(0, -1)
  return word
}
