/** Sentences of our own beside the specification's structure. */
export interface Explained {
  operation(id: string): string | undefined
  /** By its name on the wire. */
  option(id: string, name: string): string | undefined
  /** By the names of types. */
  schema(type: string): string | undefined
  field(type: string, field: string): string | undefined
}

export const explained: Explained = {
  operation: () => undefined,
  option: () => undefined,
  schema: () => undefined,
  field: () => undefined,
}
