import type { Operation } from '../src/mailchimp/operation.js'
import { newerOperations, operations } from '../src/mailchimp/operations.js'

/** The row of an id such as `lists.getList`. */
export function findOperationById(id: string): Operation | undefined {
  return operations[id] ?? newerOperations.find((newer) => newer.id === id)
}
