/**
 * Which source gave an answer, where a provider has several. It is told beside the answer and not in it: nobody else
 * can say so, least of all the text of a secret.
 */
const sources = new WeakMap<object, string>()

/** @param answer an object that nobody else has */
export function answeredBy<Answer extends object>(source: string, answer: Answer): Answer {
  sources.set(answer, source)
  return answer
}

/** The source that gave this answer, where that is known. */
export function sourceThatGave(answer: unknown): string | undefined {
  return typeof answer === 'object' && answer !== null ? sources.get(answer) : undefined
}
