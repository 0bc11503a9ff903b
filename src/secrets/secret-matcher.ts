import { MIN_SECRET_LENGTH, splitKey } from './key-shape.js'
import { maskVariants } from './mask.js'
import type { Range } from './variant.js'

/** One value to find. The suffix is its data centre, which is masked too if it follows. */
interface SecretPattern {
  readonly secret: string
  readonly suffix: string
}

const HASH_BASE = 31

/** Precedes a key in a `Basic` header. Masked too: in base64 it would identify the header as this library's. */
const USER = 'user:'

/**
 * Finds secret values in text, in every encoding and in any letter case. Searching for a thousand values takes no
 * longer than for one (Rabin-Karp).
 */
export class SecretMatcher {
  /** Keyed by the hash of each value's first characters. */
  readonly #values = new Map<number, SecretPattern[]>()
  readonly #width: number
  readonly #shortest: number

  constructor(values: Iterable<string>) {
    const split = Array.from(values, (value) => parsePattern(value)).filter(({ secret }) => secret !== '')
    this.#shortest = Math.min(...split.map(({ secret }) => secret.length))
    this.#width = Math.min(MIN_SECRET_LENGTH, this.#shortest)
    for (const value of split) {
      const hash = computeHash(value.secret.slice(0, this.#width))
      this.#values.set(hash, [...(this.#values.get(hash) ?? []), value])
    }
  }

  /** Returns the text with the values masked, cut at `end` after the search. */
  mask(text: string, end?: number): string {
    if (this.#values.size === 0 || this.#isTooShort(text)) return text.slice(0, end)
    return maskVariants(text, (part) => this.#find(part), end)
  }

  /**
   * Returns true if a text of letters and digits is too short to encode a secret: base64 needs four of them for three
   * bytes. Saves decoding the id of each request.
   */
  #isTooShort(text: string): boolean {
    if (text.length * 0.75 >= this.#shortest || !/^[0-9A-Za-z]*$/.test(text)) return false
    return this.#find(text).length === 0
  }

  #find(text: string): Range[] {
    const found: Range[] = []
    const width = this.#width
    const leadingPower = computePower(HASH_BASE, width)
    for (let at = 0, hash = 0; at < text.length; at += 1) {
      hash = Math.imul(hash, HASH_BASE) + readLowercaseCode(text, at)
      if (at >= width) hash -= Math.imul(leadingPower, readLowercaseCode(text, at - width))
      hash |= 0
      const candidates = at >= width - 1 ? this.#values.get(hash) : undefined
      for (const value of candidates ?? []) {
        const from = at - width + 1
        const to = matchPattern(value, text, from)
        const user = from - USER.length
        if (to !== undefined) found.push([user >= 0 && text.startsWith(USER, user) ? user : from, to])
      }
    }
    return found
  }
}

function parsePattern(whole: string): SecretPattern {
  const [secret, suffix] = splitKey(whole)
  return { secret: lowercaseAscii(secret), suffix }
}

function matchPattern({ secret, suffix }: SecretPattern, text: string, from: number): number | undefined {
  const to = from + secret.length
  if (lowercaseAscii(text.slice(from, to)) !== secret) return undefined
  return lowercaseAscii(text.slice(to, to + suffix.length)) === suffix ? to + suffix.length : to
}

function computeHash(text: string): number {
  let hash = 0
  for (let at = 0; at < text.length; at += 1)
    hash = (Math.imul(hash, HASH_BASE) + readLowercaseCode(text, at)) | 0
  return hash
}

function computePower(base: number, exponent: number): number {
  let power = 1
  for (let n = 0; n < exponent; n += 1) power = Math.imul(power, base)
  return power
}

/** Lowercases ASCII only: lowercasing other letters can change the length. */
function lowercaseAscii(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
}

function readLowercaseCode(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0x41 && code <= 0x5a ? code + 0x20 : code
}
