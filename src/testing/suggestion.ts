import { countEdits, findClosest } from '../validation/edit-distance.js'

/** Returns a suggestion for the end of a message, or an empty string. */
export function formatSuggestion(given: string, known: readonly string[]): string {
  const nearest = findClosest(given, known)
  return countEdits(given, nearest) <= Math.max(2, given.length / 3) ? `; did you mean '${nearest}'?` : ''
}
