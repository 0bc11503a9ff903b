import { setMaxListeners } from 'node:events'
import type { WithHttpInfo } from '../../api/http-info.js'
import type { Call } from '../../api/operation.js'
import type { CallOptions } from '../../call/call-context.js'
import { type Progress, type ProgressMade, publishProgress } from '../../observe/progress.js'
import { readByCursor } from './cursor-order.js'
import { readByOffset } from './offset-order.js'
import { createFetchPage, type FetchPage, type Page, type PageItem } from './page.js'
import type { PagingPlan } from './paging-plan.js'
import type { Pages } from './paging-types.js'
import { readStable } from './stable-order.js'

/** Sends the call of a page. The signal aborts it when the iteration ends. */
export type SendPage = (call: Call, signal: AbortSignal) => Promise<WithHttpInfo>

/** Iterates over the records of all pages. Sends the first call with the first `next()`, and none after the end. */
export class PageWalk implements Pages<PageItem> {
  total: number | undefined
  offset: number
  readonly #plan: PagingPlan
  readonly #actor: Pick<ProgressMade, 'actor'>
  readonly #ended = new AbortController()
  readonly #items: AsyncGenerator<PageItem, undefined>
  #page: Page | undefined
  #item: PageItem | undefined

  constructor(plan: PagingPlan, send: SendPage, { signal, actor }: Pick<CallOptions, 'signal' | 'actor'>) {
    const { call, paging, options } = plan
    this.#plan = plan
    this.#actor = actor === undefined ? {} : { actor }
    this.offset = Number.isInteger(options.from) ? Number(options.from) : 0
    const ended = this.#ended.signal
    const stop = signal === undefined ? ended : AbortSignal.any([signal, ended])
    // Each page in flight adds a listener; Node would warn of a leak above ten.
    setMaxListeners(0, stop)
    this.#items = this.#walk(createFetchPage(call, paging, (page) => send(page, stop)))
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  next(): Promise<IteratorResult<PageItem, undefined>> {
    return this.#items.next()
  }

  /** Aborts the pages in flight, even while `next()` waits for one. */
  return(): Promise<IteratorResult<PageItem, undefined>> {
    this.#ended.abort()
    return this.#items.return(undefined)
  }

  get cursor(): number | string | undefined {
    const { options, paging } = this.#plan
    if (options.order === 'stable') return (this.#item?.['last_changed'] as string) ?? options.from
    return paging.byCursor ? (this.#page?.cursor ?? options.from) : this.offset
  }

  async *#walk(fetchPage: FetchPage): AsyncGenerator<PageItem, undefined> {
    let isComplete = false
    try {
      const { max } = this.#plan.options
      let count = 0
      for await (const page of this.#readPages(fetchPage)) {
        this.#page = page
        this.total = page.total
        this.#report('reading')
        for (const item of page.items) {
          this.#item = item
          yield item
          this.offset += 1
          count += 1
          if (count >= max) break
        }
        if (count >= max) break
      }
      isComplete = true
    } catch (error) {
      // The consumer stopped while a page was in flight.
      if (!this.#ended.signal.aborted) throw error
    } finally {
      this.#ended.abort()
      this.#report(isComplete ? 'finished' : 'stopped')
    }
    return undefined
  }

  #readPages(fetchPage: FetchPage): AsyncGenerator<Page> {
    const { paging, options } = this.#plan
    const read = options.order === 'stable' ? readStable : paging.byCursor ? readByCursor : readByOffset
    return read(fetchPage, this.#plan)
  }

  #report(phase: Progress['phase']): void {
    const progress = { done: this.offset, total: this.total, failed: 0, phase }
    const operation = this.#plan.call.operation.id
    publishProgress({ operation, ...this.#actor, ...progress }, this.#plan.options.onProgress)
  }
}
