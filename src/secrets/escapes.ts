import type { Decoder, Range } from './variant.js'

/**
 * Creates a decoder for escapes of a single character. One of the pattern's groups captures the character's code (in
 * hex, except for `&#51;`) or its name.
 *
 * @param sign the first character of each escape
 */
export function createEscapeDecoder(sign: string, pattern: RegExp): Decoder {
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

/** Maps indexes of the decoded text back to the original text. */
class EscapePlaces {
  readonly #starts: number[] = []
  readonly #ends: number[] = []
  readonly #decodedStarts: number[] = []
  #dropped = 0

  /** Escapes must be added in order. */
  add(from: number, to: number): void {
    this.#starts.push(from)
    this.#ends.push(to)
    this.#decodedStarts.push(from - this.#dropped)
    this.#dropped += to - from - 1
  }

  locate([from, to]: Range): Range {
    return [this.#locateCharacter(from)[0], this.#locateCharacter(to - 1)[1]]
  }

  #locateCharacter(index: number): Range {
    const nearest = this.#findLastIndex(index)
    if (nearest === -1) return [index, index + 1]
    const after = index - (this.#decodedStarts[nearest] as number)
    const to = this.#ends[nearest] as number
    return after === 0 ? [this.#starts[nearest] as number, to] : [to + after - 1, to + after]
  }

  #findLastIndex(index: number): number {
    let low = 0
    let high = this.#decodedStarts.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#decodedStarts[middle] as number) <= index) low = middle + 1
      else high = middle
    }
    return low - 1
  }
}
