import type { Catalogue } from '../api/catalogue.js'
import { validate } from '../validation/validate.js'
import type { Scope } from './scope.js'
import { getScopeSchema } from './scope-schema.js'

/** Every scope that was checked, with the place it is written in. */
const checkedScopes = new WeakMap<object, string>()

/**
 * Checks a scope against the operations of an API. Returns a frozen copy, made of plain data.
 *
 * @param source the place it is written in, as errors name it
 * @throws {ConfigError} with all faults of the scope.
 */
export function checkScope<S extends Scope>(scope: S, source: string, catalogue: Catalogue): S {
  if (checkedScopes.has(scope)) return scope
  const checked = validate(() => getScopeSchema(catalogue), scope, source)
  // By way of JSON, so that a caller gets ordinary objects: what was checked inherits nothing.
  const copy: S = deepFreeze(JSON.parse(JSON.stringify(checked)))
  checkedScopes.set(copy, source)
  return copy
}

/** Whether this is a scope that was checked, and frozen. */
export function isCheckedScope(scope: object): boolean {
  return checkedScopes.has(scope)
}

/** Returns the place a checked scope is written in, as errors name it. */
export function getScopeSource(scope: Scope): string {
  return checkedScopes.get(scope) ?? 'the scope'
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  for (const inner of Object.values(value)) deepFreeze(inner)
  return Object.freeze(value)
}
