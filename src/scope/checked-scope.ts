import { validate } from '../validation/validate.js'
import type { ValidScope } from '../marketing/narrowing.js'
import type { ScopeInput } from './scope.js'
import { getScopeSchema } from './scope-schema.js'

/** Every scope that was checked, with the place where it is written. */
const checkedScopes = new WeakMap<object, string>()

/**
 * Declares what a client may do. Everything is checked at once: selectors, parameters, dates. What comes back
 * is a frozen copy, made of plain data; share it between as many clients as you like.
 *
 * @throws {ConfigError} with all faults of the scope, each with its path and what to write instead.
 *
 * @example
 * ```ts
 * import { createClient, defineScope } from 'mailchimp-hardened'
 *
 * const scope = defineScope({
 *   version: 1,
 *   name: 'audience-sync',
 *   preset: 'read-only',
 *   allow: [{ ops: ['lists.members:write'], on: { list_id: ['a1b2c3d4e5'] } }],
 *   deny: ['*:send'],
 * })
 * const client = createClient({ scope })
 * ```
 */
export function defineScope<const Scope extends ScopeInput>(scope: Scope & ValidScope<Scope>): Scope {
  return checkScope(scope, 'defineScope(…)')
}

/** The same with a name for where the scope is written. */
export function checkScope<S extends ScopeInput>(scope: S, source: string): S {
  if (checkedScopes.has(scope)) return scope
  // By way of JSON, so that a caller gets ordinary objects: what was checked inherits nothing.
  const copy: S = deepFreeze(JSON.parse(JSON.stringify(validate(getScopeSchema, scope, source))))
  checkedScopes.set(copy, source)
  return copy
}

/** Whether this is a scope that was checked, and frozen. */
export function isCheckedScope(scope: object): boolean {
  return checkedScopes.has(scope)
}

/** Where a checked scope is written, as errors name it. */
export function getScopeSource(scope: ScopeInput): string {
  return checkedScopes.get(scope) ?? 'the scope'
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  for (const inner of Object.values(value)) deepFreeze(inner)
  return Object.freeze(value)
}
