import { inspect } from 'node:util'

/** Returns the encodings in which a secret could leak into a text. */
export function listEncodings(secret: string): string[] {
  const basic = Buffer.from(`user:${secret}`).toString('base64')
  return [
    secret,
    `Basic ${basic}`,
    basic,
    encodeURIComponent(secret),
    Buffer.from(secret).toString('hex'),
    Buffer.from(secret).toString('base64url'),
  ]
}

/** Prints an error in every way. */
export function printAll(error: unknown): string {
  const { message, stack } = error as Error
  return [
    message,
    stack,
    inspect(error, { showHidden: true, depth: 10 }),
    inspect(error, { customInspect: false, depth: 10 }),
    JSON.stringify(error),
    JSON.stringify((error as { faults?: unknown }).faults),
  ].join('\n')
}

/**
 * Returns a visible part of a secret in a text, or undefined. A text with twelve consecutive characters of any encoding
 * contains one of these pieces of eight, because a piece starts at every fifth character.
 */
export function findLeak(secret: string, text: string): string | undefined {
  const known = pieces.get(secret) ?? listEncodings(secret).flatMap(cutPieces)
  pieces.set(secret, known)
  return known.find((piece) => text.includes(piece))
}

const pieces = new Map<string, string[]>()

function cutPieces(form: string): string[] {
  const starts = Array.from({ length: Math.floor((form.length - 8) / 5) + 1 }, (_, n) => n * 5)
  return starts.map((start) => form.slice(start, start + 8))
}
