import { isUtf8 } from 'node:buffer'
import { createInvalidError } from '../credential-errors.js'
import { MAX_SECRET_BYTES } from './secret-text.js'

/**
 * Decodes the bytes of a secret as text.
 *
 * @throws {CredentialError} if they are too long or not UTF-8
 */
export function decodeUtf8(bytes: Buffer, source: string): string {
  if (bytes.length > MAX_SECRET_BYTES) {
    throw createInvalidError(`the secret from ${source} is longer than ${MAX_SECRET_BYTES / 1024} KiB`)
  }
  // Decoding it with replacement characters would yield another credential.
  if (!isUtf8(bytes)) throw createInvalidError(`the secret from ${source} is not text in UTF-8`)
  return bytes.toString('utf8')
}
