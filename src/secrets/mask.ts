import { decodeVariants } from './decoders.js'
import type { Range } from './variant.js'

export const MASK = '[secret]'

/** Finds the ranges to mask in a text that is already decoded. */
export type RangeFinder = (text: string) => readonly Range[]

/** Allows two encodings inside JSON, each of which can count twice: base64 of base64, hex of UTF-16. */
const MAX_DEPTH = 4

/**
 * Masks what `find` finds in a text and in every decoded variant of it.
 *
 * @param end where to cut the text after masking; a match that crosses the cut is masked completely
 */
export function maskVariants(text: string, find: RangeFinder, end = text.length): string {
  const ranges = findVariantRanges(text, find, MAX_DEPTH).sort(([left], [right]) => left - right)
  let [masked, kept] = ['', 0]
  for (const [from, to] of joinOverlapping(ranges)) {
    if (from >= end) break
    masked += text.slice(kept, from) + selectMask(text.slice(from, to))
    kept = to
  }
  return kept === 0 ? text.slice(0, end) : masked + text.slice(kept, Math.max(kept, end))
}

function findVariantRanges(text: string, find: RangeFinder, depth: number): Range[] {
  const found = [...find(text)]
  if (depth === 0) return found
  for (const variant of decodeVariants(text)) {
    for (const range of findVariantRanges(variant.text, find, depth - 1)) found.push(variant.locate(range))
  }
  return found
}

function joinOverlapping(sorted: readonly Range[]): Range[] {
  const joined: [from: number, to: number][] = []
  for (const [from, to] of sorted) {
    const last = joined.at(-1)
    if (last !== undefined && from < last[1]) last[1] = Math.max(last[1], to)
    else joined.push([from, to])
  }
  return joined
}

/** Returns `0` instead of the mask inside an array of numbers, so that it stays valid JSON. */
function selectMask(found: string): string {
  return /^\d{1,3}["']?\s*,[\d\s,:"']*$/.test(found) ? '0' : MASK
}
