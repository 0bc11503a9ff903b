/** The position of a value in a document. */
export type Path = readonly PropertyKey[]

export interface PlainCopyOptions {
  /** Returns true for objects to keep by reference instead of copying. */
  readonly isKept?: (value: object, path: Path) => boolean
  /** Called for each part that is not plain data: an own `__proto__`, an instance of a class. */
  readonly onFault?: (path: Path, message: string) => void
}

/**
 * Deep-copies plain data onto objects without a prototype. Only own properties are copied, so a polluted prototype
 * adds nothing. Each property is read once.
 *
 * @throws the error of a getter or a proxy in the data
 */
export function copyPlainData<T>(value: T, options: PlainCopyOptions = {}): T {
  return copyValue(value, [], options, new Map()) as T
}

/**
 * Copies the named properties of an untrusted object onto an object without a prototype, and reads each once. Includes
 * properties inherited from a class, but not from `Object.prototype`.
 */
export function readProperties<T extends object, Name extends keyof T>(
  source: T,
  names: readonly Name[],
): Partial<Pick<T, Name>> {
  const read: Partial<Pick<T, Name>> = Object.create(null)
  for (const name of names) if (hasProperty(source, name)) read[name] = source[name]
  return read
}

/**
 * Returns the name of an enumerable property of `Object.prototype`, if there is one. Pollution creates these, because
 * it uses plain assignment.
 */
export function findPollution(): string | undefined {
  return Object.keys(Object.prototype)[0]
}

function hasProperty(source: object, name: PropertyKey): boolean {
  if (Object.hasOwn(source, name)) return true
  let holder: object | null = Object.getPrototypeOf(source)
  // The last object in the chain is `Object.prototype`.
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
  // A Map has no own keys: copying it would silently lose its entries.
  if (!isPlain(value)) options.onFault?.(path, 'must be a plain object or array, as in JSON')
  const known = copies.get(value)
  if (known !== undefined) return known
  const copy: Record<PropertyKey, unknown> = Array.isArray(value) ? [] : Object.create(null)
  copies.set(value, copy)
  for (const key of listKeys(value)) {
    // Other code would set the prototype when it assigns this key.
    if (key === '__proto__') options.onFault?.([...path, key], 'is not a known key')
    else copy[key] = copyValue((value as Record<PropertyKey, unknown>)[key], [...path, key], options, copies)
  }
  return copy
}

/** Lists every index of an array, including holes. */
function listKeys(value: object): Iterable<string | number> {
  return Array.isArray(value) ? value.keys() : Object.keys(value)
}

/** Returns true for arrays and object literals, including those of another realm. */
function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}
