import { hashAddress } from './member.js'

/** Finds the slot of an address by its MD5. Takes 4 to 8 bytes per address: at most 8 MB for a million. */
export class HashIndex {
  readonly #slots: Int32Array
  readonly #getAddress: (slot: number) => string

  constructor(count: number, getAddress: (slot: number) => string) {
    this.#getAddress = getAddress
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(count * 1.5 + 2))).fill(-1)
    for (let slot = 0; slot < count; slot += 1) this.#insert(slot)
  }

  find(hash: string): number | undefined {
    for (let index = this.#getHomeIndex(hash); ; index = this.#getNextIndex(index)) {
      const slot = this.#slots[index] ?? -1
      if (slot < 0) return undefined
      if (hashAddress(this.#getAddress(slot)) === hash) return slot
    }
  }

  #insert(slot: number): void {
    let index = this.#getHomeIndex(hashAddress(this.#getAddress(slot)))
    while ((this.#slots[index] ?? -1) >= 0) index = this.#getNextIndex(index)
    this.#slots[index] = slot
  }

  #getHomeIndex(hash: string): number {
    return Number.parseInt(hash.slice(0, 8), 16) & (this.#slots.length - 1)
  }

  #getNextIndex(index: number): number {
    return (index + 1) & (this.#slots.length - 1)
  }
}
