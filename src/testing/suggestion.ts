import { countEdits, findClosest } from '../validation/edit-distance.js'

/** Returns a suggestion for the end of a message, or an empty string if no known value is close. */
export function formatSuggestion(value: string, known: readonly string[]): string {
  const nearest = findClosest(value, known)
  return countEdits(value, nearest) <= Math.max(2, value.length / 3) ? `; did you mean '${nearest}'?` : ''
}
