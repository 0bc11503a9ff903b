import { hashAddress } from './member.js'

/** Finds the number of an address by its MD5, in 4 to 8 bytes for each: a million of them fit in 8 MB. */
export class HashIndex {
  readonly #slots: Int32Array
  readonly #addressAt: (slot: number) => string

  constructor(count: number, addressAt: (slot: number) => string) {
    this.#addressAt = addressAt
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(count * 1.5 + 2))).fill(-1)
    for (let slot = 0; slot < count; slot += 1) this.#insert(slot)
  }

  find(hash: string): number | undefined {
    for (let at = this.#startOf(hash); ; at = this.#next(at)) {
      const slot = this.#slots[at] ?? -1
      if (slot < 0) return undefined
      if (hashAddress(this.#addressAt(slot)) === hash) return slot
    }
  }

  #insert(slot: number): void {
    let at = this.#startOf(hashAddress(this.#addressAt(slot)))
    while ((this.#slots[at] ?? -1) >= 0) at = this.#next(at)
    this.#slots[at] = slot
  }

  #startOf(hash: string): number {
    return Number.parseInt(hash.slice(0, 8), 16) & (this.#slots.length - 1)
  }

  #next(at: number): number {
    return (at + 1) & (this.#slots.length - 1)
  }
}
