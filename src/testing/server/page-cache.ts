import { Reply } from '../reply.js'
import { encodeReply } from './wire.js'

/** Reads that depend on nothing but what was written before: not on the clock, and nothing moves on by them. */
const CACHEABLE_OPERATIONS: ReadonlySet<string> = new Set(['lists.getListMembersInfo', 'lists.getListMember'])

const MAX_PAGES = 256

/** Keeps the bytes of member pages until anything else is called: then any of them may have changed. */
export class PageCache {
  readonly #pages = new Map<string, Reply>()

  clear(): void {
    this.#pages.clear()
  }

  /** The answer of a plain read, made once; every other operation is carried out, and forgets all pages. */
  serve(operation: string, key: string, createReply: () => Reply): Reply {
    if (!CACHEABLE_OPERATIONS.has(operation)) {
      this.clear()
      return createReply()
    }
    const known = this.#pages.get(key)
    if (known !== undefined) return known
    const reply = createReply()
    if (reply.status !== 200) return reply
    const { bytes, headers } = encodeReply(reply)
    const prepared = new Reply(200, bytes, headers)
    if (this.#pages.size >= MAX_PAGES) this.clear()
    this.#pages.set(key, prepared)
    return prepared
  }
}
