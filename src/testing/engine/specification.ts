import type { Operation } from '../../api/operation.js'
import { operations } from '../../marketing/operations.js'
import type { Schema } from './json-schema.js'
import { specificationJson } from './specification.generated.js'

/** A row of the catalogue with what the specification says of its body, its query and its answer. */
export interface ServedOperation extends Operation {
  /** The status if all is well. */
  readonly status: number
  readonly responseSchema: Schema | undefined
  readonly bodySchema: Schema | undefined
  readonly querySchemas: Readonly<Record<string, Schema>>
  /** Query parameters that must be there. */
  readonly requiredParams: readonly string[]
}

interface OperationDescription {
  readonly status: number
  readonly answer?: Schema
  readonly body?: Schema
  readonly query: Readonly<Record<string, Schema>>
  readonly needed: readonly string[]
}

interface Specification {
  readonly operations: Readonly<Record<string, OperationDescription>>
  readonly schemas: Readonly<Record<string, Schema>>
}

let parsed: Specification | undefined
let served: ReadonlyMap<string, ServedOperation> | undefined

function loadSpecification(): Specification {
  parsed ??= JSON.parse(specificationJson) as Specification
  return parsed
}

/** All operations by their ids. Parsed at the first call: an import of the entry costs nothing. */
export function loadServedOperations(): ReadonlyMap<string, ServedOperation> {
  served ??= new Map(Object.values(operations).map((row) => [row.id, createServedOperation(row)]))
  return served
}

const EMPTY_DESCRIPTION: OperationDescription = { status: 200, query: {}, needed: [] }

function createServedOperation(row: Operation): ServedOperation {
  const { status, answer, body, query, needed } = loadSpecification().operations[row.id] ?? EMPTY_DESCRIPTION
  return {
    ...row,
    status,
    responseSchema: answer,
    bodySchema: body,
    querySchemas: query,
    requiredParams: needed,
  }
}

/** Follows a reference to the schema that it names. */
export function resolveSchema(schema: Schema): Schema {
  if (schema.$ref === undefined) return schema
  return loadSpecification().schemas[schema.$ref] ?? {}
}

/** The properties of an object, those of all parts of an `allOf` and all choices of a `oneOf` together. */
export function collectProperties(schema: Schema): Readonly<Record<string, Schema>> {
  const { properties = {}, allOf = [], oneOf = [] } = resolveSchema(schema)
  return Object.assign({}, properties, ...[...allOf, ...oneOf].map(collectProperties))
}
