/** Below this size, a second thread costs more than it saves. */
const SYNC_GUNZIP_BYTES = 64 * 1024

/** Real responses expand 2 to 25 times, decompression bombs 1,000 times. */
const MAX_RATIO = 100

/** Every response may expand to this size, even a very small one. */
const RATIO_FREE_BYTES = 2 ** 20

/** Returns how many bytes a response may expand to. */
export function limitDecompressedBytes(wireBytes: number, maxBytes: number): number {
  return Math.min(maxBytes, Math.max(RATIO_FREE_BYTES, MAX_RATIO * wireBytes))
}

/**
 * Decompresses a whole response, synchronously if it is small.
 *
 * @throws an error with the code `ERR_BUFFER_TOO_LARGE` if it expands to more than `maxBytes`
 */
export function decompress(wire: Buffer, maxBytes: number): Buffer | Promise<Buffer> {
  const { gunzip, gunzipSync } = process.getBuiltinModule('node:zlib')
  const limit = { maxOutputLength: maxBytes }
  if (wire.length < SYNC_GUNZIP_BYTES) return gunzipSync(wire, limit)
  return new Promise((resolve, reject) => {
    gunzip(wire, limit, (error, body) => (error === null ? resolve(body) : reject(error)))
  })
}

/** Decompresses at most `maxBytes` from the start of a response. */
export async function decompressPrefix(wire: Buffer, maxBytes: number): Promise<Buffer> {
  const { createGunzip } = process.getBuiltinModule('node:zlib')
  const parts: Buffer[] = []
  let remaining = maxBytes
  for await (const part of createGunzip({ chunkSize: maxBytes }).end(wire)) {
    parts.push(part)
    remaining -= part.length
    if (remaining <= 0) break
  }
  return Buffer.concat(parts).subarray(0, maxBytes)
}
