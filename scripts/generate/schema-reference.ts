import type { Schema } from '../extract-spec/open-api.js'

/** The schema itself, or that of its items if it is a list. */
export function getReferencedName({ $ref, items }: Schema): string | undefined {
  const reference = $ref ?? items?.$ref
  return reference === undefined ? undefined : parseRefName(reference)
}

export function parseRefName(reference: string): string {
  return reference.slice('#/components/schemas/'.length)
}
