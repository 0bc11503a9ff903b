import { getMethods, type OpenApi } from './open-api.js'

/** Prints compact JSON, with each operation and each schema on a separate line, for readable diffs. */
export function printByLine({ paths, components, ...head }: OpenApi): string {
  const pathLines = Object.entries(paths).map(
    ([template, path]) =>
      `${JSON.stringify(template)}:{\n${getMethods(path).map(printMember).join(',\n')}\n}`,
  )
  const { schemas = {}, ...otherComponents } = components
  const schemaLines = Object.entries(schemas).map(printMember)
  return [
    '{',
    ...Object.entries(head).map((member) => `${printMember(member)},`),
    `"paths":{\n${pathLines.join(',\n')}\n},`,
    '"components":{',
    ...Object.entries(otherComponents).map((member) => `${printMember(member)},`),
    `"schemas":{\n${schemaLines.join(',\n')}\n}`,
    '}',
    '}',
    '',
  ].join('\n')
}

const printMember = ([key, value]: [string, unknown]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`
