import { newerOperations } from '../src/mailchimp/newer-operations.generated.js'
import type { Operation } from '../src/mailchimp/operation.js'
import { operations } from '../src/mailchimp/operations.generated.js'

/** The row of an id such as `lists.getList`. */
export function operationById(id: string): Operation | undefined {
  return operations[id] ?? newerOperations.find((newer) => newer.id === id)
}
