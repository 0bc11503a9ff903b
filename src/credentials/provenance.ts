/** The source of a credential and its refresh interval. */
export interface Provenance {
  readonly source: string
  readonly refreshMs?: number | undefined
}

/** Kept in a WeakMap and not in the credential, so that the JSON of a secret cannot spoof its source. */
const provenances = new WeakMap<object, Provenance>()

/** @param answer an object that no other code holds */
export function tagSource<Answer extends object>(provenance: Provenance, answer: Answer): Answer {
  provenances.set(answer, provenance)
  return answer
}

/** Returns the source that a provider's result was tagged with, if there is one. */
export function getProvenance(answer: unknown): Provenance | undefined {
  return typeof answer === 'object' && answer !== null ? provenances.get(answer) : undefined
}
