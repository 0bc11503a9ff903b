import type { OperationTypes } from './api.generated.js'

/** An operation by its group and method: `'lists.getList'`. */
export type OperationId = keyof OperationTypes

/** The parameters in the path of an operation, by their names in the template: `{ list_id: string }`. */
export type Params<Id extends OperationId> = OperationTypes[Id]['params']

/** The query options of an operation, in the SDK's camelCase or as they go on the wire. */
export type Query<Id extends OperationId> = OperationTypes[Id]['query']

/** The request body of an operation; `never` where it takes none. */
export type Body<Id extends OperationId> = OperationTypes[Id]['body']

/**
 * What an operation resolves to; `null` where the answer has no content, `unknown` where the specification does
 * not describe it.
 */
export type Result<Id extends OperationId> = OperationTypes[Id]['result']
