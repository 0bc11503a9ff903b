import { Reply } from '../reply.js'
import { encodeReply } from './wire.js'

/** Reads that depend only on earlier writes: not on the clock, and without side effects. */
const CACHEABLE_OPERATIONS: ReadonlySet<string> = new Set(['lists.getListMembersInfo', 'lists.getListMember'])

const MAX_PAGES = 256

/** Caches the bytes of member pages until any other operation is called, which may change them. */
export class PageCache {
  readonly #pages = new Map<string, Reply>()

  clear(): void {
    this.#pages.clear()
  }

  /** Returns the cached response of a plain read. Any other operation is executed and clears the cache. */
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
