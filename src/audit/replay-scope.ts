import { readScopeRules, type ScopeInput, type ScopeRule, type ScopeRules } from '../index.js'
import { type CallEvidence, EvidenceCounters } from './evidence.js'
import { type RecordedCalls, readCalls } from './recorded-calls.js'

/** What a scope would have done with the calls of a log. */
export interface ReplayedScope {
  /** The number of calls that were made, including those inside batches. */
  readonly calls: number
  readonly allowed: readonly CallEvidence[]
  readonly refused: readonly CallEvidence[]
  /** Calls whose decision depends on an id or a body that the log does not contain. */
  readonly undecided: readonly CallEvidence[]
}

type Decision = 'allowed' | 'refused' | 'undecided'

/**
 * Replays the calls of log files against a scope: reports which it would have allowed or refused, at the time of each
 * call.
 *
 * @throws {ConfigError} if the scope is invalid
 * @example
 * ```ts
 * import { replayScope } from 'mailchimp-hardened/audit'
 *
 * const { refused } = await replayScope({ version: 1, preset: 'read-only' }, ['/var/log/mailchimp/one.jsonl'])
 * for (const { operation, count, actors } of refused) console.log(operation, count, actors)
 * ```
 */
export async function replayScope(scope: ScopeInput, files: readonly string[]): Promise<ReplayedScope> {
  const rules = readScopeRules(scope)
  const counters = {
    allowed: new EvidenceCounters(),
    refused: new EvidenceCounters(),
    undecided: new EvidenceCounters(),
  }
  let count = 0
  for await (const calls of readCalls(files)) {
    if (calls.isRefused) continue
    count += calls.count
    counters[decideCalls(rules, calls)].add(calls)
  }
  return {
    ...{ calls: count, allowed: counters.allowed.list() },
    ...{ refused: counters.refused.list(), undecided: counters.undecided.list() },
  }
}

function decideCalls({ denied, rules }: ScopeRules, calls: RecordedCalls): Decision {
  if (denied.has(calls.operation)) return 'refused'
  const decisions = (rules.get(calls.operation) ?? []).map((rule) => decideRule(rule, calls))
  if (decisions.includes('allowed')) return 'allowed'
  return decisions.includes('undecided') ? 'undecided' : 'refused'
}

function decideRule({ on, where, notBefore, notAfter }: ScopeRule, { ids, time }: RecordedCalls): Decision {
  if (time < notBefore || time >= notAfter) return 'refused'
  const known = on.map(([param, allowed]) => {
    const id = ids.get(param)
    return id === undefined ? undefined : allowed.has(id)
  })
  if (known.includes(false)) return 'refused'
  return known.includes(undefined) || where.length > 0 ? 'undecided' : 'allowed'
}
