import { closest, distance } from 'fastest-levenshtein'

/** Returns a suggestion for the end of a message, or an empty string. */
export function formatSuggestion(given: string, known: readonly string[]): string {
  const nearest = closest(given, [...known])
  return distance(given, nearest) <= Math.max(2, given.length / 3) ? `; did you mean '${nearest}'?` : ''
}
