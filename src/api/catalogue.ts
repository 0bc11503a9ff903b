import type { Operation } from './operation.js'

/** The operations of an API, by the names that scopes use. */
export interface Catalogue {
  listOperations(): readonly Operation[]
  /** The selectors of `allow` and their operations: ids, `resource:access` and `*:read`. */
  getSelectors(): ReadonlyMap<string, readonly Operation[]>
  /** The selectors of each preset. Contains at least `none` and `read-only`. */
  readonly presets: Readonly<Record<string, readonly string[]>>
  /** Selectors that errors show as examples. */
  readonly examples: { readonly operation: string; readonly resource: string }
  /** Whether the operation has a query parameter of this name. */
  hasQueryName(operation: Operation, name: string): boolean
  /** Whether the body of the operation can have a value at this path: `['recipients', 'list_id']`. */
  hasBodyPath(operation: Operation, keys: readonly string[]): boolean
  /** Returns similar known paths: `recipients.list_id`. */
  suggestBodyPaths(operation: Operation, keys: readonly string[]): readonly string[]
}

/** Groups operations by the selectors of `allow`. */
export function groupBySelector(operations: readonly Operation[]): ReadonlyMap<string, readonly Operation[]> {
  const selected = new Map<string, Operation[]>()
  for (const operation of operations) {
    for (const name of listSelectorNames(operation)) {
      const others = selected.get(name)
      if (others) others.push(operation)
      else selected.set(name, [operation])
    }
  }
  return selected
}

/** Lists the selectors that select an operation. */
function listSelectorNames({ id, resource, access }: Operation): string[] {
  return [id, `${resource}:${access}`, ...(access === 'read' ? ['*:read'] : [])]
}
