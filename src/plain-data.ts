/** Where something stands in a document. */
export type Path = readonly PropertyKey[]

export interface PlainCopyOptions {
  /** Objects that are taken over as they are. */
  readonly isKept?: (value: object) => boolean
  /** Told of every own `__proto__`, which no copy gets: others would read it as the prototype. */
  readonly onProto?: (path: Path) => void
}

/**
 * A deep copy of plain data, on objects that inherit nothing: only what was written counts, not what a prototype
 * was given by somebody else, and each property is read once. Functions, bytes and instances of classes are
 * taken over as they are.
 *
 * @throws what a getter or a proxy in the data throws.
 */
export function plainCopy<T>(value: T, options: PlainCopyOptions = {}): T {
  return copyOf(value, [], options, new Map()) as T
}

function copyOf(value: unknown, path: Path, options: PlainCopyOptions, copies: Map<object, object>): unknown {
  if (typeof value !== 'object' || value === null || !isPlain(value) || options.isKept?.(value)) return value
  const known = copies.get(value)
  if (known !== undefined) return known
  const copy: Record<string, unknown> = Array.isArray(value) ? [] : Object.create(null)
  copies.set(value, copy)
  for (const key of Object.keys(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key]
    if (key === '__proto__') options.onProto?.(here)
    else copy[key] = copyOf((value as Record<string, unknown>)[key], here, options, copies)
  }
  return copy
}

/** Arrays and object literals, also those of another realm. */
function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}
