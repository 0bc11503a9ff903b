/** Where something stands in a document. */
export type Path = readonly PropertyKey[]

export interface PlainCopyOptions {
  /** Objects that are taken over as they are. */
  readonly isKept?: (value: object, path: Path) => boolean
  /** Told of what the copy cannot have: an own `__proto__`, an instance of a class. */
  readonly onFault?: (path: Path, message: string) => void
}

/**
 * A deep copy of plain data, on objects that inherit nothing: only what was written counts, not what a prototype
 * was given by somebody else, and each property is read once.
 *
 * @throws what a getter or a proxy in the data throws.
 */
export function copyPlainData<T>(value: T, options: PlainCopyOptions = {}): T {
  return copyValue(value, [], options, new Map()) as T
}

/**
 * Reads these properties of a foreign object once, onto an object that inherits nothing. A class may provide them;
 * what every object inherits does not count.
 */
export function readProperties<T extends object, Name extends keyof T>(
  source: T,
  names: readonly Name[],
): Partial<Pick<T, Name>> {
  const read: Partial<Pick<T, Name>> = Object.create(null)
  for (const name of names) if (hasProperty(source, name)) read[name] = source[name]
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
export function hideRootPrototype(source: unknown): object {
  const given: object = Object(source ?? {})
  const prototype = Object.getPrototypeOf(given)
  if (prototype === null || prototype === Object.prototype) return Object.assign(Object.create(null), given)
  return new Proxy(given, {
    get: (target, name) => (hasProperty(target, name) ? Reflect.get(target, name) : undefined),
  })
}

function hasProperty(source: object, name: PropertyKey): boolean {
  if (Object.hasOwn(source, name)) return true
  let holder: object | null = Object.getPrototypeOf(source)
  // The last of the chain is the prototype of every object.
  while (holder !== null && Object.getPrototypeOf(holder) !== null) {
    if (Object.hasOwn(holder, name)) return true
    holder = Object.getPrototypeOf(holder)
  }
  return false
}

function copyValue(
  value: unknown,
  path: Path,
  options: PlainCopyOptions,
  copies: Map<object, object>,
): unknown {
  if (typeof value !== 'object' || value === null || options.isKept?.(value, path)) return value
  // A Map would be read as an object without keys, and what it says would be lost.
  if (!isPlain(value)) options.onFault?.(path, 'must be plain data: an object or a list as JSON has them')
  const known = copies.get(value)
  if (known !== undefined) return known
  const copy: Record<PropertyKey, unknown> = Array.isArray(value) ? [] : Object.create(null)
  copies.set(value, copy)
  for (const key of listKeys(value)) {
    // Others would read it as the prototype.
    if (key === '__proto__') options.onFault?.([...path, key], 'is not a known key')
    else copy[key] = copyValue((value as Record<PropertyKey, unknown>)[key], [...path, key], options, copies)
  }
  return copy
}

/** Of a list every place, those that were never filled too. */
function listKeys(value: object): Iterable<string | number> {
  return Array.isArray(value) ? value.keys() : Object.keys(value)
}

/** Arrays and object literals, also those of another realm. */
function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}
