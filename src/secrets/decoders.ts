import { BASE64, decodeByteLists, decodeDigits, HEX } from './digit-runs.js'
import { createEscapeDecoder } from './escapes.js'
import { MIN_SECRET_LENGTH } from './key-shape.js'
import type { Decoder, Variant } from './variant.js'

/** Decodes a text from every encoding in which secrets are searched. */
export function decodeVariants(text: string): Variant[] {
  return text.length < MIN_SECRET_LENGTH ? [] : DECODERS.flatMap((decode) => decode(text))
}

/** Used by both searches: for keys by their shape, and for the secrets that a client has used. */
const DECODERS: readonly Decoder[] = [
  createEscapeDecoder('%', /%([0-9a-f]{2})/gi),
  createEscapeDecoder('\\', /\\(?:(?:u00|x)([0-9a-fA-F]{2})|u\{0*([0-9a-fA-F]{1,2})\}|([nrtbf"'`/\\]))/g),
  createEscapeDecoder('&', /&(?:#x0*([0-9a-f]{2})|#0*(\d{2,3})|(amp|lt|gt|quot|apos));/gi),
  (text) => decodeDigits(text, BASE64),
  (text) => decodeDigits(text, HEX),
  decodeByteLists,
  dropZeros,
]

/** Decodes UTF-16 that was read as single bytes: every other byte is zero. */
function dropZeros(text: string): Variant[] {
  if (!text.includes('\0')) return []
  const places: number[] = []
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) !== 0) places.push(at)
  const locate = ([from, to]: readonly [number, number]) =>
    [places[from] as number, (places[to - 1] as number) + 1] as const
  return [{ text: text.replaceAll('\0', ''), locate }]
}
