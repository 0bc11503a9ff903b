import { Reply } from '../reply.js'
import { encodeReply } from './wire.js'

/** Reads that depend on nothing but what was written before: not on the clock, and nothing moves on by them. */
const PLAIN_READS: ReadonlySet<string> = new Set(['lists.getListMembersInfo', 'lists.getListMember'])

const MOST_PAGES = 256

/** Keeps the bytes of member pages until anything else is called: then any of them may have changed. */
export class PageCache {
  readonly #pages = new Map<string, Reply>()

  clear(): void {
    this.#pages.clear()
  }

  /** The answer of a plain read, made once; every other operation is carried out, and forgets all pages. */
  answer(operation: string, key: string, make: () => Reply): Reply {
    if (!PLAIN_READS.has(operation)) {
      this.clear()
      return make()
    }
    const known = this.#pages.get(key)
    if (known !== undefined) return known
    const made = make()
    if (made.status !== 200) return made
    const { bytes, headers } = encodeReply(made)
    const prepared = new Reply(200, bytes, headers)
    if (this.#pages.size >= MOST_PAGES) this.clear()
    this.#pages.set(key, prepared)
    return prepared
  }
}
