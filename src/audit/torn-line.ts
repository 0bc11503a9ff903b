import type { ParsedRecord } from './parse-line.js'

const BEGINNINGS = ['{"action":', '{"activity_id":']

/**
 * Returns whether the end of a file is a record that a process could not write to its end: the beginning of one, or all of
 * it but the line break. A line break that was changed makes a line longer than its record, which is no torn one.
 */
export function isTorn(bytes: Buffer, parsed: ParsedRecord | undefined): boolean {
  if (parsed !== undefined) return true
  const text = bytes.toString('latin1')
  if (!BEGINNINGS.some((beginning) => text.startsWith(beginning) || beginning.startsWith(text))) return false
  return !isJson(text) && !isJson(text.slice(0, -1))
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
