import type { Operation } from '../api/operation.js'
import type { CompiledScope } from './compile.js'
import type { CompiledRule } from './rule-index.js'

/** The decision of a scope on an operation, with none or only some of the arguments known. */
export type Explanation =
  | { readonly verdict: 'allowed'; readonly rule: string; readonly until?: string }
  | { readonly verdict: 'conditional'; readonly rules: readonly ConditionalRule[] }
  | { readonly verdict: 'refused'; readonly deniedBy?: string; readonly wouldAllow: readonly string[] }

/** A rule that allows the operation if all of its conditions hold. */
export interface ConditionalRule {
  readonly rule: string
  readonly conditions: readonly string[]
}

/**
 * Explains whether a scope allows an operation, and under which conditions. A pure function.
 *
 * @param params the known path parameters, by name
 * @param now the time, in milliseconds since 1970
 */
export function explainOperation(
  scope: CompiledScope,
  operation: Operation,
  params: Readonly<Record<string, string>>,
  now: number,
): Explanation {
  const deniedBy = scope.denied.get(operation.id)
  if (deniedBy !== undefined) return { verdict: 'refused', deniedBy, wouldAllow: [] }
  const possible = scope.rules
    .get(operation)
    .rules.map((rule) => ({ rule, conditions: listOpenConditions(rule, params, now) }))
    .filter(({ conditions }) => conditions !== undefined)
  const allowing = possible.find(({ conditions }) => conditions?.length === 0)
  if (allowing !== undefined) return createAllowed(allowing.rule)
  if (possible.length === 0) return { verdict: 'refused', wouldAllow: listSelectors(operation) }
  const rules = possible.map(({ rule, conditions = [] }) => ({ rule: rule.label, conditions }))
  return { verdict: 'conditional', rules }
}

function createAllowed({ label, notAfter }: CompiledRule): Explanation {
  const expires = notAfter !== Number.POSITIVE_INFINITY
  return { verdict: 'allowed', rule: label, ...(expires && { until: new Date(notAfter).toISOString() }) }
}

/** Returns the conditions that depend on the call, or undefined if the rule cannot allow it. */
function listOpenConditions(
  { on, where, notBefore, notAfter }: CompiledRule,
  params: Readonly<Record<string, string>>,
  now: number,
): string[] | undefined {
  if (now >= notAfter) return undefined
  const isKnown = ([name]: CompiledRule['on'][number]) => Object.hasOwn(params, name)
  if (on.some((bound) => isKnown(bound) && !bound[1].has(params[bound[0]] as string))) return undefined
  return [
    ...(now < notBefore ? [`not before ${new Date(notBefore).toISOString()}`] : []),
    ...on.filter((bound) => !isKnown(bound)).map(([name, ids]) => `${name} is ${[...ids].join(' or ')}`),
    ...where.map(({ label, predicate }) => `${label} ${JSON.stringify(predicate)}`),
  ]
}

/** Returns the selectors that would allow an operation, the narrowest first. */
function listSelectors({ id, resource, access }: Operation): string[] {
  return access === undefined ? [id] : [id, `${resource}:${access}`]
}
