import type { Schema } from '../../scripts/extract-spec/open-api.js'
import type { FieldError } from './problems.js'
import { resolveSchema } from './specification.js'

/** The fields that the schema wants and the body lacks, also inside the objects that it does have. */
export function missingFields(source: Schema, body: unknown, at = ''): FieldError[] {
  const { required = [], properties = {}, items } = resolveSchema(source)
  if (Array.isArray(body)) {
    return items ? body.flatMap((item, index) => missingFields(items, item, `${at}${index}.`)) : []
  }
  if (typeof body !== 'object' || body === null) return []
  const given = body as Record<string, unknown>
  const lacking = required.filter((name) => given[name] === undefined && !isReadOnly(properties[name]))
  return [
    ...lacking.map((name) => ({ field: `${at}${name}`, message: 'is required' })),
    ...Object.entries(properties).flatMap(([name, schema]) =>
      missingFields(schema, given[name], `${at}${name}.`),
    ),
  ]
}

const isReadOnly = (schema: Schema | undefined) =>
  schema !== undefined && resolveSchema(schema).readOnly === true
