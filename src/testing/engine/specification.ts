import type { Operation } from '../../mailchimp/operation.js'
import { operations } from '../../mailchimp/operations.js'
import type { Schema } from './schema.js'
import { specificationJson } from './specification.generated.js'

/** A row of the catalogue with what the specification says of its body, its query and its answer. */
export interface ServedOperation extends Operation {
  /** The status if all is well. */
  readonly status: number
  readonly answer: Schema | undefined
  readonly bodySchema: Schema | undefined
  readonly querySchemas: Readonly<Record<string, Schema>>
  /** Query parameters that must be there. */
  readonly needed: readonly string[]
}

interface Described {
  readonly status: number
  readonly answer?: Schema
  readonly body?: Schema
  readonly query: Readonly<Record<string, Schema>>
  readonly needed: readonly string[]
}

interface Specification {
  readonly operations: Readonly<Record<string, Described>>
  readonly schemas: Readonly<Record<string, Schema>>
}

let parsed: Specification | undefined
let served: ReadonlyMap<string, ServedOperation> | undefined

function specification(): Specification {
  parsed ??= JSON.parse(specificationJson) as Specification
  return parsed
}

/** All operations by their ids. Parsed at the first call: an import of the entry costs nothing. */
export function servedOperations(): ReadonlyMap<string, ServedOperation> {
  served ??= new Map(Object.values(operations).map((row) => [row.id, describe(row)]))
  return served
}

const undescribed: Described = { status: 200, query: {}, needed: [] }

function describe(row: Operation): ServedOperation {
  const { status, answer, body, query, needed } = specification().operations[row.id] ?? undescribed
  return { ...row, status, answer, bodySchema: body, querySchemas: query, needed }
}

/** Follows a reference to the schema that it names. */
export function resolveSchema(schema: Schema): Schema {
  if (schema.$ref === undefined) return schema
  return specification().schemas[schema.$ref] ?? {}
}

/** The properties of an object, those of all parts of an `allOf` and all choices of a `oneOf` together. */
export function propertiesOf(schema: Schema): Readonly<Record<string, Schema>> {
  const { properties = {}, allOf = [], oneOf = [] } = resolveSchema(schema)
  return Object.assign({}, properties, ...[...allOf, ...oneOf].map(propertiesOf))
}
