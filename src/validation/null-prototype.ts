/** Without a prototype: what somebody has put on `Object.prototype` must not become an option of the connection. */
export function toNullPrototype<T extends object>(options: T): T {
  return Object.assign(Object.create(null), options)
}
