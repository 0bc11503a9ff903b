/** A source as far as the taker of its answer has to know it. */
export interface Provenance {
  readonly source: string
  readonly refreshMs?: number | undefined
}

/**
 * Which source gave an answer, where a provider has several. It is told beside the answer and not in it: nobody else
 * can say so, least of all the text of a secret.
 */
const provenances = new WeakMap<object, Provenance>()

/** @param answer an object that nobody else has */
export function tagSource<Answer extends object>(provenance: Provenance, answer: Answer): Answer {
  provenances.set(answer, provenance)
  return answer
}

/** The source that gave this answer, where that is known. */
export function getProvenance(answer: unknown): Provenance | undefined {
  return typeof answer === 'object' && answer !== null ? provenances.get(answer) : undefined
}
