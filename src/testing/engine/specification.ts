import type { Operation } from '../../api/operation.js'
import { operations } from '../../marketing/all-operations.js'
import type { Schema } from './json-schema.js'
import { specificationJson } from './specification.generated.js'

/** A row of the catalogue, with the specification of its body, query and response. */
export interface ServedOperation extends Operation {
  /** The status of a successful response. */
  readonly status: number
  readonly responseSchema: Schema | undefined
  readonly bodySchema: Schema | undefined
  readonly querySchemas: Readonly<Record<string, Schema>>
  /** The required query parameters. */
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

/**
 * Loads all operations, keyed by id. Parses the specification on the first call, so that importing the entry is cheap.
 */
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

/** Resolves a reference to its schema. */
export function resolveSchema(schema: Schema): Schema {
  if (schema.$ref === undefined) return schema
  return loadSpecification().schemas[schema.$ref] ?? {}
}

/** Collects the properties of an object, including all parts of an `allOf` and all alternatives of a `oneOf`. */
export function collectProperties(schema: Schema): Readonly<Record<string, Schema>> {
  const { properties = {}, allOf = [], oneOf = [] } = resolveSchema(schema)
  return Object.assign({}, properties, ...[...allOf, ...oneOf].map(collectProperties))
}
