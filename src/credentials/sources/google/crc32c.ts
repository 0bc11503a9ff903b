/** Castagnoli's polynomial, its bits in reverse. */
const POLYNOMIAL = 0x82f63b78

/** The CRC-32C of bytes, which Google sends along with a secret; Node's `zlib.crc32` is another one. */
export function computeCrc32c(bytes: Uint8Array): number {
  let crc = ~0
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? POLYNOMIAL : 0)
  }
  return ~crc >>> 0
}
