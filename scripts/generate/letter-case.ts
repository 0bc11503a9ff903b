export const capitalize = (name: string) => name.slice(0, 1).toUpperCase() + name.slice(1)

/** Converts `list_id` to `listId`, the SDK's spelling of arguments and options. */
export const toCamelCase = (name: string) =>
  name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
