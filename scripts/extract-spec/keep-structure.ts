import type { Schema } from './open-api.js'

const plainKeys = [
  'type',
  'format',
  'enum',
  'default',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'readOnly',
] as const

/** Returns the schema without its texts, with sorted keys, and with corrections of the source's errors. */
export function keepStructure(source: Schema): Schema {
  const schema: Schema = {}
  for (const key of plainKeys) if (source[key] !== undefined) Object.assign(schema, { [key]: source[key] })
  keepParts(source, schema)
  if (!schema.readOnly) delete schema.readOnly
  mendType(schema)
  mendFormat(schema)
  mendListedEnum(schema)
  mendDefault(schema)
  return schema
}

function keepParts(source: Schema, schema: Schema) {
  if (source.required?.length) schema.required = [...source.required].sort()
  if (source.properties) schema.properties = mapValues(source.properties, keepStructure)
  if (source.additionalProperties !== undefined) {
    const { additionalProperties: rest } = source
    schema.additionalProperties = typeof rest === 'object' ? keepStructure(rest) : rest
  }
  // The source contains a number with `items`.
  if (source.items && source.type === 'array') schema.items = keepStructure(source.items)
  if (source.oneOf) schema.oneOf = source.oneOf.map(keepStructure)
  if (source.allOf) schema.allOf = source.allOf.map(keepStructure)
  // A discriminator selects one of several schemas; without several it has no effect.
  if (source.oneOf && source.discriminator) {
    schema.discriminator = { propertyName: source.discriminator.propertyName }
  }
}

function mendType(schema: Schema) {
  if (schema.properties && !schema.type) Object.assign(schema, { type: 'object', ...schema })
}

// Corrects the only unregistered format of the source, on two fields with ISO 8601 times.
function mendFormat(schema: Schema) {
  if (schema.format === 'Promo date-time') schema.format = 'date-time'
}

// Moves an enum from an array to its items: the source lists the values at the wrong level.
function mendListedEnum(schema: Schema) {
  if (schema.type !== 'array' || !schema.enum || !schema.items) return
  schema.items.enum = schema.enum.flat()
  delete schema.enum
}

// Drops `default: false` of a string: the type or the default is wrong.
function mendDefault(schema: Schema) {
  if (schema.type === 'string' && schema.default !== undefined && typeof schema.default !== 'string') {
    delete schema.default
  }
}

export function mapValues<A, B>(record: Record<string, A>, change: (value: A, key: string) => B) {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]): [string, B] => [key, change(value, key)]),
  )
}
