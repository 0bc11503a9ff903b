import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import { findBareKeys, findKeys, mayContainKey } from '../secrets/key-shape.js'

/** The place and fingerprint of a leaked key, without the key itself. */
export interface KeyLeak {
  /** `file:line`, or a path in a commit. */
  readonly place: string
  readonly encoding: 'plain' | 'base64' | 'without data centre'
  /** The first 12 hex digits of the key's SHA-256, as in spans and errors. */
  readonly fingerprint: string
  readonly dataCentre?: string
}

const CHUNK_BYTES = 4 * 1024 * 1024
/** Longer than any key in base64, so that a key on the border of two chunks is found. */
const OVERLAP_BYTES = 1024

/** Searches a file of any size, in chunks. */
export function findLeaksInFile(path: string): KeyLeak[] {
  const file = openSync(path, 'r')
  try {
    const buffer = Buffer.alloc(CHUNK_BYTES)
    const leaks = new Map<string, KeyLeak>()
    let line = 1
    let overlap = 0
    for (;;) {
      const read = readSync(file, buffer, overlap, CHUNK_BYTES - overlap, null)
      const text = buffer.toString('latin1', 0, overlap + read)
      for (const leak of findLeaks(text, path, line)) leaks.set(`${leak.place} ${leak.fingerprint}`, leak)
      if (read === 0) return [...leaks.values()]
      const searched = Math.max(0, overlap + read - OVERLAP_BYTES)
      line += countLines(text, searched)
      overlap = buffer.copy(buffer, 0, searched, overlap + read)
    }
  } finally {
    closeSync(file)
  }
}

/** Windows PowerShell writes UTF-16 by default. Matches both byte orders, read as Latin-1. */
const UTF16_RUN = /(?:[\t\n\r -~]\0){32}/

/**
 * Finds keys in bytes that were read as Latin-1, in UTF-16 as well: in plain text, in base64, and without their data
 * centre if the word Mailchimp is nearby.
 */
export function findLeaks(text: string, place: string, firstLine = 1): KeyLeak[] {
  const leaks = findLeaksInText(text, place, firstLine)
  if (!text.includes('\0') || !UTF16_RUN.test(text)) return leaks
  return [...leaks, ...findLeaksInText(text.replaceAll('\0', ''), place, firstLine)]
}

function findLeaksInText(text: string, place: string, firstLine: number): KeyLeak[] {
  const createLeak = (key: string, encoding: KeyLeak['encoding'], at: number): KeyLeak => {
    const dataCentre = /-([a-z]+\d+)$/i.exec(key)?.[1]
    return {
      place: `${place}:${firstLine + countLines(text, at)}`,
      encoding,
      fingerprint: createHash('sha256').update(key).digest('hex').slice(0, 12),
      ...(dataCentre !== undefined && { dataCentre }),
    }
  }
  return [
    ...findPlainKeys(text).map(({ key, at }) => createLeak(key, 'plain', at)),
    ...findEncodedKeys(text).map(({ key, at }) => createLeak(key, 'base64', at)),
    ...findBareKeys(text).map(([from, to]) => createLeak(text.slice(from, to), 'without data centre', from)),
  ]
}

function countLines(text: string, end: number): number {
  let lines = 0
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) lines += 1
  return lines
}

interface FoundKey {
  readonly key: string
  readonly at: number
}

/**
 * Finds plain keys. Looks for the ending of a key first, which is twenty times as fast, because most files contain no
 * key.
 */
function findPlainKeys(text: string): FoundKey[] {
  if (!mayContainKey(text)) return []
  return findKeys(text).map(([from, to]) => ({ key: text.slice(from, to), at: from }))
}

/** The shortest key has 35 characters, which are 47 in base64. */
const BASE64_RUN = /(?<![\w+/-])[\w+/-]{46,}={0,2}/g

/**
 * Finds keys in base64. Decodes each alignment, because a run can begin with other text, such as the user name of an
 * authorization header.
 */
function findEncodedKeys(text: string): FoundKey[] {
  const found: FoundKey[] = []
  for (const { index, 0: run } of text.matchAll(BASE64_RUN)) {
    // A run of only hex digits is a digest, not a key in base64.
    if (/^[0-9a-f]+$/i.test(run)) continue
    for (const offset of [0, 1, 2, 3]) {
      const decoded = Buffer.from(run.slice(offset), 'base64').toString('latin1')
      for (const [from, to] of findKeys(decoded)) found.push({ key: decoded.slice(from, to), at: index })
      if (found.at(-1)?.at === index) break
    }
  }
  return found
}
