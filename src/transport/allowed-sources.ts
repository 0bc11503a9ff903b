import { BlockList, isIP } from 'node:net'

type AddressFamily = 'ipv4' | 'ipv6'

/** Returns the fault of a local address, or undefined. */
export function findLocalAddressFault(address: string): string | undefined {
  const family = detectAddressFamily(address)
  if (family === undefined) return 'must be an IPv4 or IPv6 address of this machine, like "10.20.0.7"'
  // A socket bound to `::ffff:10.20.0.7` cannot reach any host name.
  const isMapped = family === 'ipv6' && isMappedIpv4(address, family)
  return isMapped ? 'must be written as IPv4, like "10.20.0.7", not in its IPv6 form' : undefined
}

/**
 * Returns the address family to resolve a host name to. Otherwise Node could fail at an address that is unreachable
 * from `localAddress`, or pick a family that has no allowed source.
 */
export function selectAddressFamily(
  localAddress: string | undefined,
  sources: AllowedSources | undefined,
): 4 | 6 | undefined {
  if (localAddress === undefined) return sources?.isIpv4Only ? 4 : undefined
  return detectAddressFamily(localAddress) === 'ipv6' ? 6 : 4
}

/** Returns the fault of an address range, or undefined. */
export function findAllowedSourceFault(source: string): string | undefined {
  return parseCidr(source) === undefined
    ? 'must be an address or a range of addresses, like "10.20.0.0/16", "2001:db8::/32" or "10.20.0.7"'
    : undefined
}

/** Returns true for an IPv4 address in its IPv6 form, as dual-stack sockets report it: `::ffff:10.20.0.7`. */
function isMappedIpv4(address: string, family: AddressFamily): boolean {
  mappedIpv4 ??= createMappedIpv4()
  return mappedIpv4.check(address, family)
}

let mappedIpv4: BlockList | undefined

function createMappedIpv4(): BlockList {
  const list = new BlockList()
  list.addSubnet('::ffff:0:0', 96, 'ipv6')
  return list
}

/** The local addresses from which a key may be used. */
export class AllowedSources {
  // Two lists, because an IPv6 range like `::/0` would contain every IPv4 address too.
  readonly #ipv4 = new BlockList()
  readonly #ipv6 = new BlockList()

  constructor(sources: readonly string[]) {
    for (const { address, prefix, family } of sources.map(parseCidr).filter((range) => range !== undefined)) {
      this.#selectList(address, family).addSubnet(address, prefix, family)
    }
  }

  /** Whether no IPv6 address is allowed. */
  get isIpv4Only(): boolean {
    return this.#ipv6.rules.length === 0
  }

  has(address: string): boolean {
    const family = detectAddressFamily(address)
    return family !== undefined && this.#selectList(address, family).check(address, family)
  }

  #selectList(address: string, family: AddressFamily): BlockList {
    return isMappedIpv4(address, family) ? this.#ipv4 : this.#ipv6
  }
}

/** Parses a CIDR range. A single address is a range of one. */
function parseCidr(source: string): { address: string; prefix: number; family: AddressFamily } | undefined {
  const [, address = '', digits] = /^([\d.]+|[\da-f:.]+)(?:\/(0|[1-9]\d{0,2}))?$/i.exec(source) ?? []
  const family = detectAddressFamily(address)
  if (family === undefined) return undefined
  const longest = family === 'ipv4' ? 32 : 128
  const prefix = digits === undefined ? longest : Number(digits)
  // Rejects `::ffff:10.0.0.0/8`: it does not mean 10.0.0.0/8.
  const shortest = family === 'ipv6' && isMappedIpv4(address, family) ? 96 : 0
  return prefix < shortest || prefix > longest ? undefined : { address, prefix, family }
}

function detectAddressFamily(address: string): AddressFamily | undefined {
  const version = isIP(address)
  if (version === 0) return undefined
  return version === 4 ? 'ipv4' : 'ipv6'
}
