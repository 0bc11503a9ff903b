import type { Operation } from '../../../src/api/operation.js'
import { catalogue } from '../../../src/marketing/catalogue.js'
import type { CompiledScope } from '../../../src/scope/compile.js'

/** Lists the operations of the catalogue that the rules of a scope select. */
export function listSelected({ rules }: CompiledScope): readonly Operation[] {
  return catalogue.listOperations().filter((operation) => rules.get(operation).rules.length > 0)
}
