import type { Operation } from '../../src/api/operation.js'
import { newerOperations, operations } from '../../src/marketing/all-operations.js'

/** Returns the operation with an id such as `lists.getList`. */
export function findOperationById(id: string): Operation | undefined {
  return operations[id] ?? newerOperations.find((newer) => newer.id === id)
}
