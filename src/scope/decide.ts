import type { Call } from '../api/operation.js'
import type { CompiledScope } from './compile.js'
import type { CompiledCondition, CompiledRule } from './rule-index.js'
import type { Predicate } from './scope.js'

/** The decision of a scope on a call; `notAfter` as in `Authorization`. */
export type Verdict = Permission | Refusal

interface Permission {
  readonly allowed: true
  readonly rule: string
  readonly notAfter: number
}

/** In a call that changes several records, `index` is the first one that is refused. */
type Refusal = (Denial | NotAllowed | { readonly allowed: false; readonly code: 'unknown_operation' }) & {
  readonly index?: number
}

interface NotAllowed {
  readonly allowed: false
  readonly code: 'not_allowed'
  readonly unmet: readonly UnmetCondition[]
}

export interface Denial {
  readonly allowed: false
  readonly code: 'denied'
  readonly rule: string
  /** The denied field of the body; undefined if the operation itself is denied. */
  readonly field: string | undefined
}

/** A rule that selects the operation, and the first of its conditions that does not hold. */
export interface UnmetCondition {
  readonly rule: string
  readonly condition: string
}

/**
 * Decides whether a scope allows a call. A pure function. A call that changes several records is allowed if every
 * record is, until the first of these permissions expires.
 *
 * @param now the time, in milliseconds since 1970
 */
export function decide(scope: CompiledScope, call: Call, now: number): Verdict {
  const parts = readsBody(scope, call) ? scope.api.splitCall?.(call) : undefined
  if (parts === undefined) return decideOne(scope, call, now)
  const verdicts = parts.map((part) => decideOne(scope, part, now))
  const index = verdicts.findIndex(({ allowed }) => !allowed)
  if (index >= 0) return { ...(verdicts[index] as Refusal), index }
  return (verdicts as Permission[]).reduce((one, other) => (other.notAfter < one.notAfter ? other : one))
}

/** If false, the decision is the same for every record, and splitting a long body would be wasted. */
function readsBody({ rules, deniesChannels }: CompiledScope, { operation }: Call): boolean {
  return deniesChannels || rules.get(operation).readsBody
}

function decideOne(scope: CompiledScope, call: Call, now: number): Verdict {
  const denied = findDenial(scope, call)
  if (denied !== undefined) return denied
  const { rules } = scope.rules.get(call.operation)
  if (call.operation.access === undefined && rules.length === 0)
    return { allowed: false, code: 'unknown_operation' }
  const allowing = rules.find((rule) => findUnmet(rule, call, now) === undefined)
  if (allowing !== undefined)
    return { allowed: true, rule: allowing.label, notAfter: findExpiry(allowing, rules, call) }
  return {
    allowed: false,
    code: 'not_allowed',
    unmet: rules.flatMap((rule) => collectUnmet(rule, call, now)),
  }
}

function findDenial(scope: CompiledScope, call: Call): Denial | undefined {
  const selector = scope.denied.get(call.operation.id)
  const field =
    selector === undefined && scope.deniesChannels ? scope.api.findChannelField?.(call) : undefined
  if (selector === undefined && field === undefined) return undefined
  return { allowed: false, code: 'denied', rule: `deny "${selector ?? '*:connect'}"`, field }
}

/**
 * Returns the time from which no rule allows the call. Rules that overlap, or follow each other without a gap, allow
 * it until the last one ends.
 */
function findExpiry(allowing: CompiledRule, rules: readonly CompiledRule[], call: Call): number {
  let end = allowing.notAfter
  if (end === Infinity) return end
  const later = rules.filter(({ notAfter }) => notAfter > end).sort((a, b) => a.notBefore - b.notBefore)
  for (const rule of later)
    if (rule.notBefore <= end && rule.notAfter > end && findUnmetCondition(rule, call) === undefined)
      end = rule.notAfter
  return end
}

function collectUnmet(rule: CompiledRule, call: Call, now: number): UnmetCondition[] {
  const condition = findUnmet(rule, call, now)
  return condition === undefined ? [] : [{ rule: rule.label, condition: formatCondition(condition) }]
}

type Condition = 'notBefore' | 'expires' | CompiledRule['on'][number] | CompiledCondition

function findUnmet(rule: CompiledRule, call: Call, now: number): Condition | undefined {
  // Negated, so that NaN never satisfies the condition.
  if (!(now >= rule.notBefore)) return 'notBefore'
  if (!(now < rule.notAfter)) return 'expires'
  return findUnmetCondition(rule, call)
}

function findUnmetCondition(
  rule: CompiledRule,
  call: Call,
): CompiledRule['on'][number] | CompiledCondition | undefined {
  for (const bound of rule.on) if (!bound[1].has(call.params[bound[0]] as string)) return bound
  for (const condition of rule.where) if (!isConditionMet(condition, call)) return condition
  return undefined
}

function formatCondition(condition: Condition): string {
  if (typeof condition === 'string') return condition
  return 'label' in condition ? `where["${condition.label}"]` : `on.${condition[0]}`
}

function isConditionMet({ part, keys, predicate }: CompiledCondition, call: Call): boolean {
  const value = part === 'body' ? readValue(call.body?.value, keys) : readValue(call.query, keys)
  return part === 'query' ? matchesQueryPredicate(predicate, value) : matchesPredicate(predicate, value)
}

/** Reads own keys only: a request must not inherit a value from a polluted prototype. */
function readValue(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((inner, key) => {
    return typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
      ? (inner as Record<string, unknown>)[key]
      : undefined
  }, value)
}

function matchesPredicate(predicate: Predicate, value: unknown): boolean {
  if ('absent' in predicate) return value === undefined
  if (value === undefined) return false
  if ('oneOf' in predicate) return predicate.oneOf.includes(value as never)
  if ('max' in predicate) return typeof value === 'number' && value <= predicate.max
  return Array.isArray(value) && value.length <= predicate.maxItems
}

/** Parses the value first if it is a string: a query contains numbers and lists as text. */
function matchesQueryPredicate(predicate: Predicate, value: unknown): boolean {
  if (typeof value !== 'string') return matchesPredicate(predicate, value)
  if ('oneOf' in predicate) return predicate.oneOf.some((each) => String(each) === value)
  if ('max' in predicate) return /^\d+(?:\.\d+)?$/.test(value) && Number(value) <= predicate.max
  if ('maxItems' in predicate) return value.split(',').length <= predicate.maxItems
  return false
}
