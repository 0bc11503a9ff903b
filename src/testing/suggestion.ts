import { closest, distance } from 'fastest-levenshtein'

/** Names what may have been meant, for the end of a message. */
export function formatSuggestion(given: string, known: readonly string[]): string {
  const nearest = closest(given, [...known])
  return distance(given, nearest) <= Math.max(2, given.length / 3) ? `; did you mean '${nearest}'?` : ''
}
