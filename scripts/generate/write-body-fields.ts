import type { Schema } from '../extract-spec/open-api.js'
import { nameOfRef, type Specification } from './read-spec.js'
import type { SdkOperation } from './sdk-operation.js'

/** The source of body-fields.generated.ts: what a `where` can name in the body of an operation. */
export function writeBodyFields(
  sdk: readonly SdkOperation[],
  { operations, schemas }: Specification,
): string {
  const bodies = sdk
    .filter(({ body }) => body)
    .map(({ id }) => [id, operations.get(id)?.body] as const)
    .map(([id, schema]) => `${id} ${schema === undefined ? '*' : `>${schema}`}`)
  const fields = [...schemas.values()]
    .filter(({ inBodies }) => inBodies)
    .map(({ name, schema }) => `${name} ${fieldsOf(schema, schemas).join(' ')}`)
  return `${head}${[...bodies.toSorted(), ...fields.toSorted()].join('\n')}\n\`\n`
}

/** Of several shapes, the fields of all of them. */
function fieldsOf(schema: Schema, schemas: Specification['schemas']): string[] {
  const parts = [...(schema.oneOf ?? []), ...(schema.allOf ?? [])].map(({ $ref = '' }) =>
    fieldsOf(schemas.get(nameOfRef($ref))?.schema ?? {}, schemas),
  )
  const own = Object.entries(schema.properties ?? {}).map(([name, type]) => name + kindOf(type))
  return [...new Set([...own, ...parts.flat()])]
}

function kindOf(type: Schema): string {
  if (type.$ref !== undefined) return `>${nameOfRef(type.$ref)}`
  if (type.type === 'array') return `[]${kindOf(type.items ?? {})}`
  if (type.properties !== undefined) throw new Error('an object in a body that the extract does not name')
  return type.type === 'object' || type.type === undefined ? '*' : ''
}

const head = `\
// Made by \`npm run generate\` from spec/mailchimp-3.0.55.json: do not edit.

/**
 * Operation → the schema of its body, then schema → its fields. Behind a field stands what it holds: \`>\` and a
 * schema, \`[]\` for a list of what follows, \`*\` for an object of any names; nothing for a plain value.
 */
export const bodyTable = \`\\
`
