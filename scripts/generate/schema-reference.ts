import type { Schema } from '../extract-spec/open-api.js'

/** Returns the name of the schema that a schema, or the items of an array, refer to. */
export function getReferencedName({ $ref, items }: Schema): string | undefined {
  const reference = $ref ?? items?.$ref
  return reference === undefined ? undefined : parseRefName(reference)
}

export function parseRefName(reference: string): string {
  return reference.slice('#/components/schemas/'.length)
}
