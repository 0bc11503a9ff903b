import type { MailchimpError } from '../errors/error-classes.js'
import type { Lease, LimitRequest } from './limit.js'
import { createAbortedError, createTimeoutError, type LimitFailure } from './limit-errors.js'
import { describeWait, publishLimitWaited } from './limit-events.js'

/** The queue of calls of this process that wait for a place: first in, first out, each until its deadline. */
export class WaitLine {
  readonly #limit: string
  readonly #waiters = new Set<Waiter>()

  constructor(limit: string) {
    this.#limit = limit
  }

  get length(): number {
    return this.#waiters.size
  }

  [Symbol.iterator](): Iterator<Waiter> {
    return this.#waiters.values()
  }

  /** @param onLeave called if the call stops waiting without a place */
  join(request: LimitRequest, onLeave?: (waiter: Waiter) => void): Promise<Lease> {
    return new Promise((resolve, reject) => {
      const waiter = new Waiter(request, this.length, resolve, reject)
      this.#waiters.add(waiter)
      waiter.start((createError) => {
        const { waitedMs } = waiter
        const waiting = this.length - 1
        this.fail(
          waiter,
          createError({ limit: this.#limit, operation: request.operation, waitedMs, waiting }),
        )
        onLeave?.(waiter)
      })
    })
  }

  /** Grants a place to a call; returns false if the call no longer waits. */
  grant(waiter: Waiter, lease: Lease): boolean {
    if (!this.#waiters.delete(waiter)) return false
    publishLimitWaited(describeWait(this.#limit, waiter.request.operation, lease))
    waiter.stop()
    waiter.resolve(lease)
    return true
  }

  fail(waiter: Waiter, error: MailchimpError): void {
    this.#waiters.delete(waiter)
    waiter.stop()
    waiter.reject(error)
  }
}

/** A waiting call. */
export class Waiter {
  readonly #since = performance.now()
  #timer: NodeJS.Timeout | undefined
  #onAbort: (() => void) | undefined

  constructor(
    readonly request: LimitRequest,
    readonly ahead: number,
    readonly resolve: (lease: Lease) => void,
    readonly reject: (error: MailchimpError) => void,
  ) {}

  get waitedMs(): number {
    return Math.round(performance.now() - this.#since)
  }

  start(fail: (createError: (failure: LimitFailure) => MailchimpError) => void): void {
    const { signal, timeoutMs } = this.request
    this.#onAbort = () => fail(createAbortedError)
    this.#timer = setTimeout(() => fail(createTimeoutError), Math.max(0, timeoutMs))
    if (signal?.aborted) this.#onAbort()
    else signal?.addEventListener('abort', this.#onAbort)
  }

  /** Removes the timer and the abort listener. */
  stop(): void {
    clearTimeout(this.#timer)
    if (this.#onAbort !== undefined) this.request.signal?.removeEventListener('abort', this.#onAbort)
  }
}
