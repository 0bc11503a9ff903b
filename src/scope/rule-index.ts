import type { Operation } from '../api/operation.js'
import type { Predicate } from './scope.js'

/** One entry of `allow`. A missing condition always holds. */
export interface CompiledRule {
  readonly label: string
  readonly on: readonly (readonly [pathParam: string, ids: ReadonlySet<string>])[]
  readonly where: readonly CompiledCondition[]
  /** In milliseconds since 1970. */
  readonly notBefore: number
  /** In milliseconds since 1970; the rule no longer applies at this time. */
  readonly notAfter: number
}

export interface CompiledCondition {
  readonly label: string
  readonly part: 'body' | 'query'
  readonly keys: readonly string[]
  readonly predicate: Predicate
}

/** One entry of `allow`, or of a preset. */
export interface RuleEntry {
  /** Ids, `resource:access`, `*:read` and routes. */
  readonly selectors: ReadonlySet<string>
  readonly rule: CompiledRule
}

/** The rules that select an operation, in the order of the scope. */
export interface SelectedRules {
  readonly rules: readonly CompiledRule[]
  /** Whether one of them has a condition on the body. */
  readonly readsBody: boolean
}

/** Finds the rules that select an operation. Computed on its first call: a program calls few of the operations. */
export class RuleIndex {
  readonly #entries: readonly RuleEntry[]
  readonly #found = new Map<string, SelectedRules>()

  /** @param entries in the order of the scope */
  constructor(entries: readonly RuleEntry[]) {
    this.#entries = entries
  }

  get(operation: Operation): SelectedRules {
    const known = this.#found.get(operation.id)
    if (known !== undefined) return known
    const rules = this.#entries
      .filter(({ selectors }) => selectsOperation(selectors, operation))
      .map(({ rule }) => rule)
    const selected = { rules, readsBody: rules.some(readsBody) }
    // Unknown routes that no rule selects are not cached: there is no limit to their number.
    if (operation.access !== undefined || rules.length > 0) this.#found.set(operation.id, selected)
    return selected
  }
}

function readsBody({ where }: CompiledRule): boolean {
  return where.some(({ part }) => part === 'body')
}

function selectsOperation(
  selectors: ReadonlySet<string>,
  { id, resource, access, indirectSend }: Operation,
): boolean {
  if (selectors.has(id)) return true
  if (access === undefined) return false
  if (indirectSend === true && selectors.has('*:indirect-send')) return true
  return selectors.has(`${resource}:${access}`) || selectors.has(`*:${access}`)
}
