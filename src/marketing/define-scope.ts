import { checkScope } from '../scope/checked-scope.js'
import { catalogue } from './catalogue.js'
import type { ValidScope } from './narrowing.js'
import type { ScopeInput } from './scope-input.js'

/**
 * Declares what a client may do. Validates selectors, parameters and dates, and reports all faults at once. Returns a
 * frozen copy of plain data, which any number of clients can share.
 *
 * @throws {ConfigError} with all faults of the scope: the path of each, and what to write instead
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
  return checkScope<Scope>(scope, 'defineScope(…)', catalogue)
}
