/** The reversed Castagnoli polynomial. */
const POLYNOMIAL = 0x82f63b78

/** Computes the CRC-32C that Google sends with a secret. Node's `zlib.crc32` uses another polynomial. */
export function computeCrc32c(bytes: Uint8Array): number {
  let crc = ~0
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? POLYNOMIAL : 0)
  }
  return ~crc >>> 0
}
