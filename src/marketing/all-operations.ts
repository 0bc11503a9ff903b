import type { Operation } from '../api/operation.js'
import { listNewerOperations, listOperations } from './operations.js'

/** The operations of the SDK by id. Has no prototype, so that only ids are found. */
export const operations: Readonly<Record<string, Operation>> = Object.freeze(
  Object.assign(Object.create(null), Object.fromEntries(listOperations().map((row) => [row.id, row]))),
)

/** The operations of a newer specification that have no SDK method. */
export const newerOperations: readonly Operation[] = listNewerOperations()
