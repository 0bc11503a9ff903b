import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  AllowedSources,
  findAllowedSourceFault,
  findLocalAddressFault,
} from '../../src/transport/allowed-sources.js'
import { chooseRuns, scaleCount } from '../support/property-runs.js'

/** An address and its number, computed without `node:net`. */
interface KnownAddress {
  readonly text: string
  readonly bits: 32 | 128
  readonly value: bigint
}

const formatIpv4 = (value: bigint) => [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 255n).join('.')

function formatIpv6(value: bigint): string {
  const groups = Array.from({ length: 8 }, (_, n) => (value >> BigInt(112 - 16 * n)) & 0xffffn)
  return groups.map((group) => group.toString(16)).join(':')
}

const IPV4_WITHIN_IPV6 = 0xffffn << 32n

const v4: fc.Arbitrary<KnownAddress> = fc.bigInt(0n, 2n ** 32n - 1n).map((value) => {
  return { text: formatIpv4(value), bits: 32, value }
})

/** IPv6 addresses in all spellings; many end in zeros or contain an IPv4 address. */
const v6: fc.Arbitrary<KnownAddress> = fc
  .oneof(
    fc.bigInt(0n, 2n ** 128n - 1n),
    fc.bigInt(0n, 2n ** 32n - 1n).map((high) => high << 96n),
    fc.bigInt(0n, 2n ** 32n - 1n).map((low) => IPV4_WITHIN_IPV6 | low),
    fc.bigInt(0n, 2n ** 32n - 1n),
  )
  .chain((value) => fc.constantFrom(...listSpellings(value)).map((text) => ({ text, bits: 128, value })))

function listSpellings(value: bigint): string[] {
  const long = formatIpv6(value)
  const short = long.replace(/(?:^|:)0(?::0)+(?::|$)/, '::')
  const isMapped = value >> 32n === 0xffffn
  const mapped = isMapped ? [`::ffff:${formatIpv4(value & 0xffffffffn)}`] : []
  return [long, short, long.toUpperCase(), ...mapped]
}

const address = fc.oneof(v4, v6)
const source = address.chain((known) => {
  const min = normalizeAddress(known).bits < known.bits ? 96 : 0
  return fc
    .option(fc.integer({ min, max: known.bits }), { nil: undefined })
    .map((prefix) => ({ known, prefix }))
})
type Source = { readonly known: KnownAddress; readonly prefix: number | undefined }
const formatSource = ({ known, prefix }: Source) =>
  prefix === undefined ? known.text : `${known.text}/${prefix}`

/** Maps IPv4 addresses in the notation of IPv6 sockets to plain IPv4. */
function normalizeAddress({ bits, value, text }: KnownAddress): KnownAddress {
  if (bits === 32 || value >> 32n !== 0xffffn) return { bits, value, text }
  return { bits: 32, value: value & 0xffffffffn, text }
}

/** The reference implementation, which compares addresses as integers. */
function isInside({ known, prefix = known.bits }: Source, address: KnownAddress): boolean {
  const range = normalizeAddress(known)
  const { bits, value } = normalizeAddress(address)
  if (bits !== range.bits) return false
  const rest = BigInt(known.bits - prefix)
  return value >> rest === range.value >> rest
}

/** Creates an address inside a range or just outside of it. */
const createNearAddress = ({ known, prefix = known.bits }: Source) =>
  fc.bigInt(0n, 2n ** 128n - 1n).chain((noise) => {
    const rest = BigInt(known.bits - prefix)
    const low = (known.value >> rest) << rest
    const inside = low | (noise & ((1n << rest) - 1n))
    const all = 2n ** BigInt(known.bits)
    const values = [inside, (low + all - 1n) % all, (low + (1n << rest)) % all]
    return fc.constantFrom(...values).map((value): KnownAddress => {
      return { bits: known.bits, value, text: known.bits === 32 ? formatIpv4(value) : formatIpv6(value) }
    })
  })

