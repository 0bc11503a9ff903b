import type { Decoder, Range } from './variant.js'

/**
 * Reads escapes that stand for one character each. Of the pattern's groups, one holds the character's number (in hex,
 * but for `&#51;`), or its name.
 *
 * @param sign with which each of the escapes begins
 */
export function escapeDecoder(sign: string, pattern: RegExp): Decoder {
  return (text) => {
    if (!text.includes(sign)) return []
    const parts: string[] = []
    const places = new EscapePlaces()
    let end = 0
    for (const match of text.matchAll(pattern)) {
      parts.push(text.slice(end, match.index), decodeEscape(match))
      end = match.index + match[0].length
      places.add(match.index, end)
    }
    if (end === 0) return []
    return [{ text: parts.join('') + text.slice(end), locate: (range) => places.locate(range) }]
  }
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

function decodeEscape([written, ...groups]: RegExpMatchArray): string {
  const value = groups.find((group) => group !== undefined) as string
  if (/^&#\d/.test(written)) return String.fromCharCode(Number(value))
  if (/^%|^&#|^\\[xu]/i.test(written)) return String.fromCharCode(Number.parseInt(value, 16))
  return NAMED.get(value.toLowerCase()) ?? value
}

/** Where escapes stand in a text, and where the characters that they became. */
class EscapePlaces {
  readonly #from: number[] = []
  readonly #to: number[] = []
  readonly #decoded: number[] = []
  #dropped = 0

  /** The escapes come in their order. */
  add(from: number, to: number): void {
    this.#from.push(from)
    this.#to.push(to)
    this.#decoded.push(from - this.#dropped)
    this.#dropped += to - from - 1
  }

  locate([from, to]: Range): Range {
    return [this.#locateOne(from)[0], this.#locateOne(to - 1)[1]]
  }

  #locateOne(index: number): Range {
    const nearest = this.#lastUpTo(index)
    if (nearest === -1) return [index, index + 1]
    const after = index - (this.#decoded[nearest] as number)
    const to = this.#to[nearest] as number
    return after === 0 ? [this.#from[nearest] as number, to] : [to + after - 1, to + after]
  }

  #lastUpTo(index: number): number {
    let low = 0
    let high = this.#decoded.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#decoded[middle] as number) <= index) low = middle + 1
      else high = middle
    }
    return low - 1
  }
}
