import type { Schema } from '../extract-spec/open-api.js'
import { parseRefName, type Specification } from './read-spec.js'
import type { SdkOperation } from './sdk-operation.js'

/** The source of body-fields.generated.ts: what a `where` can name in the body of an operation. */
export function writeBodyFields(
  sdk: readonly SdkOperation[],
  { operations, schemas }: Specification,
): string {
  const inBodies = [...schemas.values()].filter((each) => each.inBodies)
  const codes = new Map(inBodies.map(({ name }, index) => [name, index.toString(36)]))
  const bodies = sdk
    .filter(({ body }) => body)
    .map(({ id }) => [id, operations.get(id)?.body] as const)
    .map(([id, schema]) => `${id} ${schema === undefined ? '*' : `>${codes.get(schema)}`}`)
  const fields = inBodies.map(({ name, schema }) =>
    [codes.get(name), ...listFields(schema, schemas, codes)].join(' '),
  )
  return `${head}${[...bodies.toSorted(), ...fields].join('\n')}\n\`\n`
}

/** For several shapes, the fields of all of them. */
function listFields(
  schema: Schema,
  schemas: Specification['schemas'],
  codes: ReadonlyMap<string, string>,
): string[] {
  const parts = [...(schema.oneOf ?? []), ...(schema.allOf ?? [])].map(({ $ref = '' }) =>
    listFields(schemas.get(parseRefName($ref))?.schema ?? {}, schemas, codes),
  )
  const own = Object.entries(schema.properties ?? {}).map(([name, type]) => name + describeKind(type, codes))
  return [...new Set([...own, ...parts.flat()])]
}

function describeKind(type: Schema, codes: ReadonlyMap<string, string>): string {
  if (type.$ref !== undefined) return `>${codes.get(parseRefName(type.$ref))}`
  if (type.type === 'array') return `[]${describeKind(type.items ?? {}, codes)}`
  if (type.properties !== undefined) throw new Error('an object in a body that the extract does not name')
  return type.type === 'object' || type.type === undefined ? '*' : ''
}

const head = `\
// Made by \`npm run generate\` from scripts/spec/mailchimp-3.0.55.json: do not edit.

/**
 * Operation → the schema of its body, then schema → its fields; a schema is a number in base 36. A field is
 * followed by its type: \`>\` and a schema, \`[]\` for a list of the type after it, \`*\` for an object with any
 * names, and nothing for a primitive value.
 */
export const bodyTable = \`\\
`
