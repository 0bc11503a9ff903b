import { redact } from '../index.js'
import { looksLikeSecret } from '../secrets/key-shape.js'

/**
 * Creates a function that masks keys in a message. It also masks an argument of the command that could be a token, or a
 * key without its data centre: in other places, such digits are usually a digest.
 */
export function createMessageMask(args: readonly string[]): (text: string) => string {
  const digits = args.filter(looksLikeSecret).flatMap((arg) => arg.match(/[0-9a-f]{24,}/gi) ?? [])
  return (text) => digits.reduce((masked, each) => masked.replaceAll(each, '[secret]'), redact(text))
}
