import type { Schema } from '../extract-spec/open-api.js'
import { nameOfRef } from './read-spec.js'
import { typeName } from './type-names.js'

/** An answer is read; a body is written, and may hold what becomes the right JSON: a Date, a frozen list. */
export type Side = 'answer' | 'body'

/** The TypeScript type of a schema. */
export function typeOf(schema: Schema, side: Side): string {
  if (schema.$ref) return typeName(nameOfRef(schema.$ref))
  if (schema.enum) return enumType(schema.enum)
  if (schema.type === 'array') return listType(typeOf(schema.items ?? {}, side))
  if (schema.type === 'object') return mapType(schema, side)
  return scalarType(schema, side)
}

/** Mailchimp adds values before it says so: any string is taken, the known ones are completed. */
export function enumType(values: readonly unknown[]): string {
  return `OpenEnum<${values.map(literal).join(' | ')}>`
}

export function literal(value: unknown): string {
  return typeof value === 'string' ? `'${value.replace(/[\\']/g, '\\$&')}'` : String(value)
}

/** `X[]`, with what TypeScript would read as something else in parentheses. */
export function listType(item: string): string {
  return /^[\w<>|' ]+$/.test(item) && !/^[^<]*[ |]/.test(item) ? `${item}[]` : `(${item})[]`
}

/**
 * Free-form: what it holds is the account's own. A body takes any object, because TypeScript finds an interface
 * of the caller's unfit for a Record.
 */
function mapType({ additionalProperties: rest }: Schema, side: Side): string {
  const value = typeof rest === 'object' ? typeOf(rest, side) : 'unknown'
  return value === 'unknown' && side === 'body' ? 'object' : `Record<string, ${value}>`
}

function scalarType({ type, format }: Schema, side: Side): string {
  if (type === 'integer' || type === 'number') return 'number'
  if (type === 'boolean') return 'boolean'
  if (type === 'string') return format === 'date-time' && side === 'body' ? 'string | Date' : 'string'
  return 'unknown'
}
