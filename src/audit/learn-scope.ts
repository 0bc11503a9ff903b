import { type Rule, readScopeRules, type ScopeInput } from '../index.js'
import { type CallEvidence, EvidenceCounters } from './evidence.js'
import { type RecordedCalls, readCalls } from './recorded-calls.js'

export interface LearnOptions {
  /** The name of the new scope. */
  readonly name?: string | undefined
  /** The scope that was in force. `notExercised` lists the operations that it allows and no call used. */
  readonly scope?: ScopeInput | undefined
}

/** A learned scope, and the evidence for it. */
export interface LearnedScope {
  /** Allows the operations of the files, one by one, and nothing else. */
  readonly scope: ScopeInput
  /** The evidence for each operation of the scope. */
  readonly evidence: readonly CallEvidence[]
  /** Refused calls. The scope is not learned from them. */
  readonly refused: readonly CallEvidence[]
  /** Operations that `options.scope` allows and no file contains. */
  readonly notExercised: readonly string[]
  /** What the log files could not show. */
  readonly remarks: readonly string[]
}

/**
 * Creates the smallest scope that allows the calls in these log files. It names each operation, without wildcards, and
 * binds it to lists, campaigns and stores if the log contains their ids (`ids: 'containers'`).
 *
 * @throws {Error} if a file cannot be read
 * @throws {ConfigError} if `options.scope` is invalid
 * @example
 * ```ts
 * import { learnScope } from 'mailchimp-hardened/audit'
 *
 * const { scope, evidence, remarks } = await learnScope(['/var/log/mailchimp/one.jsonl'], { name: 'nightly-sync' })
 * for (const { operation, count, last } of evidence) console.log(operation, count, last)
 * console.log(JSON.stringify(scope, undefined, 2), remarks)
 * ```
 */
export async function learnScope(
  files: readonly string[],
  options: LearnOptions = {},
): Promise<LearnedScope> {
  const [seen, refused] = [new EvidenceCounters(), new EvidenceCounters()]
  const bindings = new Map<string, OperationBinding>()
  for await (const calls of readCalls(files)) {
    if (calls.isRefused) {
      refused.add(calls)
      continue
    }
    seen.add(calls)
    const binding = bindings.get(calls.operation) ?? new OperationBinding()
    binding.add(calls)
    bindings.set(calls.operation, binding)
  }
  const scope = createScope(bindings, options.name)
  return {
    ...{ scope, evidence: seen.list(), refused: refused.list() },
    notExercised: options.scope === undefined ? [] : listUnused(options.scope, bindings),
    remarks: listRemarks(bindings, options.scope),
  }
}

/** The containers that an operation was called with. */
class OperationBinding {
  isBound = true
  /** The distinct combinations of ids. */
  readonly #combinations = new Map<string, ReadonlyMap<string, string>>()

  add({ ids, isBound }: RecordedCalls): void {
    this.isBound &&= isBound
    if (isBound) this.#combinations.set([...ids.values()].join(' '), ids)
  }

  /** Lists the `on` of rules: one for a single parameter, otherwise one for each combination. */
  listConditions(): Readonly<Record<string, readonly string[]>>[] {
    const combinations = [...this.#combinations.values()]
    const names = [...(combinations[0]?.keys() ?? [])]
    const [name = '', ...others] = names
    if (others.length === 0) return [{ [name]: combinations.map((ids) => ids.get(name) ?? '').sort() }]
    return combinations.map((ids) => Object.fromEntries([...ids].map(([param, id]) => [param, [id]])))
  }
}

/** Creates the scope. Operations with equal conditions share a rule. */
function createScope(bindings: ReadonlyMap<string, OperationBinding>, name: string | undefined): ScopeInput {
  const rules = new Map<string, { ops: string[]; on: object }>()
  const plain: string[] = []
  for (const [operation, binding] of [...bindings].sort(([one], [other]) => (one < other ? -1 : 1))) {
    if (!binding.isBound) {
      plain.push(operation)
      continue
    }
    for (const on of binding.listConditions()) {
      const rule = rules.get(JSON.stringify(on)) ?? { ops: [], on }
      rule.ops.push(operation)
      rules.set(JSON.stringify(on), rule)
    }
  }
  const allow = [...plain, ...rules.values()] as unknown as readonly Rule[]
  return {
    ...{ version: 1, ...(name !== undefined && { name }) },
    ...(allow.length === 0 ? { preset: 'none' } : { allow }),
  } as ScopeInput
}

function listUnused(scope: ScopeInput, bindings: ReadonlyMap<string, unknown>): string[] {
  const { rules, denied } = readScopeRules(scope)
  return [...rules.keys()].filter((operation) => !denied.has(operation) && !bindings.has(operation)).sort()
}

function listRemarks(
  bindings: ReadonlyMap<string, OperationBinding>,
  scope: ScopeInput | undefined,
): string[] {
  const unbound = [...bindings].filter(([, { isBound }]) => !isBound).map(([operation]) => operation)
  return [
    'Operations that were not called while these files were written are missing: a monthly job, the handling of an error, a new feature.',
    ...(unbound.length === 0
      ? []
      : [
          `Allowed for every id, because the log holds none or the path has none: ${unbound.sort().join(', ')}.`,
        ]),
    ...(scope === undefined
      ? ['Without the current scope, allowed operations that were not used are unknown.']
      : []),
  ]
}
