import type { Ranked } from './report-data.js'

/** Groups by names, up to a maximum number, because a hostile log can contain any number of names. */
export class Groups<T> {
  readonly #groups = new Map<string, T>()
  readonly #create: (...names: readonly (string | undefined)[]) => T
  readonly #max: number
  #uncounted = 0

  constructor(max: number, create: (...names: readonly (string | undefined)[]) => T) {
    this.#max = max
    this.#create = create
  }

  /** Returns the group of these names; undefined if there are too many groups. */
  get(...names: readonly (string | undefined)[]): T | undefined {
    const key = names.length === 1 && names[0] !== undefined ? names[0] : JSON.stringify(names)
    const known = this.#groups.get(key)
    if (known !== undefined) return known
    if (this.#groups.size >= this.#max) {
      this.#uncounted += 1
      return undefined
    }
    const group = this.#create(...names)
    this.#groups.set(key, group)
    return group
  }

  /** Returns the first groups in the order of `compare`, described by `describe`. */
  rank<Row>(shown: number, compare: (one: T, other: T) => number, describe: (group: T) => Row): Ranked<Row> {
    const rows = [...this.#groups.values()].sort(compare).slice(0, shown).map(describe)
    return { rows, hidden: this.#groups.size - rows.length, uncounted: this.#uncounted }
  }
}
