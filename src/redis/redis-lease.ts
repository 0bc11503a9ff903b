import type { Lease, LimitError } from '../index.js'

interface LeaseFacts {
  readonly id: string
  /**
   * When it ends unless it is renewed, on this process's monotonic clock. `Infinity` for a place that Redis does not
   * know.
   */
  readonly endsAt: number
  readonly operation: string
  readonly waitedMs: number
  readonly ahead: number
  /** Whether it was granted while Redis was unreachable. */
  readonly degraded: boolean
}

export class RedisLease implements Lease {
  readonly id: string
  readonly operation: string
  readonly waitedMs: number
  readonly ahead: number
  readonly degraded: boolean
  endsAt: number
  #onRelease: ((lease: RedisLease) => void) | undefined
  #controller: AbortController | undefined
  #lost: LimitError | undefined

  constructor(facts: LeaseFacts, onRelease: (lease: RedisLease) => void) {
    this.id = facts.id
    this.endsAt = facts.endsAt
    this.operation = facts.operation
    this.waitedMs = facts.waitedMs
    this.ahead = facts.ahead
    this.degraded = facts.degraded
    this.#onRelease = onRelease
  }

  get signal(): AbortSignal {
    this.#controller ??= new AbortController()
    if (this.#lost !== undefined) this.#controller.abort(this.#lost)
    return this.#controller.signal
  }

  release(): void {
    const onRelease = this.#onRelease
    this.#onRelease = undefined
    onRelease?.(this)
  }

  lose(error: LimitError): void {
    this.#onRelease = undefined
    this.#lost = error
    this.#controller?.abort(error)
  }
}
