import { bodyTable } from './body-fields.generated.js'

/** Returns true if the body of an operation can have a value at this path: `['recipients', 'list_id']`. */
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

/** Returns known paths that differ only in the first unknown name. */
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

/** Returns the kind of a field of a schema, or of an array item; undefined if it does not exist. */
function resolveKind(kind: string, key: string): string | undefined {
  if (kind.startsWith('[]')) return /^\d+$/.test(key) ? kind.slice(2) : undefined
  return getKinds().get(kind)?.get(key)
}

type Kinds = ReadonlyMap<string, ReadonlyMap<string, string>>

let table: Kinds | undefined

/** Parses the table on first use: most scopes have no conditions on a body. */
function getKinds(): Kinds {
  table ??= new Map(bodyTable.trim().split('\n').flatMap(readLine))
  return table
}

/**
 * Parses a line into entries: the fields of a schema, keyed by its kind, or the bodies of a group, keyed by operation.
 */
function readLine(line: string): (readonly [string, ReadonlyMap<string, string>])[] {
  const [name = '', ...fields] = line.split(' ')
  const entries = fields.map(splitField)
  if (!name.endsWith('.')) return [[`>${name}`, new Map(entries)]]
  return entries.map(([method, kind]) => [`${name}${method}`, new Map([['', kind]])])
}

function splitField(field: string): readonly [name: string, kind: string] {
  const end = field.search(/[[*>]/)
  return end === -1 ? [field, ''] : [field.slice(0, end), field.slice(end)]
}
