/** The source of a credential and its refresh interval. */
export interface Provenance {
  readonly source: string
  readonly refreshMs?: number | undefined
}

/** Kept in a WeakMap and not in the credential, so that the JSON of a secret cannot spoof its source. */
const provenances = new WeakMap<object, Provenance>()

/** @param result an object that no other code holds */
export function tagSource<Result extends object>(provenance: Provenance, result: Result): Result {
  provenances.set(result, provenance)
  return result
}

/** Returns the source that a provider's result was tagged with, if there is one. */
export function getProvenance(result: unknown): Provenance | undefined {
  return typeof result === 'object' && result !== null ? provenances.get(result) : undefined
}
