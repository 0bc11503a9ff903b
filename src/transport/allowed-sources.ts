import { BlockList, isIP } from 'node:net'

type AddressFamily = 'ipv4' | 'ipv6'

/** What is wrong with an address to connect from, if anything is. */
export function findLocalAddressFault(address: string): string | undefined {
  const family = detectAddressFamily(address)
  if (family === undefined) return 'must be an IPv4 or IPv6 address of this machine, like "10.20.0.7"'
  // Nothing that has a name could be reached from `::ffff:10.20.0.7`.
  const isMapped = family === 'ipv6' && mappedIpv4.check(address, family)
  return isMapped ? 'must be written as IPv4, like "10.20.0.7", not as IPv6 writes it' : undefined
}

/**
 * To ask only for a server's addresses that can be reached from here: Node gives up at the first that cannot, and
 * takes the first that can, whether its source is allowed or not.
 */
export function selectAddressFamily(
  localAddress: string | undefined,
  sources: AllowedSources | undefined,
): 4 | 6 | undefined {
  if (localAddress === undefined) return sources?.isIpv4Only ? 4 : undefined
  return detectAddressFamily(localAddress) === 'ipv6' ? 6 : 4
}

/** What is wrong with a range of addresses, if anything is. */
export function findAllowedSourceFault(source: string): string | undefined {
  return parseCidr(source) === undefined
    ? 'must be a range of addresses or an address, like "10.20.0.0/16", "2001:db8::/32" or "10.20.0.7"'
    : undefined
}

/** IPv4 as it is, and as IPv6 writes it on a socket for both: `::ffff:10.20.0.7`. */
const mappedIpv4 = new BlockList()
mappedIpv4.addSubnet('::ffff:0:0', 96, 'ipv6')

/** The addresses of this machine from which a key may be used. */
export class AllowedSources {
  // Apart, because a range of IPv6 like `::/0` would hold every IPv4 address too.
  readonly #ipv4 = new BlockList()
  readonly #ipv6 = new BlockList()

  constructor(sources: readonly string[]) {
    for (const { address, prefix, family } of sources.map(parseCidr).filter((range) => range !== undefined)) {
      this.#selectList(address, family).addSubnet(address, prefix, family)
    }
  }

  /** Whether nothing may leave over IPv6. */
  get isIpv4Only(): boolean {
    return this.#ipv6.rules.length === 0
  }

  has(address: string): boolean {
    const family = detectAddressFamily(address)
    return family !== undefined && this.#selectList(address, family).check(address, family)
  }

  #selectList(address: string, family: AddressFamily): BlockList {
    return mappedIpv4.check(address, family) ? this.#ipv4 : this.#ipv6
  }
}

/** Takes a CIDR apart; an address alone is the range that holds only itself. */
function parseCidr(source: string): { address: string; prefix: number; family: AddressFamily } | undefined {
  const [, address = '', digits] = /^([\d.]+|[\da-f:.]+)(?:\/(0|[1-9]\d{0,2}))?$/i.exec(source) ?? []
  const family = detectAddressFamily(address)
  if (family === undefined) return undefined
  const longest = family === 'ipv4' ? 32 : 128
  const prefix = digits === undefined ? longest : Number(digits)
  // `::ffff:10.0.0.0/8` would not be the 10.0.0.0/8 that was meant.
  const shortest = family === 'ipv6' && mappedIpv4.check(address, family) ? 96 : 0
  return prefix < shortest || prefix > longest ? undefined : { address, prefix, family }
}

function detectAddressFamily(address: string): AddressFamily | undefined {
  const version = isIP(address)
  if (version === 0) return undefined
  return version === 4 ? 'ipv4' : 'ipv6'
}
