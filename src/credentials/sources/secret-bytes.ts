import { isUtf8 } from 'node:buffer'
import { createInvalidError } from '../credential-errors.js'
import { MAX_SECRET_BYTES } from './secret-text.js'

/**
 * The text that bytes from a source are.
 *
 * @throws {CredentialError} where they are no text, or too many.
 */
export function decodeUtf8(bytes: Buffer, source: string): string {
  if (bytes.length > MAX_SECRET_BYTES) {
    throw createInvalidError(`the secret from ${source} is longer than ${MAX_SECRET_BYTES / 1024} KiB`)
  }
  // Decoded anyway, it would be another credential than the one that was meant.
  if (!isUtf8(bytes)) throw createInvalidError(`the secret from ${source} is not text in UTF-8`)
  return bytes.toString('utf8')
}
