import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeCrc32c } from '../../../../src/credentials/sources/google/crc32c.js'

describe('CRC-32C', () => {
  // The values of RFC 3720 and of the catalogue of parametrised CRC algorithms.
  it.each([
    ['an empty input', [], 0],
    ['32 bytes of 0', Array(32).fill(0), 0x8a9136aa],
    ['32 bytes of 255', Array(32).fill(255), 0x62a8ab43],
    ['0 to 31', [...Array(32).keys()], 0x46dd794e],
    ['31 to 0', [...Array(32).keys()].reverse(), 0x113fdb5c],
    ['the digits 1 to 9', [...Buffer.from('123456789')], 0xe3069283],
  ])('of %s', (_, bytes, expected) => {
    expect(computeCrc32c(Uint8Array.from(bytes))).toBe(expected)
  })

  it('differs if any bit differs', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 100 }),
        fc.nat(),
        fc.nat(7),
        (bytes, place, bit) => {
          const damaged = bytes.slice()
          damaged[place % bytes.length] = (bytes[place % bytes.length] ?? 0) ^ (1 << bit)
          expect(computeCrc32c(damaged)).not.toBe(computeCrc32c(bytes))
        },
      ),
    )
  })
})
