/** A source as far as the taker of its answer has to know it. */
export interface Giver {
  readonly source: string
  readonly refreshMs?: number | undefined
}

/**
 * Which source gave an answer, where a provider has several. It is told beside the answer and not in it: nobody else
 * can say so, least of all the text of a secret.
 */
const givers = new WeakMap<object, Giver>()

/** @param answer an object that nobody else has */
export function answeredBy<Answer extends object>(giver: Giver, answer: Answer): Answer {
  givers.set(answer, giver)
  return answer
}

/** The source that gave this answer, where that is known. */
export function giverOf(answer: unknown): Giver | undefined {
  return typeof answer === 'object' && answer !== null ? givers.get(answer) : undefined
}
