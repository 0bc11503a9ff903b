import type { Schema } from '../extract-spec/open-api.js'
import { isAlwaysPresent } from './always-present.js'
import { formatDocComment, formatFieldComment } from './doc-comment.js'
import { explanations } from './explanations.js'
import type { Specification, SpecSchema } from './read-spec.js'
import { schemaAliases } from './schema-aliases.js'
import { parseRefName } from './schema-reference.js'
import { assertNames, createTypeName } from './type-names.js'
import { type TypeSide, writeListType, writeLiteral, writeType } from './write-type.js'

/** Writes the types of bodies and responses, one for each structure. */
export function writeSchemas(specification: Specification): string {
  const { schemas } = specification
  assertNames(schemas.keys())
  const written = selectSchemas(schemas)
    .map((schema) => [createTypeName(schema.name), writeSchema(schema, specification)] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `${written.map(([, text]) => text).join('\n\n')}\n`
}

/** Selects one schema for each type. Aliases are merged into the schema whose type they use. */
function selectSchemas(schemas: Specification['schemas']): SpecSchema[] {
  const all = [...schemas.values()]
  return all.flatMap((schema) => {
    if (schema.name in schemaAliases) return []
    const others = all.filter(({ name }) => schemaAliases[name] === schema.name)
    return { ...schema, answers: [schema, ...others].flatMap(({ answers }) => answers) }
  })
}

function writeSchema(schema: SpecSchema, { schemas }: Specification): string {
  const name = createTypeName(schema.name)
  const about = [explanations.type(name), describeUse(schema)].filter((line) => line !== undefined)
  const { oneOf, allOf } = schema.schema
  const resolveRefs = (parts: readonly Schema[]) =>
    parts.map(({ $ref = '' }) => createTypeName(parseRefName($ref)))
  if (oneOf)
    return [...formatDocComment(about), `type ${name} =`, ...writeUnionLines(resolveRefs(oneOf))].join('\n')
  if (allOf)
    return [...formatDocComment(about), writeIntersection(name, resolveRefs(allOf), allOf, schemas)].join(
      '\n',
    )
  const tell = findDiscriminator(schema, schemas)
  const fields = Object.entries(schema.schema.properties ?? {}).flatMap(([field, type]) =>
    writeField(schema, field, type, explanations.field(name, field), field === tell, schemas),
  )
  return [...formatDocComment(about), `interface ${name} {`, ...fields, '}'].join('\n')
}

/** Names the methods that have a type as their response or body, because readers know these. */
function describeUse({ answers, bodies }: SpecSchema): string | undefined {
  const [ids, what] = answers.length > 0 ? [answers, 'answer'] : [bodies, 'body']
  if (ids.length === 0) return undefined
  const shown = ids.slice(0, 2).map((id) => `\`${id}\``)
  return `The ${what} of ${shown.join(', ')}${ids.length > 2 ? ', …' : '.'}`
}

/** Writes an interface that extends all parts; or their intersection, if two of them define a field differently. */
function writeIntersection(
  name: string,
  types: readonly string[],
  parts: readonly Schema[],
  schemas: Specification['schemas'],
): string {
  const fields = parts.flatMap(({ $ref = '' }) =>
    Object.keys(schemas.get(parseRefName($ref))?.schema.properties ?? {}),
  )
  const agree = new Set(fields).size === fields.length
  return agree ? `interface ${name} extends ${types.join(', ')} {}` : `type ${name} = ${types.join(' & ')}`
}

function writeUnionLines(types: readonly string[]): string[] {
  return types.map((type) => `  | ${type}`)
}

/** Finds the field that names the shape of a response. It is always present, and its value is the name of the shape. */
function findDiscriminator(schema: SpecSchema, schemas: Specification['schemas']): string | undefined {
  const reference = `#/components/schemas/${schema.name}`
  for (const { schema: choice } of schemas.values()) {
    if (choice.oneOf?.some(({ $ref }) => $ref === reference)) return choice.discriminator?.propertyName
  }
  return undefined
}

function writeField(
  owner: SpecSchema,
  field: string,
  type: Schema,
  sentence: string | undefined,
  tells: boolean,
  schemas: Specification['schemas'],
): string[] {
  const given = isAlwaysPresent(owner, field) || (tells && !owner.inBodies)
  const text =
    tells && type.enum ? type.enum.map(writeLiteral).join(' | ') : writeFieldType(type, owner, schemas)
  const optional = owner.inBodies ? ` | undefined` : ''
  const line = `  ${field}${given ? ': ' : '?: '}${text}${given ? '' : optional}`
  return [...formatFieldComment(sentence, type), wrapLine(line)]
}

/** Puts each value of a long enum on a separate line. */
function wrapLine(line: string): string {
  if (line.length <= 110) return line
  return line.replace(/OpenEnum<(.*)>/, (_, values: string) => {
    const each = values.split(' | ').map((value) => `    | ${value}`)
    return ['OpenEnum<', ...each, '  >'].join('\n')
  })
}

/** Writes the type of a field. An array in a body may be readonly. */
function writeFieldType(
  type: Schema,
  { inBodies, inAnswers }: SpecSchema,
  schemas: Specification['schemas'],
): string {
  const side: TypeSide = inBodies ? 'body' : 'answer'
  if (!inBodies && isBodyInAnswer(type, schemas)) return `Complete<${writeType(type, side)}>`
  if (type.type !== 'array') return writeType(type, side)
  return `${inAnswers ? '' : 'readonly '}${writeListType(writeType(type.items ?? {}, side))}`
}

/**
 * Returns true for a part of a response whose type is that of a body: the response has all fields, a body may omit
 * some.
 */
export function isBodyInAnswer({ $ref }: Schema, schemas: Specification['schemas']): boolean {
  const part = $ref === undefined ? undefined : schemas.get(parseRefName($ref))
  return part?.inBodies === true && part.requiredByTypes.size > 0
}

/** Collects the names of the fields of each type. */
export function collectTypeFields({ schemas }: Specification): Map<string, ReadonlySet<string>> {
  const fields = selectSchemas(schemas).map(
    ({ name, schema }) => [createTypeName(name), new Set(Object.keys(schema.properties ?? {}))] as const,
  )
  return new Map(fields)
}
