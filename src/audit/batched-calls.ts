import type { Call } from '../index.js'
import { type IdentifierRules, pickContainers } from './identifiers.js'
import type { AuditedResource } from './record.js'

/** Calls inside a batch that share an operation and containers. */
export interface BatchedCalls {
  readonly count: number
  readonly operation: string
  readonly resources: readonly AuditedResource[] | undefined
  /** Method and path template. */
  readonly route: string
}

/** Counts the calls inside a batch by their operations and containers, in the order in which they first occur. */
export function countBatchedCalls(
  inside: readonly Call[],
  rules: IdentifierRules,
): readonly BatchedCalls[] | undefined {
  if (inside.length === 0) return undefined
  const groups = new Map<string, { count: number; call: Call; resources: AuditedResource[] }>()
  for (const call of inside) {
    const resources = pickContainers(call, rules)
    const key = [call.operation.id, ...resources.map(({ uid }) => uid)].join(' ')
    const group = groups.get(key) ?? { count: 0, call, resources }
    group.count += 1
    groups.set(key, group)
  }
  return [...groups.values()].map(({ count, call: { operation }, resources }) => ({
    ...{ count, operation: operation.id },
    resources: resources.length === 0 ? undefined : resources,
    route: `${operation.method} ${operation.template}`,
  }))
}
