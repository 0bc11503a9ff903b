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

/**
 * Reads these properties of a foreign object once, onto an object that inherits nothing. A class may provide them;
 * what every object inherits does not count.
 */
export function readProperties<T extends object, Name extends keyof T>(
  from: T,
  names: readonly Name[],
): Partial<Pick<T, Name>> {
  const read: Partial<Pick<T, Name>> = Object.create(null)
  for (const name of names) if (hasProperty(from, name)) read[name] = from[name]
  return read
}

/** The first name that every object inherits and none should: an enumerable one, as an assignment makes it. */
export function findPollution(): string | undefined {
  return Object.keys(Object.prototype)[0]
}

/**
 * The same for a reader of others, which reads whichever names it knows: what it reads of this is what was given, and
 * nothing that every object inherits.
 */
export function withoutRootPrototype(from: unknown): object {
  const given: object = Object(from ?? {})
  const prototype = Object.getPrototypeOf(given)
  if (prototype === null || prototype === Object.prototype) return Object.assign(Object.create(null), given)
  return new Proxy(given, {
    get: (target, name) => (hasProperty(target, name) ? Reflect.get(target, name) : undefined),
  })
}

function hasProperty(from: object, name: PropertyKey): boolean {
  if (Object.hasOwn(from, name)) return true
  let holder: object | null = Object.getPrototypeOf(from)
  // The last of the chain is the prototype of every object.
  while (holder !== null && Object.getPrototypeOf(holder) !== null) {
    if (Object.hasOwn(holder, name)) return true
    holder = Object.getPrototypeOf(holder)
  }
  return false
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
