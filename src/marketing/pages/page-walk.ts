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

/** Sends the call of a page; the signal is aborted if the walk ends first. */
export type SendPage = (call: Call, signal: AbortSignal) => Promise<WithHttpInfo>

/** A walk through pages. It sends nothing before its first record is asked for, and nothing after it is left. */
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
    // Node warns of a leak above ten listeners; here each is a page on its way.
    setMaxListeners(0, stop)
    this.#items = this.#walk(createFetchPage(call, paging, (page) => send(page, stop)))
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  next(): Promise<IteratorResult<PageItem, undefined>> {
    return this.#items.next()
  }

  /** Aborts the pages on their way, also while `next()` waits for one. */
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
    let isWhole = false
    try {
      const { max } = this.#plan.options
      let given = 0
      for await (const page of this.#readPages(fetchPage)) {
        this.#page = page
        this.total = page.total
        this.#report('reading')
        for (const item of page.items) {
          this.#item = item
          yield item
          this.offset += 1
          given += 1
          if (given >= max) break
        }
        if (given >= max) break
      }
      isWhole = true
    } catch (error) {
      // The consumer left while a page was on its way.
      if (!this.#ended.signal.aborted) throw error
    } finally {
      this.#ended.abort()
      this.#report(isWhole ? 'finished' : 'stopped')
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
