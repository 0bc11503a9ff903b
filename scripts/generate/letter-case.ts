export const capitalize = (name: string) => name.slice(0, 1).toUpperCase() + name.slice(1)

/** `list_id` → `listId`, as the SDK spells arguments and options. */
export const toCamelCase = (name: string) =>
  name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
