import { Reply } from '../reply.js'
import { encodeReply } from './wire.js'

/** Reads without side effects whose response depends only on earlier writes, not on the clock. */
const CACHEABLE_OPERATIONS: ReadonlySet<string> = new Set(['lists.getListMembersInfo', 'lists.getListMember'])

const MAX_PAGES = 256

/** Caches the bytes of member pages until another operation is called, which may change them. */
export class PageCache {
  readonly #pages = new Map<string, Reply>()

  clear(): void {
    this.#pages.clear()
  }

  /** Returns the cached response of a cacheable read. Executes any other operation, and clears the cache. */
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
