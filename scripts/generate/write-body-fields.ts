import type { Schema } from '../extract-spec/open-api.js'
import type { Specification } from './read-spec.js'
import { parseRefName } from './schema-reference.js'
import type { SdkOperation } from './sdk-operation.js'

/** Returns the source of body-fields.generated.ts: the names that `where` can use for the body of an operation. */
export function writeBodyFields(
  sdk: readonly SdkOperation[],
  { operations, schemas }: Specification,
): string {
  const inBodies = [...schemas.values()].filter((each) => each.inBodies)
  const codes = shareCodes(inBodies, schemas)
  const bodies = sdk
    .filter(({ body }) => body)
    .map(({ id }) => writeBody(id, operations.get(id)?.body, codes))
  const fields = inBodies.map(({ name, schema }) =>
    [codes.get(name), ...listFields(schema, schemas, codes)].join(' '),
  )
  return `${head}${[...groupBodies(bodies), ...new Set(fields)].join('\n')}\n\`\n`
}

/** Gives schemas with the same fields the same code. Repeats until the number of codes stays the same. */
function shareCodes(
  inBodies: readonly { readonly name: string; readonly schema: Schema }[],
  schemas: Specification['schemas'],
): ReadonlyMap<string, string> {
  let codes = new Map(inBodies.map(({ name }, index) => [name, index.toString(36)]))
  for (let count = codes.size + 1; new Set(codes.values()).size < count; ) {
    count = new Set(codes.values()).size
    const byFields = new Map<string, string>()
    codes = new Map(
      inBodies.map(({ name, schema }) => {
        const fields = listFields(schema, schemas, codes).join(' ')
        const code = byFields.get(fields) ?? byFields.size.toString(36)
        byFields.set(fields, code)
        return [name, code]
      }),
    )
  }
  return codes
}

function writeBody(id: string, schema: string | undefined, codes: ReadonlyMap<string, string>) {
  const [group = '', method = ''] = id.split('.')
  return { group, text: `${method}${schema === undefined ? '*' : `>${codes.get(schema)}`}` }
}

/** Writes one line for each group: `lists. addListMember>k updateList>3`. */
function groupBodies(bodies: readonly { group: string; text: string }[]): string[] {
  const groups = [...new Set(bodies.map(({ group }) => group))].toSorted()
  return groups.map((group) => {
    const texts = bodies.filter((each) => each.group === group).map(({ text }) => text)
    return [`${group}.`, ...texts.toSorted()].join(' ')
  })
}

/** Lists the fields of a schema, including those of all its shapes. */
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
 * Group → its methods with the schema of their body, then schema → its fields; a schema is a number in base 36. A field
 * is followed by its type: \`>\` and a schema, \`[]\` for a list of the type after it, \`*\` for an object with any
 * names, and nothing for a primitive value.
 */
export const bodyTable = \`\\
`
