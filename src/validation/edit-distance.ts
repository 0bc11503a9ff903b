/** Returns the Levenshtein distance of two texts. */
export function countEdits(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, n) => n)
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const replaced = (row[j - 1] as number) + (one[i - 1] === other[j - 1] ? 0 : 1)
      next[j] = Math.min(replaced, (row[j] as number) + 1, (next[j - 1] as number) + 1)
    }
    row = next
  }
  return row[other.length] as number
}

/** Returns the known text with the smallest edit distance; the first of several. */
export function findClosest(text: string, known: readonly string[]): string {
  let [closest = ''] = known
  let fewest = Number.POSITIVE_INFINITY
  for (const each of known) {
    // The distance is at least the difference of the lengths.
    if (Math.abs(each.length - text.length) >= fewest) continue
    const edits = countEdits(text, each)
    if (edits < fewest) [closest, fewest] = [each, edits]
  }
  return closest
}
