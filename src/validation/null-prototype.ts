/**
 * Copies options onto an object without a prototype, so that a polluted `Object.prototype` cannot add a connection
 * option.
 */
export function toNullPrototype<T extends object>(options: T): T {
  return Object.assign(Object.create(null), options)
}
