import { readScopeRules, type ScopeInput, type ScopeRule, type ScopeRules } from '../index.js'

/** The differences between two scopes, by operation. */
export interface ScopeDifference {
  /** Operations that only the second scope allows, at least under conditions. */
  readonly gained: readonly string[]
  /** Operations that only the first one allows. */
  readonly lost: readonly string[]
  /** Operations that both allow, but under different conditions. */
  readonly changed: readonly ChangedOperation[]
}

export interface ChangedOperation {
  readonly operation: string
  /** The conditions of each rule; `always` for one without. */
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/**
 * Compares two scopes, operation by operation.
 *
 * @throws {ConfigError} if one is invalid
 * @example
 * ```ts
 * import { diffScopes } from 'mailchimp-hardened/audit'
 *
 * const { gained } = diffScopes(
 *   { version: 1, preset: 'read-only' },
 *   { version: 1, preset: 'read-only', allow: ['campaigns.send'] },
 * )
 * console.log(gained) // [ 'campaigns.send' ]
 * ```
 */
export function diffScopes(before: ScopeInput, after: ScopeInput): ScopeDifference {
  const [one, other] = [readConditions(before), readConditions(after)]
  const operations = [...new Set([...one.keys(), ...other.keys()])].sort()
  const compared = operations.map((operation) => ({
    operation,
    before: one.get(operation) ?? [],
    after: other.get(operation) ?? [],
  }))
  const isSame = (each: ChangedOperation) => each.before.join('\n') === each.after.join('\n')
  return {
    gained: compared.filter((each) => each.before.length === 0).map(({ operation }) => operation),
    lost: compared.filter((each) => each.after.length === 0).map(({ operation }) => operation),
    changed: compared.filter((each) => each.before.length > 0 && each.after.length > 0 && !isSame(each)),
  }
}

/** Returns the conditions under which a scope allows each operation. */
function readConditions(scope: ScopeInput): Map<string, readonly string[]> {
  const rules = readScopeRules(scope)
  const allowed = [...rules.rules].filter(([operation]) => !rules.denied.has(operation))
  return new Map(allowed.map(([operation, each]) => [operation, formatConditions(each, rules)]))
}

function formatConditions(rules: readonly ScopeRule[], { deniesChannels }: ScopeRules): string[] {
  const texts = [...new Set(rules.map(formatRule))].sort()
  const simplest = texts.includes('always') ? ['always'] : texts
  return deniesChannels ? simplest.map((text) => `${text}, if it opens no standing channel`) : simplest
}

function formatRule({ on, where, notBefore, notAfter }: ScopeRule): string {
  const conditions = [
    ...on.map(([param, ids]) => `${param} in ${[...ids].sort().join(', ')}`),
    ...where.map(({ label, predicate }) => `${label} ${JSON.stringify(predicate)}`),
    ...(Number.isFinite(notBefore) ? [`from ${new Date(notBefore).toISOString()}`] : []),
    ...(Number.isFinite(notAfter) ? [`until ${new Date(notAfter).toISOString()}`] : []),
  ]
  return conditions.length === 0 ? 'always' : conditions.join(' and ')
}
