import { randomInt } from 'node:crypto'

/** Smaller responses are not counted: the most expensive one takes 0.4 s and 25 MB. */
const UNCOUNTED_BYTES = 2 ** 20

/**
 * The cost of a new sequence of field names, for which V8 copies the previous hidden class. A million of these take
 * 7 s and 800 MB; a million other values take at most 0.6 s and 200 MB.
 */
const SHAPE_COST = 16

const NO_SHAPE = 0
/** Random per process, so that colliding names cannot be prepared. */
const EMPTY_SHAPE = randomInt(1, 2 ** 31)

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c] as const
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d] as const

/**
 * Returns whether `JSON.parse`, which cannot be interrupted, could block the process with this text.
 *
 * @param limit how many values it may contain: array items, fields, objects and arrays
 */
export function exceedsParseCost(json: Buffer, limit: number): boolean {
  return json.length > UNCOUNTED_BYTES && countCost(json, limit) > limit
}

/** Stops above the limit. The result for invalid JSON does not matter, because parsing it fails. */
function countCost(json: Buffer, limit: number): number {
  const known = new Set<number>()
  const outer: number[] = []
  let shape = NO_SHAPE
  let isName = false
  let cost = 0
  for (let at = 0; at < json.length && cost <= limit; at += 1) {
    const byte = json[at]
    if (byte === QUOTE) {
      const end = findStringEnd(json, at + 1)
      if (isName) {
        shape = hashName(json, at + 1, end, shape)
        if (!known.has(shape)) cost += SHAPE_COST
        known.add(shape)
      }
      isName = false
      at = end
    } else if (byte === COMMA) {
      cost += 1
      isName = shape !== NO_SHAPE
    } else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
      cost += 1
      outer.push(shape)
      isName = byte === OPEN_OBJECT
      shape = isName ? EMPTY_SHAPE : NO_SHAPE
    } else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) shape = outer.pop() ?? NO_SHAPE
  }
  return cost
}

/** Returns the index of the closing quote, or of the end of the text. */
function findStringEnd(json: Buffer, begin: number): number {
  for (let end = json.indexOf(QUOTE, begin); end !== -1; end = json.indexOf(QUOTE, end + 1)) {
    let backslashes = 0
    while (json[end - 1 - backslashes] === BACKSLASH) backslashes += 1
    if (backslashes % 2 === 0) return end
  }
  return json.length
}

/** Hashes a name including its closing quote (FNV-1a): `"a","b"` differs from `"ab"`. */
function hashName(json: Buffer, begin: number, end: number, shape: number): number {
  let hash = shape
  for (let at = begin; at <= end; at += 1) hash = Math.imul(hash ^ (json[at] as number), 0x01000193)
  return hash
}
