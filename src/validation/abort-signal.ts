/** Returns true for a signal that works: an object that only inherits from `AbortSignal` throws when it is read. */
export function isAbortSignal(value: unknown): value is AbortSignal {
  try {
    return value instanceof AbortSignal && typeof value.aborted === 'boolean'
  } catch {
    return false
  }
}
