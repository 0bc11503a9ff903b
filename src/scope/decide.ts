import type { Call } from '../mailchimp/operation.js'
import { findChannelField } from './channel-fields.js'
import type { CompiledCondition, CompiledRule, CompiledScope } from './compile.js'
import type { Predicate } from './scope.js'

/** What a scope says of a call; `notAfter` as in `Admission`. */
export type Verdict =
  | { readonly allowed: true; readonly rule: string; readonly notAfter: number | undefined }
  | Denied
  | { readonly allowed: false; readonly code: 'not_allowed'; readonly unmet: readonly Unmet[] }
  | { readonly allowed: false; readonly code: 'unknown_operation' }

export interface Denied {
  readonly allowed: false
  readonly code: 'denied'
  readonly rule: string
  /** The field of the body that is denied; undefined if the operation is. */
  readonly field: string | undefined
}

/** A rule that selects the operation, and the first of its conditions that does not hold. */
export interface Unmet {
  readonly rule: string
  readonly condition: string
}

/** Decides a call at a moment (milliseconds since the epoch). Pure: the same arguments, the same verdict. */
export function decide(scope: CompiledScope, call: Call, now: number): Verdict {
  const denied = findDenial(scope, call)
  if (denied !== undefined) return denied
  const rules = scope.rules.get(call.operation.id) ?? []
  if (call.operation.access === undefined && rules.length === 0)
    return { allowed: false, code: 'unknown_operation' }
  const allowing = rules.find((rule) => firstUnmet(rule, call, now) === undefined)
  if (allowing !== undefined)
    return { allowed: true, rule: allowing.label, notAfter: findEnd(allowing, rules, call) }
  return { allowed: false, code: 'not_allowed', unmet: rules.flatMap((rule) => unmetOf(rule, call, now)) }
}

function findDenial(scope: CompiledScope, call: Call): Denied | undefined {
  const selector = scope.denied.get(call.operation.id)
  const field = selector === undefined && scope.deniesChannels ? findChannelField(call) : undefined
  if (selector === undefined && field === undefined) return undefined
  return { allowed: false, code: 'denied', rule: `deny "${selector ?? '*:connect'}"`, field }
}

/**
 * Returns the moment from which no rule allows the call any more. Rules that overlap or follow each other without
 * a gap keep it allowed until the last of them ends.
 */
function findEnd(allowing: CompiledRule, rules: readonly CompiledRule[], call: Call): number | undefined {
  let end = allowing.until
  if (end === Number.POSITIVE_INFINITY) return undefined
  const later = rules.filter(({ until }) => until > end).sort((a, b) => a.from - b.from)
  for (const rule of later)
    if (rule.from <= end && rule.until > end && firstUnmetCondition(rule, call) === undefined)
      end = rule.until
  return end === Number.POSITIVE_INFINITY ? undefined : end
}

function unmetOf(rule: CompiledRule, call: Call, now: number): Unmet[] {
  const condition = firstUnmet(rule, call, now)
  return condition === undefined ? [] : [{ rule: rule.label, condition: nameOf(condition) }]
}

type Condition = 'notBefore' | 'expires' | CompiledRule['on'][number] | CompiledCondition

function firstUnmet(rule: CompiledRule, call: Call, now: number): Condition | undefined {
  // Turned round, so that a moment which is no number never holds.
  if (!(now >= rule.from)) return 'notBefore'
  if (!(now < rule.until)) return 'expires'
  return firstUnmetCondition(rule, call)
}

function firstUnmetCondition(
  rule: CompiledRule,
  call: Call,
): CompiledRule['on'][number] | CompiledCondition | undefined {
  for (const bound of rule.on) if (!bound[1].has(call.params[bound[0]] as string)) return bound
  for (const condition of rule.where) if (!holds(condition, call)) return condition
  return undefined
}

function nameOf(condition: Condition): string {
  if (typeof condition === 'string') return condition
  return 'label' in condition ? `where["${condition.label}"]` : `on.${condition[0]}`
}

function holds({ part, keys, predicate }: CompiledCondition, call: Call): boolean {
  const value = part === 'body' ? valueAt(call.body?.value, keys) : valueAt(call.query, keys)
  return part === 'query' ? queryMeets(predicate, value) : meets(predicate, value)
}

/** Own keys only: a request must not borrow a value from a prototype. */
function valueAt(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((inner, key) => {
    return typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
      ? (inner as Record<string, unknown>)[key]
      : undefined
  }, value)
}

function meets(predicate: Predicate, value: unknown): boolean {
  if ('absent' in predicate) return value === undefined
  if (value === undefined) return false
  if ('oneOf' in predicate) return predicate.oneOf.includes(value as never)
  if ('max' in predicate) return typeof value === 'number' && value <= predicate.max
  return Array.isArray(value) && value.length <= predicate.maxItems
}

/** A query holds text: numbers and lists are compared as what the text says. */
function queryMeets(predicate: Predicate, value: unknown): boolean {
  if (typeof value !== 'string') return meets(predicate, value)
  if ('oneOf' in predicate) return predicate.oneOf.some((each) => String(each) === value)
  if ('max' in predicate) return /^\d+(?:\.\d+)?$/.test(value) && Number(value) <= predicate.max
  if ('maxItems' in predicate) return value.split(',').length <= predicate.maxItems
  return false
}
