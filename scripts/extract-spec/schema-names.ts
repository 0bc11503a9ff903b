/** Names a schema by its position: `ListMember`, `ListMembersLink`. */

export function createResourceName(template: string): string {
  const segments = template.split('/').filter(Boolean)
  const words = segments.flatMap((segment, at) => {
    if (isParameter(segment) || segment === 'actions') return []
    return [toPascalCase(isParameter(segments[at + 1] ?? '') ? singularize(segment) : segment)]
  })
  return words.join('') || 'Root'
}

/** Names the schema of a response. A POST to a collection returns one of its items. */
export function createAnswerName(method: string, template: string): string {
  const resource = createResourceName(template)
  if (method !== 'post') return resource
  return template.endsWith('}') ? `${resource}Post` : singularize(resource)
}

const isParameter = (segment: string) => segment.startsWith('{')

export const createPartName = (parent: string, property: string) => parent + toPascalCase(property)

export const createItemName = (parent: string, property: string) =>
  parent + toPascalCase(singularize(property))

export const toPascalCase = (text: string) =>
  text
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')

export function singularize(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2)
  if (word.endsWith('s') && !/(ss|us|is)$/.test(word)) return word.slice(0, -1)
  return word
}
