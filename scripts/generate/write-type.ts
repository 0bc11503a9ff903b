import type { Schema } from '../extract-spec/open-api.js'
import { parseRefName } from './schema-reference.js'
import { createTypeName } from './type-names.js'

/**
 * The position of a type. A body may also contain values that serialize to the right JSON: a Date, a readonly array.
 */
export type TypeSide = 'answer' | 'body'

/** Writes the TypeScript type of a schema. */
export function writeType(schema: Schema, side: TypeSide): string {
  if (schema.$ref) return createTypeName(parseRefName(schema.$ref))
  if (schema.enum) return writeEnumType(schema.enum)
  if (schema.type === 'array') return writeListType(writeType(schema.items ?? {}, side))
  if (schema.type === 'object') return writeMapType(schema, side)
  return writeScalarType(schema, side)
}

/** Writes an open enum, which accepts any value: Mailchimp adds values before it documents them. */
export function writeEnumType(values: readonly unknown[]): string {
  return `OpenEnum<${values.map(writeLiteral).join(' | ')}>`
}

export function writeLiteral(value: unknown): string {
  return typeof value === 'string' ? `'${value.replace(/[\\']/g, '\\$&')}'` : String(value)
}

/** Writes `X[]`, with parentheses if TypeScript would parse it differently. */
export function writeListType(item: string): string {
  return /^[\w<>|' ]+$/.test(item) && !/^[^<]*[ |]/.test(item) ? `${item}[]` : `(${item})[]`
}

/**
 * Writes the type of a free-form object, whose fields depend on the account. A body accepts any object, because
 * TypeScript does not assign an interface of the caller to a Record.
 */
function writeMapType({ additionalProperties: rest }: Schema, side: TypeSide): string {
  const value = typeof rest === 'object' ? writeType(rest, side) : 'unknown'
  return value === 'unknown' && side === 'body' ? 'object' : `Record<string, ${value}>`
}

function writeScalarType({ type, format }: Schema, side: TypeSide): string {
  if (type === 'integer' || type === 'number') return 'number'
  if (type === 'boolean') return 'boolean'
  if (type === 'string') return format === 'date-time' && side === 'body' ? 'string | Date' : 'string'
  return 'unknown'
}
