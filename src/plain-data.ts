/** Where something stands in a document. */
export type Path = readonly PropertyKey[]

export interface PlainCopyOptions {
  /** Objects that are taken over as they are. */
  readonly isKept?: (value: object, path: Path) => boolean
  /** Told of what the copy cannot have: an own `__proto__`, an instance of a class. */
  readonly refuse?: (path: Path, message: string) => void
}

/**
 * A deep copy of plain data, on objects that inherit nothing: only what was written counts, not what a prototype
 * was given by somebody else, and each property is read once.
 *
 * @throws what a getter or a proxy in the data throws.
 */
export function plainCopy<T>(value: T, options: PlainCopyOptions = {}): T {
  return copyOf(value, [], options, new Map()) as T
}

function copyOf(value: unknown, path: Path, options: PlainCopyOptions, copies: Map<object, object>): unknown {
  if (typeof value !== 'object' || value === null || options.isKept?.(value, path)) return value
  // A Map would be read as an object without keys, and what it says would be lost.
  if (!isPlain(value)) options.refuse?.(path, 'must be plain data: an object or a list as JSON has them')
  const known = copies.get(value)
  if (known !== undefined) return known
  const copy: Record<PropertyKey, unknown> = Array.isArray(value) ? [] : Object.create(null)
  copies.set(value, copy)
  for (const key of keysOf(value)) {
    // Others would read it as the prototype.
    if (key === '__proto__') options.refuse?.([...path, key], 'is not a known key')
    else copy[key] = copyOf((value as Record<PropertyKey, unknown>)[key], [...path, key], options, copies)
  }
  return copy
}

/** Of a list every place, those that were never filled too. */
function keysOf(value: object): Iterable<string | number> {
  return Array.isArray(value) ? value.keys() : Object.keys(value)
}

/** Arrays and object literals, also those of another realm. */
function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}
