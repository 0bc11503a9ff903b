import type { ParsedRecord } from './parse-line.js'

const BEGINNINGS = ['{"action":', '{"activity_id":']

/**
 * Returns whether the last line of a file is an incomplete record, left by a process that died while writing it: the
 * beginning of a record, or all of it without the line break. If the line break itself was changed, the line is longer
 * than its record and not torn.
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
