import type { MailchimpError } from '../errors/error-classes.js'
import type { Lease, LimitRequest } from './limit.js'
import { createAbortedError, createTimeoutError, type LimitFailure } from './limit-errors.js'
import { publishLimitEvent } from './limit-events.js'

type CreateError = (failure: LimitFailure) => MailchimpError

/** Calls of this process that wait for a place: first come, first served, each no longer than its deadline. */
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
  join(request: LimitRequest, onLeave: (waiter: Waiter) => void = () => {}): Promise<Lease> {
    return new Promise((resolve, reject) => {
      const waiter = new Waiter(request, this.#waiters.size, { resolve, reject })
      this.#waiters.add(waiter)
      waiter.startWaiting((createError) => {
        this.#fail(waiter, createError)
        onLeave(waiter)
      })
    })
  }

  /** Gives a place to a call; returns false if it stopped waiting. */
  grant(waiter: Waiter, lease: Lease): boolean {
    if (!this.#waiters.delete(waiter)) return false
    const { operation } = waiter.request
    const { waitedMs, ahead } = lease
    publishLimitEvent('waited', { limit: this.#limit, operation, waitedMs, ahead })
    waiter.settle().resolve(lease)
    return true
  }

  failAll(createError: CreateError): void {
    for (const waiter of this.#waiters) this.#fail(waiter, createError)
  }

  #fail(waiter: Waiter, createError: CreateError): void {
    this.#waiters.delete(waiter)
    const { request, waitedMs } = waiter
    const waiting = this.#waiters.size
    const error = createError({ limit: this.#limit, operation: request.operation, waitedMs, waiting })
    waiter.settle().reject(error)
  }
}

interface Settle {
  readonly resolve: (lease: Lease) => void
  readonly reject: (error: MailchimpError) => void
}

/** A call in line. */
export class Waiter {
  readonly request: LimitRequest
  readonly ahead: number
  readonly #since = performance.now()
  readonly #settle: Settle
  #timer: NodeJS.Timeout | undefined
  #onAbort: (() => void) | undefined

  constructor(request: LimitRequest, ahead: number, settle: Settle) {
    this.request = request
    this.ahead = ahead
    this.#settle = settle
  }

  get waitedMs(): number {
    return Math.round(performance.now() - this.#since)
  }

  startWaiting(fail: (createError: CreateError) => void): void {
    const { signal, timeoutMs } = this.request
    this.#onAbort = () => fail(createAbortedError)
    this.#timer = setTimeout(() => fail(createTimeoutError), Math.max(0, timeoutMs))
    if (signal?.aborted) this.#onAbort()
    else signal?.addEventListener('abort', this.#onAbort)
  }

  /** Lets go of the timer and the signal. */
  settle(): Settle {
    clearTimeout(this.#timer)
    if (this.#onAbort !== undefined) this.request.signal?.removeEventListener('abort', this.#onAbort)
    return this.#settle
  }
}