describe('AllowedSources', () => {
  it('contains an address if and only if an integer comparison finds it in one of its ranges', () => {
    const count = { inside: 0, outside: 0 }
    const sources = fc.array(source, { minLength: 1, maxLength: 4 })
    const withAddress = sources.chain((ranges) =>
      fc
        .oneof(address, fc.constantFrom(...ranges).chain(createNearAddress))
        .map((address) => ({ ranges, address })),
    )
    fc.assert(
      fc.property(withAddress, ({ ranges, address }) => {
        const expected = ranges.some((range) => isInside(range, address))
        count[expected ? 'inside' : 'outside'] += 1
        expect(new AllowedSources(ranges.map(formatSource)).has(address.text)).toBe(expected)
      }),
      { numRuns: chooseRuns(20_000) },
    )
    expect(Math.min(count.inside, count.outside)).toBeGreaterThan(scaleCount(2_000, 20_000))
  })

  it('accepts every notation of a range', () => {
    fc.assert(
      fc.property(source, (range) => {
        expect(findAllowedSourceFault(formatSource(range))).toBeUndefined()
      }),
      { numRuns: chooseRuns(5_000) },
    )
  })

  it.each([
    ['10.20.0.0/16', '::ffff:10.20.3.4', true],
    ['10.20.0.0/16', '::10.20.3.4', false],
    ['::ffff:10.20.0.0/112', '10.20.3.4', true],
    ['::ffff:10.20.0.0/112', '10.21.3.4', false],
    ['::/0', '10.20.3.4', false],
    ['::/0', '::ffff:10.20.3.4', false],
    ['::/0', 'fd00::1', true],
    ['0.0.0.0/0', '10.20.3.4', true],
    ['0.0.0.0/0', 'fd00::1', false],
    ['fe80::/10', 'fe80::1%eth0', true],
    ['fe80::/10', 'fec0::1%eth0', false],
    ['10.20.9.9/16', '10.20.3.4', true],
    ['127.0.0.1', '127.0.0.1', true],
    ['127.0.0.1', '127.0.0.2', false],
    ['::1', '::1', true],
    ['127.0.0.1', '', false],
    ['127.0.0.1', 'localhost', false],
  ])('%s has %s: %s', (range, address, has) => {
    expect(new AllowedSources([range]).has(address)).toBe(has)
  })
})

describe('an invalid range is refused', () => {
  it.each(
    [
      ...['', ' ', '/', '/8', '10.0.0.0/', '10.0.0.0/33', '10.0.0.0/-1', '10.0.0.0/08', '10.0.0.0/8/8'],
      ...['10.0.0.0/8 ', ' 10.0.0.0/8', '10.0.0.0/8\n', '10.0.0.0/8,10.1.0.0/16', '10.0.0.0-10.0.0.9'],
      ...['10.0.0', '10', '010.0.0.1', '0x0a.0.0.1', '10.0.0.256', '10.0.0.0/255.0.0.0', '*', 'localhost'],
      ...[
        '::1/129',
        '::1/1e1',
        ':::',
        '1::2::3',
        'fe80::1%eth0/64',
        '[::1]',
        '2001:db8::/32/',
        '::ffff:10.0.0.0/8',
        '::ffff:10.0.0.0/95',
        '１０.0.0.1',
      ],
    ].map((text) => [text]),
  )('%j', (text) => {
    expect(findAllowedSourceFault(text)).toMatch(/^must be an address or a range of addresses/)
  })

  it('and every accepted text contains the addresses that it denotes', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: fc.constantFrom(...'0123456789abcdef:./% '), maxLength: 30 }),
      fc.tuple(source, fc.string({ maxLength: 3 })).map(([range, more]) => `${formatSource(range)}${more}`),
    )
    fc.assert(
      fc.property(hostile, (text) => {
        if (findAllowedSourceFault(text) !== undefined) return
        expect(text).toMatch(/^[\da-fA-F:.]+(?:\/\d{1,3})?$/)
        expect(new AllowedSources([text]).has(text.split('/')[0] as string)).toBe(true)
      }),
      { numRuns: chooseRuns(20_000) },
    )
  })
})

describe('network.localAddress', () => {
  it.each(['127.0.0.1', '::1', 'fd00::7'])('may be %s', (address) => {
    expect(findLocalAddressFault(address)).toBeUndefined()
  })

  it.each(['', 'localhost', '10.0.0', '127.0.0.1:80', '[::1]', '10.0.0.0/8', 'eth0', ' 127.0.0.1', '0'])(
    'must not be %j',
    (address) => {
      expect(findLocalAddressFault(address)).toMatch(/^must be an IPv4 or IPv6 address of this machine/)
    },
  )

  it.each(['::ffff:10.0.0.1', '::FFFF:a00:1'])(
    'must be written as IPv4 if it is an IPv4 address: %s',
    (address) => {
      expect(findLocalAddressFault(address)).toMatch(/^must be written as IPv4, like "10.20.0.7"/)
    },
  )
})
