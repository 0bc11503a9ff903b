/** Serializes plain data as JSON with sorted keys and without spaces. */
export function canonicalizeJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalizeJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalizeJson(inner)}`).join(',')}}`
}

/** Returns whether two values are the same as JSON, in any order of their keys. */
export function isEqualJson(one: unknown, other: unknown): boolean {
  return canonicalizeJson(one) === canonicalizeJson(other)
}
