/**
 * Creates an object that inherits nothing, to be read by names that come from outside. `Object.create(null)` would be
 * a hash table from the start, which every call would pay for.
 */
export function createDictionary<Value>(): Record<string, Value> {
  return new Dictionary() as unknown as Record<string, Value>
}

/** Its objects inherit from one that is empty, frozen, and inherits nothing. */
// biome-ignore lint/complexity/noStaticOnlyClass: it has instances, whose properties are named by what is put in
class Dictionary {
  static {
    Reflect.deleteProperty(Dictionary.prototype, 'constructor')
    Object.freeze(Object.setPrototypeOf(Dictionary.prototype, null))
  }
}

/**
 * Copies options onto an object without a prototype, so that a polluted `Object.prototype` cannot add a connection
 * option.
 */
export function toNullPrototype<T extends object>(options: T): T {
  return Object.assign(Object.create(null), options)
}
