import type { Operation } from './operation.js'

/** The operations of an API, as scopes name them. */
export interface Catalogue {
  /** What an `allow` can name, with the operations it selects: ids, `resource:access`, and `*:read`. */
  getSelectors(): ReadonlyMap<string, readonly Operation[]>
  /** The selectors of each preset. Has `none` and `read-only`. */
  readonly presets: Readonly<Record<string, readonly string[]>>
  /** Selectors that errors show to somebody who has misspelled one. */
  readonly examples: { readonly operation: string; readonly resource: string }
  /** Whether the operation takes a query parameter of this name. */
  hasQueryName(operation: Operation, name: string): boolean
  /** Whether the operation can carry a body that has something at this path: `['recipients', 'list_id']`. */
  hasBodyPath(operation: Operation, keys: readonly string[]): boolean
  /** Returns known paths that this one may have been meant as: `recipients.list_id`. */
  suggestBodyPaths(operation: Operation, keys: readonly string[]): readonly string[]
}

/** Groups operations by what an `allow` can name. */
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

/** The selectors that select this operation. */
function listSelectorNames({ id, resource, access }: Operation): string[] {
  return [id, `${resource}:${access}`, ...(access === 'read' ? ['*:read'] : [])]
}
