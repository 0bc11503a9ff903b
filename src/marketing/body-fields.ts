import { bodyTable } from './body-fields.generated.js'

/** Whether the body of an operation can hold something at this path: `['recipients', 'list_id']`. */
export function hasBodyPath(id: string, keys: readonly string[]): boolean {
  let kind = getKinds().get(id)?.get('') ?? ''
  for (const key of keys) {
    if (kind === '*') return true
    const inner = resolveKind(kind, key)
    if (inner === undefined) return false
    kind = inner
  }
  return true
}

/** The paths that this one may have been meant as: another name in the first place that is not known. */
export function suggestBodyPaths(id: string, keys: readonly string[]): string[] {
  const at = keys.findIndex((_, n) => !hasBodyPath(id, keys.slice(0, n + 1)))
  const kind = keys
    .slice(0, at)
    .reduce((outer, key) => resolveKind(outer, key) ?? '', getKinds().get(id)?.get('') ?? '')
  return [...(getKinds().get(kind)?.keys() ?? [])]
    .map((name) => keys.toSpliced(at, 1, name))
    .filter((path) => hasBodyPath(id, path))
    .map((path) => path.join('.'))
}

/** What stands behind a name in a schema, or at a place in a list; undefined if there is no such thing. */
function resolveKind(kind: string, key: string): string | undefined {
  if (kind.startsWith('[]')) return /^\d+$/.test(key) ? kind.slice(2) : undefined
  return getKinds().get(kind)?.get(key)
}

type Kinds = ReadonlyMap<string, ReadonlyMap<string, string>>

let table: Kinds | undefined

/** Read when a scope first looks at a body: most look at none. */
function getKinds(): Kinds {
  table ??= new Map(bodyTable.trim().split('\n').map(readLine))
  return table
}

/** A schema is found by the kind that leads to it, an operation by its id. */
function readLine(line: string): readonly [string, ReadonlyMap<string, string>] {
  const [name = '', ...fields] = line.split(' ')
  const entries = fields.map((field) => {
    const end = field.search(/[[*>]/)
    return end === -1 ? ([field, ''] as const) : ([field.slice(0, end), field.slice(end)] as const)
  })
  return [name.includes('.') ? name : `>${name}`, new Map(entries)]
}
