/** A resource as stored: plain JSON without its links. */
export type Item = Record<string, unknown>

/** The items of one collection, in insertion order. */
export class Collection {
  readonly #items = new Map<string, Item>()

  get size(): number {
    return this.#items.size
  }

  get(id: string): Item | undefined {
    return this.#items.get(id)
  }

  has(id: string): boolean {
    return this.#items.has(id)
  }

  set(id: string, item: Item): void {
    this.#items.set(id, item)
  }

  delete(id: string): boolean {
    return this.#items.delete(id)
  }

  listIds(): string[] {
    return [...this.#items.keys()]
  }

  listAll(): Item[] {
    return [...this.#items.values()]
  }
}
