import { checkScope } from '../scope/checked-scope.js'
import { compileScope } from '../scope/compile.js'
import { catalogue } from './catalogue.js'
import { marketingApi } from './marketing-api.js'
import type { ScopeInput } from './scope-input.js'

/** The rules of a scope for each operation. */
export interface ScopeRules {
  /** The `deny` entry that refuses an operation, by its id. */
  readonly denied: ReadonlyMap<string, string>
  /** Whether the scope also refuses writes whose body opens a standing channel. */
  readonly deniesChannels: boolean
  /** The rules that select an operation, by its id. */
  readonly rules: ReadonlyMap<string, readonly ScopeRule[]>
}

export interface ScopeRule {
  readonly label: string
  readonly on: readonly (readonly [pathParam: string, ids: ReadonlySet<string>])[]
  readonly where: readonly { readonly label: string; readonly predicate: object }[]
  /** In milliseconds since 1970. */
  readonly notBefore: number
  readonly notAfter: number
}

/**
 * Returns the rules of a scope for each operation.
 *
 * @throws {ConfigError} if the scope is invalid
 */
export function readScopeRules(scope: ScopeInput): ScopeRules {
  const { denied, deniesChannels, rules, routes } = compileScope(
    checkScope(scope, 'the scope', catalogue),
    marketingApi,
  )
  const selected = [...catalogue.listOperations(), ...routes].map(
    (row) => [row.id, rules.get(row).rules] as const,
  )
  return { denied, deniesChannels, rules: new Map(selected.filter(([, each]) => each.length > 0)) }
}
