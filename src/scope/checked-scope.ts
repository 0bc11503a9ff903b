import type { Catalogue } from '../api/catalogue.js'
import { validateScope } from './schemas/validate-scope.js'
import type { Scope } from './scope.js'

/** The location of each checked scope. */
const checkedScopes = new WeakMap<object, string>()

/**
 * Validates a scope against the operations of an API. Returns a frozen copy of plain data.
 *
 * @param source its location, which errors name
 * @throws {ConfigError} with all faults of the scope
 */
export function checkScope<S extends Scope>(scope: S, source: string, catalogue: Catalogue): S {
  if (checkedScopes.has(scope)) return scope
  const checked = validateScope(scope, source, catalogue)
  // Copied via JSON, so that callers get ordinary objects instead of ones without a prototype.
  const copy: S = deepFreeze(JSON.parse(JSON.stringify(checked)))
  checkedScopes.set(copy, source)
  return copy
}

/** Returns true for a scope that was validated and frozen. */
export function isCheckedScope(scope: object): boolean {
  return checkedScopes.has(scope)
}

/** Returns the location of a checked scope, which errors name. */
export function getScopeSource(scope: Scope): string {
  return checkedScopes.get(scope) ?? 'the scope'
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  for (const inner of Object.values(value)) deepFreeze(inner)
  return Object.freeze(value)
}
