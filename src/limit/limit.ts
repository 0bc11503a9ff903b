/**
 * A limit of calls in flight. Each attempt of a call acquires a place before it is sent, and releases it when its
 * response has arrived; during the backoff between attempts, it holds none. Clients that are created with the same
 * limit share its places.
 */
export interface Limit {
  /** The name of the limit in errors and events. */
  readonly name: string
  /** Returns a place, synchronously, if one is free and no call waits. */
  tryAcquire(): Lease | undefined
  /**
   * Waits for a place; first come, first served.
   *
   * @throws {LimitError} `limit_timeout` at the deadline, `limit_unavailable` if the limit's store is unreachable.
   * @throws {TransportError} `aborted` if the signal is aborted first. In all cases, nothing was sent.
   */
  acquire(request: LimitRequest): Promise<Lease>
}

/** A request for a place. */
export interface LimitRequest {
  /** The called operation: `lists.getList`. */
  readonly operation: string
  /** Milliseconds until the call's deadline. */
  readonly timeoutMs: number
  readonly signal?: AbortSignal | undefined
}

/** A place in a limit, held by one call. */
export interface Lease {
  /** Milliseconds that the call waited for it. */
  readonly waitedMs: number
  /** The number of calls of this process that were ahead of it in the queue. */
  readonly ahead: number
  /** True if the limit's store was unreachable, so that other processes do not know of this place. */
  readonly degraded?: boolean | undefined
  /**
   * Aborted if the place is lost, with a `LimitError` with the code `limit_lost` as its reason: the call must stop.
   * Absent if places of this limit cannot be lost.
   */
  readonly signal?: AbortSignal | undefined
  /** Releases the place. Never throws; repeated calls do nothing. */
  release(): void
}
